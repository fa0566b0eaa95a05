import { foldedCell } from "./folded-cell";

describe("foldedCell", () => {
  it("gives the text without white space and full-width forms", () => {
    const field = { cell: "C9", text: "合 格\n率（％）", value: "" };
    expect(foldedCell(field)).toBe("合格率(%)");
  });

  it("gives nothing for a cell that the layout lacks", () => {
    expect(foldedCell(undefined)).toBe("");
  });
});
