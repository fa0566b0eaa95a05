import type { Field } from "../model/field";
import { displayText } from "../text/display";
import { isBlank } from "../text/fold";
import { type Area, contains } from "../workbook/address";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { labelOf } from "./labels";
import { countBefore } from "./sorted";
import { joinStackedLabels } from "./stacked-labels";

/** Merged areas higher than this are few; they are kept apart instead of being listed under each of their rows. */
const TALL_MERGE = 64;
const MAX_TALL_MERGES = 1_000;

/** A visible cell with something in it: text under the cover of a merged area is not visible. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** The merged area it heads, or itself; with a label broken over several cells, all of them. */
  readonly area: Area;
  readonly value: CellValue;
  /** As Excel shows it. */
  readonly text: string;
  /** True when there is nothing but white space in it. */
  readonly blank: boolean;
  /** The text for comparing with printed labels, whole where it is broken over several cells; "" for a text too long for a label. */
  readonly label: string;
  /** With a label that shares its cell with its value: what the cell holds besides the label. */
  readonly around?: NonNullable<Field["around"]>;
  /** The value in the label's own cell. */
  readonly own?: Field;
}

/** A sheet indexed for looking around in it. Building it is linear in cells and merged areas. */
export class SheetGrid {
  readonly #cellsByRow = new Map<number, GridCell[]>();
  readonly #mergesByRow = new Map<number, Area[]>();
  readonly #tallMerges: Area[] = [];
  /** Numbers of the rows that have a visible cell, ascending. */
  readonly rowNumbers: readonly number[];

  constructor(readonly sheet: SheetSnapshot) {
    for (const merge of sheet.merges) this.#addMerge(merge);
    for (const merges of this.#mergesByRow.values()) merges.sort((a, b) => a.left - b.left);
    for (const { row, cells } of sheet.rows) {
      const visible: GridCell[] = [];
      for (const cell of cells) {
        const merge = this.mergeAt(row, cell.column);
        if (merge !== undefined && (merge.top !== row || merge.left !== cell.column)) continue;
        const text = displayText(cell.value, cell.format, sheet.date1904);
        visible.push({
          row,
          column: cell.column,
          area: merge ?? { top: row, left: cell.column, bottom: row, right: cell.column },
          value: cell.value,
          text,
          blank: isBlank(text),
          label: labelOf(text),
        });
      }
      if (visible.length > 0) this.#cellsByRow.set(row, visible);
    }
    joinStackedLabels(this.#cellsByRow);
    this.rowNumbers = [...this.#cellsByRow.keys()];
  }

  /** Visible cells of a row from left to right. */
  row(row: number): readonly GridCell[] {
    return this.#cellsByRow.get(row) ?? [];
  }

  /** Puts others in the place of cells of a row: labels, each of which knows its value in their own cell. */
  replace(row: number, others: ReadonlyMap<GridCell, readonly GridCell[]>): void {
    this.#cellsByRow.set(
      row,
      this.row(row).flatMap((cell) => others.get(cell) ?? cell),
    );
  }

  /** Visible cells of a row that begin between the two columns. */
  between(row: number, left: number, right: number): GridCell[] {
    const cells = this.row(row);
    return cells.slice(
      countBefore(cells, (cell) => cell.column < left),
      countBefore(cells, (cell) => cell.column <= right),
    );
  }

  /** Those of them that are not blank. */
  filled(row: number, left: number, right: number): GridCell[] {
    const filled: GridCell[] = [];
    for (const cell of this.row(row)) {
      if (cell.column > right) break;
      if (cell.column >= left && !cell.blank) filled.push(cell);
    }
    return filled;
  }

  /** The visible cell that begins here. */
  cell(row: number, column: number): GridCell | undefined {
    return this.between(row, column, column)[0];
  }

  /** The last visible cell of a row that begins left of the column. */
  cellBefore(row: number, column: number): GridCell | undefined {
    const cells = this.row(row);
    return cells[countBefore(cells, (cell) => cell.column < column) - 1];
  }

  /** The merged area that covers the place. */
  mergeAt(row: number, column: number): Area | undefined {
    const merges = this.#mergesByRow.get(row) ?? [];
    const nearest = merges[countBefore(merges, (area) => area.left <= column) - 1];
    if (nearest !== undefined && nearest.right >= column) return nearest;
    return this.#tallMerges.find((area) => contains(area, row, column));
  }

  /** The merged area that covers the place, or the place itself. */
  areaAt(row: number, column: number): Area {
    return this.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  #addMerge(area: Area): void {
    if (area.bottom - area.top > TALL_MERGE) {
      if (this.#tallMerges.length < MAX_TALL_MERGES) this.#tallMerges.push(area);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const known = this.#mergesByRow.get(row);
      if (known === undefined) this.#mergesByRow.set(row, [area]);
      else known.push(area);
    }
  }
}
