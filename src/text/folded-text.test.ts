import fc from "fast-check";
import { fold } from "./fold";
import { foldText } from "./folded-text";

describe("foldText", () => {
  it("knows what stood in the source for a piece of the copy", () => {
    const folded = foldText("完成率＞＝９０％，面积５㎡以上");
    expect(folded.text).toBe("完成率>=90%,面积5m2以上");
    const at = folded.text.indexOf(">=90%");
    expect(folded.sourceSlice(at, at + 5)).toBe("＞＝９０％");
    expect(folded.sourceSlice(folded.text.indexOf("m2"), folded.text.indexOf("m2") + 2)).toBe("㎡");
    expect(folded.sourceIndex(folded.text.length)).toBe(folded.source.length);
  });

  it("leaves list marks as they are", () => {
    expect(foldText("①培训３次").text).toBe("①培训3次");
  });

  it("cuts any text of Chinese, full-width and plain characters where the source can be cut", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "９", "9", "％", "㎡", " ", "　", "\u200B", "🙂", "①", "≥") });
    fc.assert(
      fc.property(text, fc.nat({ max: 20 }), (source, cut) => {
        const folded = foldText(source);
        const at = Math.min(cut, folded.text.length);
        expect(folded.sourceSlice(0, at) + folded.sourceSlice(at, folded.text.length)).toBe(
          source.slice(folded.sourceIndex(0)),
        );
        if (!source.includes("①")) expect(folded.text).toBe(fold(source));
      }),
    );
  });
});
