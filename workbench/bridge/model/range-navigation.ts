import type { Area } from "../../../src/workbook/address";
import { invalidArgument, itemNotFound } from "../api-error";
import { CellsRef, checkedArea, intersection, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../cells-ref";
import type { Arguments } from "./arguments";
import { NULL_NODE, type MethodSpec, type ModelNode } from "./model-node";
import type { Session } from "./session";

/** A method that leads from a range to another one of the same sheet. */
function to(area: (area: Area, args: Arguments) => Area, since?: string): MethodSpec<CellsRef> {
  const call: MethodSpec<CellsRef>["call"] = (cells, args, session) => rangeOf(session, cells, area(cells.area, args));
  return since === undefined ? { call } : { call, since };
}

/** The methods of Range that give other ranges. */
export const RANGE_NAVIGATION: Readonly<Record<string, MethodSpec<CellsRef>>> = {
  GetCell: to(({ top, left }, args) => cell(top + args.integer(0), left + args.integer(1))),
  GetRow: to((area, args) => line(area, "row", area.top + args.integer(0))),
  GetColumn: to((area, args) => line(area, "column", area.left + args.integer(0))),
  GetLastCell: to(({ bottom, right }) => cell(bottom, right)),
  GetLastRow: to((area) => line(area, "row", area.bottom)),
  GetLastColumn: to((area) => line(area, "column", area.right)),
  GetEntireRow: to((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  GetEntireColumn: to((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  GetOffsetRange: to((area, args) => offset(area, args.integer(0), args.integer(1))),
  GetResizedRange: to((area, args) => ({
    ...area,
    bottom: area.bottom + args.integer(0),
    right: area.right + args.integer(1),
  })),
  GetAbsoluteResizedRange: to(
    (area, args) => ({ ...area, bottom: area.top + args.integer(0) - 1, right: area.left + args.integer(1) - 1 }),
    "1.7",
  ),
  GetRowsAbove: to((area, args) => beside(area, "row", -args.integer(0, 1)), "1.2"),
  GetRowsBelow: to((area, args) => beside(area, "row", args.integer(0, 1)), "1.2"),
  GetColumnsBefore: to((area, args) => beside(area, "column", -args.integer(0, 1)), "1.2"),
  GetColumnsAfter: to((area, args) => beside(area, "column", args.integer(0, 1)), "1.2"),
  GetBoundingRect: {
    call: (cells, args, session) => rangeOf(session, cells, around(cells.area, otherCells(cells, args, session).area)),
  },
  GetIntersection: {
    call: (cells, args, session) => shared(cells, args, session) ?? nothing("the ranges do not meet"),
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    call: (cells, args, session) => shared(cells, args, session) ?? NULL_NODE,
  },
  GetUsedRange: {
    call: (cells, args, session) =>
      usedPart(cells, args.flag(0), session) ?? rangeOf(session, cells, cell(cells.area.top, cells.area.left)),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call: (cells, args, session) => usedPart(cells, args.flag(0), session) ?? NULL_NODE,
  },
};

function rangeOf(session: Session, from: CellsRef, area: Area): ModelNode {
  session.sheet(from.sheet);
  return session.model.range(new CellsRef(from.sheet, [checkedArea(area)]));
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** One row or column of the area, or beyond it. */
function line(area: Area, axis: "row" | "column", number: number): Area {
  return axis === "row" ? { ...area, top: number, bottom: number } : { ...area, left: number, right: number };
}

function offset(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

/** So many rows or columns next to the area: after it, or before it when the count is negative. */
function beside(area: Area, axis: "row" | "column", count: number): Area {
  if (count === 0) throw invalidArgument("count");
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const [start, end] = count > 0 ? [last + 1, last + count] : [first + count, first - 1];
  return axis === "row" ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

function around(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

function otherCells(cells: CellsRef, args: Arguments, session: Session): CellsRef {
  const other = args.cells(0, (address) => new CellsRef(cells.sheet, parseAddress(address).areas));
  if (other.sheet !== session.sheet(cells.sheet).id) throw invalidArgument("the ranges are on different sheets");
  return other;
}

function shared(cells: CellsRef, args: Arguments, session: Session): ModelNode | undefined {
  const area = intersection(cells.area, otherCells(cells, args, session).area);
  return area === undefined ? undefined : rangeOf(session, cells, area);
}

/** The used area of the range itself: around the used cells that lie in it. */
function usedPart(cells: CellsRef, valuesOnly: boolean, session: Session): ModelNode | undefined {
  const used = session.engine.usedArea(session.sheet(cells.sheet).id, valuesOnly);
  const part = used === undefined ? undefined : intersection(used, cells.area);
  if (part === undefined) return undefined;
  const { values } = session.engine.read(cells.sheet, part);
  const bounds = valuesOnly ? valueBounds(part, values) : part;
  return bounds === undefined ? undefined : rangeOf(session, cells, bounds);
}

function valueBounds(part: Area, values: readonly (readonly unknown[])[]): Area | undefined {
  const rows = values.flatMap((row, index) => (row.some((value) => value !== "") ? [index] : []));
  const columns = rows.flatMap((row) => (values[row] ?? []).flatMap((value, index) => (value === "" ? [] : [index])));
  const [top, bottom] = [rows.at(0), rows.at(-1)];
  if (top === undefined || bottom === undefined) return undefined;
  return {
    top: part.top + top,
    bottom: part.top + bottom,
    left: part.left + Math.min(...columns),
    right: part.left + Math.max(...columns),
  };
}

function nothing(what: string): never {
  throw itemNotFound(what);
}
