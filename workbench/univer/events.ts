import {
  ObjectMatrix,
  toDisposable,
  type ICellData,
  type ICommand,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { areaToA1, type Area } from "../../src/workbook/address";
import type { SheetId } from "../engine/engine";
import type { ChangeType, EngineEvent, EventSource } from "../engine/events";
import { valueOf } from "./cell-data";
import { toArea, type Grid } from "./grid";
import { selectedAreas } from "./selection";

/** Fields of a cell that are its content rather than its look. */
const CONTENT_FIELDS = ["v", "f", "p", "si"] as const;

const LINE_CHANGES = [
  [InsertRowMutation, "RowInserted"],
  [RemoveRowMutation, "RowDeleted"],
  [InsertColMutation, "ColumnInserted"],
  [RemoveColMutation, "ColumnDeleted"],
] as const satisfies readonly (readonly [ICommand<{ subUnitId: SheetId; range: IRange }>, ChangeType])[];

/** Cells about to be written, with what they held before. */
interface PendingWrite {
  readonly area: Area;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly before: ICellData | undefined }[];
}

/** Turns what happens in Univer into the engine's events. They are told in a later turn, when all is done. */
export class EngineEvents implements IDisposable {
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly subscriptions: IDisposable[];
  private queue: EngineEvent[] = [];
  /** By the parameters of the command: one write can set off another before its own end is told. */
  private readonly pending = new WeakMap<object, PendingWrite>();
  /**
   * What cells held before the writes that are under way. When a person types a formula, Univer puts it into the cell
   * by itself before the edit's own write begins; the first of them saw the old value.
   */
  private readonly held = new Map<string, ICellData | undefined>();
  private nameBefore = "";
  private previousSheet: SheetId;
  private lastSelection: string;
  private isActivationQuiet = false;
  private isQuiet = false;

