import type { IndicatorColumn } from "../model/target-table";
import type { Edit } from "../workbook/edit";
import type { FillCell, FillPlan, FillRow } from "./fill-plan";

/** What a person chose of a plan: a row, one of its options, and which cells. */
export interface FillChoice {
  readonly row: FillRow;
  /** Index among the options of the row; the best when absent. */
  readonly option?: number;
  /** The cells to be written; all that are blank when absent. A filled one is written only when it is named here. */
  readonly columns?: readonly IndicatorColumn[];
}

/** The cells that a choice writes. */
export function chosenCells({ row, option = 0, columns }: FillChoice): readonly FillCell[] {
  const cells = row.options[option]?.cells ?? [];
  // A row to be inserted without its levels would stand in no block.
  const isHead = ({ column }: FillCell): boolean => row.spot !== undefined && /^level/.test(column);
  return cells.filter((cell) => (columns === undefined ? !cell.filled : columns.includes(cell.column) || isHead(cell)));
}

/** The edits of a choice in a row that is there; none for one that has first to be inserted. */
export function choiceEdits({ table }: FillPlan, choice: FillChoice): readonly Edit[] {
  if (choice.row.spot !== undefined) return [];
  return chosenCells(choice).map(({ cell, before, after }) => ({ sheet: table.sheet, cell, from: before, to: after }));
}
