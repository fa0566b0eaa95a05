import type { EditOutcome } from "../workbook/edit";
import type { CellChange, WorkbookHost } from "../workbook/host";
import type { CheckResult } from "./check-workbook";
import { recheck } from "./recheck";
import type { RecheckOptions } from "./recheck";

/**
 * Brings a result up to date after a change of ours: checks the tables of the sheets it wrote to, and compares all tables
 * again. Two round trips at most. Undefined where only a check of the whole can tell: rows or sheets came or went, or it
 * wrote to a sheet that is not known. Errors: HostError; CancelledError when the signal was given.
 */
export async function recheckEdits(
  host: WorkbookHost,
  before: CheckResult,
  { applied, rows = 0, sheets = 0 }: EditOutcome,
  options: RecheckOptions,
): Promise<CheckResult | undefined> {
  const { basis, scope } = before;
  if (basis === undefined || rows + sheets > 0) return undefined;
  const ids = new Map(basis.sheets.map(({ id, name }) => [name, id]));
  const cells = new Map<string, readonly CellChange[]>();
  for (const { sheet, cell } of applied) {
    const sheetId = ids.get(sheet);
    if (sheetId !== undefined) cells.set(sheetId, [{ sheetId, address: cell, remote: false }]);
    else if (scope === "workbook") return undefined;
  }
  return recheck(host, { ...before, basis }, { cells, added: new Set() }, options);
}
