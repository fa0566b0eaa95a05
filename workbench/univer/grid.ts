import {
  BooleanNumber,
  type ICommandService,
  type ICommand,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { Area } from "../../src/workbook/address";
import { EngineError, type SheetId } from "../engine/engine";

/** What the parts of the adapter share: one open workbook of a running Univer. */
export class Grid {
  private depth = 0;

  constructor(
    readonly injector: Injector,
    readonly commands: ICommandService,
    readonly workbook: Workbook,
  ) {}

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** True while a call of ours is under way: what changes meanwhile is not a person's doing. */
  get isCalling(): boolean {
    return this.depth > 0;
  }

  /** Throws `EngineError` when there is no such sheet. */
  worksheet(sheet: SheetId): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (worksheet === null || worksheet === undefined) throw new EngineError(`There is no sheet ${sheet}`);
    return worksheet;
  }

  /** Runs a command or mutation on a sheet as our own doing. Throws `EngineError` when Univer refuses it. */
  run<Params extends object>(
    command: ICommand<Params>,
    sheet: SheetId,
    params: Omit<Params, "unitId" | "subUnitId">,
  ): void {
    this.asOwn(() => {
      const isDone = this.commands.syncExecuteCommand(command.id, { unitId: this.unitId, subUnitId: sheet, ...params });
      if (!isDone) throw new EngineError(`${command.id} was refused`);
    });
  }

  /** Marks everything that happens in the action as our own doing. */
  asOwn(action: () => void): void {
    this.depth += 1;
    try {
      action();
    } finally {
      this.depth -= 1;
    }
  }
}

export function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** Univer gives NaN or nothing at the ends of whole rows and columns. */
export function toArea(range: IRange, worksheet: Worksheet): Area {
  return {
    top: finite(range.startRow, 0),
    left: finite(range.startColumn, 0),
    bottom: finite(range.endRow, worksheet.getRowCount() - 1),
    right: finite(range.endColumn, worksheet.getColumnCount() - 1),
  };
}

export function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

export function isTrue(value: BooleanNumber | null | undefined): boolean {
  return value === BooleanNumber.TRUE;
}

function finite(value: number, fallback: number): number {
  return Number.isFinite(value) ? value : fallback;
}
