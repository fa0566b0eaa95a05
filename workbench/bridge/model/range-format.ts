import type { CellFormat, CellFormatChange } from "../../engine/engine";
import { invalidArgument } from "../api-error";
import type { CellsRef } from "../cells-ref";
import { readColor } from "./color";
import { boundedArea } from "./large-ranges";
import { RANGE_BORDERS } from "./range-borders";
import { makeNode, type PropertySpec, type TypeSpec } from "./model-node";
import type { Session } from "./session";

const POINTS_PER_PIXEL = 0.75;

/** Excel.RangeFormat */
export const RANGE_FORMAT: TypeSpec<CellsRef> = {
  name: "RangeFormat",
  properties: {
    WrapText: flag("wrap"),
    HorizontalAlignment: choice("horizontal", "General", ["Left", "Center", "Right", "Justify", "Distributed"]),
    VerticalAlignment: choice("vertical", "Bottom", ["Top", "Center", "Bottom", "Justify", "Distributed"]),
    ColumnWidth: {
      since: "1.2",
      get: ({ sheet, area }, session) =>
        common(
          lines(area.left, area.right).map((column) => session.engine.columnWidth(sheet, column)),
          toPoints,
        ),
      set: ({ sheet, area }, value, session) => {
        session.requireWritable(sheet);
        session.engine.setColumnWidth(sheet, area.left, area.right, toPixels(value));
      },
    },
    RowHeight: {
      since: "1.2",
      get: ({ sheet, area }, session) =>
        common(
          // Of a hidden row Excel says that it has none.
          lines(area.top, area.bottom).map((row) =>
            session.engine.isRowHidden(sheet, row) ? 0 : session.engine.rowHeight(sheet, row),
          ),
          toPoints,
        ),
      set: ({ sheet, area }, value, session) => {
        session.requireWritable(sheet);
        const pixels = toPixels(value);
        session.engine.setRowsHidden(sheet, area.top, area.bottom, pixels === 0);
        if (pixels > 0) session.engine.setRowHeight(sheet, area.top, area.bottom, pixels);
      },
    },
  },
  links: {
    Borders: { to: (cells, session) => makeNode(RANGE_BORDERS, cells, session) },
    Fill: { to: (cells, session) => makeNode(RANGE_FILL, cells, session) },
    Font: { to: (cells, session) => makeNode(RANGE_FONT, cells, session) },
  },
};

/** Excel.RangeFill: a cell without a fill reads as white, as in Excel, so the two cannot be told apart. */
const RANGE_FILL: TypeSpec<CellsRef> = {
  name: "RangeFill",
  properties: { Color: color("fill", "#FFFFFF") },
  methods: { Clear: { call: (cells, _args, session) => change(cells, { fill: null }, session) } },
};

/** Excel.RangeFont */
const RANGE_FONT: TypeSpec<CellsRef> = {
  name: "RangeFont",
  properties: {
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: { ...flag("strikethrough"), since: "1.9" },
    Color: color("fontColor", "#000000"),
    Name: {
      get: (cells, session) => read(cells, session, ({ fontName }) => fontName ?? "宋体"),
      set: (cells, value, session) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("font name");
        change(cells, { fontName: value }, session);
      },
    },
    Size: {
      get: (cells, session) => read(cells, session, ({ fontSize }) => fontSize ?? 11),
      set: (cells, value, session) => {
        if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument("font size");
        change(cells, { fontSize: value }, session);
      },
    },
    Underline: {
      get: (cells, session) => read(cells, session, ({ underline }) => (underline === true ? "Single" : "None")),
      set: (cells, value, session) => change(cells, { underline: value === "None" ? null : true }, session),
    },
  },
};

/** What all cells have in common; null when they differ. */
function read<Value>(cells: CellsRef, session: Session, of: (format: CellFormat) => Value): Value | null {
  session.sheet(cells.sheet);
  const formats = cells.areas.flatMap((whole) => {
    const area = boundedArea(session, cells.sheet, whole);
    return area === undefined ? [{}] : session.engine.formats(cells.sheet, area).flat();
  });
  return common(formats.map(of), (value) => value);
}

function common<Item, Value>(items: readonly Item[], of: (item: Item) => Value): Value | null {
  const [first] = items;
  return first === undefined || new Set(items).size > 1 ? null : of(first);
}

function change(cells: CellsRef, changes: CellFormatChange, session: Session): void {
  session.requireWritable(cells.sheet);
  for (const whole of cells.areas) {
    const area = boundedArea(session, cells.sheet, whole);
    if (area !== undefined) session.engine.setFormat(cells.sheet, area, changes);
  }
}

function flag(key: "wrap" | "bold" | "italic" | "strikethrough"): PropertySpec<CellsRef> {
  return {
    get: (cells, session) => read(cells, session, (format) => format[key] === true),
    set: (cells, value, session) => {
      if (typeof value !== "boolean") throw invalidArgument(key);
      change(cells, { [key]: value ? true : null }, session);
    },
  };
}

/** A colour; "" when the cells differ. */
function color(key: "fill" | "fontColor", fallback: string): PropertySpec<CellsRef> {
  return {
    get: (cells, session) => read(cells, session, (format) => format[key] ?? fallback) ?? "",
    set: (cells, value, session) => change(cells, { [key]: readColor(value) }, session),
  };
}

function choice(key: "horizontal" | "vertical", fallback: string, names: readonly string[]): PropertySpec<CellsRef> {
  const name = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
  return {
    get: (cells, session) =>
      read(cells, session, (format) => (format[key] === undefined ? fallback : name(format[key]))),
    set: (cells, value, session) => {
      if (typeof value !== "string" || (value !== fallback && !names.includes(value))) throw invalidArgument(key);
      change(cells, { [key]: value === fallback ? null : value.toLowerCase() }, session);
    },
  };
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: Math.min(last - first + 1, 10_000) }, (_line, index) => first + index);
}

function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

function toPixels(value: unknown): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument("width or height");
  return Math.round(value / POINTS_PER_PIXEL);
}
