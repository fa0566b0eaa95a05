import { areaToA1, type Area } from "../../src/workbook/address";
import type { CellValue, SheetVisibility } from "../../src/workbook/snapshot";
import {
  EngineError,
  type CellBlock,
  type CellFormat,
  type CellFormatChange,
  type CellLink,
  type CellWrite,
  type ConditionalFormat,
  type DataValidation,
  type Engine,
  type FrozenLines,
  type ListTable,
  type NewConditionalFormat,
  type PageSetup,
  type PlacedLink,
  type SelectedAreas,
  type SheetId,
  type SheetInfo,
  type ValidationAlert,
} from "./engine";
import type { ChangeType, EngineEvent, EventSource } from "./events";
import { changesContent, mapCells, MemorySheet, overlaps } from "./memory/sheet";
import { DEFAULT_SIZE, wholeLines, type Axis } from "./memory/shift";

/** The engine of the tests: a plain grid in memory, one blank sheet "Sheet1" at first. Its events come at once. */
export class MemoryEngine implements Engine {
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private order: MemorySheet[];
  private active: MemorySheet;
  private source: EventSource = "api";
  private editing = false;
  private lastSheet = 0;
  private lastFormat = 0;

  constructor() {
    this.active = this.newSheet("Sheet1");
    this.order = [this.active];
  }

  /** Runs the changes as if a person made them at the grid. */
  asUser(change: () => void): void {
    this.source = "user";
    try {
      change();
    } finally {
      this.source = "api";
    }
  }

  /** Begins or ends the editing of a cell. */
  setEditing(isEditing: boolean): void {
    this.editing = isEditing;
  }

  subscribe(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  sheets(): readonly SheetInfo[] {
    return this.order.map(({ id, name, visibility, tabColor }) => ({ id, name, visibility, tabColor }));
  }

  activeSheet(): SheetId {
    return this.active.id;
  }

  addSheet(name: string): SheetId {
    const sheet = this.newSheet(name);
    this.order.push(sheet);
    this.tell({ type: "sheet-added", sheet: sheet.id, source: this.source });
    return sheet.id;
  }

  copySheet(id: SheetId, name: string): SheetId {
    const original = this.find(id);
    const sheet = this.newSheet(name);
    sheet.takeOver(original);
    sheet.conditionalFormats = original.conditionalFormats.map((format) => ({ ...format, id: this.newFormatId() }));
    this.order.push(sheet);
    this.tell({ type: "sheet-added", sheet: sheet.id, source: this.source });
    return sheet.id;
  }

  deleteSheet(id: SheetId): void {
    const sheet = this.find(id);
    this.leave(sheet);
    this.order = this.order.filter((other) => other !== sheet);
    this.tell({ type: "sheet-deleted", sheet: id, source: this.source });
  }

  renameSheet(id: SheetId, name: string): void {
    const sheet = this.find(id);
    const before = sheet.name;
    if (before === name) return;
    sheet.name = name;
    this.tell({ type: "sheet-renamed", sheet: id, before, after: name, source: this.source });
  }

  moveSheet(id: SheetId, position: number): void {
    const sheet = this.find(id);
    const before = this.order.indexOf(sheet);
    if (before === position) return;
    this.order = this.order.filter((other) => other !== sheet);
    this.order.splice(position, 0, sheet);
    this.tell({ type: "sheet-moved", sheet: id, before, after: position, source: this.source });
  }

  setSheetVisibility(id: SheetId, visibility: SheetVisibility): void {
    const sheet = this.find(id);
    if (visibility !== "visible") this.leave(sheet);
    sheet.visibility = visibility;
  }

  setTabColor(id: SheetId, color: string): void {
    this.find(id).tabColor = color;
  }

  activateSheet(id: SheetId): void {
    const previous = this.active;
    this.active = this.find(id);
    if (previous !== this.active) this.tell({ type: "sheet-activated", sheet: id, previous: previous.id });
  }

  isProtected(id: SheetId): boolean {
    return this.find(id).password !== undefined;
  }

  protect(id: SheetId, password = ""): void {
    this.find(id).password = password;
    this.tell({ type: "protection-changed", sheet: id, isProtected: true, source: this.source });
  }

  unprotect(id: SheetId, password = ""): boolean {
    const sheet = this.find(id);
    if (sheet.password === undefined) return true;
    if (sheet.password !== password) return false;
    sheet.password = undefined;
    this.tell({ type: "protection-changed", sheet: id, isProtected: false, source: this.source });
    return true;
  }

  pageSetup(id: SheetId): PageSetup {
    return this.find(id).pageSetup;
  }

  setPageSetup(id: SheetId, change: PageSetup): void {
    const sheet = this.find(id);
    sheet.pageSetup = { ...sheet.pageSetup, ...change };
  }

  frozenLines(id: SheetId): FrozenLines {
    return this.find(id).frozen;
  }

  setFrozenLines(id: SheetId, frozen: FrozenLines): void {
    this.find(id).frozen = frozen;
  }

  filterArea(id: SheetId): Area | undefined {
    return this.find(id).filter;
  }

  setFilterArea(id: SheetId, area: Area | null): void {
    this.find(id).filter = area ?? undefined;
  }

  usedArea(id: SheetId, valuesOnly: boolean): Area | undefined {
    return this.find(id).usedArea(valuesOnly);
  }

  read(id: SheetId, area: Area): CellBlock {
    return this.find(id).read(area);
  }

  write(id: SheetId, top: number, left: number, cells: readonly (readonly (CellWrite | null)[])[]): void {
    const sheet = this.find(id);
    const before = sheet.value(top, left);
    cells.forEach((line, row) =>
      line.forEach((write, column) => {
        if (write !== null) sheet.write(top + row, left + column, write);
      }),
    );
    const area = { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 0) - 1 };
    if (cells.some((line) => line.some(changesContent))) this.tellValues(sheet, area, "RangeEdited", before);
  }

