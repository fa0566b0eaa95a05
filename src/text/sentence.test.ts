import fc from "fast-check";
import { countChineseCharacters, splitClauses, splitItems, splitSentences } from "./sentence";

describe("splitSentences", () => {
  it.each([
    ["做好培训。开展宣传；保障运行！", ["做好培训", "开展宣传", "保障运行"]],
    ["第一句\n第二句\r\n\r\n第三句", ["第一句", "第二句", "第三句"]],
    ["费用1,234.50元，8:30开始", ["费用1,234.50元，8:30开始"]],
    ["  。； \n", []],
    ["", []],
  ])("splits %p", (text, expected) => {
    expect(splitSentences(text).map((piece) => piece.text)).toEqual(expected);
  });
});

describe("splitClauses", () => {
  it("cuts at commas and colons, but not inside a number or a time of day", () => {
    expect(splitClauses("目标：培训1,234人，8:30开始、准时").map((piece) => piece.text)).toEqual([
      "目标",
      "培训1,234人",
      "8:30开始",
      "准时",
    ]);
  });
});

describe("every splitter", () => {
  it("says where its pieces stand", () => {
    const text = fc.string({
      unit: fc.constantFrom("甲", "乙", "1", "2", "。", "，", ",", "；", "\n", "\r", " ", "、", "(", ")", "一", ":"),
    });
    fc.assert(
      fc.property(text, fc.constantFrom(splitSentences, splitClauses, splitItems), (source, splitter) => {
        let last = 0;
        for (const piece of splitter(source)) {
          expect(source.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.text.trim()).toBe(piece.text);
          expect(piece.start).toBeGreaterThanOrEqual(last);
          last = piece.end;
        }
      }),
    );
  });
});

describe("splitItems", () => {
  it.each([
    ["1.做好培训。\n2、开展宣传。\n（3）保障运行。", ["做好培训。", "开展宣传。", "保障运行。"]],
    ["一、做好培训\r\n\r\n二、开展宣传", ["做好培训", "开展宣传"]],
    ["①做好培训\n②开展宣传", ["做好培训", "开展宣传"]],
    ["目标1：做好培训\n目标2：开展宣传", ["做好培训", "开展宣传"]],
    ["3.5万人受益", ["3.5万人受益"]],
    ["做好培训", ["做好培训"]],
    ["", []],
  ])("takes the items of %p", (text, expected) => {
    expect(splitItems(text).map((piece) => piece.text)).toEqual(expected);
  });
});

describe("countChineseCharacters", () => {
  it("counts neither punctuation nor figures nor Latin letters", () => {
    expect(countChineseCharacters("做好Excel培训，共3次（全年）。")).toBe(8);
  });
});
