import { recogniseSheet } from "../recognise/recognise";
import { emptyingEdits } from "../templates/empty-copy";
import { applyEdits } from "../workbook/apply-edits";
import type { WorkbookEditor } from "../workbook/host";
import { sheetNames } from "../workbook/sheet-name";
import type { InsertTarget } from "./insert-templates";
import { refused, type Refused, refusalOf } from "./sheet-refusals";
import { addedFromSheet, sheetsStep } from "./sheets-step";

export type SaveOutcome =
  | {
      readonly kind: "saved";
      /** Name of the new sheet. */
      readonly sheet: string;
      /** Cells that were left as they are: formulas. */
      readonly left: number;
    }
  | Refused;

/**
 * Makes a template of a sheet that has a target table: a copy of it right behind, in which all that a person filled in is blank.
 * The batch can be taken back from the journal. Errors: HostError.
 */
export async function saveAsTemplate(
  { host, sheets, journal }: InsertTarget & { readonly host: WorkbookEditor },
  sheetName: string,
  label: string,
): Promise<SaveOutcome> {
  const snapshot = await host.read();
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return refusalOf({ kind: "refused", reason: "no-such-sheet", sheet: sheetName });
  if (sheet.isProtected) return refusalOf({ kind: "refused", reason: "protected", sheet: sheetName });
  const { tables } = recogniseSheet(sheet);
  if (tables.length === 0) return noTable(sheetName);
  const [copy = ""] = sheetNames(
    [`${sheetName}模板`],
    snapshot.sheets.map(({ name }) => name),
  );
  const outcome = await sheets.copySheet(sheetName, [copy]);
  if (outcome.kind === "refused") return refusalOf(outcome);
  const edits = tables.flatMap((table) => emptyingEdits(table, copy));
  try {
    const { applied, skipped } = await host.apply(edits);
    const [emptied = sheet] = applyEdits({ sheets: [{ ...sheet, name: copy }] }, applied).sheets;
    journal.record(label, [sheetsStep(host, sheets, [addedFromSheet(emptied, copy)])]);
    return { kind: "saved", sheet: copy, left: skipped.length };
  } catch (error) {
    await removeCopy();
    throw error;
  }

  /** When this fails too, the first error is still the one to tell. */
  async function removeCopy(): Promise<void> {
    await sheets.removeSheets([{ name: copy }]).catch(() => undefined);
  }
}

function noTable(sheet: string): Refused {
  return refused(
    `工作表“${sheet}”里没有认出绩效目标表，没有存成模板。`,
    `No target table was recognised on the sheet “${sheet}”; no template was made.`,
  );
}
