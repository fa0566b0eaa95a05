import { areaToA1, parseCell } from "../../workbook/address";
import type { Area, CellAddress } from "../../workbook/address";

/** Excel takes up to 8192 characters in one address of several areas. */
const ADDRESS_LIMIT = 8000;

/**
 * The addresses that cover exactly these cells, each short enough for `getRanges`: "A1:A3,C5".
 * Cells below each other become one area; a cell named twice counts once; what is no cell address is left out.
 */
export function markAddresses(cells: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  let current = "";
  for (const area of columnRuns(cells)) {
    const next = areaToA1(area);
    if (current !== "" && current.length + next.length >= ADDRESS_LIMIT) {
      addresses.push(current);
      current = "";
    }
    current += current === "" ? next : `,${next}`;
  }
  return current === "" ? addresses : [...addresses, current];
}

function columnRuns(cells: readonly string[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of inColumnOrder(cells)) {
    const last = runs.at(-1);
    if (last !== undefined && last.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

function inColumnOrder(cells: readonly string[]): readonly CellAddress[] {
  return cells
    .map(parseCell)
    .filter((cell) => cell !== undefined)
    .sort((a, b) => a.column - b.column || a.row - b.row);
}
