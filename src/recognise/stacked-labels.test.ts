import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import { areaToA1 } from "../workbook/address";
import { SheetGrid } from "./grid";

/** Every visible cell of a sheet with its label and where it reaches. */
function labels(rows: readonly (readonly string[])[]): string[] {
  const grid = new SheetGrid(sheetWithMerges(rows));
  return grid.rowNumbers.flatMap((row) => grid.row(row).map(({ area, label }) => `${areaToA1(area)} ${label}`));
}

describe("labels that stand broken over cells below each other", () => {
  it("are one label over the rows of all pieces", () => {
    expect(
      labels([
        ["一级", "指标值"],
        ["指标", "确定"],
        ["", "依据"],
      ]),
    ).toEqual(["A1:A2 一级指标", "B1:B3 指标值确定依据"]);
  });

  it("may have pieces of one sign, four at most", () => {
    expect(labels([["预"], ["算"], ["数"]])).toEqual(["A1:A3 预算数"]);
    expect(labels([["项"], ["目"], ["编"], ["码"]])).toEqual(["A1:A4 项目编码"]);
    expect(labels([["三"], ["级"], ["指标"], ["名"], ["称"]])).toEqual(["A1:A3 三级指标", "A4 名", "A5 称"]);
  });

  it("may have pieces that are merged down", () => {
    expect(labels([["一级"], ["^"], ["指标"], ["^"]])).toEqual(["A1:A4 一级指标"]);
  });

  it("are read whole, without the white space of the pieces", () => {
    const grid = new SheetGrid(sheetWithMerges([["产出 "], [" 指 标"], ["数量"], ["指标"]]));
    expect(grid.rowNumbers.flatMap((row) => grid.row(row).map(({ text, value }) => [text, value]))).toEqual([
      ["产出指标", "产出 "],
      ["数量指标", "数量"],
    ]);
  });

  it("are the longest label that the cells make", () => {
    expect(labels([["指标值"], ["确定依据"]])).toEqual(["A1:A2 指标值确定依据"]);
    expect(labels([["指标值"], ["甲"]])).toEqual(["A1 指标值", "A2 甲"]);
    expect(labels([["绩效目标"], ["绩效目标"]])).toEqual(["A1 绩效目标", "A2 绩效目标"]);
  });

  it("stay apart where the pieces make no label", () => {
    expect(labels([["一级"], ["目标"]])).toEqual(["A1 一级", "A2 目标"]);
    expect(labels([["指标值"], ["设定"]])).toEqual(["A1 指标值", "A2 设定"]);
    expect(labels([["一级"], [""], ["指标"]])).toEqual(["A1 一级", "A3 指标"]);
    expect(
      labels([
        ["一级", ""],
        ["", "指标"],
      ]),
    ).toEqual(["A1 一级", "B2 指标"]);
    expect(labels([["级"], ["一级"]])).toEqual(["A1 级", "A2 一级"]);
    expect(labels([["（必填）"], ["项目名称"]])).toEqual(["A1 ", "A2 项目名称"]);
    expect(labels([["项目名称"], ["（必填）"]])).toEqual(["A1 项目名称", "A2 "]);
  });

  it("leave the other cells of their rows where they are", () => {
    expect(
      labels([
        ["甲", "一级", "乙"],
        ["丙", "指标", "丁"],
      ]),
    ).toEqual(["A1 甲", "B1:B2 一级指标", "C1 乙", "A2 丙", "C2 丁"]);
  });
});
