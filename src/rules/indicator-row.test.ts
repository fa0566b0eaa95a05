import { table, type RowLiteral } from "../../tests/support/table-builder";
import { contentRows, isValueMissing, rowPath } from "./indicator-row";

function rowsOf(...rows: RowLiteral[]): ReturnType<typeof contentRows> {
  return contentRows(table({ rows }));
}

describe("contentRows", () => {
  it("leaves out blank rows and rows with a classified cell", () => {
    const rows = rowsOf(
      ["产出指标", "数量指标", "发放数量", "发放的份数", "≥5份", "年度计划"],
      ["", "质量指标", "", " ", "", "\n"],
      ["", "时效指标", "涉密", "", "", ""],
      ["", "成本指标", "", "", "", "年度计划"],
    );
    expect(rows.map((row) => row.index)).toEqual([0, 3]);
    expect(rows.map((row) => rowPath(row, "basis"))).toEqual(["indicators[0].basis", "indicators[3].basis"]);
  });
});

describe("isValueMissing", () => {
  it.each<[RowLiteral, boolean]>([
    [["", "", "发放数量", "", "", ""], true],
    [["", "", "", "发放的份数", " ", ""], true],
    [["", "", "发放数量", "", "——", ""], true],
    [["", "", "发放数量", "", "≥", ""], true],
    [["", "", "发放数量", "", "≥5份", ""], false],
    [["", "", "发放数量", "", "是", ""], false],
    [["", "", "发放数量", "", null, ""], false],
    [["", "", "", "", "", "年度计划"], false],
  ])("of %j is %s", (row, expected) => {
    const [first] = rowsOf(row);
    expect(first && isValueMissing(first.indicator)).toBe(expected);
  });
});
