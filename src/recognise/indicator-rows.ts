import type { Field } from "../model/field";
import { INDICATOR_COLUMNS, type Indicator, type IndicatorColumn } from "../model/target-table";
import { isBlank } from "../text/fold";
import { parsePoints } from "../text/points";
import { parseTitle } from "../text/title";
import type { Area } from "../workbook/address";
import { spreadCentredLevel1 } from "./centred-level1";
import { blankField, filledField, withNumber } from "./field";
import type { GridCell, SheetGrid } from "./grid";
import { hasLabel } from "./labelled-text";
import type { ColumnZone, GridHeader } from "./header";
import { blockLabel, headerColumn, isCheckpointLabel, isRemark, isUnitLine, labelOf, moneyUnitIn } from "./labels";

/** The rows under a header. */
export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  /** Last row of the grid; the header's own where it has no rows. */
  readonly bottom: number;
  /** Rightmost column that a cell of the grid covers. */
  readonly right: number;
}

/** 1 2 3 in a row under the heads; 小计, below which the grid may go on. */
const COLUMN_NUMBER = /^[（(]?\d{1,2}[)）]?$/;
const TOTAL = /^[合总小]计$/;
/** A grid with more blank rows than this in one place is two things. */
const MAX_BLANK_ROWS = 2;

/** Reads the indicator rows from under the header down to where the grid ends; `limit` is the first row that is not its own. */
export function readIndicatorRows(
  grid: SheetGrid,
  header: GridHeader,
  leftovers: ReadonlySet<number>,
  limit: number,
): IndicatorRows {
  const reader = new RowReader(grid, header, leftovers);
  let bottom = header.bottom;
  let blanks = 0;
  for (let row = header.bottom + 1; row < limit; row += 1) {
    const kind = reader.kindOf(row, blanks > 0);
    if (kind === "end") break;
    if (kind === "gap") {
      blanks += 1;
      if (blanks > MAX_BLANK_ROWS) break;
      continue;
    }
    blanks = 0;
    if (kind === "row") reader.read(row);
    bottom = row;
  }
  const indicators = reader.hasMergedLevel1 ? reader.indicators : spreadCentredLevel1(reader.indicators);
  return { indicators: withValueTypes(indicators), bottom, right: reader.right };
}

/** 指标性质 is the sign in some provinces, and in others says 定量 or 定性. */
function withValueTypes(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(({ operator }) => /^定量/.test(operator?.text.trim() ?? ""))) return indicators;
  return indicators.map(({ operator, ...row }) => ({ ...row, ...(operator && { valueType: operator }) }));
}

/** Rows that are looked at for leftovers: the first ones tell. */
const LEFTOVER_ROWS = 40;

/**
 * Columns that stand between two columns of the grid and hold something of their own (a hidden column with old values in it):
 * in some row both they and the column to their left are filled.
 */
export function leftoverColumns(grid: SheetGrid, header: GridHeader, limit: number): Set<number> {
  const leftovers = new Set<number>();
  const gaps = header.zones.filter(({ cell, right }) => right > cell.area.right);
  if (gaps.length === 0) return leftovers;
  for (let row = header.bottom + 1; row < Math.min(limit, header.bottom + LEFTOVER_ROWS); row += 1) {
    const cells = grid.filled(row, header.left, header.right);
    if (isForeignRow(cells) || cells.some((cell) => isRemark(cell.text))) break;
    for (const { cell: head, right } of gaps) {
      const inGap = cells.filter((cell) => cell.column > head.area.right && cell.column <= right);
      const isFilled = cells.some((cell) => cell.column >= head.column && cell.column <= head.area.right);
      if (isFilled) for (const cell of inGap) leftovers.add(cell.column);
    }
  }
  return leftovers;
}

class RowReader {
  readonly indicators: Indicator[] = [];
  right: number;
  hasMergedLevel1 = false;
  #level1: Field | undefined;
  #level2: Field | undefined;

  readonly #grid: SheetGrid;
  readonly #header: GridHeader;
  readonly #leftovers: ReadonlySet<number>;

  constructor(grid: SheetGrid, header: GridHeader, leftovers: ReadonlySet<number>) {
    this.#grid = grid;
    this.#header = header;
    this.#leftovers = leftovers;
    this.right = header.right;
  }

