import { recogniseSheet } from "../../src/recognise/recognise";
import { sheetWithMerges } from "./sheet-with-merges";

/** Rows as `sheetWithMerges` draws them. */
export type Rows = readonly (readonly string[])[];

/** Cells that belong to the one left of them. */
export const BESIDE = Array.from({ length: 6 }, () => "<");
/** The heads of the indicator grid below a form. */
export const HEADS = ["一级指标", "二级指标", "三级指标", "<", "绩效指标描述", "<", "指标值", "指标值确定依据"];
/** Its one row. */
export const ROW = ["产出指标", "数量指标", "清淤长度", "<", "全年完成", "<", "≥42公里", "工作计划"];

/** The blocks of a form, eight columns wide. */
export const FORM = {
  title: [["3、清淤绩效目标表", "<", ...BESIDE]],
  unit: [["205001清河县水务局", "<", "<", "<", "单位：万元", "<", "<", "<"]],
  code: [["项目编码", "甲1", "<", "<", "项目名称", "河道清淤", "<", "<"]],
  budget: [
    ["预算规模及资金用途", "预算数", "120", "其中：财政资金", "100", "其他资金", "20", "<"],
    ["^", "用于清淤。", ...BESIDE],
  ],
  plan: [
    ["资金支出计划", "3月底", "<", "6月底", "<", "10月底", "12月底", "<"],
    ["^", "10%", "<", "40%", "<", "80%", "100%", "<"],
  ],
  goals: [["绩效目标", "完成清淤。", ...BESIDE]],
} satisfies Record<string, Rows>;

/** The blocks of such a form. */
export type Form = Readonly<Record<keyof typeof FORM, Rows>>;

/** All that is found above the grid: path, cell, text, and the number it stands for. */
export const PRINTED = [
  "title A1 3、清淤绩效目标表",
  "unitLine A2 205001清河县水务局",
  "moneyUnitField E2 单位：万元",
  "code B3 甲1",
  "name F3 河道清淤",
  "budget.total C4 120 =120",
  "budget.fiscal E4 100 =100",
  "budget.other G4 20 =20",
  "purpose B5 用于清淤。",
  "plan.0 B7 10% =10",
  "plan.1 D7 40% =40",
  "plan.2 F7 80% =80",
  "plan.3 G7 100% =100",
  "goals.0 B8 完成清淤。",
  "labels.code A3 项目编码",
  "labels.name E3 项目名称",
  "labels.budget.total B4 预算数",
  "labels.budget.fiscal D4 其中：财政资金",
  "labels.budget.other F4 其他资金",
  "labels.purpose A4 预算规模及资金用途",
  "labels.plan A6 资金支出计划",
  "labels.planLabels[0] B6 3月底",
  "labels.planLabels[1] D6 6月底",
  "labels.planLabels[2] F6 10月底",
  "labels.planLabels[3] G6 12月底",
  "labels.goals A8 绩效目标",
];

/** What is found above the grid of a form: path, cell, text, and the number it stands for. */
export function found(form: Partial<Form>): string[] {
  const rows = Object.values(form).flat();
  const [table] = recogniseSheet(sheetWithMerges([...rows, HEADS, ROW])).tables;
  if (table === undefined) throw new Error("no table was recognised");
  const { indicators, ...block } = table;
  expect(indicators).toHaveLength(1);
  return fieldsOf(block, "").filter((line) => !line.startsWith("labels.headers["));
}

function fieldsOf(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("cell" in value && "text" in value)
    return [
      `${path} ${String(value.cell)} ${String(value.text)}${"number" in value ? ` =${String(value.number)}` : ""}`,
    ];
  return Object.entries(value).flatMap(([key, part]) => fieldsOf(part, path === "" ? key : `${path}.${key}`));
}

/** The lines of some paths, and of their labels. */
export function linesOf(lines: readonly string[], paths: readonly string[]): string[] {
  return lines.filter((line) => paths.some((path) => line.replace(/^labels\./, "").startsWith(path)));
}

/** Expects these lines for these paths, and the rest as in the printed form, wherever it stands now. */
export function expectChange(change: Partial<Form>, paths: readonly string[], lines: readonly string[]): void {
  const all = found({ ...FORM, ...change });
  expect(linesOf(all, paths).sort()).toEqual([...lines].sort());
  expect(withoutCells(all, paths)).toEqual(withoutCells(PRINTED, paths));
}

/** The other lines, without their cells. */
export function withoutCells(lines: readonly string[], paths: readonly string[]): string[] {
  const own = new Set(linesOf(lines, paths));
  return lines
    .filter((line) => !own.has(line))
    .map((line) => line.replace(/^(\S+) \S+ /, "$1 "))
    .sort();
}
