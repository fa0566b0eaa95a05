import { invalidArgument } from "../api-error";
import { CellsRef, columnCount, fullAddress, intersection, parseAddress, rowCount } from "../cells-ref";
import type { Arguments } from "./arguments";
import { makeNode, NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import { select } from "./range";
import { clear } from "./range-changes";
import type { Session } from "./session";

/** Excel.RangeAreas */
export const RANGE_AREAS: TypeSpec<CellsRef> = {
  name: "RangeAreas",
  identity: (cells, session) => {
    session.sheet(cells.sheet);
    return {};
  },
  properties: {
    Address: { get: (cells, session) => fullAddress(session.sheet(cells.sheet).name, cells.areas) },
    AddressLocal: { get: (cells, session) => fullAddress(session.sheet(cells.sheet).name, cells.areas) },
    AreaCount: { get: (cells) => cells.areas.length },
    CellCount: {
      get: (cells) => cells.areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
  },
  links: {
    Areas: { to: (cells, session) => makeNode(RANGES, cells, session) },
    ConditionalFormats: { to: (cells, session) => session.model.conditionalFormats(cells) },
    DataValidation: { to: (cells, session) => session.model.dataValidation(cells) },
    Format: { to: (cells, session) => session.model.rangeFormat(cells) },
    Worksheet: { to: (cells, session) => session.model.worksheet(cells.sheet) },
  },
  methods: {
    Calculate: { call: () => null },
    Clear: { call: (cells, args, session) => clear(cells, args.optionalText(0), session) },
    GetIntersection: {
      call: (cells, args, session) => {
        const shared = sharedCells(cells, args, session);
        if (shared.isNull) throw invalidArgument("the areas do not meet");
        return shared;
      },
    },
    GetIntersectionOrNullObject: { call: sharedCells },
    Select: { call: (cells, _args, session) => select(cells, session) },
  },
};

/** Excel.RangeCollection: the areas of a RangeAreas. */
const RANGES: TypeSpec<CellsRef> = {
  name: "RangeCollection",
  items: (cells, session) => cells.areas.map((area) => session.model.range(new CellsRef(cells.sheet, [area]))),
  methods: {
    GetCount: { call: (cells) => cells.areas.length },
    GetItemAt: {
      call: (cells, args, session) => {
        const area = cells.areas[args.integer(0)];
        if (area === undefined) throw invalidArgument("index");
        return session.model.range(new CellsRef(cells.sheet, [area]));
      },
    },
  },
};

function sharedCells(cells: CellsRef, args: Arguments, session: Session): ModelNode {
  const other = args.cells(0, (address) => new CellsRef(cells.sheet, parseAddress(address).areas));
  const [first, ...more] = cells.areas
    .flatMap((area) => other.areas.map((otherArea) => intersection(area, otherArea)))
    .filter((area) => area !== undefined);
  return first === undefined || other.sheet !== cells.sheet
    ? NULL_NODE
    : session.model.rangeAreas(new CellsRef(cells.sheet, [first, ...more]));
}
