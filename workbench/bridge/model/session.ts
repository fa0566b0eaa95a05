import type { CellBlock, Engine, SheetId, SheetInfo } from "../../engine/engine";
import { ApiError, itemNotFound } from "../api-error";
import type { CellsRef } from "../cells-ref";
import type { EventHub } from "../event-hub";
import type { SettingsStore } from "../settings-store";
import { isSetSupported, type RequirementSets } from "../requirement-sets";
import type { ModelNode } from "./model-node";

/** Makes the objects that the classes hand to each other, so that their files need not know one another. */
export interface ModelFactory {
  worksheet(sheet: SheetId): ModelNode;
  range(cells: CellsRef): ModelNode;
  rangeAreas(cells: CellsRef): ModelNode;
  conditionalFormats(cells: CellsRef): ModelNode;
  dataValidation(cells: CellsRef): ModelNode;
  rangeFormat(cells: CellsRef): ModelNode;
}

/** The task pane around the add-in, as far as the add-in can act on it. */
export interface Pane {
  setVisible(isVisible: boolean): void;
  isVisible(): boolean;
  /** The add-in's handlers of ribbon commands are in place. */
  handlersReady(): void;
}

/** What a session is made of. */
export interface SessionParts {
  readonly engine: Engine;
  readonly requirementSets: RequirementSets;
  readonly settings: SettingsStore;
  readonly events: EventHub;
  readonly pane: Pane;
  /** The year that completes a typed "3/4". */
  readonly year: () => number;
  readonly makeModel: (session: Session) => ModelFactory;
}

/** What the classes of the object model share while they serve one workbook. */
export class Session {
  /** Structure protection of the workbook: undefined while there is none. */
  workbookPassword: string | undefined;
  private readonly references = new Map<string, ModelNode>();
  private readonly referenceIds = new Map<ModelNode, string>();
  private lastReference = 0;
  private lastBlock: { readonly cells: CellsRef; readonly block: CellBlock } | undefined;

  readonly engine: Engine;
  readonly settings: SettingsStore;
  readonly events: EventHub;
  readonly pane: Pane;
  readonly year: () => number;
  readonly model: ModelFactory;
  private readonly requirementSets: RequirementSets;

  constructor(parts: SessionParts) {
    this.engine = parts.engine;
    this.settings = parts.settings;
    this.events = parts.events;
    this.pane = parts.pane;
    this.year = parts.year;
    this.requirementSets = parts.requirementSets;
    this.model = parts.makeModel(this);
  }

  /** Throws ApiNotFound when the workbook's Excel is older than the member. */
  requireApi(member: string, since: string | undefined): void {
    if (this.hasApi(since)) return;
    throw new ApiError("ApiNotFound", `The API ${member} needs ${since ?? ""}, which this Excel does not have.`);
  }

  /** True when the host has what came with "1.13" of ExcelApi, or with "ExcelApiOnline 1.1". */
  hasApi(since: string | undefined): boolean {
    if (since === undefined) return true;
    const [version = "", set = "ExcelApi"] = since.split(" ").reverse();
    return isSetSupported(this.requirementSets, set, version);
  }

  /** The sheet as it is now; ItemNotFound when it was deleted. */
  sheet(id: SheetId): SheetInfo {
    const found = this.engine.sheets().find((sheet) => sheet.id === id);
    if (found === undefined) throw itemNotFound(`sheet ${id}`);
    return found;
  }

  /** The sheet with this name, in any case, or id. */
  sheetByKey(key: string): SheetInfo | undefined {
    const wanted = key.toLowerCase();
    return this.engine.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  /** Throws AccessDenied when the sheet's cells cannot be changed. */
  requireWritable(id: SheetId): void {
    this.sheet(id);
    this.lastBlock = undefined;
    if (this.engine.isProtected(id)) throw new ApiError("AccessDenied", "The sheet is protected.");
  }

  /** Throws AccessDenied when sheets cannot be added, deleted, moved, renamed or hidden. */
  requireFreeStructure(): void {
    if (this.workbookPassword !== undefined)
      throw new ApiError("AccessDenied", "The workbook's structure is protected.");
  }

  /** Cells of a range; one reading serves the several properties of one query. */
  block(cells: CellsRef): CellBlock {
    if (this.lastBlock?.cells === cells) return this.lastBlock.block;
    this.sheet(cells.sheet);
    const block = this.engine.read(cells.sheet, cells.area);
    this.lastBlock = { cells, block };
    return block;
  }

  /** Forgets what was read: whatever comes next may have changed it. */
  forgetBlock(): void {
    this.lastBlock = undefined;
  }

  /** Keeps an object for later requests. */
  keep(node: ModelNode): void {
    if (this.referenceIds.has(node)) return;
    this.lastReference += 1;
    const id = `ref:${this.lastReference}`;
    this.references.set(id, node);
    this.referenceIds.set(node, id);
  }

  referenceIdOf(node: ModelNode): string | undefined {
    return this.referenceIds.get(node);
  }

  referenced(id: string): ModelNode {
    const node = this.references.get(id);
    if (node === undefined)
      throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return node;
  }

  release(id: string): void {
    const node = this.references.get(id);
    if (node !== undefined) this.referenceIds.delete(node);
    this.references.delete(id);
  }

  /** Number of objects kept: what an add-in forgot to untrack. */
  get referenceCount(): number {
    return this.references.size;
  }
}
