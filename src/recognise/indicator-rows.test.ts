import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import type { IndicatorColumn } from "../model/target-table";
import { SheetGrid } from "./grid";
import { findHeaders } from "./header";
import { leftoverColumns, namesLevels, readIndicatorRows, type IndicatorRows } from "./indicator-rows";

const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const FIRST = ["产出指标", "数量指标", "清淤长度", "全年完成", "≥42公里", "工作计划"];
const FURTHER = ["", "", "清淤条数", "全年完成", "=6条", "工作计划"];
const BLANK = ["", "", "", "", "", ""];

/** Reads what stands under the heads, which are in row 1 unless others are given. */
function read(rows: readonly (readonly string[])[], heads: readonly string[] = HEADS): IndicatorRows {
  return readUpTo(Number.POSITIVE_INFINITY, rows, heads);
}

function readUpTo(
  limit: number,
  rows: readonly (readonly string[])[],
  heads: readonly string[] = HEADS,
): IndicatorRows {
  const grid = new SheetGrid(sheetWithMerges([heads, ...rows]));
  const [header] = findHeaders(grid).headers;
  if (header === undefined) throw new Error("no header was found");
  return readIndicatorRows(grid, header, leftoverColumns(grid, header, limit), limit);
}

/** The cells of one column, row by row. */
function cells({ indicators }: IndicatorRows, column: IndicatorColumn): (string | undefined)[] {
  return indicators.map((row) => row[column]?.cell);
}

function texts({ indicators }: IndicatorRows, column: IndicatorColumn): (string | undefined)[] {
  return indicators.map((row) => row[column]?.text);
}

describe("level names that are written once", () => {
  it("hold for the rows below them, with or without merged cells", () => {
    const plain = read([FIRST, FURTHER, ["", "质量指标", "合格率", "", "", ""], FURTHER]);
    expect(cells(plain, "level1")).toEqual(["A2", "A2", "A2", "A2"]);
    expect(cells(plain, "level2")).toEqual(["B2", "B2", "B4", "B4"]);
    const merged = read([FIRST, ["^", "^", "清淤条数", "", "", ""], ["^", "质量指标", "合格率", "", "", ""]]);
    expect(cells(merged, "level1")).toEqual(["A2", "A2", "A2"]);
    expect(cells(merged, "level2")).toEqual(["B2", "B2", "B4"]);
  });

  it("end with the next level-1 name, also where its own level-2 name is blank", () => {
    const found = read([FIRST, ["效益指标", "", "受益人口", "", "", ""], ["", "", "受益户数", "", "", ""]]);
    expect(cells(found, "level1")).toEqual(["A2", "A3", "A3"]);
    expect(cells(found, "level2")).toEqual(["B2", "B3", "B4"]);
    expect(texts(found, "level2")).toEqual(["数量指标", "", ""]);
  });

  it("end in front of a blank cell that is merged over rows of its own: its name is missing", () => {
    const level1 = read([FIRST, ["", "社会效益指标", "受益人口", "", "", ""], ["^", "", "受益户数", "", "", ""]]);
    expect(cells(level1, "level1")).toEqual(["A2", "A3", "A3"]);
    expect(texts(level1, "level1")).toEqual(["产出指标", "", ""]);
    const level2 = read([FIRST, ["", "", "合格率", "", "", ""], ["", "^", "优良率", "", "", ""]]);
    expect(cells(level2, "level2")).toEqual(["B2", "B3", "B3"]);
    const beside = read([FIRST, ["", "", "合格率", "", "", ""], ["", "<", "优良率", "", "", ""]]);
    expect(cells(beside, "level1")).toEqual(["A2", "A2", "A2"]);
  });

  it("are looked for in the middle of their block only where no such cell is merged", () => {
    const block = [
      ["", "数量指标", "清淤长度", "", "", ""],
      ["产出指标", "质量指标", "合格率", "", "", ""],
    ];
    expect(texts(read(block), "level1")).toEqual(["产出指标", "产出指标"]);
    const below = ["^", "时效指标", "完工日期", "", "", ""];
    expect(texts(read([...block, below]), "level1")).toEqual(["", "产出指标", "产出指标"]);
  });

  it("leave a form without level-1 names without them", () => {
    const found = read(
      [
        ["数量指标", "清淤长度", "", "≥42公里"],
        ["", "清淤条数", "", "=6条"],
      ],
      HEADS.slice(1, 5),
    );
    expect(cells(found, "level2")).toEqual(["A2", "A2"]);
    expect(cells(found, "level1")).toEqual([undefined, undefined]);
  });
});

