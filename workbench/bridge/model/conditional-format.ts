import type { ConditionalFormat, ConditionalLook, SheetId } from "../../engine/engine";
import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import { CellsRef } from "../cells-ref";
import { readColor } from "./color";
import { removeConditionalFormats, touching } from "./conditional-format-areas";
import { makeNode, NULL_NODE, type LinkSpec, type ModelNode, type PropertySpec, type TypeSpec } from "./model-node";
import type { Session } from "./session";

/** Which conditional format an object stands for. */
interface FormatRef {
  readonly sheet: SheetId;
  readonly id: string;
}

const KINDS: Readonly<Record<ConditionalFormat["kind"], string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  text: "ContainsText",
  topBottom: "TopBottom",
  presetCriteria: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

/** Excel.ConditionalFormatCollection: the conditional formats that touch the cells, in order of priority. */
export const CONDITIONAL_FORMATS: TypeSpec<CellsRef> = {
  name: "ConditionalFormatCollection",
  items: (cells, session) => listed(cells, session).map(({ id }) => nodeOf({ sheet: cells.sheet, id }, session)),
  item: (cells, key, session) => byId(cells, key, session) ?? missing(key),
  methods: {
    Add: { call: (cells, args, session) => add(cells, args.text(0), session) },
    ClearAll: {
      call: (cells, _args, session) => {
        session.requireWritable(cells.sheet);
        removeConditionalFormats(cells.sheet, cells.areas, session);
      },
    },
    GetCount: { call: (cells, _args, session) => listed(cells, session).length },
    GetItemAt: {
      call: (cells, args, session) => {
        const format = listed(cells, session)[args.integer(0)];
        if (format === undefined) throw invalidArgument("index");
        return nodeOf({ sheet: cells.sheet, id: format.id }, session);
      },
    },
    GetItemOrNullObject: {
      since: "1.14",
      call: (cells, args, session) => byId(cells, args.raw(0), session) ?? NULL_NODE,
    },
  },
};

/** Excel.ConditionalFormat */
const CONDITIONAL_FORMAT: TypeSpec<FormatRef> = {
  name: "ConditionalFormat",
  identity: (ref, session) => ({ Id: find(ref, session).id }),
  properties: {
    Id: { get: (ref) => ref.id },
    Type: { get: (ref, session) => KINDS[find(ref, session).kind] },
    Priority: {
      get: (ref, session) => positionOf(ref, session),
      set: setPriority,
    },
    StopIfTrue: {
      get: (ref, session) => find(ref, session).stopIfTrue,
      set: (ref, value, session) => {
        if (typeof value !== "boolean") throw invalidArgument("stopIfTrue");
        change(ref, { stopIfTrue: value }, session);
      },
    },
  },
  links: {
    Custom: {
      to: (ref, session) => {
        if (find(ref, session).kind !== "custom") throw itemNotFound("the conditional format has no formula");
        return makeNode(CUSTOM, ref, session);
      },
    },
    CustomOrNullObject: {
      to: (ref, session) => (find(ref, session).kind === "custom" ? makeNode(CUSTOM, ref, session) : NULL_NODE),
    },
    ...otherKinds("CellValue", "ColorScale", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"),
  },
  methods: {
    Delete: {
      call: (ref, _args, session) => {
        session.requireWritable(ref.sheet);
        session.engine.deleteConditionalFormat(ref.sheet, find(ref, session).id);
      },
    },
    GetRange: {
      call: (ref, _args, session) =>
        singleRange(ref, session) ?? invalid("The conditional format applies to several areas."),
    },
    GetRangeOrNullObject: { call: (ref, _args, session) => singleRange(ref, session) ?? NULL_NODE },
    GetRanges: { since: "1.9", call: (ref, _args, session) => session.model.rangeAreas(cellsOf(ref, session)) },
  },
};

/** Excel.CustomConditionalFormat */
const CUSTOM: TypeSpec<FormatRef> = {
  name: "CustomConditionalFormat",
  links: {
    Rule: { to: (ref, session) => makeNode(RULE, ref, session) },
    Format: { to: (ref, session) => makeNode(LOOK, ref, session) },
  },
};

const FORMULA: PropertySpec<FormatRef> = {
  get: (ref, session) => find(ref, session).formula,
  set: (ref, value, session) => {
    if (typeof value !== "string" || value === "") throw invalidArgument("formula");
    change(ref, { formula: value.startsWith("=") ? value : `=${value}` }, session);
  },
};

/** Excel.ConditionalFormatRule */
const RULE: TypeSpec<FormatRef> = {
  name: "ConditionalFormatRule",
  properties: { Formula: FORMULA, FormulaLocal: FORMULA },
};

/** Excel.ConditionalRangeFormat */
const LOOK: TypeSpec<FormatRef> = {
  name: "ConditionalRangeFormat",
  links: {
    Fill: { to: (ref, session) => makeNode(LOOK_FILL, ref, session) },
    Font: { to: (ref, session) => makeNode(LOOK_FONT, ref, session) },
  },
};

/** Excel.ConditionalRangeFill */
const LOOK_FILL: TypeSpec<FormatRef> = {
  name: "ConditionalRangeFill",
  properties: { Color: colorProperty("fill") },
  methods: { Clear: { call: (ref, _args, session) => changeLook(ref, { fill: undefined }, session) } },
};

/** Excel.ConditionalRangeFont */
const LOOK_FONT: TypeSpec<FormatRef> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: colorProperty("fontColor"),
    Bold: flagProperty("bold"),
    Italic: flagProperty("italic"),
    Strikethrough: flagProperty("strikethrough"),
    Underline: {
      get: (ref, session) => (find(ref, session).look.underline === true ? "Single" : "None"),
      set: (ref, value, session) => changeLook(ref, { underline: value !== "None" }, session),
    },
  },
  methods: {
    Clear: {
      call: (ref, _args, session) => {
        const { fill } = find(ref, session).look;
        change(ref, { look: fill === undefined ? {} : { fill } }, session);
      },
    },
  },
};

