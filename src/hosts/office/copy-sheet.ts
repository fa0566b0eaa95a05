import { markSeverity } from "../../workbook/mark";
import type { SheetOutcome } from "../../workbook/sheet-editor";
import { cleanUpAndThrow } from "./excel-errors";
import { formatsOf } from "./found-marks";
import { quietly } from "./quietly";
import { queueDeletion, readBook, sameName } from "./read-book";
import { listSheets } from "./sheets";
import type { Sheet } from "./sheets";

interface Copy {
  readonly newName: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * Copies a sheet with everything on it but our marks: they tell what was found on the original. Three round trips, and one more
 * where it has marks. Nothing is left of the copies when Excel refuses in the middle.
 */
export async function copySheet(
  context: Excel.RequestContext,
  name: string,
  newNames: readonly string[],
): Promise<SheetOutcome> {
  const { sheets, isStructureProtected } = await readBook(context);
  if (isStructureProtected) return { kind: "refused", reason: "structure-protected" };
  const original = sheets.find((sheet) => sheet.name === name);
  if (original === undefined) return { kind: "refused", reason: "no-such-sheet", sheet: name };
  const taken = newNames.find((newName) => sheets.some((sheet) => sameName(sheet.name, newName)));
  if (taken !== undefined) return { kind: "refused", reason: "name-taken", sheet: taken };
  try {
    await nameCopies(context, await makeCopies(context, original.id, newNames));
  } catch (error) {
    await cleanUpAndThrow(error, () => removeCopies(context, original, sheets, newNames.length));
  }
  return { kind: "done" };
}

/** Removes what is new right behind the original. */
async function removeCopies(
  context: Excel.RequestContext,
  original: Sheet,
  before: readonly Sheet[],
  count: number,
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const { sheets } = await listSheets(context);
  const place = sheets.findIndex(({ id }) => id === original.id);
  const behind = place === -1 ? [] : sheets.slice(place + 1, place + 1 + count);
  await quietly(context, () =>
    queueDeletion(
      context,
      behind.filter(({ id }) => !known.has(id)),
    ),
  );
}

async function makeCopies(
  context: Excel.RequestContext,
  id: string,
  newNames: readonly string[],
): Promise<readonly Copy[]> {
  const original = context.workbook.worksheets.getItem(id);
  const copies: Copy[] = [];
  await quietly(context, () => {
    // Each goes right behind the original: the last one first.
    for (const newName of [...newNames].reverse()) {
      const sheet = original.copy("After", original);
      sheet.load("id");
      const formats = formatsOf(sheet);
      formats.load("items/id,items/type");
      copies.push({ newName, sheet, formats });
    }
  });
  return copies;
}

/** Gives the copies their names and takes the marks off them. */
async function nameCopies(context: Excel.RequestContext, copies: readonly Copy[]): Promise<void> {
  const formats: {
    readonly sheet: Excel.Worksheet;
    readonly id: string;
    readonly rule: Excel.ConditionalFormatRule;
  }[] = [];
  await quietly(context, () => {
    for (const { newName, sheet, formats: found } of copies) {
      sheet.name = newName;
      for (const { id, type } of found.items) {
        if (type !== "Custom") continue;
        const { rule } = formatsOf(sheet).getItem(id).custom;
        rule.load("formula");
        formats.push({ sheet, id, rule });
      }
    }
  });
  const marks = formats.filter(({ rule }) => markSeverity(rule.formula) !== undefined);
  if (marks.length === 0) return;
  await quietly(context, () => {
    for (const { sheet, id } of marks) formatsOf(sheet).getItem(id).delete();
  });
}
