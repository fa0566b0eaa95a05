import { ApiError, itemNotFound } from "../api-error";
import { CellsRef } from "../cells-ref";
import { makeNode, NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";
import { SETTINGS } from "./settings";
import { WORKSHEETS } from "./worksheet-collection";

/** Excel.Workbook: the root of the object model. */
export const WORKBOOK: TypeSpec<undefined> = {
  name: "Workbook",
  properties: {
    Name: { since: "1.7", get: () => "workbook.xlsx" },
    ReadOnly: { since: "1.8", get: () => false },
    IsDirty: { since: "1.9", get: () => true },
    AutoSave: { since: "1.9", get: () => false },
    PreviouslySaved: { since: "1.9", get: () => true },
  },
  links: {
    Application: { to: (_self, session) => makeNode(APPLICATION, undefined, session) },
    Worksheets: { to: (_self, session) => makeNode(WORKSHEETS, undefined, session) },
    Names: { to: (_self, session) => makeNode(NAMES, undefined, session) },
    Protection: { since: "1.7", to: (_self, session) => makeNode(WORKBOOK_PROTECTION, undefined, session) },
    Settings: { since: "1.4", to: (_self, session) => makeNode(SETTINGS, undefined, session) },
    _Runtime: { since: "1.5", to: (_self, session) => makeNode(RUNTIME, undefined, session) },
  },
  methods: {
    GetActiveCell: {
      since: "1.7",
      call: (_self, _args, session) => {
        const { top, left } = selectedCells(session).area;
        return session.model.range(
          new CellsRef(session.engine.activeSheet(), [{ top, left, bottom: top, right: left }]),
        );
      },
    },
    GetSelectedRange: { call: (_self, _args, session) => selectedRange(session) },
    GetSelectedRanges: {
      since: "1.9",
      call: (_self, _args, session) => session.model.rangeAreas(selectedCells(session)),
    },
    _RemoveReference: { call: (_self, args, session) => session.release(args.text(0)) },
    _GetReferenceCount: { call: (_self, _args, session) => session.referenceCount },
  },
};

/** Excel.Application: calculation and screen updating are the engine's own business. */
const APPLICATION: TypeSpec<undefined> = {
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { since: "1.9", get: () => "Done" },
    CalculationEngineVersion: { since: "1.9", get: () => 191029 },
    DecimalSeparator: { since: "1.11", get: () => "." },
    ThousandsSeparator: { since: "1.11", get: () => "," },
  },
  methods: {
    Calculate: { call: () => null },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
};

/** Excel.Runtime */
const RUNTIME: TypeSpec<undefined> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      since: "1.8",
      get: (_self, session) => session.events.isEnabled,
      set: (_self, value, session) => {
        session.events.isEnabled = value === true;
      },
    },
  },
};

/** Excel.WorkbookProtection: the structure, that is the sheets. */
const WORKBOOK_PROTECTION: TypeSpec<undefined> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (_self, session) => session.workbookPassword !== undefined } },
  methods: {
    Protect: {
      call: (_self, args, session) => {
        session.requireFreeStructure();
        session.workbookPassword = args.optionalText(0) ?? "";
      },
    },
    Unprotect: {
      call: (_self, args, session) => {
        const password = session.workbookPassword;
        if (password !== undefined && password !== (args.optionalText(0) ?? "")) {
          throw new ApiError("AccessDenied", "The password is not correct.");
        }
        session.workbookPassword = undefined;
      },
    },
  },
};

/** Excel.NamedItemCollection: the engines keep no defined names, so it is always empty. */
const NAMES: TypeSpec<undefined> = {
  name: "NamedItemCollection",
  items: () => [],
  item: (_self, key) => {
    throw itemNotFound(`name ${String(key)}`);
  },
  methods: {
    GetCount: { since: "1.4", call: () => 0 },
    GetItemOrNullObject: { since: "1.4", call: () => NULL_NODE },
  },
};

function selectedCells(session: Session): CellsRef {
  const { sheet, areas } = session.engine.selection();
  const [first, ...more] = areas;
  if (first === undefined) throw new ApiError("InvalidOperation", "Nothing is selected.");
  return new CellsRef(sheet, [first, ...more]);
}

function selectedRange(session: Session): ModelNode {
  const cells = selectedCells(session);
  if (cells.areas.length > 1) throw new ApiError("InvalidOperation", "The selection has several areas.");
  return session.model.range(cells);
}
