import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import type { TargetTable } from "../model/target-table";
import type { SheetSnapshot } from "../workbook/snapshot";
import { recognise, recogniseSheet } from "./recognise";

const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const ROW = ["产出指标", "数量指标", "清淤长度", "全年完成", "≥42公里", "工作计划"];
const TITLE = ["清淤绩效目标表", "", "", "", "", ""];
const GOALS = ["绩效目标", "完成清淤。", "", "", "", ""];

function tables(rows: readonly (readonly string[])[]): readonly TargetTable[] {
  return recogniseSheet(sheetWithMerges(rows)).tables;
}

function sheet(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  return { ...sheetWithMerges(rows), id: name, name };
}

describe("recognising a workbook", () => {
  it("counts tables through its sheets", () => {
    const { tables: found } = recognise({
      sheets: [
        sheet("一", [TITLE, HEADS, ROW]),
        sheet("二", [["空"]]),
        sheet("三", [TITLE, HEADS, ROW, TITLE, HEADS, ROW]),
      ],
    });
    expect(found.map(({ index, sheet: name, range }) => [index, name, range])).toEqual([
      [0, "一", "A1:F3"],
      [1, "三", "A1:F3"],
      [2, "三", "A4:F6"],
    ]);
  });

  it("names the five rows that come nearest to a header, the nearest first", () => {
    const three = HEADS.slice(0, 3);
    const five = [...three, "绩效指标描述", "指标值确定依据"];
    const sheets = [three, three, three, five, three, three].map((heads, index) => sheet(`表${index}`, [heads]));
    expect(recognise({ sheets }).nearMisses.map((miss) => [miss.sheet, miss.found.length])).toEqual([
      ["表3", 5],
      ["表0", 3],
      ["表1", 3],
      ["表2", 3],
      ["表4", 3],
    ]);
  });
});

describe("tables that stand close to each other", () => {
  it("take nothing of the block above the one before", () => {
    const [first, second] = tables([TITLE, GOALS, HEADS, ROW, HEADS, ROW]);
    expect([first?.title?.cell, first?.goals?.length, first?.range]).toEqual(["A1", 1, "A1:F4"]);
    expect([second?.title, second?.goals, second?.range]).toEqual([undefined, undefined, "A5:F6"]);
  });

  it("each have their own goals, also without titles", () => {
    const found = tables([GOALS, HEADS, ROW, GOALS, HEADS, ROW]);
    expect(found.map(({ goals, range }) => [goals?.[0]?.cell, range])).toEqual([
      ["B1", "A1:F3"],
      ["B4", "A4:F6"],
    ]);
  });
});

describe("a grid", () => {
  const UNNAMED = ["甲", "乙", "清淤长度", "全年完成", "≥42公里", "工作计划"];

  it("is a table with a block above it, or with the names of levels in it", () => {
    expect(tables([TITLE, HEADS, UNNAMED])).toHaveLength(1);
    expect(tables([HEADS, ROW])).toHaveLength(1);
    expect(tables([HEADS, UNNAMED])).toHaveLength(0);
  });

  it("is none right below the title of another form, but is with a title of its own", () => {
    const other = ["项目支出绩效自评表", "", "", "", "", ""];
    const year = ["（2024年度）", "", "", "", "", ""];
    expect(tables([other, HEADS, ROW])).toHaveLength(0);
    expect(tables([other, year, year, HEADS, ROW])).toHaveLength(0);
    expect(tables([other, year, year, year, HEADS, ROW])).toHaveLength(1);
    expect(tables([other, TITLE, HEADS, ROW])).toHaveLength(1);
  });
});

describe("a value beside its label", () => {
  it("keeps to the columns of the grid where a hidden column between them holds something else", () => {
    const heads = ["一级指标", "二级指标", "三级指标", "", "指标值", "指标值确定依据"];
    const row = ["产出指标", "数量指标", "清淤长度", "", "≥42公里", "工作计划"];
    const [found] = tables([["清淤绩效目标表"], ["项目编码", "甲1", "项目名称", "旧名", "河道清淤", ""], heads, row]);
    expect([found?.code?.cell, found?.name?.cell]).toEqual(["B2", "E2"]);
    const [only] = tables([["清淤绩效目标表"], ["项目编码", "甲1", "项目名称", "河道清淤", "", ""], heads, row]);
    expect(only?.name?.cell).toBe("D2");
    const [merged] = tables([["清淤绩效目标表"], ["项目编码", "甲1", "项目名称", "河道清淤", "<", ""], heads, row]);
    expect(merged?.name?.cell).toBe("D2");
  });
});
