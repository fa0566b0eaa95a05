import type { Localized } from "../i18n/localized";
import type { MoneyUnit } from "../model/target-table";
import { moneyUnitIn } from "../recognise/labels";
import { recogniseSheet } from "../recognise/recognise";
import { displayText } from "../text/display";
import { foldLabel } from "../text/fold";
import { type Area, contains, parseArea } from "../workbook/address";
import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from "../workbook/snapshot";
import type { ListedProject, ListProblem } from "./listed-project";
import { isAmountColumn, type ListColumn, listHead } from "./project-list-heads";
import { ListRowReader } from "./project-list-row";

/** What was read of a list. Rows that are no project are left out and told; the others hold. */
export interface ProjectList {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly projects: readonly ListedProject[];
  readonly problems: readonly ListProblem[];
  /** The columns that were recognised, and in which column of the sheet each stands. */
  readonly columns: ReadonlyMap<ListColumn, number>;
}

/**
 * Reads the list of projects of a sheet: a row of heads (项目名称 and a code or amounts, in any order and wording), below it a project
 * a row. Totals, group heads, remarks and blank rows are no projects. Amounts are in the unit that cell, head or sheet states.
 * @param area rows to read, where not all of them are wanted; their heads may stand above it
 * @returns undefined when the sheet has no such heads
 */
export function readProjectList(whole: SheetSnapshot, area?: Area): ProjectList | undefined {
  const sheet = withoutTables(whole);
  const heads = findHeads(sheet, area);
  if (heads === undefined) return undefined;
  const reader = new ListRowReader(heads.columns, heads.units);
  for (const row of sheet.rows) {
    if (row.row <= heads.last || (area !== undefined && (row.row < area.top || row.row > area.bottom))) continue;
    if (!isHeadRow(row)) reader.read(row);
  }
  const { projects, problems } = reader;
  const unitProblem = heads.isUnitKnown || !reader.readBareAmount ? [] : [{ row: 0, message: UNIT_ASSUMED }];
  return { sheet: sheet.name, projects, problems: [...unitProblem, ...problems], columns: heads.columns };
}

/** The first list of projects in a workbook that has any in it; else the first that has the heads of one. */
export function findProjectList({ sheets }: WorkbookSnapshot): ProjectList | undefined {
  const lists = sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => readProjectList(sheet) ?? []);
  return lists.find(({ projects }) => projects.length > 0) ?? lists[0];
}

/** The sheet without its target tables: 项目编码 and 项目名称 are labels there, with the values beside them. */
function withoutTables(sheet: SheetSnapshot): SheetSnapshot {
  const ranges = recogniseSheet(sheet).tables.flatMap(({ range }) => parseArea(range) ?? []);
  if (ranges.length === 0) return sheet;
  const isOutside = (row: number, column: number): boolean => !ranges.some((area) => contains(area, row, column));
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: cells.filter(({ column }) => isOutside(row, column)),
  }));
  return { ...sheet, rows: rows.filter(({ cells }) => cells.length > 0) };
}

interface Heads {
  /** The last row that belongs to the heads. */
  readonly last: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** The unit of each amount. */
  readonly units: ReadonlyMap<ListColumn, MoneyUnit>;
  readonly isUnitKnown: boolean;
}

function findHeads({ rows }: SheetSnapshot, area: Area | undefined): Heads | undefined {
  const candidates = rows.filter((row) => isHeadRow(row) && row.row <= (area?.bottom ?? row.row));
  // The heads nearest above the rows that are asked for, else the first ones.
  const head =
    area === undefined ? candidates[0] : (candidates.findLast(({ row }) => row <= area.top) ?? candidates[0]);
  if (head === undefined) return undefined;
  const below = rows.find(({ row }) => row === head.row + 1);
  const second = below !== undefined && isSecondHeadRow(below, head) ? below : undefined;
  const above = rows.filter(({ row }) => row <= head.row).map(unitOfRow);
  const stated = above.findLast((unit) => unit !== undefined);
  return { last: (second ?? head).row, ...columnsOf(head, second, stated) };
}

function columnsOf(
  head: SnapshotRow,
  second: SnapshotRow | undefined,
  stated: MoneyUnit | undefined,
): Pick<Heads, "columns" | "units" | "isUnitKnown"> {
  const columns = new Map<ListColumn, number>();
  const units = new Map<ListColumn, MoneyUnit>();
  let group = stated;
  let isUnitKnown = stated !== undefined;
  // A head over two rows: what stands below is the more exact.
  const below = new Set(second?.cells.map(({ column }) => column));
  for (const { cells } of [...(second === undefined ? [] : [second]), head]) {
    for (const { column, value } of cells) {
      const found = typeof value === "string" ? listHead(value) : undefined;
      if (found === undefined) continue;
      if (found.unit !== undefined) {
        isUnitKnown = true;
        if (cells === head.cells && below.has(column)) group = found.unit;
      }
      if (columns.has(found.column) || (cells === head.cells && below.has(column))) continue;
      columns.set(found.column, column);
      if (found.unit !== undefined) units.set(found.column, found.unit);
    }
  }
  for (const column of columns.keys())
    if (isAmountColumn(column) && !units.has(column)) units.set(column, group ?? "万元");
  return { columns, units, isUnitKnown };
}

/** Heads name the project and something else of it; a target table's own block has its labels beside the values. */
function isHeadRow({ cells }: SnapshotRow): boolean {
  const found = new Set(
    cells.flatMap(({ value }) => (typeof value === "string" ? (listHead(value)?.column ?? []) : [])),
  );
  return (
    found.has("name") && (["code", "total", "fiscal", "number", "purpose"] as const).some((column) => found.has(column))
  );
}

/** A row of sub-heads: nothing but heads of amounts, none below the name. */
function isSecondHeadRow({ cells }: SnapshotRow, head: SnapshotRow): boolean {
  const names = head.cells.find(({ value }) => typeof value === "string" && listHead(value)?.column === "name");
  return (
    cells.length > 0 &&
    cells.every(({ column, value }) => {
      const found = typeof value === "string" ? listHead(value)?.column : undefined;
      return column !== names?.column && found !== undefined && isAmountColumn(found);
    })
  );
}

function unitOfRow({ cells }: SnapshotRow): MoneyUnit | undefined {
  for (const { value, format } of cells) {
    const text = displayText(value, format);
    const unit = moneyUnitIn(text) ?? /^\(?(?:金额)?单位[:(]?(万元|元)\)?$/.exec(foldLabel(text))?.[1];
    if (unit === "万元" || unit === "元") return unit;
  }
  return undefined;
}

const UNIT_ASSUMED: Localized = {
  "zh-CN": "表里没有写金额单位，按万元读取。如果是元，请在表头写明，例如“预算数（元）”，再试一次。",
  en: "The list does not state the unit of its amounts; they were read as 万元. If they are in 元, say so in the head, such as 预算数（元）, and make the sheets again.",
};
