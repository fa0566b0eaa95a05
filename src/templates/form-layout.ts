/** Columns of the sheet from the first to the last, counted from 0. */
export type Span = readonly [left: number, right: number];

/** What a column of the grid holds: those of every form, and sign, unit and points where they have columns of their own. */
export type GridColumn =
  "level1" | "level2" | "name" | "description" | "value" | "basis" | "operator" | "unit" | "weight";

/** A column of the indicator grid. */
export interface GridHead {
  readonly column: GridColumn;
  readonly text: string;
  readonly span: Span;
  /** What may be chosen in it, beside level-2 names, which are the standard's. */
  readonly choices?: readonly string[];
}

/** Where the parts of a form stand. Labels of the block above the grid stand in column A. */
export interface FormLayout {
  readonly portrait: boolean;
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** The last column. */
  readonly last: number;
  readonly goalsLabel: string;
  readonly spans: {
    readonly unit: Span;
    readonly code: Span;
    readonly nameLabel: Span;
    readonly name: Span;
    readonly totalLabel: Span;
    readonly total: Span;
    readonly fiscalLabel: Span;
    readonly fiscal: Span;
    readonly otherLabel: Span;
    readonly other: Span;
  };
  /** The four checkpoints of the spend plan. */
  readonly checkpoints: readonly Span[];
  /** From left to right. */
  readonly heads: readonly GridHead[];
}

/** The printed form 绩效目标表: seven columns, upright. */
export const PRINTED_FORM: FormLayout = {
  portrait: true,
  columnWidths: [13, 19, 16, 15, 13, 13, 15],
  last: 6,
  goalsLabel: "绩效目标",
  spans: {
    unit: [0, 3],
    code: [1, 2],
    nameLabel: [3, 3],
    name: [4, 6],
    totalLabel: [1, 1],
    total: [2, 2],
    fiscalLabel: [3, 3],
    fiscal: [4, 4],
    otherLabel: [5, 5],
    other: [6, 6],
  },
  checkpoints: [
    [1, 1],
    [2, 3],
    [4, 4],
    [5, 6],
  ],
  heads: [
    { column: "level1", text: "一级指标", span: [0, 0] },
    { column: "level2", text: "二级指标", span: [1, 1] },
    { column: "name", text: "三级指标", span: [2, 2] },
    { column: "description", text: "绩效指标描述", span: [3, 4] },
    { column: "value", text: "指标值", span: [5, 5] },
    { column: "basis", text: "指标值确定依据", span: [6, 6] },
  ],
};

/** The form with columns of their own for sign, unit and weight: nine columns, lying. */
export const COLUMNS_FORM: FormLayout = {
  portrait: false,
  columnWidths: [13, 19, 20, 30, 9, 12, 9, 9, 17],
  last: 8,
  goalsLabel: "年度绩效目标",
  spans: {
    unit: [0, 3],
    code: [1, 2],
    nameLabel: [3, 3],
    name: [4, 8],
    totalLabel: [1, 1],
    total: [2, 2],
    fiscalLabel: [3, 3],
    fiscal: [4, 5],
    otherLabel: [6, 7],
    other: [8, 8],
  },
  checkpoints: [
    [1, 2],
    [3, 3],
    [4, 6],
    [7, 8],
  ],
  heads: [
    { column: "level1", text: "一级指标", span: [0, 0] },
    { column: "level2", text: "二级指标", span: [1, 1] },
    { column: "name", text: "三级指标", span: [2, 2] },
    { column: "description", text: "指标解释", span: [3, 3] },
    { column: "operator", text: "计算符号", span: [4, 4], choices: ["≥", "≤", "=", ">", "<", "定性"] },
    { column: "value", text: "指标值", span: [5, 5] },
    { column: "unit", text: "计量单位", span: [6, 6] },
    { column: "weight", text: "分值权重（90）", span: [7, 7] },
    { column: "basis", text: "指标值确定依据", span: [8, 8] },
  ],
};
