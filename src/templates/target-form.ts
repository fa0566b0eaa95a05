import type { CellStyle, SheetPlan } from "../workbook/sheet-plan";
import type { CellValue } from "../workbook/snapshot";
import { type FormCell, FormWriter } from "./form-writer";
import { type FormLayout, PRINTED_FORM, type Span } from "./form-layout";

/** What is filled into a form; a blank is "". */
export interface FormContent {
  readonly title: string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  /** Amounts in 万元. */
  readonly budget: { readonly total: CellValue; readonly fiscal: CellValue; readonly other: CellValue };
  readonly purpose: string;
  /** Cumulative shares at the end of March, June, October, December: 0.25 shows as 25%. */
  readonly plan: readonly CellValue[];
  readonly goals: string;
  /** A cell for each column of the layout's grid. Rows of one level-1 name stand together; it is written once for them. */
  readonly indicators: readonly (readonly CellValue[])[];
  /** Level-2 names to choose from in their column. */
  readonly level2?: readonly string[];
}

const TITLE: CellStyle = { font: "黑体", size: 16, horizontal: "center", vertical: "center", wrap: true };
const PLAIN: CellStyle = { vertical: "center" };
const LABEL: CellStyle = { bold: true, horizontal: "center", vertical: "center", wrap: true, border: true };
const VALUE: CellStyle = { horizontal: "center", vertical: "center", wrap: true, border: true };
/** Stays as it is typed: Excel takes “=40台” for a formula and rounds a code of digits. */
const AS_TYPED: CellStyle = { ...VALUE, format: "@" };
const TEXT: CellStyle = { horizontal: "left", vertical: "center", wrap: true, border: true };
const SHARE: CellStyle = { ...VALUE, format: "0%" };
/** Blank texts get room for so many lines. */
const BLANK_PURPOSE_LINES = 2;
const BLANK_GOAL_LINES = 4;

/** The form 绩效目标表 on a sheet, filled in with the content. */
export function targetForm(sheetName: string, content: FormContent, layout: FormLayout = PRINTED_FORM): SheetPlan {
  const form = new FormWriter(layout.columnWidths);
  const { budget, plan } = content;
  const { heads, spans, checkpoints, last } = layout;
  const amount = (span: Span, value: CellValue): FormCell => ({ span, value, style: amountStyle(value) });
  form.line([{ span: [0, last], value: content.title, style: TITLE }], { least: 30 });
  form.line([
    { span: spans.unit, value: content.unit, style: PLAIN },
    { span: [spans.unit[1] + 1, last], value: "单位：万元", style: { ...PLAIN, horizontal: "right" } },
  ]);
  form.line([
    label([0, 0], "项目编码"),
    { span: spans.code, value: content.code, style: AS_TYPED },
    label(spans.nameLabel, "项目名称"),
    { span: spans.name, value: content.name, style: VALUE },
  ]);
  form.line([
    { ...label([0, 0], "预算规模及资金用途"), down: 2 },
    label(spans.totalLabel, "预算数"),
    amount(spans.total, budget.total),
    label(spans.fiscalLabel, "其中：财政资金"),
    amount(spans.fiscal, budget.fiscal),
    label(spans.otherLabel, "其他资金"),
    amount(spans.other, budget.other),
  ]);
  form.line([{ span: [1, last], value: content.purpose, style: TEXT }], {
    lines: content.purpose === "" ? BLANK_PURPOSE_LINES : 1,
  });
  form.line([
    { ...label([0, 0], "资金支出计划（%）"), down: 2 },
    ...CHECKPOINTS.map((text, index) => label(checkpoints[index], text)),
  ]);
  form.line(checkpoints.map((span, index) => ({ span, value: plan[index] ?? "", style: SHARE })));
  form.line([label([0, 0], layout.goalsLabel), { span: [1, last], value: content.goals, style: TEXT }], {
    lines: content.goals === "" ? BLANK_GOAL_LINES : 1,
  });
  form.line(heads.map(({ span, text }) => label(span, text)));
  const top = form.height;
  content.indicators.forEach((row, index) => form.line(indicatorCells(content.indicators, row, index, layout)));
  const choices = choicesOf(content, layout).map(({ column, choices: list }) => ({
    areas: [{ top, left: column, bottom: form.height - 1, right: column }],
    choices: list,
  }));
  return {
    ...form.plan(sheetName),
    ...(choices.length === 0 || form.height === top ? {} : { choices }),
    ...(layout.portrait ? {} : { portrait: false }),
  };
}

const CHECKPOINTS = ["3月底", "6月底", "10月底", "12月底"] as const;

function choicesOf(
  { level2 = [] }: FormContent,
  { heads }: FormLayout,
): { column: number; choices: readonly string[] }[] {
  return heads.flatMap(({ span: [column], column: name, choices }) => {
    const list = name === "level2" ? level2 : (choices ?? []);
    return list.length === 0 ? [] : [{ column, choices: list }];
  });
}

function indicatorCells(
  rows: FormContent["indicators"],
  row: readonly CellValue[],
  index: number,
  { heads }: FormLayout,
): FormCell[] {
  // A value that stands apart from its sign may be a number.
  const signed = heads.some(({ column }) => column === "operator") ? "operator" : "value";
  return heads.map(({ span, column }, place): FormCell => {
    const value = row[place] ?? "";
    const cell = { span, value, style: column === signed ? AS_TYPED : VALUE };
    if (column !== "level1") return cell;
    if (index > 0 && rows[index - 1]?.[place] === value) return { ...cell, value: "", covered: true };
    const next = rows.slice(index).findIndex((other) => other[place] !== value);
    return { ...cell, down: next === -1 ? rows.length - index : next };
  });
}

/** Two decimals, and four where the amount has as many. */
function amountStyle(value: CellValue): CellStyle {
  const isFine = typeof value === "number" && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;
  return { ...VALUE, format: isFine ? "0.00##" : "0.00" };
}

function label(span: Span | undefined, text: string): FormCell {
  return { span: span ?? [0, 0], value: text, style: LABEL };
}
