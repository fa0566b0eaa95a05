import { itemNotFound } from "../api-error";
import { makeNode, NULL_NODE, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";

/** Excel.SettingCollection: the workbook's settings of this add-in. */
export const SETTINGS: TypeSpec<undefined> = {
  name: "SettingCollection",
  items: (_self, session) => session.settings.entries().map(([key]) => makeNode(SETTING, key, session)),
  item: (_self, key, session) => byKey(session, key) ?? missing(key),
  methods: {
    Add: {
      call: (_self, args, session) => {
        session.settings.set(args.text(0), JSON.stringify(args.raw(1) ?? null));
        return makeNode(SETTING, args.text(0), session);
      },
    },
    GetCount: { call: (_self, _args, session) => session.settings.entries().length },
    GetItemOrNullObject: { call: (_self, args, session) => byKey(session, args.raw(0)) ?? NULL_NODE },
  },
};

/** Excel.Setting; its target is the key. */
const SETTING: TypeSpec<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    _Id: { get: (key) => key },
    Key: { get: (key) => key },
    Value: {
      get: (key, session): unknown => JSON.parse(session.settings.get(key) ?? missing(key)),
      set: (key, value, session) => session.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: {
    Delete: { call: (key, _args, session) => session.settings.delete(key) },
  },
};

function byKey(session: Session, key: unknown): ModelNode | undefined {
  return typeof key === "string" && session.settings.get(key) !== undefined
    ? makeNode(SETTING, key, session)
    : undefined;
}

function missing(key: unknown): never {
  throw itemNotFound(`setting ${String(key)}`);
}
