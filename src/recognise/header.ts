import { EXTRA_COLUMNS, FORM_COLUMNS, type IndicatorColumn } from "../model/target-table";
import { toA1 } from "../workbook/address";
import type { GridCell, SheetGrid } from "./grid";
import { blockLabel, headerColumn, headerName, isOtherValueHead, isOutcomeHeader, valueSubhead } from "./labels";
import type { NearMiss } from "./recognition";

/** The columns of the sheet that belong to one header cell of an indicator grid. */
export interface ColumnZone {
  /** undefined for a column that the form does not have (分值, 备注). */
  readonly column: IndicatorColumn | undefined;
  readonly cell: GridCell;
  /** From the header cell's first column up to the next header cell, gap columns included. */
  readonly left: number;
  readonly right: number;
}

/** The header row of one indicator grid. */
export interface GridHeader {
  readonly row: number;
  /** Last row of the header cells: below `row` where they are merged downwards. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly zones: readonly ColumnZone[];
  readonly columns: ReadonlyMap<IndicatorColumn, ColumnZone>;
}

/** What the header rows of a sheet turned out to be. */
export interface HeaderSearch {
  /** From top to bottom, on one row from left to right. */
  readonly headers: readonly GridHeader[];
  readonly nearMisses: readonly NearMiss[];
}

/** Tables whose headers are further apart than this do not bound each other to the side. */
const NEIGHBOUR_ROWS = 60;
/** No sheet has more headers than this at about one height; looking no further keeps the search linear. */
const MAX_NEIGHBOURS = 100;

/** Looks through every row once for header cells of indicator grids. */
export function findHeaders(grid: SheetGrid): HeaderSearch {
  const headers: GridHeader[] = [];
  const nearMisses: NearMiss[] = [];
  const groups = grid.rowNumbers.flatMap((row) => joinYears(groupHeaderCells(grid.row(row))));
  for (const [order, group] of groups.entries()) {
    const { found } = group;
    const isOtherForm = isOtherFormHeader(group, order, groups);
    if (isListOfProjects(grid, group)) continue;
    if (!isOtherForm && isIndicatorGrid(found)) headers.push(makeHeader(grid, group));
    else if (FORM_COLUMNS.filter((column) => found.has(column)).length > 2 || isOtherForm)
      nearMisses.push(nearMiss(grid, group.cells, found, isOtherForm));
  }
  return { headers, nearMisses };
}

/** Of a list from top to bottom, those at about the height of one, itself left out. */
export function neighbours<T extends { readonly row: number }>(one: T, order: number, all: readonly T[]): T[] {
  const near: T[] = [];
  for (const step of [-1, 1]) {
    for (let count = 1; count <= MAX_NEIGHBOURS; count += 1) {
      const other = all[order + step * count];
      if (other === undefined || Math.abs(other.row - one.row) > NEIGHBOUR_ROWS) break;
      near.push(other);
    }
  }
  return near;
}

/** An indicator has a place in the hierarchy, a name and a value; the other columns may be left out. */
function isIndicatorGrid(found: ReadonlySet<IndicatorColumn>): boolean {
  const count = found.has("note") ? found.size - 1 : found.size;
  return (found.has("level1") || found.has("level2")) && found.has("name") && found.has("value") && count >= 4;
}

/** True when heads of a 绩效自评表 stand in the row; what stands in the columns of a grid beside is no head of this one. */
function isOtherFormHeader(group: HeaderGroup, order: number, groups: readonly HeaderGroup[]): boolean {
  const outcomes = group.cells.filter((cell) => isOutcomeHeader(cell.label));
  if (outcomes.length === 0) return false;
  const beside = neighbours(group, order, groups).filter(
    (other) => isIndicatorGrid(other.found) && (other.left > group.right || other.right < group.left),
  );
  return outcomes.some(({ column }) => !beside.some((other) => other.left <= column && column <= other.right));
}

/** True when 项目名称 or 项目编码 is among the heads right before the group: each row of such a list is of another project. */
function isListOfProjects(grid: SheetGrid, { row, left }: HeaderGroup): boolean {
  for (let edge = left; ;) {
    const before = grid.cellBefore(row, edge);
    const label = before?.area.right === edge - 1 ? blockLabel(before.label) : undefined;
    if (before === undefined || label === undefined) return false;
    if (label === "name" || label === "code") return true;
    edge = before.column;
  }
}

/** Cells of one row that may be the header of a grid. */
interface HeaderGroup {
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly found: ReadonlySet<IndicatorColumn>;
  /** First and last column of the cells that name a column of the grid. */
  readonly left: number;
  readonly right: number;
  /** The half of the heads that is of the year, where the form has two: 中期 and 年度 beside each other. */
  readonly year?: readonly GridCell[];
}

function makeGroup(cells: readonly GridCell[]): HeaderGroup | undefined {
  const known = cells.filter((cell) => headerColumn(cell.label) !== undefined);
  const [first] = known;
  const found = new Set(known.flatMap((cell) => headerColumn(cell.label)?.column ?? []));
  if (first === undefined || found.size < 2) return undefined;
  return { row: first.row, cells, found, left: first.column, right: known.at(-1)?.area.right ?? first.column };
}

/**
 * Splits the cells of a row where a header repeats: two tables beside each other share the row.
 * A group starts at its first header cell and takes in unknown heads between and behind its own.
 */
function groupHeaderCells(cells: readonly GridCell[]): HeaderGroup[] {
  const groups: GridCell[][] = [];
  let current: GridCell[] = [];
  let seen = new Set<IndicatorColumn>();
  let lastEnd = 0;
  for (const cell of cells) {
    if (cell.blank) continue;
    const header = headerColumn(cell.label);
    if (current.length === 0 && (header === undefined || isExtra(header.column))) continue;
    const repeats = header !== undefined && !header.weak && seen.has(header.column) && startsAnew(header.column, seen);
    if (repeats || (current.length > 0 && cell.column - lastEnd > MAX_GAP)) {
      groups.push(current);
      current = [];
      seen = new Set();
      if (header === undefined) continue;
    }
    current.push(cell);
    if (header !== undefined) seen.add(header.column);
    lastEnd = cell.area.right;
  }
  if (current.length > 0) groups.push(current);
  return groups.flatMap((group) => makeGroup(group) ?? []);
}

/**
 * Puts the two halves of a form together that asks for 三级指标 and 指标值 of several years and, right beside, of the year:
 * the second half has no 一级指标 of its own.
 */
function joinYears(groups: HeaderGroup[]): HeaderGroup[] {
  return groups.reduce<HeaderGroup[]>((joined, group) => {
    const before = joined.at(-1);
    const isHalf =
      before !== undefined &&
      before.right + 1 === group.left &&
      isIndicatorGrid(before.found) &&
      !group.found.has("level1") &&
      group.found.has("value");
    if (!isHalf) return [...joined, group];
    const cells = [...before.cells, ...group.cells];
    return [...joined.slice(0, -1), { ...before, cells, right: group.right, year: group.cells }];
  }, []);
}

/** A gap of more columns than this between two heads parts two tables. */
const MAX_GAP = 12;

/**
 * A strong name after a weak one of the same column (绩效指标, then 三级指标) is no new table, nor is a second column of words
 * (指标解释, then 绩效指标描述): no table begins with one.
 */
function startsAnew(column: IndicatorColumn, seen: ReadonlySet<IndicatorColumn>): boolean {
  if (column === "description" || column === "basis") return false;
  return column !== "name" ? !isExtra(column) : seen.has("value");
}

/** Forms give points to each level: a second column of them begins no table. */
function isExtra(column: IndicatorColumn): boolean {
  return EXTRA_COLUMNS.some((extra) => extra === column);
}

function makeHeader(grid: SheetGrid, { cells: group, year = [] }: HeaderGroup): GridHeader {
  const named = nameColumns(group);
  for (const [cell, column] of nameColumns(year)) {
    for (const [other, known] of named) if (known === column) named.delete(other);
    named.set(cell, column);
  }
  const zones = group.flatMap((cell, index): ColumnZone[] => {
    const next = group[index + 1];
    const column = named.get(cell);
    const right = next === undefined ? cell.area.right : Math.max(cell.area.right, next.column - 1);
    const zone = { column, cell, left: cell.column, right };
    return column === "value" ? subZones(grid, zone) : [zone];
  });
  const own = zones.slice(
    zones.findIndex((zone) => zone.column !== undefined),
    zones.findLastIndex((zone) => zone.column !== undefined) + 1,
  );
  const last = own.pop();
  if (last !== undefined) own.push({ ...last, right: last.cell.area.right });
  const columns = new Map(own.flatMap((zone) => (zone.column === undefined ? [] : [[zone.column, zone] as const])));
  return {
    row: group[0]?.row ?? 0,
    bottom: Math.max(...own.flatMap((zone) => (zone.column === undefined ? [] : zone.cell.area.bottom))),
    left: own[0]?.left ?? 0,
    right: own.at(-1)?.right ?? 0,
    zones: own,
    columns,
  };
}

/** 计算符号, 数值, 计量单位 that stand in a second row under 指标值, each with its columns; else 指标值 itself. */
function subZones(grid: SheetGrid, zone: ColumnZone): ColumnZone[] {
  const heads = grid.filled(zone.cell.area.bottom + 1, zone.left, zone.right);
  const known = heads.map((cell) => valueSubhead(cell.label));
  const isHead = heads.every((cell, index) => known[index] !== undefined || isOtherValueHead(cell.label));
  if (!isHead || !known.includes("value")) return [zone];
  return heads.map((cell, index) => ({
    column: known[index],
    cell,
    left: cell.column,
    right: (heads[index + 1]?.column ?? zone.right + 1) - 1,
  }));
}

/** Which header cell stands for which column: a strong name wins over a weak one, the first over the second. */
function nameColumns(group: readonly GridCell[]): Map<GridCell, IndicatorColumn> {
  const owners = new Map<IndicatorColumn, { cell: GridCell; weak: boolean }>();
  for (const cell of group) {
    const header = headerColumn(cell.label);
    if (header === undefined) continue;
    const owner = owners.get(header.column);
    // Where each level has points of its own, those of the indicators come last.
    if (owner === undefined || (owner.weak && !header.weak) || header.column === "weight")
      owners.set(header.column, { cell, weak: header.weak });
  }
  // 备注 is a column of the form only where the form is another than Hebei's.
  if (!EXTRA_COLUMNS.some((column) => column !== "note" && owners.has(column))) owners.delete("note");
  return new Map([...owners].map(([column, { cell }]) => [cell, column]));
}

function nearMiss(
  grid: SheetGrid,
  group: readonly GridCell[],
  found: ReadonlySet<IndicatorColumn>,
  isOtherForm: boolean,
): NearMiss {
  return {
    sheet: grid.sheet.name,
    cell: toCell(group[0]),
    found: FORM_COLUMNS.filter((column) => found.has(column)).map(headerName),
    missing: FORM_COLUMNS.filter((column) => !found.has(column)).map(headerName),
    ...(isOtherForm ? { otherForm: "self-evaluation" as const } : {}),
  };
}

function toCell(cell: GridCell | undefined): string {
  return cell === undefined ? "A1" : toA1(cell.row, cell.column);
}
