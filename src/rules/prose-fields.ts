import type { Field, FieldPath } from "../model/field";
import { indicatorPath, type NamedField } from "../model/field-path";
import type { TargetTable } from "../model/target-table";
import { isBlank } from "../text/fold";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";
import { CONTENT_COLUMNS } from "./indicator-row";
import { sortByTrait, type Trait } from "./traits";

/**
 * The cells that hold text written by hand: title, unit, name, use, goals, and the content of the indicators. Each cell once; numbers,
 * blank cells and those that say 涉密 are left out.
 */
export const proseFields = rememberByObject(findFields);

/** Those of the running texts that may hold something; the others surely do not. */
export function proseFieldsWith(table: TargetTable, trait: Trait): readonly NamedField[] {
  return byTrait(table)[trait];
}

const byTrait = rememberByObject((table: TargetTable) => sortByTrait(proseFields(table), ([, { text }]) => text));

function findFields(table: TargetTable): readonly NamedField[] {
  const seen = new Set<string>();
  const fields: NamedField[] = [];
  const add = (path: FieldPath, field: Field | undefined): void => {
    if (field === undefined || seen.has(field.cell) || !isText(field) || isSecret(field.text)) return;
    seen.add(field.cell);
    fields.push([path, field]);
  };
  add("title", table.title);
  add("unitLine", table.unitLine);
  add("name", table.name);
  add("purpose", table.purpose);
  table.goals?.forEach((goal, place) => add(`goals[${place}]`, goal));
  table.indicators.forEach((row, place) => {
    for (const column of CONTENT_COLUMNS) add(indicatorPath(place, column), row[column]);
  });
  return fields;
}

/** True for a cell that stores text and shows some. */
export function isText({ value, text }: Field): boolean {
  return typeof value === "string" && !isBlank(text);
}
