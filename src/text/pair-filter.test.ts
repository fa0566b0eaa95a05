import fc from "fast-check";
import { PairFilter } from "./pair-filter";

describe("PairFilter", () => {
  const filter = new PairFilter(["视屏会议", "台帐"]);

  it("stops where a word may begin", () => {
    expect(filter.next("召开视屏会议")).toBe(2);
    expect(filter.next("建立台帐、台帐", 3)).toBe(5);
  });

  it("passes over a text without any of the words", () => {
    expect(filter.next("召开视频会议")).toBe(-1);
    expect(filter.next("视")).toBe(-1);
    expect(filter.next("")).toBe(-1);
  });

  it("never passes over a word", () => {
    const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "a", "1"), minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(5), (words, place) => {
        const text = `子丑${words.join("")}`;
        const at = text.indexOf(words[place % words.length] ?? "");
        const found = new PairFilter(words).next(text);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(at);
      }),
    );
  });
});
