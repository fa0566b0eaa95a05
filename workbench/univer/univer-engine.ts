import { ICommandService, type Injector, type IWorkbookData, type Workbook } from "@univerjs/core";
import type { Area } from "../../src/workbook/address";
import type { SheetVisibility } from "../../src/workbook/snapshot";
import type {
  CellBlock,
  CellFormat,
  CellFormatChange,
  CellLink,
  CellWrite,
  ConditionalFormat,
  DataValidation,
  Engine,
  FrozenLines,
  ListTable,
  NewConditionalFormat,
  PageSetup,
  PlacedLink,
  SelectedAreas,
  SheetId,
  SheetInfo,
  ValidationAlert,
} from "../engine/engine";
import type { EngineEvent } from "../engine/events";
import { UniverCells } from "./cells";
import { EngineEvents } from "./events";
import { UniverFormats } from "./formats";
import { Grid } from "./grid";
import { UniverLinks } from "./links";
import { UniverSelection } from "./selection";
import { UniverSheets } from "./sheets";
import { UniverStructure } from "./structure";

/** The engine of the workbench: one workbook in a running Univer. Each part of it lives in its own file. */
export class UniverEngine implements Engine {
  private readonly grid: Grid;
  private readonly events: EngineEvents;
  private readonly cellPart: UniverCells;
  private readonly formatPart: UniverFormats;
  private readonly linkPart: UniverLinks;
  private readonly selectionPart: UniverSelection;
  private readonly sheetPart: UniverSheets;
  private readonly structurePart: UniverStructure;

  constructor(injector: Injector, workbook: Workbook) {
    const grid = new Grid(injector, injector.get(ICommandService), workbook);
    this.grid = grid;
    this.events = new EngineEvents(grid);
    this.cellPart = new UniverCells(grid, this.events);
    this.formatPart = new UniverFormats(grid, this.cellPart);
    this.linkPart = new UniverLinks(grid, this.cellPart);
    this.sheetPart = new UniverSheets(grid, this.events);
    this.structurePart = new UniverStructure(grid, this.cellPart, this.formatPart);
    this.selectionPart = new UniverSelection(grid, this.sheetPart, this.cellPart);
  }

  subscribe = (listener: (event: EngineEvent) => void): (() => void) => this.events.subscribe(listener);

  /** Everything the grid holds, in Univer's own terms; not to be changed. */
  snapshot = (): IWorkbookData => this.grid.workbook.getSnapshot();

  /** Ends all events; the workbook itself stays with Univer. */
  dispose = (): void => this.events.dispose();

  sheets = (): readonly SheetInfo[] => this.sheetPart.sheets();
  activeSheet = (): SheetId => this.sheetPart.activeSheet();
  addSheet = (name: string): SheetId => this.sheetPart.addSheet(name);
  copySheet = (sheet: SheetId, name: string): SheetId => {
    const copy = this.sheetPart.copySheet(sheet, name);
    this.formatPart.copyRules(sheet, copy);
    return copy;
  };
  deleteSheet = (sheet: SheetId): void => this.sheetPart.deleteSheet(sheet);
  renameSheet = (sheet: SheetId, name: string): void => this.sheetPart.renameSheet(sheet, name);
  moveSheet = (sheet: SheetId, position: number): void => this.sheetPart.moveSheet(sheet, position);
  setSheetVisibility = (sheet: SheetId, visibility: SheetVisibility): void =>
    this.sheetPart.setSheetVisibility(sheet, visibility);
  setTabColor = (sheet: SheetId, color: string): void => this.sheetPart.setTabColor(sheet, color);
  activateSheet = (sheet: SheetId): void => this.sheetPart.activateSheet(sheet);
  isProtected = (sheet: SheetId): boolean => this.sheetPart.isProtected(sheet);
  protect = (sheet: SheetId, password?: string): void => this.sheetPart.protect(sheet, password);
  unprotect = (sheet: SheetId, password?: string): boolean => this.sheetPart.unprotect(sheet, password);
  pageSetup = (sheet: SheetId): PageSetup => this.sheetPart.pageSetup(sheet);
  setPageSetup = (sheet: SheetId, change: PageSetup): void => this.sheetPart.setPageSetup(sheet, change);
  frozenLines = (sheet: SheetId): FrozenLines => this.sheetPart.frozenLines(sheet);
  setFrozenLines = (sheet: SheetId, frozen: FrozenLines): void => this.sheetPart.setFrozenLines(sheet, frozen);
  filterArea = (sheet: SheetId): Area | undefined => this.sheetPart.filterArea(sheet);
  setFilterArea = (sheet: SheetId, area: Area | null): void => this.sheetPart.setFilterArea(sheet, area);
  /** Protects a sheet as its file does, without an event. With `locked`, no password opens it. */
  restoreProtection = (sheet: SheetId, locked: boolean): void => this.sheetPart.restoreProtection(sheet, locked);
  /** Remembers that a hidden sheet of a file is hidden from the menus too. */
  restoreVeryHidden = (sheet: SheetId): void => this.sheetPart.restoreVeryHidden(sheet);

