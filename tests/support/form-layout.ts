import { type Area, parseCell, toA1 } from "../../src/workbook/address";
import type { CellValue, SheetSnapshot, SnapshotCell } from "../../src/workbook/snapshot";

/** What is written in a form; all of it invented. */
export interface FormContent {
  readonly title: string;
  readonly unit: string;
  readonly code: CellValue;
  readonly name: string;
  readonly total: CellValue;
  readonly fiscal: CellValue;
  readonly other: CellValue;
  readonly purpose: string;
  readonly plan: readonly CellValue[];
  readonly goals: readonly string[];
  /** level1, level2, name, description, value, basis. A level-1 name is repeated on each row here; the layout decides how it is written. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** How a form stands on its sheet. */
export interface FormLayout {
  readonly row: number;
  readonly column: number;
  /** Columns of the sheet for each of the form's seven: [1,1,2,1,1,1,1] makes the third one two wide (merged where merges are kept). */
  readonly widths: readonly number[];
  readonly merges: boolean;
  readonly title: boolean;
  readonly unitRow: "none" | "one-cell" | "two-cells";
  readonly codeRow: boolean;
  readonly budget: "none" | "one-row" | "two-rows" | "values-below" | "rows";
  readonly plan: "none" | "row" | "rows";
  /** One cell, a row each for 目标1..n, or a row each without labels of their own. */
  readonly goals: "none" | "cell" | "rows" | "lines";
  /** A blank row in front of every block. */
  readonly strayRows: boolean;
  /** Blank rows between the goal block and the grid. */
  readonly gapRows: number;
  readonly emptyRowUnderHeader: boolean;
  /** Header cells of one row, of two merged ones, or with 一级 above 指标 in cells of their own. */
  readonly header: "plain" | "tall" | "broken";
  /** Column of the form (0 to 5) in which each of level1, level2, name, description, value, basis stands. */
  readonly order: readonly number[];
  /** 计算符号, 计量单位 and 权重 in columns of their own, right of the grid. */
  readonly apart: boolean;
  /** A column 备注 right of the grid. */
  readonly remark: boolean;
  readonly level1: "merged" | "blank" | "repeated" | "centred";
  /** Changes the text of a label cell: spaces, line breaks, full-width characters. */
  readonly label: (text: string) => string;
}

export const PLAIN_LAYOUT: FormLayout = {
  row: 0,
  column: 0,
  widths: [1, 1, 1, 1, 1, 1, 1],
  merges: true,
  title: true,
  unitRow: "two-cells",
  codeRow: true,
  budget: "one-row",
  plan: "row",
  goals: "cell",
  strayRows: false,
  gapRows: 0,
  emptyRowUnderHeader: false,
  header: "plain",
  order: [0, 1, 2, 3, 4, 5],
  apart: false,
  remark: false,
  level1: "merged",
  label: (text) => text,
};

/** Where each cell, merge and field of a form stands. */
export interface LaidForm {
  readonly cells: ReadonlyMap<
    string,
    { readonly row: number; readonly column: number; readonly value: CellValue; readonly format?: string }
  >;
  readonly merges: readonly Area[];
  /** Field path -> A1 address. */
  readonly fields: Readonly<Record<string, string>>;
  /** The first row below the form. */
  readonly end: number;
}

/** Lays a form out on a sheet. */
export function layForm(content: FormContent, layout: FormLayout = PLAIN_LAYOUT): LaidForm {
  const page = new Page(layout);
  if (layout.title) page.line([{ span: [0, 6], value: content.title, field: "title" }]);
  layUnitRow(page, content, layout);
  if (layout.codeRow) {
    page.beginBlock();
    page.line([
      { span: [0, 0], label: "项目编码" },
      { span: [1, 2], value: content.code, field: "code" },
      { span: [3, 3], label: "项目名称" },
      { span: [4, 6], value: content.name, field: "name" },
    ]);
  }
  layBudget(page, content, layout);
  if (layout.plan !== "none") layPlan(page, content, layout);
  layGoals(page, content, layout);
  page.skip(layout.gapRows);
  layGrid(page, content, layout);
  return page.done();
}

function layUnitRow(page: Page, content: FormContent, layout: FormLayout): void {
  if (layout.unitRow === "one-cell") {
    page.line([{ span: [0, 6], value: `${content.unit}          单位：万元`, field: "unitLine" }]);
  } else if (layout.unitRow === "two-cells") {
    page.line([
      { span: [0, 3], value: content.unit, field: "unitLine" },
      { span: [4, 6], value: "单位：万元", field: "moneyUnit" },
    ]);
  }
}

function layBudget(page: Page, content: FormContent, layout: FormLayout): void {
  if (layout.budget === "none") return;
  page.beginBlock();
  const rows = { "one-row": 2, "two-rows": 3, "values-below": 3, rows: 4 }[layout.budget];
  const side = { span: [0, 0] as const, label: "预算规模及资金用途", down: rows };
  const total = { span: [1, 1] as const, label: "预算数" };
  const fiscal = { span: [3, 3] as const, label: "其中：财政资金" };
  if (layout.budget === "one-row") {
    page.line([
      side,
      total,
      { span: [2, 2], value: content.total, field: "budget.total" },
      fiscal,
      { span: [4, 4], value: content.fiscal, field: "budget.fiscal" },
      { span: [5, 5], label: "其他资金" },
      { span: [6, 6], value: content.other, field: "budget.other" },
    ]);
  } else if (layout.budget === "two-rows") {
    page.line([
      side,
      total,
      { span: [2, 2], value: content.total, field: "budget.total" },
      fiscal,
      { span: [4, 6], value: content.fiscal, field: "budget.fiscal" },
    ]);
    page.line([
      { span: [1, 1], label: "其他资金" },
      { span: [2, 6], value: content.other, field: "budget.other" },
    ]);
  } else if (layout.budget === "rows") {
    page.line([side, total, { span: [2, 6], value: content.total, field: "budget.total" }]);
    page.line([
      { span: [1, 1], label: "其中：财政资金" },
      { span: [2, 6], value: content.fiscal, field: "budget.fiscal" },
    ]);
    page.line([
      { span: [1, 1], label: "其他资金" },
      { span: [2, 6], value: content.other, field: "budget.other" },
    ]);
  } else {
    page.line([
      side,
      { span: [1, 2], label: "预算数" },
      { span: [3, 4], label: "其中：财政资金" },
      { span: [5, 6], label: "其他资金" },
    ]);
    page.line([
      { span: [1, 2], value: content.total, field: "budget.total" },
      { span: [3, 4], value: content.fiscal, field: "budget.fiscal" },
      { span: [5, 6], value: content.other, field: "budget.other" },
    ]);
  }
  page.line([{ span: [1, 6], value: content.purpose, field: "purpose" }]);
}

const CHECKPOINT_SPANS = [
  [1, 1],
  [2, 3],
  [4, 4],
  [5, 6],
] as const;
const CHECKPOINTS = ["3月底", "6月底", "10月底", "12月底"];

function layPlan(page: Page, content: FormContent, layout: FormLayout): void {
  page.beginBlock();
  const side = { span: [0, 0] as const, label: "资金支出计划（%）" };
  if (layout.plan === "rows") {
    CHECKPOINTS.forEach((label, index) => {
      page.line([
        ...(index === 0 ? [{ ...side, down: CHECKPOINTS.length }] : []),
        { span: [1, 1], label },
        { span: [2, 6], value: content.plan[index] ?? "", field: `plan[${index}]` },
      ]);
    });
    return;
  }
  page.line([
    { ...side, down: 2 },
    ...CHECKPOINTS.map((label, index) => ({ span: CHECKPOINT_SPANS[index] ?? [1, 1], label })),
  ]);
  page.line(
    content.plan.map((value, index) => ({ span: CHECKPOINT_SPANS[index] ?? [1, 1], value, field: `plan[${index}]` })),
  );
}

function layGoals(page: Page, content: FormContent, layout: FormLayout): void {
  if (layout.goals === "none") return;
  page.beginBlock();
  if (layout.goals === "cell") {
    page.line([
      { span: [0, 0], label: "绩效目标" },
      { span: [1, 6], value: content.goals.join("\n"), field: "goals[0]" },
    ]);
    return;
  }
  content.goals.forEach((goal, index) => {
    page.line([
      ...(index === 0 ? [{ span: [0, 0] as const, label: "绩效目标", down: content.goals.length }] : []),
      ...(layout.goals === "rows" ? [{ span: [1, 1] as const, label: `目标${index + 1}` }] : []),
      { span: [layout.goals === "rows" ? 2 : 1, 6], value: goal, field: `goals[${index}]` },
    ]);
  });
}

const GRID_SPANS = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 5],
  [6, 6],
] as const;
const HEADERS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const COLUMNS = ["level1", "level2", "name", "description", "value", "basis"];