  constructor(private readonly grid: Grid) {
    const active = grid.workbook.getActiveSheet();
    this.previousSheet = active.getSheetId();
    this.lastSelection = this.selectionKey(active);
    this.subscriptions = [
      grid.commands.beforeCommandExecuted((info) => this.before(info)),
      grid.commands.onCommandExecuted((info, options) => this.after(info, options)),
      toDisposable(grid.workbook.activeSheet$.subscribe((sheet) => this.activated(sheet))),
      toDisposable(grid.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => this.selected())),
    ];
  }

  subscribe(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Tells an event after those before it. */
  tell(event: EngineEvent): void {
    this.queue.push(event);
    if (this.queue.length === 1) queueMicrotask(() => this.flush());
  }

  /** Runs a step in which another sheet comes to the front for a moment only. */
  withoutActivation(step: () => void): void {
    this.isActivationQuiet = true;
    try {
      step();
    } finally {
      this.isActivationQuiet = false;
    }
  }

  /** Runs a step that changes cells without being an edit, such as merging. */
  withoutValues(step: () => void): void {
    this.isQuiet = true;
    try {
      step();
    } finally {
      this.isQuiet = false;
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.listeners.clear();
  }

  private get source(): EventSource {
    return this.grid.isCalling ? "api" : "user";
  }

  private before(info: Readonly<ICommandInfo>): void {
    if (!this.isOurs(info)) return;
    const write = paramsOf(info, SetRangeValuesMutation);
    const pending = write && this.pendingWrite(write);
    if (write !== undefined && pending !== undefined) {
      this.pending.set(write, pending);
      queueMicrotask(() => this.held.clear());
    }
    const naming = paramsOf(info, SetWorksheetNameMutation);
    if (naming !== undefined) this.nameBefore = this.grid.worksheet(naming.subUnitId).getName();
  }

  private after(info: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (!this.isOurs(info)) return;
    const isCalculated = options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true;
    const write = paramsOf(info, SetRangeValuesMutation);
    if (write !== undefined) {
      const pending = this.pending.get(write);
      if (pending === undefined || isCalculated) return;
      this.valuesWritten(write.subUnitId, pending);
      this.held.clear();
      return;
    }
    const move = paramsOf(info, MoveRangeMutation);
    if (move !== undefined) this.rangeMoved(move);
    const reorder = paramsOf(info, ReorderRangeMutation);
    if (reorder !== undefined) this.tellEdited(reorder.subUnitId, reorder.range);
    this.linesChanged(info);
    this.sheetsChanged(info);
  }

  private valuesWritten(sheet: SheetId, pending: PendingWrite): void {
    if (this.isQuiet) return;
    const matrix = this.grid.worksheet(sheet).getCellMatrix();
    const { source } = this;
    const isChanged = pending.cells.some(
      ({ row, column, before }) => !sameContent(before, matrix.getValue(row, column)),
    );
    if (!isChanged && source === "user") return;
    const [only, ...more] = pending.cells;
    const single =
      only === undefined || more.length > 0
        ? {}
        : { before: valueOf(only.before), after: valueOf(matrix.getValue(only.row, only.column)) };
    this.tell({ type: "values-changed", sheet, area: pending.area, change: "RangeEdited", source, ...single });
  }

  private rangeMoved({ from, to, fromRange, toRange }: IMoveRangeMutationParams): void {
    this.tellEdited(from.subUnitId, fromRange);
    this.tellEdited(to.subUnitId, toRange);
  }

  private tellEdited(sheet: SheetId, range: IRange): void {
    const area = toArea(range, this.grid.worksheet(sheet));
    this.tell({ type: "values-changed", sheet, area, change: "RangeEdited", source: this.source });
  }

  private linesChanged(info: Readonly<ICommandInfo>): void {
    for (const [mutation, change] of LINE_CHANGES) {
      const lines = paramsOf(info, mutation);
      if (lines === undefined) continue;
      const area = toArea(lines.range, this.grid.worksheet(lines.subUnitId));
      this.tell({ type: "values-changed", sheet: lines.subUnitId, area, change, source: this.source });
    }
  }

  private sheetsChanged(info: Readonly<ICommandInfo>): void {
    const { source } = this;
    const added = paramsOf(info, InsertSheetMutation);
    if (added !== undefined) this.tell({ type: "sheet-added", sheet: added.sheet.id, source });
    const removed = paramsOf(info, RemoveSheetMutation);
    if (removed !== undefined) this.tell({ type: "sheet-deleted", sheet: removed.subUnitId, source });
    const named = paramsOf(info, SetWorksheetNameMutation);
    if (named !== undefined && named.name !== this.nameBefore) {
      const { subUnitId: sheet, name: after } = named;
      this.tell({ type: "sheet-renamed", sheet, before: this.nameBefore, after, source });
    }
    const moved = paramsOf(info, SetWorksheetOrderMutation);
    if (moved !== undefined && moved.fromOrder !== moved.toOrder) {
      const { subUnitId: sheet, fromOrder: before, toOrder: after } = moved;
      this.tell({ type: "sheet-moved", sheet, before, after, source });
    }
  }

  private activated(worksheet: Nullable<Worksheet>): void {
    const sheet = worksheet?.getSheetId();
    if (sheet === undefined || this.isActivationQuiet || sheet === this.previousSheet) return;
    this.tell({ type: "sheet-activated", sheet, previous: this.previousSheet });
    this.previousSheet = sheet;
  }

  private selected(): void {
    const worksheet = this.grid.workbook.getActiveSheet();
    const key = this.selectionKey(worksheet);
    if (key === this.lastSelection || this.isActivationQuiet) return;
    this.lastSelection = key;
    const areas = selectedAreas(this.grid, worksheet);
    this.tell({ type: "selection-changed", sheet: worksheet.getSheetId(), areas });
  }

  private selectionKey(worksheet: Worksheet): string {
    return [worksheet.getSheetId(), ...selectedAreas(this.grid, worksheet).map(areaToA1)].join();
  }

  private pendingWrite({ cellValue, subUnitId }: ISetRangeValuesMutationParams): PendingWrite | undefined {
    const matrix = this.grid.worksheet(subUnitId).getCellMatrix();
    const cells: PendingWrite["cells"][number][] = [];
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    new ObjectMatrix(cellValue).forValue((row, column, data) => {
      if (!changesContent(data)) return;
      const key = `${subUnitId}!${row},${column}`;
      if (!this.held.has(key)) this.held.set(key, copyOf(matrix.getValue(row, column)));
      cells.push({ row, column, before: this.held.get(key) });
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    });
    return cells.length === 0 ? undefined : { area, cells };
  }

  private isOurs(info: Readonly<ICommandInfo>): boolean {
    const params: unknown = info.params;
    return typeof params === "object" && params !== null && "unitId" in params && params.unitId === this.grid.unitId;
  }

  private flush(): void {
    const events = this.queue;
    this.queue = [];
    for (const event of events) for (const listener of this.listeners) listener(event);
  }
}

/** Univer tells a command's parameters only by its id. */
function paramsOf<Params extends object>(info: Readonly<ICommandInfo>, command: ICommand<Params>): Params | undefined {
  return info.id === command.id ? (info.params as Params | undefined) : undefined;
}

function copyOf(cell: Nullable<ICellData>): ICellData | undefined {
  return cell ? { ...cell } : undefined;
}

function changesContent(data: Nullable<ICellData>): boolean {
  return data === null || data === undefined || CONTENT_FIELDS.some((field) => data[field] !== undefined);
}

function sameContent(a: Nullable<ICellData>, b: Nullable<ICellData>): boolean {
  return valueOf(a) === valueOf(b) && (a?.f ?? "") === (b?.f ?? "") && (a?.si ?? "") === (b?.si ?? "");
}
