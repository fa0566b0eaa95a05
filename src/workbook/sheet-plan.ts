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
  /** Underlined, and blue where no colour is given, as Excel shows a link. */
  readonly link?: boolean;
  /** Colours as six hexadecimal digits, red first. */
  readonly colour?: string;
  readonly fill?: string;
}

/** Excel's own colour of a link. */
export const LINK_COLOUR = "0563C1";

/** A cell of some sheet of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A link as it stands in a cell: into the workbook, or out of it. */
export interface CellLink {
  /** `'培训费'!A1` */
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** A cell to be written; `value` "" writes the style alone. */
export interface PlannedCell {
  readonly column: number;
  readonly value: CellValue;
  readonly style?: CellStyle;
  /** Where a click goes to. */
  readonly link?: CellPlace;
}

export interface PlannedRow {
  readonly row: number;
  /** In points; Excel chooses where it is left out. */
  readonly height?: number;
  /** From left to right. */
  readonly cells: readonly PlannedCell[];
}

/** A list to choose from in some cells; anything else may be typed too, after a word of caution. */
export interface PlannedChoices {
  readonly areas: readonly Area[];
  /** Together no more than 255 characters; none has a comma in it. */
  readonly choices: readonly string[];
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
  readonly choices?: readonly PlannedChoices[];
  /** Printed on A4, one page wide, centred; upright unless this is false. */
  readonly portrait?: boolean;
  /** Rows printed on top of every page: the first and the last one. */
  readonly repeatedRows?: readonly [first: number, last: number];
  /** So many rows stay on top when the sheet is scrolled. */
  readonly frozenRows?: number;
  /** A list with buttons in its first row, to filter and sort it by. */
  readonly filter?: Area;
}