/** The grid below everything else. */
export function layGrid(page: Page, content: FormContent, layout: FormLayout): void {
  layHeader(page, layout);
  if (layout.emptyRowUnderHeader) page.skip(1);
  content.rows.forEach((row, index) => {
    const start = content.rows.findLastIndex((other, place) => place < index && other[0] !== row[0]) + 1;
    const block = content.rows.slice(index).findIndex((other) => other[0] !== row[0]);
    const end = block === -1 ? content.rows.length : index + block;
    page.line([
      ...row.map((value, column) => ({
        span: spanOf(layout, column),
        value,
        field: `indicators[${index}].${COLUMNS[column] ?? ""}`,
        ...(column === 0 ? level1Item(layout, index, start, end) : {}),
      })),
      ...(layout.apart ? apartItems(index) : []),
      ...(layout.remark ? remarkItems(layout, index) : []),
    ]);
  });
}

const APART = [
  ["operator", "计算符号", "≥"],
  ["unit", "计量单位", "个"],
  ["weight", "权重", "20"],
] as const;

function apartItems(index: number): Item[] {
  return APART.map(([column, , value], place) => ({
    span: [7 + place, 7 + place],
    value: index === 1 ? "" : value,
    field: `indicators[${index}].${column}`,
  }));
}

/** 备注 is a column of the form where sign and unit are; else it is none of it. */
function remarkItems({ apart }: FormLayout, index: number): Item[] {
  const place = apart ? 10 : 7;
  const field = apart ? { field: `indicators[${index}].note` } : {};
  return apart || index === 0 ? [{ span: [place, place], value: index === 0 ? "重点项目" : "", ...field }] : [];
}