  /**
   * An indicator row, a further row of the one above (its name and value are merged down), a row without anything that may stand
   * inside a grid, or the end of the grid. Behind a gap only a row that names its level still belongs.
   */
  kindOf(row: number, behindGap: boolean): "row" | "part" | "gap" | "end" {
    const cells = this.#cellsOf(row);
    const first = cells[0];
    if (this.#isCovered(row, "name") && this.#isCovered(row, "value")) return "part";
    if (first === undefined) return this.#blankKindOf(row);
    if (cells.length > 3 && cells.every(({ text }) => COLUMN_NUMBER.test(text))) return "part";
    if (TOTAL.test(first.label)) return "gap";
    if (isForeignRow(cells) || isRemark(first.text) || this.#spansColumns(first)) return "end";
    const namesLevel = cells.some((cell) => this.#namesLevel(cell));
    if (!namesLevel && cells.some((cell) => this.#spansColumns(cell))) return "end";
    if (!namesLevel && behindGap && this.indicators.length > 0) return "end";
    return cells.length > 1 || this.#isLoneCellOfRow(first) ? "row" : "end";
  }

  /** Below a 二级指标 that is merged down stands a row to be filled in; a row that only a 一级指标 covers is inside the grid, but none of its rows. */
  #blankKindOf(row: number): "row" | "part" | "gap" {
    if (this.#isCovered(row, "level2")) return "row";
    return this.#isCoveredFromAbove(row) ? "part" : "gap";
  }

  /** Takes the row into the grid. */
  read(row: number): void {
    const inRow = new Map<IndicatorColumn, GridCell>();
    for (const cell of this.#cellsOf(row)) {
      const zone = this.#zoneOf(cell.area);
      if (zone?.column !== undefined && !inRow.has(zone.column)) inRow.set(zone.column, cell);
      if (zone?.column !== undefined) this.right = Math.max(this.right, cell.area.right);
    }
    const indicator: Partial<Record<IndicatorColumn, Field>> = {};
    for (const column of INDICATOR_COLUMNS) {
      const zone = this.#header.columns.get(column);
      if (zone === undefined) continue;
      const cell = inRow.get(column);
      const field = cell === undefined ? this.#emptyPlace(row, zone) : filledField(cell);
      indicator[column] = column === "weight" ? withNumber(field, parsePoints(field.text)) : field;
    }
    this.#carryLevels(row, indicator);
    this.indicators.push(indicator);
  }

  /** 一级 and 二级指标 are written once for the rows below them; a blank cell merged over rows of its own is a name that is missing. */
  #carryLevels(row: number, indicator: Partial<Record<IndicatorColumn, Field>>): void {
    const { level1, level2 } = indicator;
    if (level1 !== undefined) {
      const headsMerge = this.#headsMerge(row, "level1");
      if (headsMerge) this.hasMergedLevel1 = true;
      const isNew = !isBlank(level1.text) || headsMerge;
      if (isNew && level1.cell !== this.#level1?.cell) this.#level2 = undefined;
      this.#level1 = isNew ? level1 : (this.#level1 ?? level1);
      indicator.level1 = this.#level1;
    }
    if (level2 !== undefined) {
      const isNew = !isBlank(level2.text) || this.#headsMerge(row, "level2");
      this.#level2 = isNew ? level2 : (this.#level2 ?? level2);
      indicator.level2 = this.#level2;
      if (isBlank(this.#level2.text)) this.#level2 = undefined;
    }
  }

  #headsMerge(row: number, column: IndicatorColumn): boolean {
    const zone = this.#header.columns.get(column);
    const merge = zone === undefined ? undefined : this.#grid.mergeAt(row, zone.left);
    return merge !== undefined && merge.bottom > merge.top && merge.top > this.#header.bottom;
  }

  /** Cells of the row that stand in the grid's columns and are not blank. */
  #cellsOf(row: number): GridCell[] {
    const { left, right } = this.#header;
    const reaching = this.#grid.cellBefore(row, left);
    const cells = this.#grid.filled(row, left, right).filter((cell) => !this.#leftovers.has(cell.column));
    return reaching !== undefined && !reaching.blank && reaching.area.right >= left ? [reaching, ...cells] : cells;
  }

  /** The column of the form that an area belongs to: the one it shares most columns with, the leftmost of equals. */
  #zoneOf(area: Area): ColumnZone | undefined {
    let best: ColumnZone | undefined;
    let most = 0;
    for (const zone of this.#header.zones) {
      const shared = Math.min(zone.right, area.right) - Math.max(zone.left, area.left) + 1;
      if (shared > most) {
        best = zone;
        most = shared;
      }
    }
    return best;
  }

  /** A sentence or a value of another form is merged over several columns; but a row may say 涉密 once for all of them. */
  #spansColumns(cell: GridCell): boolean {
    return this.#zonesCovered(cell) >= 3;
  }

  #zonesCovered(cell: GridCell): number {
    return this.#header.zones.filter((zone) => zone.left <= cell.area.right && zone.cell.area.right >= cell.area.left)
      .length;
  }

  /** The place of a cell with nothing in it, or the cell that is merged down over it. */
  #emptyPlace(row: number, zone: ColumnZone): Field {
    for (let column = zone.left; column <= zone.right; column += 1) {
      const merge = this.#grid.mergeAt(row, column);
      if (merge === undefined) continue;
      const isNeighbour = merge.left < zone.left && merge.right < zone.cell.area.right;
      if (isNeighbour && this.#zoneOf(merge) !== zone) continue;
      const head = this.#grid.cell(merge.top, merge.left);
      if (head !== undefined && merge.top > this.#header.bottom) return filledField(head);
      return blankField(merge.top > this.#header.bottom ? merge.top : row, merge.left);
    }
    const own = this.#grid.between(row, zone.left, zone.right).find((cell) => cell.blank);
    if (own !== undefined) return filledField(own);
    const free = firstFree(this.#grid, row, zone);
    return blankField(row, free);
  }

  /** A row without text of its own belongs to the grid while a cell merged downwards still covers it. */
  #isCoveredFromAbove(row: number): boolean {
    return this.#header.zones.some((zone) => this.#coversZone(row, zone));
  }

  #isCovered(row: number, column: IndicatorColumn): boolean {
    const zone = this.#header.columns.get(column);
    return zone !== undefined && this.#coversZone(row, zone);
  }

  #coversZone(row: number, zone: ColumnZone): boolean {
    const merge = this.#grid.mergeAt(row, zone.left);
    return merge !== undefined && merge.top > this.#header.bottom && merge.top < row;
  }

  /** A single cell in a row is a row still to be filled when it names a level or an indicator, else a line of text. */
  #isLoneCellOfRow(cell: GridCell): boolean {
    if (this.#namesLevel(cell)) return true;
    const column = this.#zoneOf(cell.area)?.column;
    if (column === "name" || column === "description") return this.#zonesCovered(cell) < 2;
    return column !== "level1" && this.#isCoveredFromAbove(cell.row);
  }

  #namesLevel(cell: GridCell): boolean {
    const column = this.#zoneOf(cell.area)?.column;
    return (column === "level1" || column === "level2") && isLevelName(cell.label);
  }
}

/** True when some row names its level as a target table does: a description of the form's columns does not. */
export function namesLevels({ indicators }: IndicatorRows): boolean {
  return indicators.some(({ level1, level2 }) =>
    [level1, level2].some((field) => field !== undefined && isLevelName(labelOf(field.text))),
  );
}

/** 数量指标, 效果指标, 可持续性影响: short, and with one of the words of the hierarchy. */
function isLevelName(label: string): boolean {
  if (label === "" || label.length > 16 || headerColumn(label) !== undefined) return false;
  return /指标$|^(?:产出|效益|效果|满意度?|成本|数量|质量|时效|经济|社会|生态|可持续)/.test(label);
}

/** A row that only stands outside of a grid: the next table's title, labels or header, a unit line. */
function isForeignRow(cells: readonly GridCell[]): boolean {
  const [first] = cells;
  if (first === undefined) return false;
  if (blockLabel(first.label) !== undefined || parseTitle(first.text) !== undefined) return true;
  if (isUnitLine(first.text) && first.area.right > first.area.left) return true;
  if (hasLabel(first.text)) return true;
  let checkpoints = 0;
  let heads = 0;
  for (const { label, text } of cells) {
    if (isCheckpointLabel(label)) checkpoints += 1;
    if (headerColumn(label)?.weak === false) heads += 1;
    // A row of the grid may have a date for several years and one for this year.
    const dates = isLevelName(first.label) || label.endsWith("前") ? 2 : 1;
    if (checkpoints > dates || heads > 1 || moneyUnitIn(text) !== undefined) return true;
  }
  return false;
}

function firstFree(grid: SheetGrid, row: number, zone: ColumnZone): number {
  for (let column = zone.left; column <= zone.right; column += 1) {
    if (grid.mergeAt(row, column) === undefined) return column;
  }
  return zone.left;
}
