import { areaToA1, parseArea, type Area } from "../../src/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/hosts/xlsx/limits";

const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/;

/** Reads a list of references such as `A1:B2 D4 F:F`; what is no reference is left out. */
export function readAreas(references: string | undefined): readonly Area[] {
  return (references ?? "")
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .flatMap((reference) => readArea(reference) ?? []);
}

/** Writes areas the way `readAreas` reads them. */
export function areasText(areas: readonly Area[]): string {
  return areas.map(areaToA1).join(" ");
}

function readArea(reference: string): Area | undefined {
  const columns = WHOLE_COLUMNS.exec(reference);
  if (columns !== null) return parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${MAX_ROWS}`);
  const rows = WHOLE_ROWS.exec(reference);
  if (rows !== null) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top, bottom, left: 0, right: MAX_COLUMNS - 1 };
  }
  return parseArea(reference);
}
