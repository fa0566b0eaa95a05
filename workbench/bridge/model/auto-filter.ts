import type { SheetId } from "../../engine/engine";
import { ApiError } from "../api-error";
import { CellsRef, parseAddress } from "../cells-ref";
import type { Arguments } from "./arguments";
import { NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";

/** Excel.AutoFilter; its target is the sheet's id. It has buttons and no criteria: nothing is ever filtered out. */
export const AUTO_FILTER: TypeSpec<SheetId> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (id, session) => session.engine.filterArea(session.sheet(id).id) !== undefined },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: { call: apply },
    Remove: {
      call: (id, _args, session) => {
        session.requireWritable(id);
        session.engine.setFilterArea(id, null);
      },
    },
    GetRange: { call: (id, _args, session) => filtered(id, session) ?? noFilter() },
    GetRangeOrNullObject: { call: (id, _args, session) => filtered(id, session) ?? NULL_NODE },
  },
};

function apply(id: SheetId, args: Arguments, session: Session): void {
  session.requireWritable(id);
  if (args.raw(1) !== undefined || args.raw(2) !== undefined) {
    throw new ApiError("NotImplemented", "This host makes filters without criteria only.");
  }
  const { area } = args.cells(0, (address) => new CellsRef(id, parseAddress(address).areas));
  session.engine.setFilterArea(id, area);
}

function filtered(id: SheetId, session: Session): ModelNode | undefined {
  const area = session.engine.filterArea(session.sheet(id).id);
  return area === undefined ? undefined : session.model.range(new CellsRef(id, [area]));
}

function noFilter(): never {
  throw new ApiError("InvalidOperation", "The sheet has no filter.");
}