  links(id: SheetId): readonly PlacedLink[] {
    return this.find(id).links();
  }

  setLink(id: SheetId, row: number, column: number, link: CellLink | null): void {
    this.find(id).setLink(row, column, link);
  }

  spills(id: SheetId): readonly Area[] {
    return this.find(id).spills;
  }

  /** Puts in the results of a formula that has several, as a person or a file does. */
  addSpill(id: SheetId, top: number, left: number, values: readonly (readonly CellValue[])[]): void {
    this.find(id).addSpill(top, left, values);
  }

  listTables(id: SheetId): readonly ListTable[] {
    return this.find(id).listTables;
  }

  /** Makes a table of a list, as a person or a file does: without merged areas in it. */
  addListTable(id: SheetId, name: string, area: Area): void {
    this.find(id).addListTable(name, area);
  }

  merges(id: SheetId): readonly Area[] {
    return this.find(id).merges;
  }

  merge(id: SheetId, area: Area): void {
    this.find(id).merge(area);
  }

  unmerge(id: SheetId, area: Area): void {
    this.find(id).unmerge(area);
  }

  formats(id: SheetId, area: Area): readonly (readonly CellFormat[])[] {
    const sheet = this.find(id);
    return mapCells(area, (row, column) => sheet.cell(row, column).format);
  }

  setFormat(id: SheetId, area: Area, change: CellFormatChange): void {
    this.find(id).changeFormat(area, change);
  }

  conditionalFormats(id: SheetId): readonly ConditionalFormat[] {
    return this.find(id).conditionalFormats;
  }

  addConditionalFormat(id: SheetId, format: NewConditionalFormat): string {
    return this.addForeignConditionalFormat(id, { ...format, kind: "custom" });
  }

  /** Adds one of any kind, as a person or a file does. */
  addForeignConditionalFormat(id: SheetId, format: Omit<ConditionalFormat, "id">): string {
    const sheet = this.find(id);
    const formatId = this.newFormatId();
    sheet.conditionalFormats = [...sheet.conditionalFormats, { ...format, id: formatId }];
    return formatId;
  }

