import { parseArea } from "../../workbook/address";
import type { Area } from "../../workbook/address";

/** The area of an address as Excel gives it, with its sheet: "'a!b'!A1:B2" is A1:B2. Undefined for whole columns and rows. */
export function areaOfAddress(address: string): Area | undefined {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

/** The areas of several ranges, whose addresses were loaded. */
export function loadedAreas(ranges: Excel.RangeAreas): readonly Area[] {
  return ranges.areas.items.flatMap(({ address }) => areaOfAddress(address) ?? []);
}
