import type { Field } from "../model/field";
import { EXTRA_COLUMNS, INDICATOR_COLUMNS, type Budget, type TargetTable } from "../model/target-table";
import { detectStandardOf } from "../standards/names";
import { inWanYuan, parseAmount } from "../text/amount";
import { readPlan } from "../text/percentage";
import { parseTitle } from "../text/title";
import { type Area, areaToA1, parseCell } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { readBlock } from "./block";
import { filledField, present, withNumber } from "./field";
import { SheetGrid } from "./grid";
import { type GridHeader, findHeaders, neighbours } from "./header";
import { continues, joinRows } from "./continued-grid";
import { type IndicatorRows, leftoverColumns, namesLevels, readIndicatorRows } from "./indicator-rows";
import { bracketedPoints, isOtherFormTitle } from "./labels";
import type { NearMiss, Recognition } from "./recognition";
import type { TableBlock } from "./table-block";

/** More near misses than this help nobody. */
const MAX_NEAR_MISSES = 5;
/** How far labels may stand outside of the grid's columns where no other table is in the way. */
const SIDE_SLACK = 6;
/** And where one is to the left, whose labels may reach beyond its own grid. */
const SIDE_LABEL_COLUMNS = 2;

/**
 * Finds the target tables of a workbook, wherever they stand: on every sheet, below and beside each other.
 * Linear in the number of cells and merged areas; never throws, whatever the cells hold.
 */
export function recognise(snapshot: WorkbookSnapshot): Recognition {
  return joinRecognitions(snapshot.sheets.map(recogniseSheet));
}

/** The same for one sheet; its tables are counted from 0. */
export function recogniseSheet(sheet: SheetSnapshot): Recognition {
  const grid = new SheetGrid(sheet);
  const { headers, nearMisses } = findHeaders(grid);
  const placed: PlacedTable[] = [];
  headers.forEach((header, order) => {
    const sides = sideBounds(header, order, headers);
    const above = placed.findLast((other) => overlaps(other.header, header));
    const next = headers.find((other, place) => place > order && overlaps(other, header));
    const limit = next?.row ?? Number.POSITIVE_INFINITY;
    const leftovers = leftoverColumns(grid, header, limit);
    const rows = readIndicatorRows(grid, header, leftovers, limit);
    const block = readBlock(grid, {
      top: above === undefined ? 0 : above.area.bottom + 1,
      headerRow: header.row,
      gridRight: rows.right,
      gridColumns: header.zones.map((zone) => zone.left),
      leftovers,
      ...sides,
    });
    if (above !== undefined && continues(grid, { ...above, title: above.block?.title?.text }, { header, rows })) {
      above.rows = joinRows(above.rows, rows);
      above.area = { ...above.area, bottom: rows.bottom, right: Math.max(above.area.right, rows.right) };
      return;
    }
    if (block === undefined && !namesLevels(rows)) return;
    const area = tableArea(grid, header, rows, block, sides.right);
    if (isOtherForm(grid, area, block)) return;
    placed.push({ header, area, rows, block });
  });
  const tables = placed.map(({ area, header, rows, block }, index) =>
    makeTable(sheet, index, area, header, rows, block),
  );
  return { tables, nearMisses: rankNearMisses(nearMisses) };
}

/** Puts the sheets' recognitions together: tables are counted through the workbook. */
export function joinRecognitions(parts: readonly Recognition[]): Recognition {
  const tables = parts.flatMap((part) => part.tables).map((table, index) => ({ ...table, index }));
  return { tables, nearMisses: rankNearMisses(parts.flatMap((part) => part.nearMisses)) };
}

/** A table on its sheet; what follows it on the next page is added to it. */
interface PlacedTable {
  readonly header: GridHeader;
  readonly block: TableBlock | undefined;
  rows: IndicatorRows;
  area: Area;
}

function rankNearMisses(nearMisses: readonly NearMiss[]): NearMiss[] {
  return [...nearMisses].sort((a, b) => b.found.length - a.found.length).slice(0, MAX_NEAR_MISSES);
}

function overlaps(a: GridHeader, b: GridHeader): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** How far to the left and right a table's labels may stand: up to the tables beside it. */
function sideBounds(
  header: GridHeader,
  order: number,
  headers: readonly GridHeader[],
): { left: number; right: number } {
  let left = Math.max(0, header.left - SIDE_SLACK);
  let right = header.right + SIDE_SLACK;
  for (const other of neighbours(header, order, headers)) {
    if (other.right < header.left) left = Math.max(left, other.right + 1, header.left - SIDE_LABEL_COLUMNS);
    if (other.left > header.right) right = Math.min(right, other.left - 1);
  }
  return { left, right };
}

