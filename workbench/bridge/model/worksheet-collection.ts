import { itemNotFound } from "../api-error";
import { WORKBOOK_TARGET } from "../event-hub";
import { eventMethods } from "./event-members";
import { NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";
import { checkedSheetName, freeSheetName } from "./sheet-name";

/** Excel.WorksheetCollection. */
export const WORKSHEETS: TypeSpec<undefined> = {
  name: "WorksheetCollection",
  items: (_self, session) => session.engine.sheets().map(({ id }) => session.model.worksheet(id)),
  item: (_self, key, session) => byKey(session, key) ?? missing(key),
  methods: {
    ...eventMethods<undefined>(() => WORKBOOK_TARGET),
    Add: { call: (_self, args, session) => add(session, args.optionalText(0)) },
    GetActiveWorksheet: { call: (_self, _args, session) => session.model.worksheet(session.engine.activeSheet()) },
    GetCount: { since: "1.4", call: (_self, args, session) => listed(session, args.flag(0)).length },
    GetFirst: { since: "1.5", call: (_self, args, session) => atEnd(listed(session, args.flag(0)).at(0)) },
    GetLast: { since: "1.5", call: (_self, args, session) => atEnd(listed(session, args.flag(0)).at(-1)) },
    GetItemOrNullObject: { since: "1.4", call: (_self, args, session) => byKey(session, args.raw(0)) ?? NULL_NODE },
  },
};

function byKey(session: Session, key: unknown): ModelNode | undefined {
  const sheet = typeof key === "string" ? session.sheetByKey(key) : undefined;
  return sheet === undefined ? undefined : session.model.worksheet(sheet.id);
}

function missing(key: unknown): never {
  throw itemNotFound(`sheet ${String(key)}`);
}

function add(session: Session, name: string | undefined): ModelNode {
  session.requireFreeStructure();
  const others = session.engine.sheets();
  const sheetName = name === undefined ? freeSheetName(others) : checkedSheetName(name, others);
  return session.model.worksheet(session.engine.addSheet(sheetName));
}

function listed(session: Session, visibleOnly: boolean): readonly ModelNode[] {
  return session.engine
    .sheets()
    .filter((sheet) => !visibleOnly || sheet.visibility === "visible")
    .map(({ id }) => session.model.worksheet(id));
}

function atEnd(node: ModelNode | undefined): ModelNode {
  return node ?? missing("at the end");
}
