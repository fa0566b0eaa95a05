import type { PageSetup, SheetId } from "../../engine/engine";
import { invalidArgument } from "../api-error";
import { CellsRef, MAX_COLUMNS, parseAddress } from "../cells-ref";
import type { Arguments } from "./arguments";
import { NULL_NODE, type ModelNode, type PropertySpec, type TypeSpec } from "./model-node";
import type { Session } from "./session";

/** What a blank sheet of Excel's has. */
const DEFAULTS = { orientation: "portrait", paperSize: "Letter", side: 50.4, edge: 54 } as const;

/** Excel.PageLayout; its target is the sheet's id. */
export const PAGE_LAYOUT: TypeSpec<SheetId> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (id, session) => (setup(id, session).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (id, value, session) => {
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("orientation");
        change(id, { orientation: value === "Landscape" ? "landscape" : "portrait" }, session);
      },
    },
    PaperSize: {
      get: (id, session) => setup(id, session).paperSize ?? DEFAULTS.paperSize,
      set: (id, value, session) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("paper size");
        change(id, { paperSize: value }, session);
      },
    },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    Zoom: {
      get: (id, session) => {
        const { fitToWidth, fitToHeight } = setup(id, session);
        if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
        return { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null };
      },
      set: setZoom,
    },
    TopMargin: margin("topMargin", DEFAULTS.edge),
    BottomMargin: margin("bottomMargin", DEFAULTS.edge),
    LeftMargin: margin("leftMargin", DEFAULTS.side),
    RightMargin: margin("rightMargin", DEFAULTS.side),
  },
  methods: {
    SetPrintTitleRows: { call: setTitleRows },
    GetPrintTitleRowsOrNullObject: { call: titleRows },
  },
};

function setup(id: SheetId, session: Session): PageSetup {
  return session.engine.pageSetup(session.sheet(id).id);
}

function change(id: SheetId, changes: PageSetup, session: Session): void {
  session.requireWritable(id);
  session.engine.setPageSetup(id, changes);
}

function flag(key: "centerHorizontally" | "centerVertically"): PropertySpec<SheetId> {
  return {
    get: (id, session) => setup(id, session)[key] === true,
    set: (id, value, session) => {
      if (typeof value !== "boolean") throw invalidArgument(key);
      change(id, { [key]: value }, session);
    },
  };
}

function margin(
  key: "topMargin" | "bottomMargin" | "leftMargin" | "rightMargin",
  fallback: number,
): PropertySpec<SheetId> {
  return {
    get: (id, session) => setup(id, session)[key] ?? fallback,
    set: (id, value, session) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument(key);
      change(id, { [key]: value }, session);
    },
  };
}

function setZoom(id: SheetId, value: unknown, session: Session): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
  const parts = Object.fromEntries(Object.entries(value));
  change(
    id,
    { fitToWidth: pages(parts["horizontalFitToPages"]), fitToHeight: pages(parts["verticalFitToPages"]) },
    session,
  );
}

/** Absent and null stand for any number of pages. */
function pages(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument("pages");
  return value;
}

function setTitleRows(id: SheetId, args: Arguments, session: Session): void {
  const { area } = args.cells(0, (address) => new CellsRef(id, parseAddress(address).areas));
  change(id, { titleRows: { first: area.top, last: area.bottom } }, session);
}

function titleRows(id: SheetId, _args: Arguments, session: Session): ModelNode {
  const rows = setup(id, session).titleRows;
  if (rows === undefined) return NULL_NODE;
  const area = { top: rows.first, left: 0, bottom: rows.last, right: MAX_COLUMNS - 1 };
  return session.model.range(new CellsRef(id, [area]));
}
