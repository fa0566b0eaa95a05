import type { Area } from "../../../src/workbook/address";
import type { Border, BorderStyle, CellFormat } from "../../engine/engine";
import { invalidArgument } from "../api-error";
import { CellsRef } from "../cells-ref";
import { readColor } from "./color";
import { boundedArea } from "./large-ranges";
import { makeNode, type ModelNode, type TypeSpec } from "./model-node";
import type { Session } from "./session";

type Side = "borderTop" | "borderRight" | "borderBottom" | "borderLeft";

/** Cells whose side makes up a line. */
interface Line {
  readonly side: Side;
  readonly area: Area;
}

/** The lines of an area that each index of Excel's names; lines between two cells belong to both. */
const INDEXES: Readonly<Record<string, (area: Area) => readonly Line[]>> = {
  EdgeTop: (area) => [{ side: "borderTop", area: { ...area, bottom: area.top } }],
  EdgeBottom: (area) => [{ side: "borderBottom", area: { ...area, top: area.bottom } }],
  EdgeLeft: (area) => [{ side: "borderLeft", area: { ...area, right: area.left } }],
  EdgeRight: (area) => [{ side: "borderRight", area: { ...area, left: area.right } }],
  InsideHorizontal: (area) =>
    area.top === area.bottom
      ? []
      : [
          { side: "borderBottom", area: { ...area, bottom: area.bottom - 1 } },
          { side: "borderTop", area: { ...area, top: area.top + 1 } },
        ],
  InsideVertical: (area) =>
    area.left === area.right
      ? []
      : [
          { side: "borderRight", area: { ...area, right: area.right - 1 } },
          { side: "borderLeft", area: { ...area, left: area.left + 1 } },
        ],
};

/** Which of the lines of some cells an object stands for. */
interface BorderRef {
  readonly cells: CellsRef;
  readonly index: string;
}

/** Excel.RangeBorderCollection */
export const RANGE_BORDERS: TypeSpec<CellsRef> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => Object.keys(INDEXES).length } },
  items: (cells, session) => Object.keys(INDEXES).map((index) => makeNode(RANGE_BORDER, { cells, index }, session)),
  item: borderAt,
  methods: {
    GetItem: { call: (cells, args, session) => borderAt(cells, args.raw(0), session) },
  },
};

/** Excel's name of a line and its weight, in the words of the engine. */
const STYLES: Readonly<Record<BorderStyle, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  hair: ["Continuous", "Hairline"],
  other: ["DashDot", "Thin"],
};
const BLACK = "#000000";

/** Excel.RangeBorder */
const RANGE_BORDER: TypeSpec<BorderRef> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (ref, session) => read(ref, session, (border) => (border === undefined ? "None" : STYLES[border.style][0])),
      set: setStyle,
    },
    Weight: {
      get: (ref, session) => read(ref, session, (border) => (border === undefined ? "Thin" : STYLES[border.style][1])),
      set: (ref, value, session) => {
        const { style = "thin", color = BLACK } = first(ref, session) ?? {};
        write(ref, { style: styleNamed(STYLES[style][0], value), color }, session);
      },
    },
    Color: {
      get: (ref, session) => read(ref, session, (border) => border?.color ?? BLACK),
      set: (ref, value, session) => {
        const { style = "thin" } = first(ref, session) ?? {};
        write(ref, { style, color: readColor(value) }, session);
      },
    },
  },
};

function borderAt(cells: CellsRef, index: unknown, session: Session): ModelNode {
  if (typeof index !== "string" || !Object.hasOwn(INDEXES, index)) throw invalidArgument("border index");
  return makeNode(RANGE_BORDER, { cells, index }, session);
}

function setStyle(ref: BorderRef, value: unknown, session: Session): void {
  if (value === "None") {
    write(ref, null, session);
    return;
  }
  const { style: known = "thin", color = BLACK } = first(ref, session) ?? {};
  write(ref, { style: styleNamed(value, STYLES[known][1]), color }, session);
}

/** The nearest that the engine knows to a line of Excel's. */
function styleNamed(style: unknown, weight: unknown): BorderStyle {
  const names = Object.keys(STYLES) as BorderStyle[];
  const exact = names.find((name) => STYLES[name][0] === style && STYLES[name][1] === weight);
  const alike = exact ?? names.find((name) => STYLES[name][0] === style);
  if (alike === undefined) throw invalidArgument("border style");
  return alike;
}

function linesOf({ cells, index }: BorderRef, session: Session): readonly Line[] {
  return cells.areas.flatMap((whole) => {
    const area = boundedArea(session, cells.sheet, whole);
    return area === undefined ? [] : (INDEXES[index]?.(area) ?? []);
  });
}

function write(ref: BorderRef, border: Border | null, session: Session): void {
  const { sheet } = ref.cells;
  session.requireWritable(sheet);
  for (const { side, area } of linesOf(ref, session)) session.engine.setFormat(sheet, area, { [side]: border });
}

function bordersOf(ref: BorderRef, session: Session): readonly (Border | undefined)[] {
  return linesOf(ref, session).flatMap(({ side, area }) =>
    session.engine
      .formats(ref.cells.sheet, area)
      .flat()
      .map((format: CellFormat) => format[side]),
  );
}

function first(ref: BorderRef, session: Session): Border | undefined {
  return bordersOf(ref, session).find((border) => border !== undefined);
}

/** What all parts of the line have in common; null when they differ. */
function read<Value>(ref: BorderRef, session: Session, of: (border: Border | undefined) => Value): Value | null {
  const values = bordersOf(ref, session).map(of);
  const [value = of(undefined)] = values;
  return new Set(values).size > 1 ? null : value;
}
