import type { Field } from "../model/field";
import { toA1 } from "../workbook/address";
import type { GridCell } from "./grid";

/** The field of a cell that has something in it. */
export function filledField({ row, column, text, value, around }: GridCell): Field {
  return { cell: toA1(row, column), text, value, ...(around && { around }) };
}

/** The field of a place where nothing stands. */
export function blankField(row: number, column: number): Field {
  return { cell: toA1(row, column), text: "", value: "" };
}

/** An object without the parts that are not there: an absent block is absent, not undefined. */
export function present<Whole>(parts: { readonly [Part in keyof Whole]: Whole[Part] | undefined }): Whole {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Whole;
}

/** The same field with the number it stands for. */
export function withNumber(field: Field, number: number | undefined): Field {
  return number === undefined ? field : { ...field, number };
}
