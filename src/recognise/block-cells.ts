import { rememberByText } from "../text/remember";
import { parseTitle } from "../text/title";
import type { GridCell, SheetGrid } from "./grid";
import { hasLabel, isProseLabel, labelKind } from "./labelled-text";
import {
  blockLabel,
  headerColumn,
  isCheckpointLabel,
  isGoalLabel,
  isOtherFormLabel,
  isSourceLabel,
  isUnitLine,
  moneyUnitIn,
  unitLabelIn,
} from "./labels";

/** Rows without a label (amounts, purpose, percentages, blank ones) that may follow each other in a block. */
const MAX_UNKNOWN_ROWS = 8;

/** Walks up from the header to the title, or to the topmost row that has a label of the form. */
export function findTop(
  grid: SheetGrid,
  bounds: { readonly top: number; readonly headerRow: number; readonly left: number; readonly right: number },
): number | undefined {
  let top: number | undefined;
  let unknown = 0;
  for (let row = bounds.headerRow - 1; row >= bounds.top && unknown <= MAX_UNKNOWN_ROWS; row -= 1) {
    const cells = grid.filled(row, bounds.left, bounds.right);
    if (titleCell(cells) !== undefined) return row;
    if (cells.some(isKnown) || cells.some(({ text }) => hasLabel(text))) {
      top = row;
      unknown = 0;
    } else {
      unknown += 1;
    }
  }
  return top;
}

/** True for anything that tells the block of a target table from other cells. */
export function isKnown(cell: GridCell): boolean {
  return isLabel(cell) || isNationalLabel(cell) || moneyUnitIn(cell.text) !== undefined || isUnitLine(cell.text);
}

/** A label whose value is read. */
export function isLabel(cell: GridCell): boolean {
  return blockLabel(cell.label) !== undefined || isCheckpointLabel(cell.label) || isGoalLabel(cell.label);
}

/** Where the value of the label before it ends. */
export function isStop(cell: GridCell): boolean {
  return isLabel(cell) || isNationalLabel(cell);
}

/** Where lines of text end: at the next label, or at 绩效指标 above the grid. */
export function isEndOfText(cell: GridCell): boolean {
  return isStop(cell) || headerColumn(cell.label) !== undefined;
}

/** True for a cell that is no value of a label left of it: beside 项目编码 no code is 主管部门：某某局, and further on no word with a colon. */
export function isNoValueOf(label: GridCell, cell: GridCell): boolean {
  if (isStop(cell)) return true;
  if (asksForProse(label)) return false;
  return cell.column > label.area.right + 1 ? WORD_AND_COLON.test(cell.text) : unitLabelIn(cell.text) !== "";
}

const WORD_AND_COLON = /^[^:：\d]{2,10}[:：]/;

/** What such a label asks for may well begin with a word and a colon. */
export function asksForProse({ label }: GridCell): boolean {
  return labelKind(label) === "prose" || isProseLabel(label);
}

/** A label that only the forms of the finance ministry and of other provinces have. */
export function isNationalLabel({ label }: GridCell): boolean {
  return label !== "" && IS_NATIONAL(label);
}

const IS_NATIONAL = rememberByText((label) => isOtherFormLabel(label) || isSourceLabel(label));

/** The title of a table stands in a row without labels. */
export function titleCell(cells: readonly GridCell[]): GridCell | undefined {
  if (cells.some((cell) => blockLabel(cell.label) !== undefined)) return undefined;
  return cells.find((cell) => parseTitle(cell.text) !== undefined);
}
