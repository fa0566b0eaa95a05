import type { TargetTable } from "../../model/target-table";
import { cellFix } from "../cell-fix";
import { foldedCell } from "../folded-cell";
import { DEFAULT_MONTHS } from "../plan-cells";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-label",
  group: "plan",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "资金支出计划的标签与表样不同", en: "Labels of the spend plan differ from the form" },
  why: {
    "zh-CN":
      "表样的标签是“资金支出计划（%）”，时点是 3月底、6月底、10月底、12月底，标签不同会看错口径。来源：河北省绩效目标表表样。",
    en: "The form says 资金支出计划（%） and asks for the ends of March, June, October and December. Source: Hebei's form.",
  },
  how: { "zh-CN": "按表样改标签。", en: "Write the labels as the form has them." },
  *check(table) {
    if (table.plan === undefined) return;
    const heading = headingProblem(table);
    if (heading !== undefined) yield heading;
    yield* monthProblems(table);
  },
};

function headingProblem(table: TargetTable): Problem | undefined {
  const label = table.labels["plan"];
  // A plan in 万元 or with （%） at its months is another form's.
  if (label === undefined || /[%元]|百分/.test(foldedCell(label))) return undefined;
  if (DEFAULT_MONTHS.some((_, index) => /[%元]/.test(foldedCell(table.labels[`planLabels[${index}]`]))))
    return undefined;
  const text = quote(label.text);
  // A label broken over several cells would be there twice.
  const fix = label.text === label.value ? cellFix(table, label, `${label.text.trimEnd()}（%）`, "safe") : undefined;
  return {
    field: "labels.plan",
    message: {
      "zh-CN": `标签${text["zh-CN"]}后面少了“（%）”。`,
      en: `The label ${text.en} lacks （%）.`,
    },
    ...(fix && { fix }),
  };
}

function* monthProblems(table: TargetTable): Generator<Problem> {
  for (const [index, month] of DEFAULT_MONTHS.entries()) {
    const label = table.labels[`planLabels[${index}]`];
    const printed = MONTH.exec(foldedCell(label));
    if (label === undefined || printed === null || (Number(printed[1]) === month && END.test(printed[2] ?? "")))
      continue;
    const text = quote(label.text);
    yield {
      field: `labels.planLabels[${index}]`,
      message: {
        "zh-CN": `第 ${index + 1} 个时点写的是${text["zh-CN"]}，表样是“${month}月底”。`,
        en: `Checkpoint ${index + 1} is ${text.en}; in the form it is “${month}月底”.`,
      },
    };
  }
}

const MONTH = /^(\d{1,2})月份?(.*)$/;
const END = /^(?:[底末]前?|3[01]日前?|止)?(?:\(.*\))?$/;
