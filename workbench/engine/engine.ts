import type { Area } from "../../src/workbook/address";
import type { CellValue, SheetVisibility } from "../../src/workbook/snapshot";
import type { EngineEvent } from "./events";

/**
 * A spreadsheet engine behind the Office.js bridge: plain synchronous operations over one open workbook.
 * Rows and columns count from 0. The bridge holds the semantics of Excel's API (requirement sets, errors,
 * parsing of typed text, address syntax); an engine holds what a grid does. Implementations: the in-memory
 * grid (tests) and Univer (the workbench). `contract.ts` says in code what is only said in words here.
 *
 * What the bridge guarantees to the engine: sheet names are valid and unique, no operation reaches a protected
 * sheet or a workbook in edit mode, areas lie within 1,048,576 rows and 16,384 columns, sheet ids exist
 * (an engine throws `EngineError` when one does not).
 *
 * What the engine guarantees to the bridge:
 * - Every cell within Excel's limits exists; the grid grows when it is written to, and reads beyond it are blank.
 * - An operation has happened, and can be read back, when its call returns. Recalculation may come later.
 * - Nothing but the named thing changes: adding a sheet does not activate it, inserting rows copies the format of
 *   the row above but never turns a conditional format's colour into a fill, a merge keeps the anchor's format.
 */
export interface Engine
  extends SheetOperations, CellOperations, FormatOperations, StructureOperations, SelectionOperations {
  /** Calls back for every change until the returned function is called; see `events.ts`. */
  subscribe(listener: (event: EngineEvent) => void): () => void;
}

/** An engine's own key of a sheet: it stays when the sheet is renamed or moved and is never given twice. */
export type SheetId = string;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB` in capitals, or "" for none. */
  readonly tabColor: string;
}

export interface SheetOperations {
  /** Every sheet, in the order of the tabs, hidden ones too. */
  sheets(): readonly SheetInfo[];
  activeSheet(): SheetId;
  /** Adds a blank visible sheet as the last one and does not activate it. */
  addSheet(name: string): SheetId;
  /** Adds a visible copy with everything on it, but for protection, as the last sheet and does not activate it. */
  copySheet(sheet: SheetId, name: string): SheetId;
  /** When it was the active one, the next visible sheet, else the one before, becomes active. */
  deleteSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  /** Makes it the sheet at this position, counted from 0 after the move. */
  moveSheet(sheet: SheetId, position: number): void;
  /** An engine without "veryHidden" hides and remembers the word. Hiding the active sheet activates another. */
  setSheetVisibility(sheet: SheetId, visibility: SheetVisibility): void;
  /** `#RRGGBB`, or "" for none. */
  setTabColor(sheet: SheetId, color: string): void;
  activateSheet(sheet: SheetId): void;
  isProtected(sheet: SheetId): boolean;
  protect(sheet: SheetId, password?: string): void;
  /** False, and still protected, when the password is another one. */
  unprotect(sheet: SheetId, password?: string): boolean;
  /** What was set of how it is printed. */
  pageSetup(sheet: SheetId): PageSetup;
  /** Changes the named parts. */
  setPageSetup(sheet: SheetId, change: PageSetup): void;
  frozenLines(sheet: SheetId): FrozenLines;
  setFrozenLines(sheet: SheetId, frozen: FrozenLines): void;
  /** The list with filter buttons in its first row; undefined when there is none. */
  filterArea(sheet: SheetId): Area | undefined;
  /** Instead of the one that was there; `null` removes. */
  setFilterArea(sheet: SheetId, area: Area | null): void;
}