/** How the 一级指标 of a row is written in its block, whose rows go from `start` to before `end`. */
function level1Item(layout: FormLayout, index: number, start: number, end: number): Partial<Item> {
  if (layout.level1 === "repeated") return {};
  const written = layout.level1 === "centred" ? Math.floor((start + end - 1) / 2) : start;
  if (index !== written) return { rowsAway: written - index };
  return layout.level1 === "merged" ? { down: end - start } : {};
}

function layHeader(page: Page, layout: FormLayout): void {
  const heads = HEADERS.map((label, column) => ({ span: spanOf(layout, column), label }));
  const apart = layout.apart ? APART.map(([, label], place) => ({ span: [7 + place, 7 + place] as const, label })) : [];
  const place = layout.apart ? 10 : 7;
  const remark = [...apart, ...(layout.remark ? [{ span: [place, place] as const, label: "备注" }] : [])];
  if (layout.header !== "broken") {
    const down = layout.header === "tall" ? 2 : 1;
    page.line([...heads, ...remark].map((head) => ({ ...head, down })));
    page.skip(down - 1);
    return;
  }
  const isBroken = (label: string): boolean => label.endsWith("级指标");
  const upper = heads.map((head) =>
    isBroken(head.label) ? { ...head, label: head.label.slice(0, 2) } : { ...head, down: 2 },
  );
  page.line([...upper, ...remark]);
  page.line(heads.filter(({ label }) => isBroken(label)).map(({ span }) => ({ span, label: "指标" })));
}

function spanOf(layout: FormLayout, column: number): readonly [number, number] {
  return GRID_SPANS[layout.order[column] ?? column] ?? [0, 0];
}

interface Item {
  readonly span: readonly [number, number];
  readonly label?: string;
  readonly value?: CellValue;
  readonly field?: string;
  /** Rows it is merged over. */
  readonly down?: number;
  /** Written in another row, so many further down: nothing stands here. */
  readonly rowsAway?: number;
}

/** A sheet that is written line by line. */
export class Page {
  private readonly cells = new Map<string, { row: number; column: number; value: CellValue; format?: string }>();
  private readonly merges: Area[] = [];
  private readonly fields: Record<string, string> = {};
  private readonly lefts: number[];
  private row: number;

  constructor(private readonly layout: FormLayout) {
    this.row = layout.row;
    let column = layout.column;
    this.lefts = layout.widths.map((width) => {
      const left = column;
      column += width;
      return left;
    });
    this.lefts.push(column, column + 1, column + 2, column + 3, column + 4);
  }

  beginBlock(): void {
    if (this.layout.strayRows) this.skip(1);
  }

  skip(rows: number): void {
    this.row += rows;
  }

  line(items: readonly Item[]): void {
    for (const item of items) this.put(item);
    this.row += 1;
  }

  done(): LaidForm {
    return { cells: this.cells, merges: this.merges, fields: this.fields, end: this.row };
  }

  private put(item: Item): void {
    const left = this.lefts[item.span[0]] ?? 0;
    const right = (this.lefts[item.span[1] + 1] ?? left + 1) - 1;
    const cell = toA1(this.row, left);
    if (item.field !== undefined) this.fields[item.field] = toA1(this.row + (item.rowsAway ?? 0), left);
    if (item.rowsAway !== undefined) return;
    const value = item.label === undefined ? (item.value ?? "") : this.layout.label(item.label);
    const isShare = typeof value === "number" && item.field?.startsWith("plan[") === true && value <= 1;
    if (value !== "")
      this.cells.set(cell, { row: this.row, column: left, value, ...(isShare ? { format: "0%" } : {}) });
    const bottom = this.row + (item.down ?? 1) - 1;
    if (this.layout.merges && (right > left || bottom > this.row))
      this.merges.push({ top: this.row, left, bottom, right });
  }
}

/** A sheet that holds the forms and any further cells. */
export function sheetOf(
  forms: readonly LaidForm[],
  extra: Readonly<Record<string, CellValue>> = {},
  name = "Sheet1",
): SheetSnapshot {
  const rows = new Map<number, SnapshotCell[]>();
  const put = (row: number, cell: SnapshotCell): void => {
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  };
  for (const form of forms) {
    for (const { row, column, value, format } of form.cells.values()) {
      put(row, { column, value, ...(format === undefined ? {} : { format }) });
    }
  }
  for (const [address, value] of Object.entries(extra)) {
    const cell = parseCell(address);
    if (cell !== undefined) put(cell.row, { column: cell.column, value });
  }
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
    merges: forms.flatMap((form) => form.merges),
  };
}
