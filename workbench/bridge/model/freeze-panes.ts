import type { Area } from "../../../src/workbook/address";
import type { FrozenLines, SheetId } from "../../engine/engine";
import { invalidArgument, itemNotFound } from "../api-error";
import { CellsRef, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../cells-ref";
import { NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";

/** Excel.WorksheetFreezePanes; its target is the sheet's id. A protected sheet lets its panes be frozen too. */
export const FREEZE_PANES: TypeSpec<SheetId> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: { call: (id, args, session) => freeze(id, { rows: counted(args.integer(0)), columns: 0 }, session) },
    FreezeColumns: {
      call: (id, args, session) => freeze(id, { rows: 0, columns: counted(args.integer(0)) }, session),
    },
    FreezeAt: {
      call: (id, args, session) => {
        const { area } = args.cells(0, (address) => new CellsRef(id, parseAddress(address).areas));
        freeze(id, linesOf(area), session);
      },
    },
    Unfreeze: { call: (id, _args, session) => freeze(id, { rows: 0, columns: 0 }, session) },
    GetLocation: { call: (id, _args, session) => location(id, session) ?? nothingFrozen() },
    GetLocationOrNullObject: { call: (id, _args, session) => location(id, session) ?? NULL_NODE },
  },
};

function freeze(id: SheetId, frozen: FrozenLines, session: Session): void {
  session.engine.setFrozenLines(session.sheet(id).id, frozen);
}

function counted(lines: number): number {
  if (lines < 1) throw invalidArgument("count");
  return lines;
}

/** Whole rows freeze rows only, whole columns columns only. */
function linesOf({ bottom, right }: Area): FrozenLines {
  return {
    rows: bottom === MAX_ROWS - 1 ? 0 : bottom + 1,
    columns: right === MAX_COLUMNS - 1 ? 0 : right + 1,
  };
}

function location(id: SheetId, session: Session): ModelNode | undefined {
  const { rows, columns } = session.engine.frozenLines(session.sheet(id).id);
  if (rows === 0 && columns === 0) return undefined;
  const area = { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 };
  return session.model.range(new CellsRef(id, [area]));
}

function nothingFrozen(): never {
  throw itemNotFound("frozen panes");
}
