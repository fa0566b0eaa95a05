import type { SheetVisibility } from "../../../src/workbook/snapshot";
import type { SheetId, SheetInfo } from "../../engine/engine";
import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import { CellsRef, checkedArea, parseAddress, WHOLE_SHEET } from "../cells-ref";
import { readColor } from "./color";
import type { Arguments } from "./arguments";
import { AUTO_FILTER } from "./auto-filter";
import { eventMethods } from "./event-members";
import { findAll } from "./find-all";
import { FREEZE_PANES } from "./freeze-panes";
import { makeNode, NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import { PAGE_LAYOUT } from "./page-layout";
import type { Session } from "./session";
import { checkedSheetName, copiedSheetName } from "./sheet-name";

const VISIBILITIES: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Excel.Worksheet; its target is the sheet's id. */
export const WORKSHEET: TypeSpec<SheetId> = {
  name: "Worksheet",
  identity: (id, session) => ({ Id: session.sheet(id).id }),
  properties: {
    Id: { get: (id) => id },
    Name: { get: (id, session) => session.sheet(id).name, set: rename },
    Position: { get: (id, session) => positionOf(id, session), set: move },
    Visibility: { get: (id, session) => VISIBILITIES[session.sheet(id).visibility], set: setVisibility },
    TabColor: {
      since: "1.7",
      get: (id, session) => session.sheet(id).tabColor,
      set: (id, value, session) => {
        session.requireFreeStructure();
        session.engine.setTabColor(session.sheet(id).id, value === "" ? "" : readColor(value));
      },
    },
    StandardWidth: { since: "1.7", get: () => 48 },
    StandardHeight: { since: "1.7", get: () => 15 },
    ShowGridlines: { since: "1.8", get: () => true },
    ShowHeadings: { since: "1.8", get: () => true },
    EnableCalculation: { since: "1.9", get: () => true },
  },
  links: {
    AutoFilter: { since: "1.9", to: (id, session) => makeNode(AUTO_FILTER, id, session) },
    FreezePanes: { since: "1.7", to: (id, session) => makeNode(FREEZE_PANES, id, session) },
    PageLayout: { since: "1.9", to: (id, session) => makeNode(PAGE_LAYOUT, id, session) },
    Protection: { since: "1.2", to: (id, session) => makeNode(WORKSHEET_PROTECTION, id, session) },
  },
  methods: {
    ...eventMethods<SheetId>((id) => id),
    Activate: { call: activate },
    Calculate: { since: "1.6", call: (id, _args, session) => void session.sheet(id) },
    Copy: { since: "1.7", call: copySheet },
    Delete: { call: deleteSheet },
    FindAll: {
      since: "1.9",
      call: (id, args, session) => {
        const found = findAll(id, args, session);
        if (found.isNull) throw itemNotFound("no cell has the text");
        return found;
      },
    },
    FindAllOrNullObject: { since: "1.9", call: findAll },
    GetCell: {
      call: (id, args, session) => rangeAt(session, id, args.integer(0), args.integer(1), 1, 1),
    },
    GetRange: { call: (id, args, session) => getRange(session, id, args.optionalText(0)) },
    GetRangeByIndexes: {
      since: "1.7",
      call: (id, args, session) =>
        rangeAt(session, id, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    },
    GetRanges: {
      since: "1.9",
      call: (id, args, session) => session.model.rangeAreas(cellsAt(session, id, args.optionalText(0))),
    },
    GetUsedRange: { call: (id, args, session) => usedRange(session, id, args.flag(0)) ?? firstCell(session, id) },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (id, args, session) => usedRange(session, id, args.flag(0)) ?? NULL_NODE,
    },
    GetNext: { since: "1.5", call: (id, args, session) => neighbour(session, id, 1, args.flag(0)) ?? noNeighbour() },
    GetNextOrNullObject: {
      since: "1.5",
      call: (id, args, session) => neighbour(session, id, 1, args.flag(0)) ?? NULL_NODE,
    },
    GetPrevious: {
      since: "1.5",
      call: (id, args, session) => neighbour(session, id, -1, args.flag(0)) ?? noNeighbour(),
    },
    GetPreviousOrNullObject: {
      since: "1.5",
      call: (id, args, session) => neighbour(session, id, -1, args.flag(0)) ?? NULL_NODE,
    },
    _GetSheetById: {
      since: "1.7",
      call: (_id, args, session) => session.model.worksheet(session.sheet(args.text(0)).id),
    },
  },
};

/** Excel.WorksheetProtection. */
const WORKSHEET_PROTECTION: TypeSpec<SheetId> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (id, session) => session.engine.isProtected(session.sheet(id).id) },
    Options: { get: () => null },
  },
  methods: {
    Protect: {
      call: (id, args, session) => {
        if (session.engine.isProtected(session.sheet(id).id)) {
          throw new ApiError("InvalidOperation", "The sheet is already protected.");
        }
        session.engine.protect(id, args.optionalText(1));
      },
    },
    Unprotect: {
      call: (id, args, session) => {
        if (session.engine.unprotect(session.sheet(id).id, args.optionalText(0))) return;
        throw new ApiError("AccessDenied", "The password is not correct.");
      },
    },
  },
};

