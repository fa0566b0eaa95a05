import type { Area } from "../workbook/address";
import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from "../workbook/sheet-plan";
import type { CellValue } from "../workbook/snapshot";

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
  /** Level 1, level 2, name, description, value, basis. Rows of one level-1 name stand together; it is written once for them. */
  readonly indicators: readonly (readonly string[])[];
}

const COLUMN_WIDTHS = [14, 22, 18, 15, 18, 15, 20];
/** A line of 宋体 11. */
const POINTS_A_LINE = 15;

const TITLE: CellStyle = { font: "黑体", size: 16, horizontal: "center", vertical: "center", wrap: true };
const PLAIN: CellStyle = { vertical: "center" };
const LABEL: CellStyle = { bold: true, horizontal: "center", vertical: "center", wrap: true, border: true };
const VALUE: CellStyle = { horizontal: "center", vertical: "center", wrap: true, border: true };
const TEXT: CellStyle = { horizontal: "left", vertical: "center", wrap: true, border: true };
const AMOUNT: CellStyle = { ...VALUE, format: "0.00" };
const SHARE: CellStyle = { ...VALUE, format: "0%" };

/** The printed form 绩效目标表 on a sheet of seven columns, filled in with the content. */
export function targetForm(sheetName: string, content: FormContent): SheetPlan {
  const form = new FormWriter();
  const { budget, plan } = content;
  form.line([{ span: [0, 6], value: content.title, style: TITLE }], 30);
  form.line([
    { span: [0, 3], value: content.unit, style: PLAIN },
    { span: [4, 6], value: "单位：万元", style: { ...PLAIN, horizontal: "right" } },
  ]);
  form.line([label(0, 0, "项目编码"), value(1, 2, content.code), label(3, 3, "项目名称"), value(4, 6, content.name)]);
  form.line([
    { ...label(0, 0, "预算规模及资金用途"), down: 2 },
    label(1, 1, "预算数"),
    { span: [2, 2], value: budget.total, style: AMOUNT },
    label(3, 3, "其中：财政资金"),
    { span: [4, 4], value: budget.fiscal, style: AMOUNT },
    label(5, 5, "其他资金"),
    { span: [6, 6], value: budget.other, style: AMOUNT },
  ]);
  form.line([{ span: [1, 6], value: content.purpose, style: TEXT }]);
  form.line([
    { ...label(0, 0, "资金支出计划（%）"), down: 2 },
    ...CHECKPOINTS.map(([text, left, right]) => label(left, right, text)),
  ]);
  form.line(
    CHECKPOINTS.map(([, left, right], index) => ({ span: [left, right], value: plan[index] ?? "", style: SHARE })),
  );
  form.line([label(0, 0, "绩效目标"), { span: [1, 6], value: content.goals, style: TEXT }]);
  form.line(HEADERS.map((text, index) => label(...columnsOf(index), text)));
  content.indicators.forEach((row, index) => form.line(indicatorCells(content.indicators, row, index)));
  return form.plan(sheetName);
}

const CHECKPOINTS = [
  ["3月底", 1, 1],
  ["6月底", 2, 3],
  ["10月底", 4, 4],
  ["12月底", 5, 6],
] as const;
const HEADERS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"] as const;
const HEADER_COLUMNS = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 5],
  [6, 6],
] as const;

function columnsOf(header: number): readonly [number, number] {
  return HEADER_COLUMNS[header] ?? [header, header];
}

function indicatorCells(rows: FormContent["indicators"], row: readonly string[], index: number): FormCell[] {
  return row.map((text, column): FormCell => {
    const cell = { span: columnsOf(column), value: text, style: VALUE };
    if (column > 0) return cell;
    if (rows[index - 1]?.[0] === text) return { ...cell, value: "", covered: true };
    const next = rows.slice(index).findIndex((other) => other[0] !== text);
    return { ...cell, down: next === -1 ? rows.length - index : next };
  });
}

interface FormCell {
  readonly span: readonly [left: number, right: number];
  readonly value: CellValue;
  readonly style: CellStyle;
  /** Rows it is merged over. */
  readonly down?: number;
  /** It lies under a cell merged over it from above. */
  readonly covered?: boolean;
}

function label(left: number, right: number, text: string): FormCell {
  return { span: [left, right], value: text, style: LABEL };
}

function value(left: number, right: number, text: CellValue): FormCell {
  return { span: [left, right], value: text, style: VALUE };
}

class FormWriter {
  private readonly rows: PlannedRow[] = [];
  private readonly merges: Area[] = [];
  /** Cells that the next rows need for the border of one merged downwards. */
  private readonly below = new Map<number, PlannedCell[]>();

  line(cells: readonly FormCell[], height?: number): void {
    const row = this.rows.length;
    const planned = [...(this.below.get(row) ?? [])];
    for (const cell of cells) {
      if (cell.covered !== true) planned.push(...this.place(row, cell));
    }
    planned.sort((a, b) => a.column - b.column);
    this.rows.push({ row, height: height ?? lineHeight(cells), cells: planned });
  }

  plan(name: string): SheetPlan {
    return { name, columnWidths: COLUMN_WIDTHS, rows: this.rows, merges: this.merges };
  }

  private place(row: number, { span: [left, right], value: content, style, down = 1 }: FormCell): PlannedCell[] {
    if (right > left || down > 1) this.merges.push({ top: row, left, bottom: row + down - 1, right });
    const blanks = columns(left, right).map((column): PlannedCell => ({ column, value: "", style }));
    for (let next = row + 1; next < row + down; next += 1)
      this.below.set(next, [...(this.below.get(next) ?? []), ...blanks]);
    return blanks.map((blank) => (blank.column === left ? { ...blank, value: content } : blank));
  }
}

function columns(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** Merged cells do not grow with their text in Excel: the row gets the height of its longest text. */
function lineHeight(cells: readonly FormCell[]): number {
  const lines = cells.map(({ span: [left, right], value: content, down = 1 }) => {
    const width = columns(left, right).reduce((sum, column) => sum + (COLUMN_WIDTHS[column] ?? 0), 0);
    const wrapped = String(content)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((displayWidth(line) + 1) / width)), 0);
    return wrapped / down;
  });
  return Math.ceil(Math.max(1, ...lines)) * POINTS_A_LINE + 6;
}

/** In columns: a Chinese character takes two. */
function displayWidth(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g) ?? []).length;
}
