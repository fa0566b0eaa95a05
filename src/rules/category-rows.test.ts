import { table, type RowLiteral } from "../../tests/support/table-builder";
import { categoryRows, namingColumn, rowPaths, rowText } from "./category-rows";

const ROWS: readonly RowLiteral[] = [
  ["产出指标", "数量指标", "培训 人数", "人数", "≥50人", null],
  ["产出指标", " 进度\n指标", "完成时间", "", "12月底", ""],
  ["产出指标", "数量", "不涉及", "", "", ""],
  ["产出指标", "数量指标", "涉密", "涉密", "涉密", "涉密"],
  ["产出指标", "数量指标", "", "", "", ""],
  ["产出指标", "其他指标", "培训人数", "", "", ""],
  ["产出指标", "", "培训人数", "", "", ""],
  ["满意度指标", "", "家长满意度", "", "≥90%", ""],
  ["产出指标", "数量指标", "——", "项目不涉及", "≥5个", ""],
];

describe("categoryRows", () => {
  it("tells the category by level 2, where it is blank by a level 1 with a single category", () => {
    const rows = categoryRows(table({ rows: ROWS }), "quantity", "time", "satisfaction");
    expect(rows.map(({ index, category }) => [index, category])).toEqual([
      [0, "quantity"],
      [1, "time"],
      [7, "satisfaction"],
    ]);
  });

  it("gives the rows of the categories asked for only, however often it is asked", () => {
    const owner = table({ rows: ROWS });
    expect(categoryRows(owner, "time").map((row) => row.index)).toEqual([1]);
    expect(categoryRows(owner, "quantity").map((row) => row.index)).toEqual([0]);
    expect(categoryRows(owner, "social")).toEqual([]);
  });
});

describe("a row", () => {
  const [row] = categoryRows(table({ rows: ROWS }), "quantity");
  if (row === undefined) throw new Error("no row");

  it("gives the folded text of its cells", () => {
    expect(rowText(row, "name", "description", "basis")).toBe("培训人数|人数|");
  });

  it("gives the paths of the cells that it has", () => {
    expect(rowPaths(row, "name", "value", "basis")).toEqual(["indicators[0].name", "indicators[0].value"]);
  });

  it.each([
    [["产出指标", "数量指标", "培训人数", "人数", "", ""], "name"],
    [["产出指标", "数量指标", "——", "人数", "", ""], "description"],
    [["产出指标", "数量指标", "", "", "≥5人", ""], undefined],
  ] as const)("is named by its name, else by its description: %j", (literal, column) => {
    const [first] = categoryRows(table({ rows: [literal] }), "quantity");
    expect(first && namingColumn(first)).toBe(column);
  });
});
