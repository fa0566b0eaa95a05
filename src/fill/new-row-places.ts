import type { Field } from "../model/field";
import { INDICATOR_COLUMNS, type Indicator, type IndicatorColumn, type TargetTable } from "../model/target-table";
import { foldLabel } from "../text/fold";
import { parseCell } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { NewRowPlace } from "./suggestion";

/** Where on its sheet a new row goes. */
export interface NewRowSpot {
  /** The row below which it goes, counted from 0. */
  readonly below: number;
  /** The row of the table that it is laid out like. */
  readonly like: Indicator;
  /** Left columns of merged areas that end above and take it in. */
  readonly joins: ReadonlySet<number>;
  /** True where its 一级指标 is written in the row itself; else it belongs to the block above. */
  readonly writesLevel1: boolean;
}

/**
 * Finds the place of a new row: always below a row of the table, for formats and merges are taken from it; inside its level-1
 * block, and below the level-2 block that it follows. Undefined for a table without rows.
 */
export function newRowSpot(table: TargetTable, sheet: SheetSnapshot, target: NewRowPlace): NewRowSpot | undefined {
  const { block } = target;
  const above = block === undefined ? target.after : Math.max(target.after, block);
  const like = table.indicators[above === -1 ? table.indicators.length - 1 : above];
  const own = ownRow(like);
  if (like === undefined || own === undefined) return undefined;
  const isInBlock = block !== undefined;
  const inside = INDICATOR_COLUMNS.filter((column) => column !== "level1" || !isInBlock);
  const columns = columnsOf(like, inside);
  const below = lastRowOf(own, columns, sheet.merges);
  const joins = sheet.merges
    .filter(({ top, left, bottom }) => top < below && bottom === below && !columns.has(left))
    .map(({ left }) => left);
  return { below, like, joins: new Set(joins), writesLevel1: !isInBlock || repeatsLevel1(table) };
}

/** The row of the sheet that holds the cells of an indicator itself, not those that it shares with others. */
function ownRow(indicator: Indicator | undefined): number | undefined {
  const rows = INDICATOR_COLUMNS.flatMap((column) => cellOf(indicator?.[column])?.row ?? []);
  return rows.length === 0 ? undefined : Math.max(...rows);
}

function columnsOf(indicator: Indicator, columns: readonly IndicatorColumn[]): ReadonlySet<number> {
  return new Set(columns.flatMap((column) => cellOf(indicator[column])?.column ?? []));
}

function cellOf(field: Field | undefined): ReturnType<typeof parseCell> {
  return field && parseCell(field.cell);
}

/** The last row of the merged areas of these columns that hold the row, one leading to the next. */
function lastRowOf(row: number, columns: ReadonlySet<number>, merges: SheetSnapshot["merges"]): number {
  const reach = merges
    .filter(({ top, left, bottom }) => columns.has(left) && top <= row && bottom > row)
    .map(({ bottom }) => bottom);
  return reach.length === 0 ? row : lastRowOf(Math.max(...reach), columns, merges);
}

/** True for a layout that writes 一级指标 in every row. */
function repeatsLevel1({ indicators }: TargetTable): boolean {
  return indicators.some(({ level1 }, index) => {
    const before = indicators[index - 1]?.level1;
    if (level1 === undefined || before === undefined || level1.cell === before.cell) return false;
    return foldLabel(level1.text) !== "" && foldLabel(level1.text) === foldLabel(before.text);
  });
}