/** True when the table bears the title of another form, or has none and such a one stands right above. */
function isOtherForm(grid: SheetGrid, { top, left, right }: Area, block: TableBlock | undefined): boolean {
  if (block?.title !== undefined) return isOtherFormTitle(block.title.text);
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row -= 1) {
    const reaching = grid.cellBefore(row, left);
    const cells = grid.filled(row, left, right);
    if (reaching !== undefined && reaching.area.right >= left) cells.push(reaching);
    if (cells.some((cell) => isOtherFormTitle(cell.text))) return true;
  }
  return false;
}

/** Rows above a table in which a title may stand, with a year or a unit below it. */
const TITLE_ROWS = 3;

/** The smallest rectangle that holds the grid and every label and value of the block above it, of a title over two tables its own part. */
function tableArea(
  grid: SheetGrid,
  header: GridHeader,
  rows: IndicatorRows,
  block: TableBlock | undefined,
  side: number,
): Area {
  const area = { top: header.row, left: header.left, bottom: rows.bottom, right: rows.right };
  for (const field of block === undefined ? [] : blockFields(block)) {
    const cell = parseCell(field.cell);
    if (cell === undefined) continue;
    const covered = grid.areaAt(cell.row, cell.column);
    area.top = Math.min(area.top, covered.top);
    area.left = Math.min(area.left, covered.left);
    area.right = Math.max(area.right, Math.min(side, covered.right));
  }
  return area;
}

function blockFields(block: TableBlock): Field[] {
  const { title, unitLine, moneyUnitField, code, name, budget, purpose, plan = [], goals = [], labels } = block;
  const single = [title, unitLine, moneyUnitField, code, name, budget?.total, budget?.fiscal, budget?.other, purpose];
  const lists = [
    plan,
    goals,
    block.overallGoals ?? [],
    block.morePurpose ?? [],
    budget?.more ?? [],
    Object.values(labels),
  ];
  return [...single.filter((field) => field !== undefined), ...lists.flat()];
}

function makeTable(
  sheet: SheetSnapshot,
  index: number,
  area: Area,
  header: GridHeader,
  rows: IndicatorRows,
  block: TableBlock | undefined,
): TargetTable {
  const headers = INDICATOR_COLUMNS.flatMap((column, position) => {
    const zone = header.columns.get(column);
    return zone === undefined ? [] : [[`headers[${position}]`, filledField(zone.cell)] as const];
  });
  const number = block?.title === undefined ? undefined : parseTitle(block.title.text, block.name?.text)?.number;
  const isNational = isNationalForm(header, block);
  const { budget, plan, labels, isNational: _, ...parts } = block ?? {};
  return present<TargetTable>({
    index,
    sheet: sheet.name,
    sheetId: sheet.id,
    range: areaToA1(area),
    standard: detectStandardOf(rows.indicators, isNational),
    form: isNational ? "national" : undefined,
    ...parts,
    budget: budget && readBudget(budget, block?.moneyUnit ?? "万元"),
    plan: plan && withPlanNumbers(plan),
    number,
    indicators: rows.indicators,
    weightTotal: bracketedPoints(header.columns.get("weight")?.cell.text ?? "") ?? block?.weightTotal,
    labels: { ...labels, ...Object.fromEntries(headers) },
  });
}

/** True with columns that Hebei's form does not have, or with its labels and without the two columns that only Hebei's has. */
function isNationalForm({ columns }: GridHeader, block: TableBlock | undefined): boolean {
  if (EXTRA_COLUMNS.some((column) => columns.has(column))) return true;
  return block?.isNational === true && !columns.has("description") && !columns.has("basis");
}

function readBudget(budget: Budget, unit: "万元" | "元"): Budget {
  const read = (field: Field): Field => {
    const amount = parseAmount(field.value);
    return withNumber(field, amount === undefined ? undefined : inWanYuan(amount, unit));
  };
  const { more, ...parts } = budget;
  const amounts = Object.entries(parts).map(([part, field]) => [part, read(field)] as const);
  return { ...Object.fromEntries(amounts), ...(more && { more: more.map(read) }) };
}

function withPlanNumbers(plan: readonly Field[]): Field[] {
  const numbers = readPlan(plan);
  return plan.map((field, index) => withNumber(field, numbers[index]));
}