describe("the rows of a grid", () => {
  it("go on behind one or two blank rows where the next one names its level, and end at three", () => {
    const next = ["", "质量指标", "合格率", "", "", ""];
    expect(cells(read([FIRST, BLANK, next]), "name")).toEqual(["C2", "C4"]);
    expect(cells(read([FIRST, BLANK, BLANK, next]), "name")).toEqual(["C2", "C5"]);
    expect(cells(read([FIRST, BLANK, BLANK, BLANK, next]), "name")).toEqual(["C2"]);
    expect(read([FIRST, BLANK, BLANK, BLANK, next]).bottom).toBe(1);
    expect(cells(read([FIRST, BLANK, next, BLANK, BLANK, next]), "name")).toEqual(["C2", "C4", "C7"]);
  });

  it("end at a gap where the next row names no level, but may begin with one", () => {
    expect(cells(read([FIRST, BLANK, FURTHER]), "name")).toEqual(["C2"]);
    expect(cells(read([BLANK, FURTHER]), "name")).toEqual(["C3"]);
  });

  it("end at the row that is another table's", () => {
    const found = readUpTo(3, [FIRST, FURTHER, FURTHER]);
    expect(cells(found, "name")).toEqual(["C2", "C3"]);
    expect(found.bottom).toBe(2);
  });

  it("begin below heads that are merged down", () => {
    const found = read([HEADS.map((_, column) => (column === 0 ? "^" : "")), FIRST]);
    expect(cells(found, "name")).toEqual(["C3"]);
  });

  it.each([
    ["the title of the next table", ["道路养护绩效目标表", "", "", "", "", ""]],
    ["a label", ["项目名称", "河道清淤", "", "", "", ""]],
    ["two dates of a spend plan", ["资金安排", "3月底", "6月底", "", "", ""]],
    ["the heads of the next table", HEADS],
    ["the line of a unit", ["205001清河县水务局", "<", "", "单位", "", ""]],
    ["the unit of the amounts", ["某某局", "", "", "", "", "单位：万元"]],
    ["a remark", ["注：指标值应当量化", "每年一次", "", "", "", ""]],
    ["a sentence over three columns", ["指标由单位填写", "<", "<", "", "甲", ""]],
    ["a sentence over three columns behind another cell", ["某某", "指标由单位填写", "<", "<", "", ""]],
    ["a line of text", ["以上内容属实", "", "", "", "", ""]],
    ["a line of text over two columns", ["", "", "以上内容属实", "<", "", ""]],
    ["a date below", ["", "", "", "", "2024年1月8日", ""]],
  ])("end in front of %s", (_, row) => {
    expect(cells(read([FIRST, row, FURTHER]), "name")).toEqual(["C2"]);
  });

  it.each([
    ["has one date in it", ["", "", "3月底前完工", "3月底", "", ""]],
    ["has one word of the heads in it", ["", "", "清淤", "指标值", "", ""]],
    ["has only its name", ["", "", "清淤条数", "", "", ""]],
    ["has only its description", ["", "", "", "全年完成", "", ""]],
    ["has only its level", ["效益指标", "", "", "", "", ""]],
    ["has only its level-2 name", ["", "时效指标", "", "", "", ""]],
    ["names its level and a secret over three columns", ["", "质量指标", "涉密", "<", "<", ""]],
    ["has a number of three digits and a word in front", ["302项目", "质量指标", "合格率", "", "", ""]],
  ])("go on with a row that %s", (_, row) => {
    expect(read([FIRST, row, FURTHER]).indicators).toHaveLength(3);
  });

  it("go on with a row of which only the value is filled in, under a level-1 name that is merged down", () => {
    expect(cells(read([FIRST, ["^", "", "", "", "≥3次", ""], FURTHER]), "value")).toEqual(["E2", "E3", "E4"]);
  });

  it("go on with a blank row under a level-2 name that is merged down, but no row is blank under a level-1 name alone", () => {
    expect(cells(read([FIRST, ["^", "^", "", "", "", ""]]), "name")).toEqual(["C2", "C3"]);
    const alone = read([FIRST, ["^", "", "", "", "", ""], ["^", "", "", "", "", ""], ["^", "", "", "", "", ""]]);
    expect(cells(alone, "name")).toEqual(["C2"]);
    expect(alone.bottom).toBe(4);
  });

  it("are no rows of their own where name and value are merged down, but are where only one of them is", () => {
    expect(cells(read([FIRST, ["", "", "^", "全年", "^", ""]]), "description")).toEqual(["D2"]);
    expect(cells(read([FIRST, ["", "", "^", "全年", "=3条", ""]]), "description")).toEqual(["D2", "D3"]);
    expect(cells(read([FIRST, ["", "", "清淤条数", "全年", "^", ""]]), "description")).toEqual(["D2", "D3"]);
  });
});

