import { projectName } from "../rules/project-name";
import type { TargetTable } from "../model/target-table";
import { toDecimal } from "../text/decimal";
import { foldLabel } from "../text/fold";
import type { Area } from "../workbook/address";
import type { CellPlace, CellStyle, PlannedCell, PlannedRow, SheetPlan } from "../workbook/sheet-plan";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";

/** What a sheet of ours is called when the name is free. */
export const CATALOGUE_NAME = "目录";
/** By its title and its heads we know a sheet of ours again. */
const TITLE = "预算项目绩效目标表目录";
const HEADS = ["序号", "项目名称", "项目编码", "预算数", "其中：财政资金", "其他资金", "所在工作表"] as const;
const PROBLEMS_HEAD = "待改问题";
const TOTALS = "合计";
const HEAD_ROW = 2;
const WIDTHS = [7, 40, 26, 13, 15, 13, 26, 11];

/** A project as the catalogue lists it. Amounts in 万元; "" where there is none. */
export interface CatalogueEntry {
  readonly name: string;
  readonly code: string;
  readonly total: CellValue;
  readonly fiscal: CellValue;
  readonly other: CellValue;
  /** Where its table begins. */
  readonly place: CellPlace;
  /** How many findings its table has, where it was checked. */
  readonly problems?: number;
}

/** The entry of a recognised table. */
export function catalogueEntry(table: TargetTable, problems?: number): CatalogueEntry {
  const { budget, code, sheet, range } = table;
  const [cell = "A1"] = range.split(":");
  return {
    name: projectName(table),
    code: code?.text.trim() ?? "",
    total: budget?.total?.number ?? "",
    fiscal: budget?.fiscal?.number ?? "",
    other: budget?.other?.number ?? "",
    place: { sheet, cell },
    ...(problems !== undefined && { problems }),
  };
}

const HEADING: CellStyle = { font: "黑体", size: 16, horizontal: "center", vertical: "center" };
const RIGHT: CellStyle = { horizontal: "right", vertical: "center" };
const HEAD: CellStyle = { bold: true, horizontal: "center", vertical: "center", wrap: true, border: true };
const CENTRE: CellStyle = { horizontal: "center", vertical: "center", wrap: true, border: true };
const NAME: CellStyle = { horizontal: "left", vertical: "center", wrap: true, border: true, link: true };
const TEXT: CellStyle = { ...CENTRE, format: "@" };
const AMOUNT: CellStyle = { horizontal: "right", vertical: "center", border: true, format: "#,##0.00" };
const BOLD_AMOUNT: CellStyle = { ...AMOUNT, bold: true };
const LINE = 21;
const TALL_LINE = 36;

/** The sheet 目录: a line a project with a link to its table, and the totals. */
export function cataloguePlan(entries: readonly CatalogueEntry[], sheetName: string): SheetPlan {
  const withProblems = entries.some(({ problems }) => problems !== undefined);
  const last = withProblems ? HEADS.length : HEADS.length - 1;
  const heads = withProblems ? [...HEADS, PROBLEMS_HEAD] : HEADS;
  const rows: PlannedRow[] = [
    { row: 0, height: 33, cells: spread(last, HEADING, [TITLE]) },
    { row: 1, height: LINE, cells: [{ column: last, value: "单位：万元", style: RIGHT }] },
    { row: HEAD_ROW, height: 27, cells: heads.map((value, column) => ({ column, value, style: HEAD })) },
    ...entries.map((entry, index) => entryRow(entry, index, withProblems)),
    totalsRow(entries, withProblems),
  ];
  return {
    name: sheetName,
    columnWidths: WIDTHS.slice(0, last + 1),
    rows,
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: rows.length - 1, left: 0, bottom: rows.length - 1, right: 2 },
    ],
    portrait: false,
    repeatedRows: [HEAD_ROW, HEAD_ROW],
  };
}

