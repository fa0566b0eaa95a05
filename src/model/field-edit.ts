import type { Edit } from "../workbook/edit";
import type { CellValue } from "../workbook/snapshot";
import type { Field } from "./field";

/** The edit that writes a value into a field: guarded by all that the cell holds, of which the label stays. */
export function fieldEdit(sheet: string, field: Field, to: CellValue): Edit {
  return { sheet, cell: field.cell, from: cellValue(field, field.value), to: cellValue(field, to) };
}

function cellValue({ around }: Field, value: CellValue): CellValue {
  return around === undefined ? value : `${around.before}${value}${around.after}`;
}
