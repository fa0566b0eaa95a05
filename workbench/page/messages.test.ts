import { notShownSentence } from "./messages";

const notes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ sheet: `表${index + 1}`, what: "note" as const }));

describe("what the workbench cannot show", () => {
  it("is not spoken of where everything is seen", () => {
    expect(notShownSentence({ notShown: [] }, "zh-CN")).toBeUndefined();
  });

  it("is told by kind, with the sheets", () => {
    const notShown = [
      ...notes(1),
      { sheet: "表1", what: "chart-or-picture" as const },
      { sheet: "表9", what: "note" as const },
    ];
    expect(notShownSentence({ notShown }, "zh-CN")).toMatch(/：“表1”、“表9”的批注，“表1”的图表或图片。$/);
    expect(notShownSentence({ notShown }, "en")).toMatch(/: notes in 表1, 表9; charts or pictures in 表1\.$/);
  });

  it("names a few of many sheets and counts the others", () => {
    expect(notShownSentence({ notShown: notes(1_000) }, "zh-CN")).toMatch(
      /：“表1”、“表2”、“表3”等 1000 张工作表的批注。$/,
    );
    expect(notShownSentence({ notShown: notes(1_000) }, "en")).toMatch(
      /: notes in 表1, 表2, 表3 and 997 more sheets\.$/,
    );
  });
});
