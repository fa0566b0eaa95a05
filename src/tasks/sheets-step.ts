import { type Area, contains, toA1 } from "../workbook/address";
import type { Edit, EditOutcome } from "../workbook/edit";
import { HostError } from "../workbook/errors";
import type { WorkbookReader } from "../workbook/host";
import type { UndoStep } from "../workbook/journal";
import type { HeldSheet, SheetEditor } from "../workbook/sheet-editor";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";

/** What a sheet that we added held when we were done. */
export type AddedSheet = Required<HeldSheet>;

/** What a sheet holds that was made to a plan. */
export function addedFromPlan({ name, rows }: SheetPlan): AddedSheet {
  return { name, cells: cellsOf(rows) };
}

/** What a sheet holds, under the name of its copy. */
export function addedFromSheet({ rows }: SheetSnapshot, name: string): AddedSheet {
  return { name, cells: cellsOf(rows) };
}

/** Sheets that were added, as a step: taking it back removes those that still hold what we left in them. */
export function sheetsStep(reader: WorkbookReader, sheets: SheetEditor, added: readonly AddedSheet[]): UndoStep {
  return {
    cells: added.reduce((sum, { cells }) => sum + cells.size, 0),
    takeBack: async () => takeBack(reader, sheets, added),
  };
}

async function takeBack(
  reader: WorkbookReader,
  editor: SheetEditor,
  added: readonly AddedSheet[],
): Promise<EditOutcome> {
  const outcome = await editor.removeSheets(added);
  if (outcome.kind === "done") {
    return { applied: [], skipped: await changedIn(reader, added, outcome.kept), sheets: outcome.removed.length };
  }
  if (outcome.reason !== "structure-protected") {
    throw new HostError("host", `The sheets were not removed: ${outcome.reason}.`);
  }
  const there = new Set(
    (
      await sheetsThere(
        reader,
        added.map(({ name }) => name),
      )
    ).map(({ name }) => name),
  );
  const kept = added.filter(({ name }) => there.has(name));
  return {
    applied: [],
    skipped: kept.map((one) => ({ edit: blanking(one, firstCell(one)), reason: "protected" as const })),
  };
}

/** Names a cell of each sheet that was kept: the first one that holds something else. */
async function changedIn(
  reader: WorkbookReader,
  added: readonly AddedSheet[],
  kept: readonly string[],
): Promise<EditOutcome["skipped"]> {
  if (kept.length === 0) return [];
  const sheets = await sheetsThere(reader, kept);
  return added.flatMap((one) => {
    if (!kept.includes(one.name)) return [];
    const sheet = sheets.find(({ name }) => name === one.name);
    const changed = sheet && firstDifference(one, cellsOf(sheet.rows));
    return [{ edit: blanking(one, changed ?? firstCell(one)), reason: "changed" as const }];
  });
}

/** Those of the sheets that are still there. Errors: HostError. */
export async function sheetsThere(reader: WorkbookReader, names: readonly string[]): Promise<readonly SheetSnapshot[]> {
  const read = async (): Promise<readonly SheetSnapshot[] | undefined> => {
    try {
      return (await reader.read({ sheets: names, merges: false })).sheets;
    } catch (error) {
      if (error instanceof HostError && error.code === "sheet-gone") return undefined;
      throw error;
    }
  };
  // Excel says the same of a sheet that goes while it is read: only when it is asked again is it sure that none is left.
  return (await read()) ?? (await read()) ?? [];
}

/** What of an area a sheet holds, by A1 addresses. */
export function heldIn({ rows }: SheetSnapshot, area: Area): ReadonlyMap<string, CellValue> {
  return cellsOf(
    rows.map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => contains(area, row, column)) })),
  );
}

function blanking({ name, cells }: AddedSheet, cell: string): Edit {
  return { sheet: name, cell, from: cells.get(cell) ?? "", to: "" };
}

function firstCell({ cells }: AddedSheet): string {
  return cells.keys().next().value ?? "A1";
}

/** The first cell that holds something else now. */
export function firstDifference(
  { cells }: Pick<AddedSheet, "cells">,
  now: ReadonlyMap<string, CellValue>,
): string | undefined {
  return [...new Set([...cells.keys(), ...now.keys()])].find((cell) => cells.get(cell) !== now.get(cell));
}

function cellsOf(
  rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
  }[],
): ReadonlyMap<string, CellValue> {
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }) => (value === "" ? [] : [[toA1(row, column), value] as const])),
    ),
  );
}