function entryRow(entry: CatalogueEntry, index: number, withProblems: boolean): PlannedRow {
  const { name, code, total, fiscal, other, place, problems } = entry;
  const cells: PlannedCell[] = [
    { column: 0, value: index + 1, style: CENTRE },
    { column: 1, value: shownName(name), style: NAME, link: place },
    { column: 2, value: code, style: TEXT },
    { column: 3, value: total, style: AMOUNT },
    { column: 4, value: fiscal, style: AMOUNT },
    { column: 5, value: other, style: AMOUNT },
    { column: 6, value: place.sheet, style: TEXT },
    ...(withProblems ? [{ column: 7, value: problems ?? "", style: CENTRE }] : []),
  ];
  const isLong = name.length > 18 || place.sheet.length > 12;
  return { row: HEAD_ROW + 1 + index, height: isLong ? TALL_LINE : LINE, cells };
}

function shownName(name: string): string {
  return name === "" ? "（未填写项目名称）" : name;
}

function totalsRow(entries: readonly CatalogueEntry[], withProblems: boolean): PlannedRow {
  const sum = (values: readonly CellValue[]): number =>
    toDecimal(values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0));
  return {
    row: HEAD_ROW + 1 + entries.length,
    height: LINE,
    cells: [
      { column: 0, value: TOTALS, style: HEAD },
      { column: 1, value: "", style: HEAD },
      { column: 2, value: "", style: HEAD },
      { column: 3, value: sum(entries.map(({ total }) => total)), style: BOLD_AMOUNT },
      { column: 4, value: sum(entries.map(({ fiscal }) => fiscal)), style: BOLD_AMOUNT },
      { column: 5, value: sum(entries.map(({ other }) => other)), style: BOLD_AMOUNT },
      { column: 6, value: "", style: HEAD },
      ...(withProblems ? [{ column: 7, value: sum(entries.map(({ problems }) => problems ?? 0)), style: HEAD }] : []),
    ],
  };
}

function spread(last: number, style: CellStyle, texts: readonly string[]): PlannedCell[] {
  return Array.from({ length: last + 1 }, (_, column) => ({ column, value: texts[column] ?? "", style }));
}

/** The area that is ours on a catalogue: from the title to the totals. Undefined when the sheet is none of ours. */
export function catalogueArea(sheet: SheetSnapshot): Area | undefined {
  if (textAt(sheet, 0, 0) !== foldLabel(TITLE)) return undefined;
  if (!HEADS.every((head, column) => textAt(sheet, HEAD_ROW, column) === foldLabel(head))) return undefined;
  const totals = sheet.rows.find(({ row }) => row > HEAD_ROW && textAt(sheet, row, 0) === TOTALS);
  const isWide = textAt(sheet, HEAD_ROW, HEADS.length) === PROBLEMS_HEAD;
  return { top: 0, left: 0, bottom: totals?.row ?? lastNumbered(sheet), right: HEADS.length - (isWide ? 0 : 1) };
}

/** Where somebody deleted the totals our area ends with the last numbered line. */
function lastNumbered(sheet: SheetSnapshot): number {
  let row = HEAD_ROW;
  while (textAt(sheet, row + 1, 0) === String(row + 1 - HEAD_ROW)) row += 1;
  return row;
}

/** The entries that a catalogue of ours lists, as far as its cells tell: of the links they tell the sheet alone. */
export function entriesIn(sheet: SheetSnapshot, { bottom, right }: Area): readonly CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  for (let row = HEAD_ROW + 1; row <= bottom && textAt(sheet, row, 0) !== TOTALS; row += 1) {
    const at = (column: number): CellValue => valueIn(sheet, row, column);
    const problems = right === HEADS.length ? at(HEADS.length) : "";
    entries.push({
      name: String(at(1)),
      code: String(at(2)),
      total: at(3),
      fiscal: at(4),
      other: at(5),
      place: { sheet: String(at(6)), cell: "A1" },
      ...(typeof problems === "number" && { problems }),
    });
  }
  return entries;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return foldLabel(String(valueIn(sheet, row, column)));
}

function valueIn({ rows }: SheetSnapshot, row: number, column: number): CellValue {
  const found = rows.find((other) => other.row === row);
  return found?.cells.find((cell) => cell.column === column)?.value ?? "";
}
