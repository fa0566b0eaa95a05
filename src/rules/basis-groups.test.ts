import { table, type RowLiteral } from "../../tests/support/table-builder";
import { basesOf } from "./basis-groups";

function row(basis: string | null, level2 = "数量指标"): RowLiteral {
  return ["产出指标", level2, "培训人数", "人数", "≥50人", basis];
}

describe("basesOf", () => {
  it("gives each text once, in order, blanks and closing stops aside", () => {
    const groups = basesOf(table({ rows: [row("合同 约定"), row("工作计划"), row("合同约定。")] }));
    expect(groups.map(({ text, rows }) => [text, rows.map(({ index }) => index)])).toEqual([
      ["合同约定", [0, 2]],
      ["工作计划", [1]],
    ]);
  });

  it("leaves out blank cells, dashes, classified rows and satisfaction rows", () => {
    const rows = [row(""), row("——"), row("涉密"), row("问卷", "服务对象满意度指标"), row(null)];
    expect(basesOf(table({ rows }))).toEqual([]);
  });

  it("reads a table once", () => {
    const owner = table({ rows: [row("合同")] });
    expect(basesOf(owner)).toBe(basesOf(owner));
  });
});
