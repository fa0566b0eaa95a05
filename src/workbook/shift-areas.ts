import type { Area } from "./address";
import type { LineShift } from "./host";

/**
 * Where areas are after lines came or went: below they move, across they grow or shrink, within deleted lines they go.
 * @param address of the lines: "5:7", "B:C", "A5:XFD7"
 */
export function shiftAreas(areas: readonly Area[], { lines, kind }: LineShift, address: string): readonly Area[] {
  const ends = parseLines(address, lines);
  if (ends === undefined) return areas;
  return areas.flatMap((area) => {
    const [start, end] = lines === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const span = shiftSpan(start, end, kind, ends);
    if (span === undefined) return [];
    return [
      lines === "rows"
        ? { ...area, top: span.start, bottom: span.end }
        : { ...area, left: span.start, right: span.end },
    ];
  });
}

function shiftSpan(
  start: number,
  end: number,
  kind: LineShift["kind"],
  [first, last]: readonly [number, number],
): { readonly start: number; readonly end: number } | undefined {
  const count = last - first + 1;
  if (kind === "inserted") {
    return { start: start >= first ? start + count : start, end: end >= first ? end + count : end };
  }
  const before = (line: number): number => Math.min(Math.max(line - first, 0), count);
  const shrunk = { start: start - before(start), end: end - before(end + 1) };
  return shrunk.end < shrunk.start ? undefined : shrunk;
}

/** The first and last line of "5:7", "B:C" or "A5:XFD7"; undefined when the text is no such address. */
export function parseLines(address: string, lines: LineShift["lines"]): readonly [number, number] | undefined {
  const numbers = address.split(":").map((part) => lineOf(part, lines));
  const [first, last = first] = numbers;
  if (first === undefined || last === undefined || numbers.length > 2) return undefined;
  return [Math.min(first, last), Math.max(first, last)];
}

function lineOf(part: string, lines: LineShift["lines"]): number | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)$/i.exec(part);
  const [, letters = "", digits = ""] = match ?? [];
  if (lines === "rows") return digits === "" ? undefined : Number(digits) - 1;
  if (letters === "") return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