function positionOf(id: SheetId, session: Session): number {
  return session.engine.sheets().findIndex((sheet) => sheet.id === session.sheet(id).id);
}

function rename(id: SheetId, value: unknown, session: Session): void {
  session.requireFreeStructure();
  const sheet = session.sheet(id);
  const others = session.engine.sheets().filter((other) => other.id !== id);
  session.engine.renameSheet(sheet.id, checkedSheetName(value, others));
}

function move(id: SheetId, value: unknown, session: Session): void {
  session.requireFreeStructure();
  const count = session.engine.sheets().length;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= count) {
    throw invalidArgument("position");
  }
  session.engine.moveSheet(session.sheet(id).id, value);
}

function setVisibility(id: SheetId, value: unknown, session: Session): void {
  session.requireFreeStructure();
  const found = Object.entries(VISIBILITIES).find(([, name]) => name === value);
  if (found === undefined) throw invalidArgument("visibility");
  const visibility: SheetVisibility =
    found[0] === "visible" ? "visible" : found[0] === "hidden" ? "hidden" : "veryHidden";
  if (visibility !== "visible") requireAnotherVisible(session, session.sheet(id));
  session.engine.setSheetVisibility(id, visibility);
}

function activate(id: SheetId, _args: unknown, session: Session): void {
  if (session.sheet(id).visibility !== "visible") {
    throw new ApiError("InvalidOperation", "A hidden sheet cannot be activated.");
  }
  session.engine.activateSheet(id);
}

/** Where a copy goes: "None" (also when absent) puts it last, as the others say beside a sheet or at an end. */
function copySheet(id: SheetId, args: Arguments, session: Session): ModelNode {
  session.requireFreeStructure();
  const original = session.sheet(id);
  const place = placeOfCopy(args, session);
  const copy = session.engine.copySheet(id, copiedSheetName(original.name, session.engine.sheets()));
  if (place !== undefined) session.engine.moveSheet(copy, place);
  return session.model.worksheet(copy);
}

function placeOfCopy(args: Arguments, session: Session): number | undefined {
  const kind = args.optionalText(0) ?? "None";
  switch (kind) {
    case "None":
    case "End":
      return undefined;
    case "Beginning":
      return 0;
    case "Before":
    case "After": {
      const other = args.object(1, "Worksheet");
      return positionOf(String(other.target), session) + (kind === "After" ? 1 : 0);
    }
    default:
      throw invalidArgument("positionType");
  }
}

function deleteSheet(id: SheetId, _args: unknown, session: Session): void {
  session.requireFreeStructure();
  const sheet = session.sheet(id);
  if (sheet.visibility === "veryHidden")
    throw new ApiError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  requireAnotherVisible(session, sheet);
  session.engine.deleteSheet(id);
}

function requireAnotherVisible(session: Session, sheet: SheetInfo): void {
  const isAnother = session.engine.sheets().some(({ id, visibility }) => id !== sheet.id && visibility === "visible");
  if (!isAnother) throw new ApiError("InvalidOperation", "A workbook needs at least one visible sheet.");
}

function cellsAt(session: Session, id: SheetId, address: string | undefined): CellsRef {
  const sheet = session.sheet(id);
  if (address === undefined) return new CellsRef(id, [WHOLE_SHEET]);
  const { sheetName, areas } = parseAddress(address);
  const isOther = sheetName !== undefined && sheetName.toLowerCase() !== sheet.name.toLowerCase();
  if (isOther) throw invalidArgument(`address ${address}`);
  return new CellsRef(id, areas);
}

function getRange(session: Session, id: SheetId, address: string | undefined): ModelNode {
  const cells = cellsAt(session, id, address);
  if (cells.areas.length > 1) throw invalidArgument("a range is one rectangle; use getRanges for several");
  return session.model.range(cells);
}

function rangeAt(session: Session, id: SheetId, row: number, column: number, rows: number, columns: number): ModelNode {
  session.sheet(id);
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return session.model.range(new CellsRef(id, [checkedArea(area)]));
}

function usedRange(session: Session, id: SheetId, valuesOnly: boolean): ModelNode | undefined {
  const area = session.engine.usedArea(session.sheet(id).id, valuesOnly);
  return area === undefined ? undefined : session.model.range(new CellsRef(id, [area]));
}

function firstCell(session: Session, id: SheetId): ModelNode {
  return session.model.range(new CellsRef(id, [{ top: 0, left: 0, bottom: 0, right: 0 }]));
}

function neighbour(session: Session, id: SheetId, step: 1 | -1, visibleOnly: boolean): ModelNode | undefined {
  const sheets = session.engine.sheets();
  const place = positionOf(id, session);
  const following = step === 1 ? sheets.slice(place + 1) : sheets.slice(0, place).reverse();
  const found = following.find((sheet) => !visibleOnly || sheet.visibility === "visible");
  return found === undefined ? undefined : session.model.worksheet(found.id);
}

function noNeighbour(): never {
  throw itemNotFound("no further sheet");
}
