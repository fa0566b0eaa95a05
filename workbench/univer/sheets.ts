import { IPermissionService, Tools, type IWorksheetData, type Worksheet } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  WorksheetEditPermission,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/core";
import type { Area } from "../../src/workbook/address";
import type { SheetVisibility } from "../../src/workbook/snapshot";
import type { FrozenLines, PageSetup, SheetId, SheetInfo, SheetOperations } from "../engine/engine";
import type { EngineEvents } from "./events";
import { hexColor } from "./cell-style";
import { isTrue, type Grid } from "./grid";

/** How large a new sheet is at first; it grows when it is written to. */
export const NEW_SHEET_SIZE = { rowCount: 200, columnCount: 30 } as const;

/** A sheet's protection; the password of a file is not known to us, so none opens it. */
interface Protection {
  readonly password: string | undefined;
}

/** The sheets of a Univer workbook. */
export class UniverSheets implements SheetOperations {
  /** Univer knows hidden sheets only: these were hidden from the menus too. */
  private readonly veryHidden = new Set<SheetId>();
  private readonly protections = new Map<SheetId, Protection>();
  /** Univer has no print setup. */
  private readonly pageSetups = new Map<SheetId, PageSetup>();
  /** Nor filters, as far as it is loaded here: they are kept and not shown. */
  private readonly filters = new Map<SheetId, Area>();

  constructor(
    private readonly grid: Grid,
    private readonly events: EngineEvents,
  ) {}

  sheets(): readonly SheetInfo[] {
    return this.grid.workbook.getSheets().map((worksheet) => ({
      id: worksheet.getSheetId(),
      name: worksheet.getName(),
      visibility: this.visibility(worksheet),
      tabColor: hexColor({ rgb: worksheet.getConfig().tabColor }) ?? "",
    }));
  }

