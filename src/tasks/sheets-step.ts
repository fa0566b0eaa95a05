import { toA1 } from "../workbook/address";
import type { Edit, EditOutcome } from "../workbook/edit";
import { HostError } from "../workbook/errors";
import type { WorkbookReader } from "../workbook/host";
import type { UndoStep } from "../workbook/journal";
import type { SheetEditor } from "../workbook/sheet-editor";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";

/** What a sheet that we added held when we were done: the cells that are not blank, by their A1 addresses. */
export interface AddedSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, CellValue>;
}

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
  const { sheets } = await reader.read({ sheets: added.map(({ name }) => name), merges: false });
  const there = added.flatMap((one) => {
    const sheet = sheets.find(({ name }) => name === one.name);
    return sheet === undefined ? [] : [{ one, changed: firstDifference(one, cellsOf(sheet.rows)) }];
  });
  const skipped = there.flatMap(({ one, changed }) =>
    changed === undefined ? [] : [{ edit: blanking(one, changed), reason: "changed" as const }],
  );
  const unchanged = there.filter(({ changed }) => changed === undefined).map(({ one }) => one);
  const outcome = await editor.removeSheets(unchanged.map(({ name }) => name));
  if (outcome.kind === "refused") {
    if (outcome.reason === "structure-protected") {
      const kept = unchanged.map((one) => ({ edit: blanking(one, firstCell(one)), reason: "protected" as const }));
      return { applied: [], skipped: [...skipped, ...kept] };
    }
    throw new HostError("host", `The sheets were not removed: ${outcome.reason}.`);
  }
  return { applied: unchanged.map((one) => blanking(one, firstCell(one))), skipped };
}

function blanking({ name, cells }: AddedSheet, cell: string): Edit {
  return { sheet: name, cell, from: cells.get(cell) ?? "", to: "" };
}

function firstCell({ cells }: AddedSheet): string {
  return cells.keys().next().value ?? "A1";
}

function firstDifference({ cells }: AddedSheet, now: ReadonlyMap<string, CellValue>): string | undefined {
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