describe("the cells of a row", () => {
  it("belong to the column that they share most with, the left one of equals", () => {
    const heads = ["一级指标", "二级指标", "三级指标", "<", "绩效指标描述", "<", "指标值"];
    const left = read([["产出指标", "数量指标", "", "清淤长度", "<", "", "≥42公里"]], heads);
    expect([cells(left, "name"), cells(left, "description")]).toEqual([["D2"], ["F2"]]);
    const right = read([["产出指标", "数量指标", "清淤长度", "全年完成", "<", "<", "≥42公里"]], heads);
    expect([texts(right, "name"), texts(right, "description")]).toEqual([["清淤长度"], ["全年完成"]]);
  });

  it("are the first of two in one column", () => {
    const found = read(
      [["产出指标", "数量指标", "清淤长度", "全年", "≥42公里"]],
      ["一级指标", "二级指标", "三级指标", "<", "指标值"],
    );
    expect(cells(found, "name")).toEqual(["C2"]);
  });

  it("may begin left of the heads and end right of them", () => {
    const found = read(
      [["产出指标", "<", "数量指标", "清淤长度", "≥42公里", "<"]],
      ["", ...HEADS.slice(0, 3), "指标值", ""],
    );
    expect(cells(found, "level1")).toEqual(["A2"]);
    expect(found.right).toBe(5);
    const beside = read(
      [["旁注", "产出指标", "数量指标", "清淤长度", "≥42公里", "另注"]],
      ["", ...HEADS.slice(0, 3), "指标值", ""],
    );
    expect(cells(beside, "level1")).toEqual(["B2"]);
    expect(beside.right).toBe(4);
  });

  it("have a place where they are blank: the merged cell's, the white space's, else the first that can be written in", () => {
    const heads = ["一级指标", "二级指标", "三级指标", "<", "绩效指标描述", "<", "指标值"];
    expect(cells(read([["产出指标", "数量指标", "", "", "全年", "", "≥42公里"]], heads), "name")).toEqual(["C2"]);
    expect(cells(read([["产出指标", "数量指标", "", "<", "全年", "", "≥42公里"]], heads), "name")).toEqual(["C2"]);
    expect(cells(read([["产出指标", "数量指标", "", " ", "全年", "", "≥42公里"]], heads), "name")).toEqual(["D2"]);
    expect(cells(read([["产出指标", "数量指标", "<", "", "全年", "", "≥42公里"]], heads), "name")).toEqual(["D2"]);
    const down = read(
      [
        ["产出指标", "数量指标", "", "", "全年", "", "≥4"],
        ["", "", "^", "", "全年", "", "≥5"],
      ],
      heads,
    );
    expect(cells(down, "name")).toEqual(["C2", "C2"]);
  });

  it("take what is merged down over them from a row above, but nothing from the heads", () => {
    const down = read([FIRST, ["", "", "清淤条数", "^", "=6条", "^"]]);
    expect([texts(down, "description"), texts(down, "basis")]).toEqual([
      ["全年完成", "全年完成"],
      ["工作计划", "工作计划"],
    ]);
  });

  it("are not what a column between two heads still holds", () => {
    const heads = ["一级指标", "二级指标", "三级指标", "", "指标值"];
    const held = ["产出指标", "数量指标", "清淤长度", "旧值", "≥42公里"];
    const gap = ["", "质量指标", "", "旧名", "=6条"];
    expect(texts(read([held, gap], heads), "name")).toEqual(["清淤长度", ""]);
    expect(texts(read([gap, gap], heads), "name")).toEqual(["旧名", "旧名"]);
  });

  it("are told to be left over by the rows of the grid alone", () => {
    const heads = ["一级指标", "二级指标", "三级指标", "", "指标值"];
    const own = ["产出指标", "数量指标", "", "清淤长度", "≥42公里"];
    const filled = ["", "", "清淤", "旧值", "=6条"];
    for (const end of ["注：以下为说明", "道路养护绩效目标表"])
      expect(texts(read([own, [end, "", "", "", ""], filled], heads), "name")).toEqual(["清淤长度"]);
    expect(texts(readUpTo(2, [own, filled], heads), "name")).toEqual(["清淤长度"]);
  });
});

describe("namesLevels", () => {
  it.each([
    ["数量指标", true],
    ["效果", true],
    ["可持续性影响", true],
    ["某某指标", true],
    ["指标的说明", false],
    ["主要产出", false],
    ["二级指标", false],
    ["产出指标是指预算资金提供的公共产品", false],
    ["", false],
  ])("says of a row of %s: %p", (level2, isNamed) => {
    expect(namesLevels(read([["某某", level2, "清淤长度", "", "", ""]]))).toBe(isNamed);
    expect(namesLevels(read([[level2, "某某", "清淤长度", "", "", ""]]))).toBe(isNamed);
  });
});
