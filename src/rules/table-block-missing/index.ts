import type { Localized } from "../../i18n/localized";
import type { TargetTable } from "../../model/target-table";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "table-block-missing",
  group: "structure",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "绩效目标表缺少栏目", en: "Parts of the form are missing" },
  why: {
    "zh-CN":
      "表样里的编码、名称、预算、用途、支出计划、绩效目标都要有，少了栏目，目标和资金就对不上。来源：河北省绩效目标表表样，财预〔2015〕88号（规范完整性）。",
    en: "The form has code, name, budget, use, spend plan and goals; without one of them goals and money cannot be compared. Source: Hebei's form, 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "照表样把缺的栏目补上；如果栏目在表里但没有认出来，请检查标签的写法。",
    en: "Add the missing parts; where a part is there but was not recognised, check how its label is written.",
  },
  *check(table) {
    const missing = PARTS.filter((part) => !part.isThere(table) && !(part.isHebeis && table.form === "national")).map(
      (part) => part.name,
    );
    if (missing.length === 0) return;
    yield {
      field: "table",
      message: {
        "zh-CN": `这张表缺少${missing.map((name) => name["zh-CN"]).join("、")}。`,
        en: `The table has no ${missing.map((name) => name.en).join(", ")}.`,
      },
    };
  },
};

interface Part {
  readonly name: Localized;
  /** Hebei's form has it, others have not, or not always. */
  readonly isHebeis?: true;
  readonly isThere: (table: TargetTable) => boolean;
}

const PARTS: readonly Part[] = [
  {
    name: { "zh-CN": "项目编码", en: "项目编码 (code)" },
    isHebeis: true,
    isThere: (table) => table.code !== undefined,
  },
  { name: { "zh-CN": "项目名称", en: "项目名称 (name)" }, isThere: (table) => table.name !== undefined },
  {
    name: { "zh-CN": "预算数", en: "预算数 (budget)" },
    isHebeis: true,
    isThere: (table) => table.budget?.total !== undefined,
  },
  {
    name: { "zh-CN": "资金用途", en: "资金用途 (use)" },
    isHebeis: true,
    isThere: (table) => table.purpose !== undefined,
  },
  { name: { "zh-CN": "资金支出计划", en: "资金支出计划 (spend plan)" }, isHebeis: true, isThere: hasPlan },
  { name: { "zh-CN": "绩效目标", en: "绩效目标 (goals)" }, isThere: (table) => (table.goals ?? []).length > 0 },
];

function hasPlan({ plan = [] }: TargetTable): boolean {
  return plan.length > 0;
}