/** So many rows on top and columns at the left stay in view. */
export interface FrozenLines {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is printed; what is absent is as a blank sheet has it. */
export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  /** Excel's name of the paper: "A4", "Letter". */
  readonly paperSize?: string;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** In how many pages it has to fit; 0 for any number. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** In points. */
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  /** Printed on top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/**
 * A rectangle of cells, row by row. Blank cells are "", "General", "". Texts keep their line breaks as "\n"
 * with nothing added at the end. TRUE and FALSE are booleans. Errors are their texts ("#REF!").
 */
export interface CellBlock {
  /** Stored values: 50% is 0.5, a date its serial number, a text "123" is the string "123". */
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its "=", in cells without one the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number format codes: "General", "0.00%", "@". */
  readonly numberFormats: readonly (readonly string[])[];
  /** What the cell shows, not cut off by the column's width. */
  readonly texts: readonly (readonly string[])[];
}

/** What to put into one cell; what is absent stays. Never both `value` and `formula`. */
export interface CellWrite {
  /** Stored exactly as its type says: "5", "=A1" and "50%" are texts. "" makes the cell blank, its formats stay. */
  readonly value?: CellValue;
  /** With its "=". */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A link of a cell. */
export interface CellLink {
  /** A reference to cells of the workbook: `'培训费'!A1`. */
  readonly documentReference?: string;
  /** An address outside of it. */
  readonly address?: string;
  readonly screenTip?: string;
}

export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
}

/** A table that people make of a list (Excel's ListObject), not a target table. */
export interface ListTable {
  /** Unique in the workbook. */
  readonly name: string;
  /** Its first row holds the heads. It moves and grows with inserted and deleted rows and columns. */
  readonly area: Area;
}

export interface CellOperations {
  /**
   * The smallest rectangle around every used cell; undefined when there is none. With `valuesOnly`, cells that
   * hold a value or formula; without, also cells with a format of their own and merged areas. Widths, heights and
   * conditional formats do not make a cell used. A rectangle around the used cells need not start at A1.
   */
  usedArea(sheet: SheetId, valuesOnly: boolean): Area | undefined;
  /** Cells of a merged area other than its top-left one are blank. */
  read(sheet: SheetId, area: Area): CellBlock;
  /**
   * Writes a rectangle whose top-left cell is given; `null` leaves that cell alone. One event with source "api".
   * A write to a cell of a merged area other than its top-left one is dropped, as Excel does.
   */
  write(sheet: SheetId, top: number, left: number, cells: readonly (readonly (CellWrite | null)[])[]): void;
  /** The links of the cells, in any order. They move with inserted and deleted rows and columns. */
  links(sheet: SheetId): readonly PlacedLink[];
  /** Gives a cell a link instead of the one it had; `null` takes it away. What the cell holds stays as it is. */
  setLink(sheet: SheetId, row: number, column: number, link: CellLink | null): void;
  /** Areas that the formula of their first cell fills with its results; an engine without such formulas has none. */
  spills(sheet: SheetId): readonly Area[];
  /** Tables made of lists, in any order; an engine without them has none. */
  listTables(sheet: SheetId): readonly ListTable[];
  /** Merged areas in any order. */
  merges(sheet: SheetId): readonly Area[];
  /** Keeps the top-left cell's value, drops the others'; merged areas that it overlaps are dissolved first. */
  merge(sheet: SheetId, area: Area): void;
  /** Dissolves every merged area that overlaps the area. */
  unmerge(sheet: SheetId, area: Area): void;
}

export type BorderStyle = "thin" | "medium" | "thick" | "double" | "dashed" | "dotted" | "hair" | "other";

export interface Border {
  readonly style: BorderStyle;
  /** `#RRGGBB` */
  readonly color: string;
}

/** A cell's own format, without what conditional formats show over it. Absent means the workbook's default. */
export interface CellFormat {
  /** `#RRGGBB` in capitals. */
  readonly fill?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly wrap?: true;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly borderTop?: Border;
  readonly borderRight?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
}

/** Changes of a format: what is absent stays, `null` goes back to the default. */
export type CellFormatChange = { readonly [Key in keyof CellFormat]?: CellFormat[Key] | null };

/** The look of a conditional format. */
export interface ConditionalLook {
  /** `#RRGGBB` in capitals. */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** One conditional format of a sheet. */
export interface ConditionalFormat {
  /** Unique in its sheet; it stays while the format exists. */
  readonly id: string;
  /** One or more rectangles that need not touch, never empty. They move with inserted and deleted rows and columns. */
  readonly areas: readonly Area[];
  /** "custom" is a formula; the others are only listed, kept and deleted. */
  readonly kind:
    "custom" | "cellValue" | "text" | "topBottom" | "presetCriteria" | "colorScale" | "dataBar" | "iconSet";
  /** With its "=", exactly as it was given; "" unless kind is "custom". */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** A rule to be added: always a formula. */
export type NewConditionalFormat = Omit<ConditionalFormat, "id" | "kind">;

/** A drop-down list or another rule about what may be typed. */
export interface DataValidation {
  readonly areas: readonly Area[];
  /** "other" is only listed, kept and deleted. */
  readonly kind: "list" | "other";
  /** The choices of a list, or undefined when they come from `formula`. */
  readonly choices?: readonly string[];
  /** Where a list's choices come from, with its "=". */
  readonly formula?: string;
  /** What happens to other entries; absent means "stop". */
  readonly alert?: ValidationAlert;
}

/** Other entries are refused, let in after a question, or let in after a word. */
export type ValidationAlert = "stop" | "warning" | "information";

export interface FormatOperations {
  formats(sheet: SheetId, area: Area): readonly (readonly CellFormat[])[];
  setFormat(sheet: SheetId, area: Area, change: CellFormatChange): void;
  /** In order of priority: the first one wins. */
  conditionalFormats(sheet: SheetId): readonly ConditionalFormat[];
  /** Adds after the others, that is with the lowest priority; gives its id. */
  addConditionalFormat(sheet: SheetId, format: NewConditionalFormat): string;
  /** Changes the named parts and keeps id and priority; `look` is replaced as a whole. No-op when it is gone. */
  changeConditionalFormat(sheet: SheetId, id: string, change: Partial<NewConditionalFormat>): void;
  /** Makes it the one at this position of `conditionalFormats`, counted from 0 after the move. */
  moveConditionalFormat(sheet: SheetId, id: string, position: number): void;
  /** No-op when it is gone. */
  deleteConditionalFormat(sheet: SheetId, id: string): void;
  dataValidations(sheet: SheetId): readonly DataValidation[];
  /** Puts a list of choices on the area instead of whatever was there; `null` removes. */
  setDataValidation(sheet: SheetId, area: Area, choices: readonly string[] | null, alert?: ValidationAlert): void;
}

export interface StructureOperations {
  /** In pixels at 100 %; the width of a column when it is shown, also while it is hidden. */
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, first: number, last: number, pixels: number): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, first: number, last: number, pixels: number): void;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  setColumnsHidden(sheet: SheetId, first: number, last: number, hidden: boolean): void;
  isRowHidden(sheet: SheetId, row: number): boolean;
  setRowsHidden(sheet: SheetId, first: number, last: number, hidden: boolean): void;
  /**
   * Inserts blank rows before `row`. Cells, merged areas, conditional formats, validations, heights below move down;
   * what spans the place grows.
   */
  insertRows(sheet: SheetId, row: number, count: number): void;
  /** Deletes rows. What lies within goes, a conditional format without areas left too; what spans shrinks. */
  deleteRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;
}

export interface SelectedAreas {
  readonly sheet: SheetId;
  /** The areas a person selected, never empty; the first one holds the active cell at its top left. */
  readonly areas: readonly Area[];
}

export interface SelectionOperations {
  /** The selection of the active sheet. A fresh sheet has A1 selected. */
  selection(): SelectedAreas;
  /** Brings the sheet to the front, selects the areas and scrolls the first one into view. */
  select(sheet: SheetId, areas: readonly Area[]): void;
  /** True while a person is typing in a cell; the bridge refuses everything meanwhile. */
  isEditing(): boolean;
}

/** Thrown when a sheet that is asked for does not exist. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}
