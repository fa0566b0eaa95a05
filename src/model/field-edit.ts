import type { Edit } from "../workbook/edit";
import type { CellValue } from "../workbook/snapshot";
import type { Field } from "./field";

/** The edit that writes a value into a field: guarded by all that the cell holds, of which the label and other fields stay. */
export function fieldEdit(sheet: string, field: Field, to: CellValue): Edit {
  return { sheet, cell: field.cell, from: cellValue(field, field.value), to: cellValue(field, to) };
}

/** The edits that write a value each into several fields of a sheet: one a cell, also where fields share it. */
export function fieldEdits(sheet: string, changes: readonly (readonly [Field, CellValue])[]): readonly Edit[] {
  const edits = new Map<string, Edit | undefined>(changes.map(([{ cell }]) => [cell, undefined]));
  // From the last in a cell on, so that the others stand where they did.
  for (const [field, to] of [...changes].sort(([a], [b]) => startOf(b) - startOf(a))) {
    const known = edits.get(field.cell);
    const edit = fieldEdit(sheet, field, to);
    edits.set(field.cell, known === undefined || field.around === undefined ? edit : withChange(known, field, to));
  }
  return [...edits.values()].filter((edit) => edit !== undefined);
}

function withChange(edit: Edit, field: Field, to: CellValue): Edit {
  const [whole, start] = [String(edit.to), startOf(field)];
  return { ...edit, to: `${whole.slice(0, start)}${to}${whole.slice(start + field.text.length)}` };
}

function startOf({ around }: Field): number {
  return around?.before.length ?? 0;
}

function cellValue({ around }: Field, value: CellValue): CellValue {
  return around === undefined ? value : `${around.before}${value}${around.after}`;
}
