import fc from "fast-check";
import { sheetNames } from "./sheet-name";

describe("names for new sheets", () => {
  it.each([
    ["培训费", "培训费"],
    ["a/b\\c:d*e?f[g]", "a／b＼c：d＊e？f［g］"],
    ["  '培训'费'  ", "培训'费"],
    ["雪亮\n工程", "雪亮 工程"],
    ["", "项目1"],
    ["''", "项目1"],
    ["history", "history(2)"],
    ["长".repeat(40), "长".repeat(31)],
    [`${"长".repeat(30)}😀`, "长".repeat(30)],
    ["\u0000\u200B甲", "甲"],
  ])("of the wish %j is %j", (wish, name) => expect(sheetNames([wish], [])).toEqual([name]));

  it("are told apart from those that are there, and from each other, whatever their case", () => {
    expect(sheetNames(["ABC", "abc", "", ""], ["Abc", "项目1"])).toEqual(["ABC(2)", "abc(3)", "项目2", "项目3"]);
    expect(sheetNames(["长".repeat(31)], ["长".repeat(31)])).toEqual([`${"长".repeat(28)}(2)`]);
  });

  it("are valid and unique for any wishes", () => {
    const texts = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (wishes, taken) => {
        const names = sheetNames(wishes, taken);
        const all = new Set([...taken, ...names].map((name) => name.normalize("NFC").toLowerCase()));
        expect(all.size).toBe(new Set(taken.map((name) => name.normalize("NFC").toLowerCase())).size + names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|^history$/i);
        }
      }),
    );
  });
});
