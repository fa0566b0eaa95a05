import { table } from "../../tests/support/table-builder";
import { levelCells } from "./level-cells";

describe("levelCells", () => {
  const grid = table({
    rows: [
      ["产出指标", "数量指标", "培训人次", "", "", ""],
      ["", "", "培训期数", "", "", ""],
      ["效益指标", "涉密", "", "", "", ""],
      ["效益指标", null, "", "", "", ""],
    ],
  });

  it("gives a cell that stands for several rows once, at its first row", () => {
    expect(levelCells(grid, "level1").map(({ path, row, field }) => [path, row, field.text])).toEqual([
      ["indicators[0].level1", 0, "产出指标"],
      ["indicators[2].level1", 2, "效益指标"],
      ["indicators[3].level1", 3, "效益指标"],
    ]);
  });

  it("leaves out blank cells, those that say 涉密, and those that the layout lacks", () => {
    expect(levelCells(grid, "level2").map(({ path }) => path)).toEqual(["indicators[0].level2"]);
  });
});
