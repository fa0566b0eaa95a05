import { testRule, type RuleCase } from "../../../tests/support/rule-tester";
import type { CellLiteral, RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function row(basis: CellLiteral, name: CellLiteral = "培训人数", value: CellLiteral = "≥50人"): RowLiteral {
  return ["产出指标", "数量指标", name, "参训人数之和", value, basis];
}

function accept(name: string, ...rows: RowLiteral[]): RuleCase {
  return { name, table: { rows } };
}

const MESSAGE = ["指标“培训人数”没有写指标值确定依据。", "The indicator “培训人数” has no basis."] as const;

testRule(rule, {
  accept: [
    accept("a basis", row("年度工作计划")),
    accept("a blank row", ["产出指标", "数量指标", "", "", "", ""]),
    accept("a row without a name, which row-incomplete reports", row("", "")),
    accept("a row without a value, which value-missing reports", row("", "培训人数", "")),
    accept("a row without a description", ["产出指标", "数量指标", "培训人数", "", "≥50人", ""]),
    accept("a layout without the column", row(null)),
    accept("a classified row", row("", "涉密")),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      ...accept("a blank basis", row(""), row("合同")),
      problems: [{ field: "indicators[0].basis", message: MESSAGE }],
    },
    { ...accept("dashes", row("合同"), row("——")), problems: [{ field: "indicators[1].basis", message: MESSAGE }] },
    {
      ...accept("a word for nothing", row("合同"), row("无")),
      problems: [{ field: "indicators[1].basis", message: MESSAGE }],
    },
    {
      ...accept("the only row without one", row("")),
      problems: [{ field: "indicators[0].basis", message: MESSAGE }],
    },
    {
      ...accept("two rows of three", row(""), row("合同"), row("/")),
      problems: [
        { field: "indicators[0].basis", message: MESSAGE },
        { field: "indicators[2].basis", message: MESSAGE },
      ],
    },
    {
      ...accept("a column that is blank throughout, once", row(""), row(" "), row("—")),
      problems: [
        {
          field: "indicators[0].basis",
          message: ["整张表都没有写指标值确定依据（3 行）。", "No row of the table has a basis (3 rows)."],
        },
      ],
    },
  ],
});
