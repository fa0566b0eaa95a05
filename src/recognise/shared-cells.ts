import type { Field } from "../model/field";
import { toA1 } from "../workbook/address";
import { asksForProse, isLabel, isStop } from "./block-cells";
import type { GridCell, SheetGrid } from "./grid";
import { labelOf } from "./labels";
import { labelKind, labelledParts } from "./labelled-text";

/** The rows and columns above an indicator grid. */
interface BlockArea {
  readonly top: number;
  /** Header row of the grid. */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last column of the grid. */
  readonly gridRight: number;
}

/** Cells that hold labels with their values, and the labels. */
type Shared = Map<GridCell, readonly GridCell[]>;

/**
 * Tells label and value apart in the cells above a grid that hold both: the label then stands in the grid as a cell of its own that
 * knows its value. A label with a colon and nothing behind it is such a cell too, where the form leaves no other room for the value.
 */
export function separateLabels(grid: SheetGrid, area: BlockArea): void {
  const cells: GridCell[] = [];
  for (let row = area.top; row < area.headerRow; row += 1) cells.push(...grid.filled(row, area.left, area.right));
  const shared: Shared = new Map();
  for (const cell of cells) {
    const labels = cell.text !== cell.value || (isStop(cell) && !BRACKET.test(cell.text)) ? [] : labelCells(cell);
    if (labels.length > 0) shared.set(cell, labels);
  }
  if (shared.size > 0) dropValues(cells, shared);
  const unfilled = cells.filter(
    (cell) =>
      isLabel(cell) && COLON.test(cell.text) && cell.text === cell.value && isUnfilled(cell, cells, area, shared),
  );
  for (const cell of unfilled) shared.set(cell, [{ ...cell, own: fieldOf(cell, cell.text.length) }]);
  for (const row of new Set([...shared.keys()].map((cell) => cell.row))) grid.replace(row, shared);
}

/** Each label of a cell, with its value. */
function labelCells(cell: GridCell): readonly GridCell[] {
  return labelledParts(cell.text).map(({ kind, start, labelEnd, valueStart, end }) => {
    if (kind === "unit") return { ...cell, ...fieldOf(cell, start, end), label: "" };
    const label = fieldOf(cell, start, labelEnd);
    return { ...cell, ...label, label: labelOf(label.text), own: fieldOf(cell, valueStart, end) };
  });
}

/** A part of what a cell holds. */
function fieldOf(
  { row, column, text: whole }: GridCell,
  start: number,
  end?: number,
): Field & { readonly value: string } {
  const text = whole.slice(start, end);
  const around = { before: whole.slice(0, start), after: whole.slice(start + text.length) };
  return { cell: toA1(row, column), text, value: text, around };
}

/** Takes out what is no label but the value of one, 年度目标：… beside 绩效目标, and what another cell is the label of. */
function dropValues(cells: readonly GridCell[], shared: Shared): void {
  const plain = cells.filter((cell) => isStop(cell) && !shared.has(cell) && !COLON.test(cell.text));
  const named = new Set(plain.map(kindOf));
  for (const [cell, labels] of shared) {
    const beside = cells.filter(
      ({ area }) => area.top <= cell.row && area.bottom >= cell.row && area.right < cell.column,
    );
    const owner =
      beside.sort((a, b) => b.area.right - a.area.right)[0] ??
      plain.findLast(({ row, area }) => row < cell.row && area.right < cell.column);
    const isBeside = labels.length > 1 && owner?.row === cell.row && owner.area.bottom === cell.area.bottom;
    const isValue = owner !== undefined && !shared.has(owner) && (isBeside || isStop(owner)) && asksForProse(owner);
    if (isValue || isProgressOfGoals(cell, cells, shared) || labels.some((label) => named.has(kindOf(label))))
      shared.delete(cell);
  }
}

/** One percentage of a plan with a label of its own speaks for all. */
function kindOf({ label }: GridCell): string {
  return labelKind(label) === "share" ? "share" : label;
}

/** 3月底25%，6月底50% in a cell below 绩效目标 says when the goals are reached: without its head it is no plan. */
function isProgressOfGoals(cell: GridCell, cells: readonly GridCell[], shared: Shared): boolean {
  const [first, second] = shared.get(cell) ?? [];
  if (first === undefined || second === undefined || kindOf(first) !== "share" || LIST_HEAD.test(cell.text))
    return false;
  const before = cells.slice(0, cells.indexOf(cell)).findLast((other) => isStop(other) || shared.has(other));
  return before !== undefined && /目标/.test((shared.get(before)?.at(-1) ?? before).label);
}

const BRACKET = /[（(【[〔].*[\d０-９]/s;
const LIST_HEAD = /计划/;
const COLON = /[:：]\s*$/;

/** True for a label whose value belongs behind its colon: nothing stands beside or below it, and the form has no place there. */
function isUnfilled(
  cell: GridCell,
  cells: readonly GridCell[],
  { headerRow, gridRight }: BlockArea,
  shared: Shared,
): boolean {
  const isNoValue = (other: GridCell): boolean => isStop(other) || shared.has(other);
  const row = cells.filter((other) => other.row === cell.row);
  if (labelKind(cell.label) === "head" || !row.every(isNoValue)) return false;
  const first = cell.area.bottom + 1;
  const below = cells.filter((other) => other.row === first);
  const endsThere = first >= headerRow || below.some(isNoValue);
  if (shared.size > 0) return endsThere || below.length === 0 || row.some((other) => shared.has(other));
  const next = row[row.indexOf(cell) + 1];
  return endsThere && (next?.column ?? gridRight + 1) === cell.area.right + 1;
}
