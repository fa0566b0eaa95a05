import { ApiError } from "../api-error";
import { makeNode, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";

const VISIBLE = "Visible";

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
const APP_RUNTIME: TypeSpec<undefined> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: {
      call: (_self, args, session) => session.pane.setVisible(args.text(0) === VISIBLE),
    },
    GetAppRuntimeState: { call: (_self, _args, session) => (session.pane.isVisible() ? VISIBLE : "Background") },
  },
};

/** Office.js reports here that its handlers of ribbon commands are in place. */
const ADDIN_INTERNAL: TypeSpec<undefined> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { call: (_self, _args, session) => session.pane.handlersReady() } },
};

const SERVICES: Readonly<Record<string, TypeSpec<undefined>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": APP_RUNTIME,
  "Microsoft.InternalService.AddinInternalService": ADDIN_INTERNAL,
};

/** A service that is no part of the workbook, by its name on the wire. */
export function serviceNode(name: string, session: Session): ModelNode {
  const spec = SERVICES[name];
  if (spec === undefined) throw new ApiError("ApiNotFound", `This host has no service ${name}.`);
  return makeNode(spec, undefined, session);
}
