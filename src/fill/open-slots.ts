import type { FieldPath } from "../model/field";
import { fieldsOf } from "../model/fields-of";
import type { TargetTable } from "../model/target-table";
import { slotsIn } from "../text/slot";

/** A cell in which something is still to be filled in. */
export interface OpenSlot {
  readonly field: FieldPath;
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
  /** What is to be filled in, each once; "" for a number. */
  readonly labels: readonly string[];
}

/** The cells of a table that still hold 【】, in the order of the form. */
export function openSlots(table: TargetTable): readonly OpenSlot[] {
  const seen = new Set<string>();
  return fieldsOf(table).flatMap(([field, { cell, text }]) => {
    const labels = [...new Set(slotsIn(text))];
    if (labels.length === 0 || seen.has(cell)) return [];
    seen.add(cell);
    return [{ field, cell, text, labels }];
  });
}
