import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import { toA1 } from "../workbook/address";
import { SheetGrid } from "./grid";
import { findHeaders, neighbours, type GridHeader } from "./header";

function search(rows: readonly (readonly string[])[]): ReturnType<typeof findHeaders> {
  return findHeaders(new SheetGrid(sheetWithMerges(rows)));
}

/** Where each column of a header stands: its first cell, and how far it reaches. */
function columns({ columns: zones }: GridHeader): Record<string, string> {
  return Object.fromEntries(
    [...zones].map(([column, { cell, right }]) => [column, `${toA1(cell.row, cell.column)}-${toA1(cell.row, right)}`]),
  );
}

const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

describe("finding the header of a grid", () => {
  it("finds its place and its columns", () => {
    const { headers, nearMisses } = search([[], ["", ...HEADS]]);
    expect(headers.map(({ row, bottom, left, right }) => [row, bottom, left, right])).toEqual([[1, 1, 1, 6]]);
    expect(headers.map(columns)).toEqual([
      { level1: "B2-B2", level2: "C2-C2", name: "D2-D2", description: "E2-E2", value: "F2-F2", basis: "G2-G2" },
    ]);
    expect(nearMisses).toEqual([]);
  });

  it("gives the columns between two heads to the left one, but none behind the last", () => {
    const { headers } = search([["一级指标", "", "二级指标", "<", "三级指标", "", "指标值", "<", ""]]);
    expect(headers.map(columns)).toEqual([{ level1: "A1-B1", level2: "C1-D1", name: "E1-F1", value: "G1-H1" }]);
    expect(headers[0]?.right).toBe(7);
  });

  it("reaches as far down as its heads", () => {
    const { headers } = search([HEADS, HEADS.map((_, column) => (column === 2 ? "" : "^"))]);
    expect(headers[0]?.bottom).toBe(1);
  });

  it("leaves heads out that stand before or behind its own", () => {
    const { headers } = search([["序号", ...HEADS, "填报人"]]);
    expect(headers.map(({ left, right }) => [left, right])).toEqual([[1, 6]]);
  });

  it("keeps an unknown head between its own for no column", () => {
    const { headers } = search([["一级指标", "二级指标", "三级指标", "历史值", "指标值"]]);
    expect(headers.map(columns)).toEqual([{ level1: "A1-A1", level2: "B1-B1", name: "C1-C1", value: "E1-E1" }]);
  });

  it("takes the better of two names for a column, and the first of two that are as good", () => {
    const better = search([["一级指标", "二级指标", "绩效指标", "三级指标", "指标值"]]);
    expect(better.headers.map((header) => columns(header)["name"])).toEqual(["D1-D1"]);
    const weak = search([["一级指标", "二级指标", "绩效指标", "指标名称", "指标值"]]);
    expect(weak.headers.map((header) => columns(header)["name"])).toEqual(["C1-C1"]);
  });

  it("has one header where two columns are of the description, and takes the better one", () => {
    const { headers } = search([
      ["一级指标", "二级指标", "三级指标", "描述", "绩效指标描述", "指标值", "指标值确定依据"],
    ]);
    expect(headers.map((header) => columns(header)["description"])).toEqual(["E1-E1"]);
    const good = search([["一级指标", "二级指标", "三级指标", "指标解释", "绩效指标描述", "指标值"]]);
    expect(good.headers.map((header) => columns(header)["description"])).toEqual(["D1-D1"]);
  });

  it("is no self-evaluation with last year's figures", () => {
    expect(search([[...HEADS, "上年完成值"]]).headers).toHaveLength(1);
  });

  it.each([
    ["a level, a name and a value with a fourth column", ["一级指标", "三级指标", "指标值", "指标值确定依据"], true],
    ["the second level in place of the first", ["二级指标", "三级指标", "绩效指标描述", "指标值"], true],
    ["no level", ["三级指标", "绩效指标描述", "指标值", "指标值确定依据"], false],
    ["no name", ["一级指标", "二级指标", "绩效指标描述", "指标值"], false],
    ["no value", ["一级指标", "二级指标", "三级指标", "指标值确定依据"], false],
    ["three columns only", ["一级指标", "三级指标", "指标值"], false],
    ["a remark for its fourth column", ["一级指标", "三级指标", "指标值", "备注"], false],
  ])("with %s: %j", (_, heads, isGrid) => {
    expect(search([heads]).headers).toHaveLength(isGrid ? 1 : 0);
  });

  it.each([["项目名称"], ["项目编码"]])("takes a row with %s before its heads for a list of projects", (label) => {
    expect(search([[label, "预算数", ...HEADS]])).toEqual({ headers: [], nearMisses: [] });
    expect(search([["预算数", ...HEADS]]).headers).toHaveLength(1);
    expect(search([[label, "", ...HEADS]]).headers).toHaveLength(1);
    expect(search([[label, "某某", ...HEADS]]).headers).toHaveLength(1);
  });
});

describe("a row that is nearly a header", () => {
  it("is named with what it has and lacks from three columns on", () => {
    expect(search([["", "一级指标", "二级指标", "三级指标"]]).nearMisses).toEqual([
      {
        sheet: "Sheet1",
        cell: "B1",
        found: ["一级指标", "二级指标", "三级指标"],
        missing: ["绩效指标描述", "指标值", "指标值确定依据"],
      },
    ]);
    expect(search([["一级指标", "二级指标"]]).nearMisses).toEqual([]);
  });

  it("is a self-evaluation where its heads judge", () => {
    const { headers, nearMisses } = search([[...HEADS, "得分"]]);
    expect(headers).toEqual([]);
    expect(nearMisses.map(({ otherForm }) => otherForm)).toEqual(["self-evaluation"]);
    expect(search([["一级指标", "三级指标", "得分"]]).nearMisses).toHaveLength(1);
  });
});

describe("headers beside each other", () => {
  it("are two where the heads repeat", () => {
    const { headers } = search([[...HEADS, ...HEADS]]);
    expect(headers.map(({ left, right }) => [left, right])).toEqual([
      [0, 5],
      [6, 11],
    ]);
  });

  it("are two where more than twelve columns lie between them", () => {
    const [left, right] = [HEADS.slice(0, 3), HEADS.slice(3)];
    const gap = (count: number): string[] => Array.from({ length: count }, () => "");
    expect(search([[...left, ...gap(11), ...right]]).headers).toHaveLength(1);
    expect(search([[...left, ...gap(12), ...right]]).headers).toHaveLength(0);
    expect(search([[...HEADS, ...gap(12), "得分"]]).headers).toHaveLength(1);
  });

  it("do not make each other a self-evaluation", () => {
    const gridBeside = [...HEADS, "", ...HEADS];
    const rowOfOther = ["一级指标", "二级指标", "三级指标", "", "", "", "", "得分"];
    expect(search([gridBeside, rowOfOther]).headers).toHaveLength(2);
    expect(search([gridBeside, rowOfOther]).nearMisses.map(({ otherForm }) => otherForm)).toEqual([undefined]);
  });
});

describe("neighbours", () => {
  const at = (row: number): { row: number } => ({ row });

  it("are those before and behind, up to sixty rows away", () => {
    const all = [at(0), at(39), at(40), at(100), at(160), at(161)];
    expect(neighbours(at(100), 3, all).map(({ row }) => row)).toEqual([40, 160]);
  });

  it("are the nearest hundred on each side where there are more", () => {
    const all = Array.from({ length: 301 }, () => at(5));
    expect(neighbours(at(5), 150, all)).toHaveLength(200);
    expect(neighbours(at(5), 0, all)).toHaveLength(100);
  });
});
