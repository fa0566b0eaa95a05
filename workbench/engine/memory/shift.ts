import type { Area } from "../../../src/workbook/address";

/** Rows run from top to bottom, columns from left to right. */
export type Axis = "row" | "column";

/** Pixels of a row's height and a column's width that nobody has set. */
export const DEFAULT_SIZE = { row: 20, column: 64 };

/** The area after `count` lines were inserted before line `start`; an area that spans the place grows. */
export function shiftForInsert(area: Area, axis: Axis, start: number, count: number): Area {
  const [first, last] = span(area, axis);
  return withSpan(area, axis, first >= start ? first + count : first, last >= start ? last + count : last);
}

/** The area after `count` lines from `start` on were deleted; undefined when nothing of it is left. */
export function shiftForDelete(area: Area, axis: Axis, start: number, count: number): Area | undefined {
  const [first, last] = span(area, axis);
  const end = start + count;
  const newFirst = first < start ? first : Math.max(start, first - count);
  const newLast = last < start ? last : last < end ? start - 1 : last - count;
  return newFirst > newLast ? undefined : withSpan(area, axis, newFirst, newLast);
}

/** A line's new number after an insertion. */
export function lineAfterInsert(line: number, start: number, count: number): number {
  return line >= start ? line + count : line;
}

/** A line's new number after a deletion; undefined when it was deleted. */
export function lineAfterDelete(line: number, start: number, count: number): number | undefined {
  if (line < start) return line;
  return line < start + count ? undefined : line - count;
}

/** What an event says of whole lines that came or went. */
export function wholeLines(axis: Axis, start: number, count: number): Area {
  const end = start + count - 1;
  return axis === "row"
    ? { top: start, left: 0, bottom: end, right: 16383 }
    : { top: 0, left: start, bottom: 1048575, right: end };
}

function span(area: Area, axis: Axis): readonly [number, number] {
  return axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
}

function withSpan(area: Area, axis: Axis, first: number, last: number): Area {
  return axis === "row" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}
