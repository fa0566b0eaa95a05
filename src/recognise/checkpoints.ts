import type { GridCell } from "./grid";
import { isCheckpointLabel } from "./labels";

/** The cells 3月底, 6月底, ... of a block beside each other, or else below each other; undefined where there are not two. */
export function findCheckpoints(cells: readonly GridCell[]): readonly GridCell[] | undefined {
  const all = cells.filter((cell) => isCheckpointLabel(cell.label));
  const row = all.find((cell) => all.some((other) => other !== cell && other.row === cell.row))?.row;
  const [first] = all;
  const found = all.filter(
    (cell) => cell.own !== undefined || (row === undefined ? cell.column === first?.column : cell.row === row),
  );
  return found.length > 1 ? found : undefined;
}