function listed(cells: CellsRef, session: Session): readonly ConditionalFormat[] {
  return touching(cells.sheet, cells.areas, session);
}

function byId(cells: CellsRef, key: unknown, session: Session): ModelNode | undefined {
  const format = listed(cells, session).find(({ id }) => id === key);
  return format === undefined ? undefined : nodeOf({ sheet: cells.sheet, id: format.id }, session);
}

/** New ones are of the lowest priority and show nothing until their formula and look are set. */
function add(cells: CellsRef, type: string, session: Session): ModelNode {
  session.requireWritable(cells.sheet);
  if (!Object.values(KINDS).includes(type)) throw invalidArgument("type");
  if (type !== KINDS.custom)
    throw new ApiError("NotImplemented", "This host adds conditional formats with a formula only.");
  const format = { areas: cells.areas, formula: "=FALSE", look: {}, stopIfTrue: false };
  return nodeOf({ sheet: cells.sheet, id: session.engine.addConditionalFormat(cells.sheet, format) }, session);
}

function nodeOf(ref: FormatRef, session: Session): ModelNode {
  return makeNode(CONDITIONAL_FORMAT, ref, session);
}

function find(ref: FormatRef, session: Session): ConditionalFormat {
  const formats = session.engine.conditionalFormats(session.sheet(ref.sheet).id);
  return formats.find(({ id }) => id === ref.id) ?? missing(ref.id);
}

function change(
  ref: FormatRef,
  changes: Parameters<Session["engine"]["changeConditionalFormat"]>[2],
  session: Session,
): void {
  session.requireWritable(ref.sheet);
  session.engine.changeConditionalFormat(ref.sheet, find(ref, session).id, changes);
}

function changeLook(
  ref: FormatRef,
  changes: { readonly [Key in keyof ConditionalLook]?: ConditionalLook[Key] | undefined },
  session: Session,
): void {
  const entries = Object.entries({ ...find(ref, session).look, ...changes });
  change(ref, { look: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) }, session);
}

function colorProperty(key: "fill" | "fontColor"): PropertySpec<FormatRef> {
  return {
    get: (ref, session) => find(ref, session).look[key] ?? "",
    set: (ref, value, session) => changeLook(ref, { [key]: readColor(value) }, session),
  };
}

function flagProperty(key: "bold" | "italic" | "strikethrough"): PropertySpec<FormatRef> {
  return {
    get: (ref, session) => find(ref, session).look[key] ?? null,
    set: (ref, value, session) => changeLook(ref, { [key]: value === true }, session),
  };
}

function positionOf(ref: FormatRef, session: Session): number {
  const { id } = find(ref, session);
  return session.engine.conditionalFormats(ref.sheet).findIndex((format) => format.id === id);
}

function setPriority(ref: FormatRef, value: unknown, session: Session): void {
  session.requireWritable(ref.sheet);
  const count = session.engine.conditionalFormats(ref.sheet).length;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("priority");
  const position = Math.min(count - 1, Math.max(0, value < 0 ? count + value : value));
  session.engine.moveConditionalFormat(ref.sheet, find(ref, session).id, position);
}

function cellsOf(ref: FormatRef, session: Session): CellsRef {
  const [first, ...more] = find(ref, session).areas;
  return first === undefined ? missing(ref.id) : new CellsRef(ref.sheet, [first, ...more]);
}

function singleRange(ref: FormatRef, session: Session): ModelNode | undefined {
  const cells = cellsOf(ref, session);
  return cells.areas.length === 1 ? session.model.range(cells) : undefined;
}

/** The other kinds of conditional formats are listed and deleted, not looked into. */
function otherKinds(...names: readonly string[]): Record<string, LinkSpec<FormatRef>> {
  return Object.fromEntries(names.map((name) => [`${name}OrNullObject`, { to: () => NULL_NODE }]));
}

function missing(key: unknown): never {
  throw itemNotFound(`conditional format ${String(key)}`);
}

function invalid(message: string): never {
  throw new ApiError("InvalidOperation", message);
}
