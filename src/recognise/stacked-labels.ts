import type { GridCell } from "./grid";
import { countBefore } from "./sorted";
import { STACKABLE_LABELS } from "./labels";

/** A label printed in a narrow column rarely takes more rows than this. */
const MAX_PIECES = 4;

const LABELS: ReadonlySet<string> = new Set(STACKABLE_LABELS);
/** What the labels begin with, the whole ones too: no other text can be the first piece of one. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  STACKABLE_LABELS.flatMap((label) => Array.from(label, (_, index) => label.slice(0, index + 1))),
);

/**
 * Puts labels together that stand broken over cells below each other (一级 above 指标), as Word's paragraphs do when they are pasted:
 * the first cell takes the whole label and the rows of all pieces; the other pieces are no cells of their own any more.
 */
export function joinStackedLabels(rows: Map<number, GridCell[]>): void {
  for (const cells of rows.values()) {
    for (const [index, cell] of cells.entries()) {
      if (!BEGINNINGS.has(cell.label)) continue;
      const pieces = piecesBelow(cell, rows);
      const last = pieces.at(-1);
      if (last === undefined) continue;
      const [text, label] = [cell, ...pieces].reduce(
        ([texts, labels], piece) => [texts + piece.text.replace(/\s+/g, ""), labels + piece.label],
        ["", ""],
      );
      cells[index] = { ...cell, text, label, area: { ...cell.area, bottom: last.area.bottom } };
      for (const piece of pieces) removeCell(rows, piece);
    }
  }
}

/** The cells below this one that make it the longest label; none when it is no label's beginning. */
function piecesBelow(cell: GridCell, rows: ReadonlyMap<number, readonly GridCell[]>): GridCell[] {
  const pieces: GridCell[] = [];
  let { label } = cell;
  let { bottom } = cell.area;
  let complete = 0;
  while (pieces.length < MAX_PIECES - 1) {
    const below = rows.get(bottom + 1) ?? [];
    const next = below[countBefore(below, (other) => other.column < cell.column)];
    if (next === undefined || next.column !== cell.column || next.label === "" || !BEGINNINGS.has(label + next.label))
      break;
    label += next.label;
    bottom = next.area.bottom;
    pieces.push(next);
    if (LABELS.has(label)) complete = pieces.length;
  }
  return pieces.slice(0, complete);
}

function removeCell(rows: Map<number, GridCell[]>, cell: GridCell): void {
  const others = rows.get(cell.row)?.filter((other) => other !== cell) ?? [];
  rows.set(cell.row, others);
}