  activeSheet(): SheetId {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  addSheet(name: string): SheetId {
    return this.insert({ name, ...NEW_SHEET_SIZE });
  }

  /** Cells, lines, merged areas, frozen panes, filter and print setup; what Univer keeps elsewhere is not copied. */
  copySheet(sheet: SheetId, name: string): SheetId {
    const config = Tools.deepClone(this.grid.worksheet(sheet).getConfig());
    const id = this.insert({ ...config, name, hidden: BooleanNumber.FALSE });
    this.setPageSetup(id, this.pageSetup(sheet));
    this.setFilterArea(id, this.filterArea(sheet) ?? null);
    return id;
  }

  deleteSheet(sheet: SheetId): void {
    this.leave(sheet);
    this.grid.run(RemoveSheetCommand, sheet, {});
    this.protections.delete(sheet);
    this.pageSetups.delete(sheet);
    this.filters.delete(sheet);
    this.veryHidden.delete(sheet);
  }

  renameSheet(sheet: SheetId, name: string): void {
    this.grid.worksheet(sheet);
    this.grid.run(SetWorksheetNameMutation, sheet, { name });
  }

  moveSheet(sheet: SheetId, position: number): void {
    const fromOrder = this.grid.workbook.getSheets().indexOf(this.grid.worksheet(sheet));
    if (fromOrder === position) return;
    this.grid.run(SetWorksheetOrderMutation, sheet, { fromOrder, toOrder: position });
  }

  setSheetVisibility(sheet: SheetId, visibility: SheetVisibility): void {
    this.grid.worksheet(sheet);
    if (visibility !== "visible") this.leave(sheet);
    const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.grid.run(SetWorksheetHideMutation, sheet, { hidden });
    if (visibility === "veryHidden") this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
  }

  setTabColor(sheet: SheetId, color: string): void {
    this.grid.worksheet(sheet);
    this.grid.run(SetTabColorMutation, sheet, { color });
  }

  activateSheet(sheet: SheetId): void {
    this.grid.worksheet(sheet);
    if (this.activeSheet() !== sheet) this.grid.run(SetWorksheetActiveOperation, sheet, {});
  }

  isProtected(sheet: SheetId): boolean {
    this.grid.worksheet(sheet);
    return this.protections.has(sheet);
  }

  protect(sheet: SheetId, password = ""): void {
    this.setProtection(sheet, { password });
    this.events.tell({ type: "protection-changed", sheet, isProtected: true, source: "api" });
  }

  unprotect(sheet: SheetId, password = ""): boolean {
    const protection = this.protections.get(sheet);
    if (protection === undefined) return true;
    if (protection.password !== password) return false;
    this.protections.delete(sheet);
    this.allowEditing(sheet, true);
    this.events.tell({ type: "protection-changed", sheet, isProtected: false, source: "api" });
    return true;
  }

  pageSetup(sheet: SheetId): PageSetup {
    this.grid.worksheet(sheet);
    return this.pageSetups.get(sheet) ?? {};
  }

  setPageSetup(sheet: SheetId, change: PageSetup): void {
    this.pageSetups.set(sheet, { ...this.pageSetup(sheet), ...change });
  }

  frozenLines(sheet: SheetId): FrozenLines {
    const { ySplit, xSplit } = this.grid.worksheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** Where nothing is frozen Univer begins to scroll at -1. */
  setFrozenLines(sheet: SheetId, { rows, columns }: FrozenLines): void {
    this.grid.worksheet(sheet);
    this.grid.run(SetFrozenMutation, sheet, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }

  filterArea(sheet: SheetId): Area | undefined {
    this.grid.worksheet(sheet);
    return this.filters.get(sheet);
  }

  setFilterArea(sheet: SheetId, area: Area | null): void {
    this.grid.worksheet(sheet);
    if (area === null) this.filters.delete(sheet);
    else this.filters.set(sheet, area);
  }

  /** Protects a sheet as its file does, without an event. With `locked`, no password opens it. */
  restoreProtection(sheet: SheetId, locked: boolean): void {
    this.setProtection(sheet, { password: locked ? undefined : "" });
  }

  /** Remembers that a hidden sheet of a file is hidden from the menus too. */
  restoreVeryHidden(sheet: SheetId): void {
    this.veryHidden.add(sheet);
  }

  private insert(data: Partial<IWorksheetData>): SheetId {
    const id = crypto.randomUUID();
    const active = this.activeSheet();
    this.events.withoutActivation(() => {
      this.grid.run(InsertSheetCommand, active, { sheet: { ...data, id } });
      this.grid.run(SetWorksheetActiveOperation, active, {});
    });
    return id;
  }

  private setProtection(sheet: SheetId, protection: Protection): void {
    this.grid.worksheet(sheet);
    this.protections.set(sheet, protection);
    this.allowEditing(sheet, false);
  }

  /** Makes Univer itself refuse what a person types into the sheet. */
  private allowEditing(sheet: SheetId, isAllowed: boolean): void {
    const permissions = this.grid.injector.get(IPermissionService);
    const point = new WorksheetEditPermission(this.grid.unitId, sheet);
    if (permissions.getPermissionPoint(point.id) === undefined) permissions.addPermissionPoint(point);
    permissions.updatePermissionPoint(point.id, isAllowed);
  }

  private visibility(worksheet: Worksheet): SheetVisibility {
    if (!isTrue(worksheet.getConfig().hidden)) return "visible";
    return this.veryHidden.has(worksheet.getSheetId()) ? "veryHidden" : "hidden";
  }

  /** Brings the next visible sheet, else the one before, to the front when this one stands there. */
  private leave(sheet: SheetId): void {
    if (this.activeSheet() !== sheet) return;
    const all = this.sheets();
    const place = all.findIndex(({ id }) => id === sheet);
    const next = [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0)).reverse()].find(
      ({ visibility }) => visibility === "visible",
    );
    if (next !== undefined) this.activateSheet(next.id);
  }
}
