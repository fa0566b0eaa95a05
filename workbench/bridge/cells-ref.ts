import { areaToA1, columnName, parseArea, parseCell, type Area } from "../../src/workbook/address";
import type { SheetId } from "../engine/engine";
import { invalidArgument } from "./api-error";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** What a Range or RangeAreas object stands for: one or more rectangles of one sheet. */
export class CellsRef {
  constructor(
    readonly sheet: SheetId,
    readonly areas: readonly [Area, ...Area[]],
  ) {}

  /** The first rectangle; a Range has no other. */
  get area(): Area {
    return this.areas[0];
  }
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** The cells that both have; undefined when there are none. */
export function intersection(first: Area, second: Area): Area | undefined {
  const area = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

/** What is left of an area without another: up to four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** Throws InvalidArgument unless the area lies on a sheet. */
export function checkedArea(area: Area): Area {
  const isValid =
    Object.values(area).every(Number.isInteger) &&
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!isValid) throw invalidArgument("the range lies outside of the sheet");
  return area;
}

/** "A1:C3", "A:C" or "3:5" of an area. */
export function areaText(area: Area): string {
  if (isEntireRow(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaToA1(area);
}

/** "项目一!A1:C3", with quotes where Excel writes them. */
export function fullAddress(sheetName: string, areas: readonly Area[]): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && parseCell(sheetName) === undefined;
  const prefix = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return areas.map((area) => `${prefix}!${areaText(area)}`).join(",");
}

/** An address as a person writes it: the sheet's name when there is one, and its areas. */
export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly areas: readonly [Area, ...Area[]];
}

/** Reads "A1", "A:C", "3:5", "'my sheet'!A1:B2" and lists with commas. Throws InvalidArgument on anything else. */
export function parseAddress(text: string): ParsedAddress {
  const parts = [...text.matchAll(/\s*(?:('(?:[^']|'')+'|[^'!,]+)!)?([^!,]+?)\s*(?:,|$)/gy)];
  const [first, ...more] = parts.map((part) => parsePart(part[2] ?? ""));
  const length = parts.reduce((sum, part) => sum + part[0].length, 0);
  if (first === undefined || length !== text.length || text.trimEnd().endsWith(","))
    throw invalidArgument(`address ${text}`);
  const quoted = parts[0]?.[1];
  return {
    sheetName: quoted?.startsWith("'") === true ? quoted.slice(1, -1).replaceAll("''", "'") : quoted,
    areas: [first, ...more],
  };
}

function parsePart(text: string): Area {
  const area = parseArea(text) ?? parseLines(text);
  if (area === undefined) throw invalidArgument(`address ${text}`);
  return checkedArea(area);
}

function parseLines(text: string): Area | undefined {
  const [first = "", last = "", ...more] = text.replaceAll("$", "").split(":");
  if (more.length > 0) return undefined;
  const columns = parseArea(`${first}1:${last}${String(MAX_ROWS)}`);
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) return columns;
  if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) return undefined;
  const rows = [Number(first) - 1, Number(last) - 1];
  return { ...WHOLE_SHEET, top: Math.min(...rows), bottom: Math.max(...rows) };
}
