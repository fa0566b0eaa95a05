import { areaToA1, parseArea, toA1, type Area } from "../../workbook/address";

/** Whole rows put in before row `at`, or taken out from it on; rows count from 0. */
export interface RowShift {
  readonly kind: "insert" | "remove";
  readonly at: number;
  readonly count: number;
}

/** A row's number after the shifts, one after the other; undefined when it was taken out. */
export function shiftRow(row: number, shifts: readonly RowShift[]): number | undefined {
  let now: number | undefined = row;
  for (const { kind, at, count } of shifts) {
    if (now === undefined || now < at) continue;
    if (kind === "insert") now += count;
    else now = now < at + count ? undefined : now - count;
  }
  return now;
}

/** An area after the shifts: what spans the place grows or shrinks; undefined when nothing of it is left. */
export function shiftArea(area: Area, shifts: readonly RowShift[]): Area | undefined {
  let { top, bottom } = area;
  for (const { kind, at, count } of shifts) {
    if (kind === "insert") {
      if (top >= at) top += count;
      if (bottom >= at) bottom += count;
      continue;
    }
    const end = at + count;
    if (top >= at) top = Math.max(at, top - count);
    if (bottom >= at) bottom = bottom < end ? at - 1 : bottom - count;
    if (top > bottom) return undefined;
  }
  return { ...area, top, bottom };
}

/** The address of one area after the shifts; undefined when nothing of it is left. What is no such address stays. */
export function shiftAddress(address: string, shifts: readonly RowShift[]): string | undefined {
  const area = parseArea(address);
  if (area === undefined) return address;
  const shifted = shiftArea(area, shifts);
  if (shifted === undefined) return undefined;
  // A range of one cell may be written as A1:A1.
  if (!address.includes(":")) return toA1(shifted.top, shifted.left);
  return areaToA1(shifted).includes(":") ? areaToA1(shifted) : `${areaToA1(shifted)}:${areaToA1(shifted)}`;
}

/** A list of areas, as `sqref` holds it, after the shifts; undefined when nothing of it is left. */
export function shiftAddresses(list: string, shifts: readonly RowShift[]): string | undefined {
  const shifted = list
    .split(/\s+/)
    .filter((address) => address !== "")
    .flatMap((address) => shiftAddress(address, shifts) ?? []);
  return shifted.length === 0 ? undefined : shifted.join(" ");
}
