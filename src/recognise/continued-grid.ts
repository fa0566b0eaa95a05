import type { Indicator } from "../model/target-table";
import { foldLabel, isBlank } from "../text/fold";
import { isPlaceholder } from "../text/placeholder";
import { isSecret } from "../text/secret";
import type { SheetGrid } from "./grid";
import type { GridHeader } from "./header";
import type { IndicatorRows } from "./indicator-rows";

/** A grid with its header. */
interface Part {
  readonly header: GridHeader;
  readonly rows: IndicatorRows;
}

/** A page break leaves no more rows than this between the parts of a grid. */
const MAX_BREAK_ROWS = 6;

/**
 * True when a grid only goes on with the table above it: its header was printed again at the top of a page, with nothing but a 续表
 * between, and its levels do not begin anew.
 */
export function continues(
  grid: SheetGrid,
  above: Part & { readonly title: string | undefined },
  { header, rows }: Part,
): boolean {
  const first = above.rows.bottom + 1;
  if (header.row - first > MAX_BREAK_ROWS || !hasSameColumns(above.header, header)) return false;
  for (let row = first; row < header.row; row += 1) {
    const cells = grid.filled(row, header.left, header.right);
    if (cells.some(({ text }) => !isPageText(text) && text !== above.title)) return false;
  }
  return goesOn(above.rows.indicators, rows.indicators);
}

/** The rows of both parts; what a blank level name at the top of a page stands for is in the part above. */
export function joinRows(above: IndicatorRows, part: IndicatorRows): IndicatorRows {
  const last = above.indicators.at(-1);
  const begin = part.indicators.findIndex(({ level1 }) => !isBlank(level1?.text ?? ""));
  const carried = part.indicators.map((row, index) => (begin < 0 || index < begin ? withLevelsOf(row, last) : row));
  return {
    indicators: [...above.indicators, ...carried],
    bottom: part.bottom,
    right: Math.max(above.right, part.right),
  };
}

function withLevelsOf(row: Indicator, last: Indicator | undefined): Indicator {
  const level2 = isBlank(row.level2?.text ?? "") ? last?.level2 : row.level2;
  return { ...row, ...(last?.level1 && { level1: last.level1 }), ...(level2 && { level2 }) };
}

function hasSameColumns({ columns }: GridHeader, other: GridHeader): boolean {
  if (columns.size !== other.columns.size) return false;
  return [...columns].every(([column, { left }]) => other.columns.get(column)?.left === left);
}

/** 续表, （续）, 第 2 页, 单位：万元. */
function isPageText(text: string): boolean {
  return /续表|\(续\)$|^第?\d{1,3}页|^[-—]?\d{1,3}[-—]?$|单位:/.test(foldLabel(text));
}

/** False when a level-1 name that was left stands at the top again, or the same indicator: then another table begins. */
function goesOn(above: readonly Indicator[], part: readonly Indicator[]): boolean {
  const [last, first] = [above.at(-1), part[0]];
  if (last === undefined || first === undefined) return true;
  const name = first.name?.text ?? "";
  const isNamed = !isPlaceholder(name) && !isSecret(name);
  if (isNamed && above.some((row) => row.name?.text === name)) return false;
  const begins = foldLabel(first.level1?.text ?? "");
  if (begins === "" || begins === foldLabel(last.level1?.text ?? "")) return true;
  return !above.some(({ level1 }) => foldLabel(level1?.text ?? "") === begins);
}
