import type { Locale } from "../../src/i18n/localized";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import type { CellAddress } from "../../src/workbook/address";
import { Bridge } from "../bridge/bridge";
import type { SheetId } from "../engine/engine";
import type { UniverApp } from "../univer/start-univer";
import type { UniverEngine } from "../univer/univer-engine";
import { openWorkbook, type OpenedWorkbook } from "../xlsx/open-workbook";
import { saveWorkbook, type OpenedState, type SavedWorkbook } from "../xlsx/save-workbook";
import { AddinFrame } from "./addin-frame";
import type { AddinManifest, RibbonControl } from "./manifest";
import type { TaskPane } from "./task-pane";

/** The workbook that is open, and the add-in beside it. */
export interface OpenDocument {
  readonly name: string;
  readonly opened: OpenedWorkbook;
  readonly state: OpenedState;
  readonly engine: UniverEngine;
}

export interface WorkbenchOptions {
  readonly app: UniverApp;
  readonly pane: TaskPane;
  /** Where the add-in's frame goes. */
  readonly paneBody: HTMLElement;
  /** Called after every request of the add-in. */
  readonly onTraffic: () => void;
}

/** Holds one workbook in the grid and the add-in that works on it. */
export class Workbench {
  private current: OpenDocument | undefined;
  private currentBridge: Bridge | undefined;
  private frame: AddinFrame | undefined;
  private manifest: AddinManifest | undefined;
  private locale: Locale = "zh-CN";
  private isDark = false;

  constructor(private readonly options: WorkbenchOptions) {}

  /** Throws while no workbook is open yet. */
  get document(): OpenDocument {
    if (this.current === undefined) throw new Error("No workbook is open");
    return this.current;
  }

  /** The host's side of the add-in. Throws while no workbook is open yet. */
  get bridge(): Bridge {
    if (this.currentBridge === undefined) throw new Error("No workbook is open");
    return this.currentBridge;
  }

  get addinFrame(): AddinFrame | undefined {
    return this.frame;
  }

  /** Loads the add-in anew in this language. */
  setAddin(manifest: AddinManifest, locale: Locale): void {
    this.manifest = manifest;
    this.locale = locale;
    if (this.current !== undefined) this.startAddin(this.current);
  }

  setDark(isDark: boolean): void {
    this.isDark = isDark;
    this.options.app.setDark(isDark);
    this.frame?.setDark(isDark);
  }

  /** Opens a file instead of what is open. Throws `HostError`; what is open stays then. */
  openFile(bytes: Uint8Array, name: string): OpenDocument {
    const opened = openWorkbook(bytes, name);
    const engine = this.options.app.open(opened.snapshot);
    for (const { sheet, locked } of opened.protections) engine.restoreProtection(sheet, locked);
    for (const sheet of opened.veryHidden) engine.restoreVeryHidden(sheet);
    const active = opened.file.worksheets.find(({ isActive, visibility }) => isActive && visibility === "visible");
    if (active !== undefined) engine.activateSheet(active.id);
    this.current = { name, opened, engine, state: rememberState(bytes, name, opened, engine) };
    this.currentBridge = undefined;
    this.startAddin(this.current);
    return this.current;
  }

  /** Opens a new workbook with one blank sheet "Sheet1" instead of what is open. */
  openBlank(name: string): OpenDocument {
    return this.openFile(writeWorkbook([{ name: "Sheet1", columnWidths: [], rows: [], merges: [] }]), name);
  }

  /** Does what a press on a button of the ribbon does; resolves when it is done. */
  async press({ id, action }: RibbonControl): Promise<void> {
    if (action.kind === "pane") this.options.pane.setVisible(true);
    else await this.frame?.invokeCommand(action.name, id);
  }

  /** The workbook as a file. Throws `HostError` when it cannot be made. */
  save(): SavedWorkbook {
    const { state, engine } = this.document;
    return saveWorkbook(state, engine);
  }

  /** Middle of a cell of the sheet in front, in pixels of the page; undefined beyond what is drawn. */
  cellPoint({ row, column }: CellAddress): { readonly x: number; readonly y: number } {
    return this.options.app.cellPoint(row, column);
  }

  /** A new frame needs a new bridge: what the old one registered or kept is gone with it; its settings are not. */
  private startAddin({ engine, name }: OpenDocument): void {
    this.frame?.dispose();
    this.frame = undefined;
    const { pane, paneBody, onTraffic } = this.options;
    const settings = this.currentBridge?.settings.entries() ?? [];
    const bridge = new Bridge({ engine, pane, settings });
    this.currentBridge = bridge;
    if (this.manifest === undefined) return;
    const { manifest, locale, isDark } = this;
    this.frame = new AddinFrame({ manifest, bridge, locale, isDark, documentName: name, onTraffic });
    paneBody.replaceChildren(this.frame.element);
  }
}

/** Keeps what saving compares with, and watches for rows and columns that move. */
function rememberState(bytes: Uint8Array, name: string, { file }: OpenedWorkbook, engine: UniverEngine): OpenedState {
  const rearranged = new Set<SheetId>();
  engine.subscribe((event) => {
    if (event.type === "values-changed" && event.change !== "RangeEdited") rearranged.add(event.sheet);
  });
  const ids = engine.sheets().map(({ id }) => id);
  return {
    bytes,
    name,
    file,
    conditionalFormats: new Map(ids.map((id) => [id, engine.conditionalFormats(id)])),
    dataValidations: new Map(ids.map((id) => [id, engine.dataValidations(id)])),
    isProtected: new Map(ids.map((id) => [id, engine.isProtected(id)])),
    rearranged,
  };
}
