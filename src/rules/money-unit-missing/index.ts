import { fieldEdit } from "../../model/field-edit";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { budgetAmounts, type BudgetAmount } from "../budget-amounts";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "money-unit-missing",
  group: "budget",
  scope: "table",
  severity: "error",
  overrides: ["money-unit-mixed"],
  fixable: "confirm",
  title: { "zh-CN": "金额单位不完整", en: "Amount without its full unit" },
  why: {
    "zh-CN": "金额单位要写全“万元”，只写“万”不规范，汇总时也读不出来。来源：部门预算公开表样，实践。",
    en: "The unit is 万元; 万 alone is a number, no unit, and is lost when the tables are summed up. Source: the published forms of department budgets, practice.",
  },
  how: { "zh-CN": "把“万”改成“万元”。", en: "Write 万元 for 万." },
  *check(table) {
    for (const amount of budgetAmounts(table)) {
      const { path, title, field } = amount;
      if (!HALF_UNIT.test(amount.amount.unitText)) continue;
      const text = quote(field.text);
      const fix = fixFor(table, amount);
      yield {
        field: path,
        message: {
          "zh-CN": `${title["zh-CN"]}${text["zh-CN"]}少写了“元”。`,
          en: `In the ${title.en} ${text.en} 元 is missing behind the number.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const HALF_UNIT = /[百千万亿]$/;

/** Where the head says the unit, the cell should hold the number alone: that is for the user to write. */
function fixFor({ sheet, moneyUnit }: TargetTable, { field, amount }: BudgetAmount): Fix | undefined {
  const { value } = field;
  if (moneyUnit !== undefined) return undefined;
  if (typeof value !== "string" || value.split(amount.unitText).length !== 2) return undefined;
  const to = value.trim().replace(amount.unitText, `${amount.unitText}元`);
  return { safety: "confirm", edits: [fieldEdit(sheet, field, to)] };
}