  usedArea = (sheet: SheetId, valuesOnly: boolean): Area | undefined => this.cellPart.usedArea(sheet, valuesOnly);
  read = (sheet: SheetId, area: Area): CellBlock => this.cellPart.read(sheet, area);
  write = (sheet: SheetId, top: number, left: number, cells: readonly (readonly (CellWrite | null)[])[]): void =>
    this.cellPart.write(sheet, top, left, cells);
  links = (sheet: SheetId): readonly PlacedLink[] => this.linkPart.links(sheet);
  setLink = (sheet: SheetId, row: number, column: number, link: CellLink | null): void =>
    this.linkPart.setLink(sheet, row, column, link);
  spills = (): readonly Area[] => [];
  listTables = (): readonly ListTable[] => [];
  merges = (sheet: SheetId): readonly Area[] => this.cellPart.merges(sheet);
  merge = (sheet: SheetId, area: Area): void => this.cellPart.merge(sheet, area);
  unmerge = (sheet: SheetId, area: Area): void => this.cellPart.unmerge(sheet, area);

  formats = (sheet: SheetId, area: Area): readonly (readonly CellFormat[])[] => this.formatPart.formats(sheet, area);
  setFormat = (sheet: SheetId, area: Area, change: CellFormatChange): void =>
    this.formatPart.setFormat(sheet, area, change);
  conditionalFormats = (sheet: SheetId): readonly ConditionalFormat[] => this.formatPart.conditionalFormats(sheet);
  addConditionalFormat = (sheet: SheetId, format: NewConditionalFormat): string =>
    this.formatPart.addConditionalFormat(sheet, format);
  changeConditionalFormat = (sheet: SheetId, id: string, change: Partial<NewConditionalFormat>): void =>
    this.formatPart.changeConditionalFormat(sheet, id, change);
  moveConditionalFormat = (sheet: SheetId, id: string, position: number): void =>
    this.formatPart.moveConditionalFormat(sheet, id, position);
  deleteConditionalFormat = (sheet: SheetId, id: string): void => this.formatPart.deleteConditionalFormat(sheet, id);
  dataValidations = (sheet: SheetId): readonly DataValidation[] => this.formatPart.dataValidations(sheet);
  setDataValidation = (sheet: SheetId, area: Area, choices: readonly string[] | null, alert?: ValidationAlert): void =>
    this.formatPart.setDataValidation(sheet, area, choices, alert);

  columnWidth = (sheet: SheetId, column: number): number => this.structurePart.columnWidth(sheet, column);
  setColumnWidth = (sheet: SheetId, first: number, last: number, pixels: number): void =>
    this.structurePart.setColumnWidth(sheet, first, last, pixels);
  rowHeight = (sheet: SheetId, row: number): number => this.structurePart.rowHeight(sheet, row);
  setRowHeight = (sheet: SheetId, first: number, last: number, pixels: number): void =>
    this.structurePart.setRowHeight(sheet, first, last, pixels);
  isColumnHidden = (sheet: SheetId, column: number): boolean => this.structurePart.isColumnHidden(sheet, column);
  setColumnsHidden = (sheet: SheetId, first: number, last: number, hidden: boolean): void =>
    this.structurePart.setColumnsHidden(sheet, first, last, hidden);
  isRowHidden = (sheet: SheetId, row: number): boolean => this.structurePart.isRowHidden(sheet, row);
  setRowsHidden = (sheet: SheetId, first: number, last: number, hidden: boolean): void =>
    this.structurePart.setRowsHidden(sheet, first, last, hidden);
  insertRows = (sheet: SheetId, row: number, count: number): void => this.structurePart.insertRows(sheet, row, count);
  deleteRows = (sheet: SheetId, row: number, count: number): void => this.structurePart.deleteRows(sheet, row, count);
  insertColumns = (sheet: SheetId, column: number, count: number): void =>
    this.structurePart.insertColumns(sheet, column, count);
  deleteColumns = (sheet: SheetId, column: number, count: number): void =>
    this.structurePart.deleteColumns(sheet, column, count);

  selection = (): SelectedAreas => this.selectionPart.selection();
  select = (sheet: SheetId, areas: readonly Area[]): void => this.selectionPart.select(sheet, areas);
  isEditing = (): boolean => this.selectionPart.isEditing();
}
