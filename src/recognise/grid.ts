import { displayText } from "../text/display";
import { isBlank } from "../text/fold";
import { type Area, contains } from "../workbook/address";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { labelOf } from "./labels";

/** Merged areas higher than this are few; they are kept apart instead of being listed under each of their rows. */
const TALL_MERGE = 64;
const MAX_TALL_MERGES = 1_000;

/** A visible cell with something in it: text under the cover of a merged area is not visible. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** The merged area it heads, or itself. */
  readonly area: Area;
  readonly value: CellValue;
  /** As Excel shows it. */
  readonly text: string;
  /** True when there is nothing but white space in it. */
  readonly blank: boolean;
  /** The text for comparing with printed labels; "" for a text too long for a label. */
  readonly label: string;
}

/** A sheet indexed for looking around in it. Building it is linear in cells and merged areas. */
export class SheetGrid {
  private readonly cellsByRow = new Map<number, readonly GridCell[]>();
  private readonly mergesByRow = new Map<number, Area[]>();
  private readonly tallMerges: Area[] = [];
  /** Numbers of the rows that have a visible cell, ascending. */
  readonly rowNumbers: readonly number[];

  constructor(readonly sheet: SheetSnapshot) {
    for (const merge of sheet.merges) this.addMerge(merge);
    const numbers: number[] = [];
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
      if (visible.length === 0) continue;
      this.cellsByRow.set(row, visible);
      numbers.push(row);
    }
    this.rowNumbers = numbers;
  }

  /** Visible cells of a row from left to right. */
  row(row: number): readonly GridCell[] {
    return this.cellsByRow.get(row) ?? [];
  }

  /** Visible cells of a row that are not blank and begin between the two columns. */
  filled(row: number, left: number, right: number): GridCell[] {
    return this.row(row).filter((cell) => !cell.blank && cell.column >= left && cell.column <= right);
  }

  /** The visible cell that begins here. */
  cell(row: number, column: number): GridCell | undefined {
    return this.row(row).find((cell) => cell.column === column);
  }

  /** The merged area that covers the place. */
  mergeAt(row: number, column: number): Area | undefined {
    return (
      this.mergesByRow.get(row)?.find((area) => contains(area, row, column)) ??
      this.tallMerges.find((area) => contains(area, row, column))
    );
  }

  /** The merged area that covers the place, or the place itself. */
  areaAt(row: number, column: number): Area {
    return this.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  private addMerge(area: Area): void {
    if (area.bottom - area.top > TALL_MERGE) {
      if (this.tallMerges.length < MAX_TALL_MERGES) this.tallMerges.push(area);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const known = this.mergesByRow.get(row);
      if (known === undefined) this.mergesByRow.set(row, [area]);
      else known.push(area);
    }
  }
}