  changeConditionalFormat(id: SheetId, formatId: string, change: Partial<NewConditionalFormat>): void {
    const sheet = this.find(id);
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.id === formatId ? { ...format, ...change } : format,
    );
  }

  moveConditionalFormat(id: SheetId, formatId: string, position: number): void {
    const sheet = this.find(id);
    const moved = sheet.conditionalFormats.filter((format) => format.id === formatId);
    const others = sheet.conditionalFormats.filter((format) => format.id !== formatId);
    sheet.conditionalFormats = [...others.slice(0, position), ...moved, ...others.slice(position)];
  }

  deleteConditionalFormat(id: SheetId, formatId: string): void {
    const sheet = this.find(id);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== formatId);
  }

  dataValidations(id: SheetId): readonly DataValidation[] {
    return this.find(id).dataValidations;
  }

  setDataValidation(id: SheetId, area: Area, choices: readonly string[] | null, alert: ValidationAlert = "stop"): void {
    const sheet = this.find(id);
    const others = sheet.dataValidations.filter(({ areas }) => !areas.some((other) => overlaps(other, area)));
    const kept = alert === "stop" ? {} : { alert };
    sheet.dataValidations = choices === null ? others : [...others, { areas: [area], kind: "list", choices, ...kept }];
  }

  columnWidth(id: SheetId, column: number): number {
    return this.find(id).sizes.column.get(column) ?? DEFAULT_SIZE.column;
  }

  setColumnWidth(id: SheetId, first: number, last: number, pixels: number): void {
    for (let column = first; column <= last; column += 1) this.find(id).sizes.column.set(column, pixels);
  }

  rowHeight(id: SheetId, row: number): number {
    return this.find(id).sizes.row.get(row) ?? DEFAULT_SIZE.row;
  }

  setRowHeight(id: SheetId, first: number, last: number, pixels: number): void {
    for (let row = first; row <= last; row += 1) this.find(id).sizes.row.set(row, pixels);
  }

  isColumnHidden(id: SheetId, column: number): boolean {
    return this.find(id).hidden.column.has(column);
  }

  setColumnsHidden(id: SheetId, first: number, last: number, hidden: boolean): void {
    this.setHidden(id, "column", first, last, hidden);
  }

  isRowHidden(id: SheetId, row: number): boolean {
    return this.find(id).hidden.row.has(row);
  }

  setRowsHidden(id: SheetId, first: number, last: number, hidden: boolean): void {
    this.setHidden(id, "row", first, last, hidden);
  }

  insertRows(id: SheetId, row: number, count: number): void {
    this.find(id).insert("row", row, count);
    this.tellLines(id, "row", row, count, "RowInserted");
  }

  deleteRows(id: SheetId, row: number, count: number): void {
    this.find(id).delete("row", row, count);
    this.tellLines(id, "row", row, count, "RowDeleted");
  }

  insertColumns(id: SheetId, column: number, count: number): void {
    this.find(id).insert("column", column, count);
    this.tellLines(id, "column", column, count, "ColumnInserted");
  }

  deleteColumns(id: SheetId, column: number, count: number): void {
    this.find(id).delete("column", column, count);
    this.tellLines(id, "column", column, count, "ColumnDeleted");
  }

  selection(): SelectedAreas {
    return { sheet: this.active.id, areas: this.active.selection };
  }

  select(id: SheetId, areas: readonly Area[]): void {
    const sheet = this.find(id);
    const isSame = sheet === this.active && sheet.selection.map(areaToA1).join() === areas.map(areaToA1).join();
    this.activateSheet(id);
    sheet.selection = areas;
    if (!isSame) this.tell({ type: "selection-changed", sheet: id, areas });
  }

  isEditing(): boolean {
    return this.editing;
  }

  private newFormatId(): string {
    this.lastFormat += 1;
    return `{00000000-0000-0000-0000-${String(this.lastFormat).padStart(12, "0")}}`;
  }

  private newSheet(name: string): MemorySheet {
    this.lastSheet += 1;
    return new MemorySheet(`{00000000-0001-0000-${String(this.lastSheet).padStart(4, "0")}-000000000000}`, name);
  }

  private find(id: SheetId): MemorySheet {
    const sheet = this.order.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new EngineError(`No sheet has the id ${id}.`);
    return sheet;
  }

  /** Brings the next visible sheet, else the one before, to the front when this one stands there. */
  private leave(sheet: MemorySheet): void {
    if (sheet !== this.active) return;
    const place = this.order.indexOf(sheet);
    const visible = (other: MemorySheet): boolean => other.visibility === "visible";
    const next = [...this.order.slice(place + 1), ...this.order.slice(0, place).reverse()].find(visible);
    if (next !== undefined) this.activateSheet(next.id);
  }

  private setHidden(id: SheetId, axis: Axis, first: number, last: number, hidden: boolean): void {
    const lines = this.find(id).hidden[axis];
    for (let line = first; line <= last; line += 1) {
      if (hidden) lines.set(line, true);
      else lines.delete(line);
    }
  }

  private tellLines(id: SheetId, axis: Axis, start: number, count: number, change: ChangeType): void {
    const area = wholeLines(axis, start, count);
    this.tell({ type: "values-changed", sheet: id, area, change, source: this.source });
  }

  private tellValues(sheet: MemorySheet, area: Area, change: ChangeType, before: CellValue): void {
    const isCell = area.top === area.bottom && area.left === area.right;
    const details = isCell ? { before, after: sheet.value(area.top, area.left) } : {};
    this.tell({ type: "values-changed", sheet: sheet.id, area, change, source: this.source, ...details });
  }

  private tell(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
