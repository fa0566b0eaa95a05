import type { Area } from "./address";
import type { CellValue } from "./snapshot";

/** How a cell of a sheet of ours looks; what is left out is as Excel has it. */
export interface CellStyle {
  /** Name of the font; 宋体 where it is left out. */
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** Number format code. */
  readonly format?: string;
}

/** A cell to be written; `value` "" writes the style alone. */
export interface PlannedCell {
  readonly column: number;
  readonly value: CellValue;
  readonly style?: CellStyle;
}

export interface PlannedRow {
  readonly row: number;
  /** In points; Excel chooses where it is left out. */
  readonly height?: number;
  /** From left to right. */
  readonly cells: readonly PlannedCell[];
}

/** A sheet to be made, as plain data. */
export interface SheetPlan {
  /** Valid in Excel and different from the other sheets' names. */
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** From top to bottom. */
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
  /** Printed on A4, one page wide, centred. */
  readonly portrait?: boolean;
}
