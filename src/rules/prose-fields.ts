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
  const fields: NamedField[] = [];
  const add = (path: FieldPath, field: Field): void => {
    if (isText(field) && !isSecret(field.text)) fields.push([path, field]);
  };
  const heads = new Set<string>();
  const addHead = (path: FieldPath, field: Field | undefined): void => {
    const place = `${field?.cell} ${field?.around?.before}`;
    if (field === undefined || heads.has(place)) return;
    heads.add(place);
    add(path, field);
  };
  addHead("title", table.title);
  addHead("unitLine", table.unitLine);
  addHead("name", table.name);
  addHead("purpose", table.purpose);
  table.morePurpose?.forEach((line, place) => addHead(`morePurpose[${place}]`, line));
  table.goals?.forEach((goal, place) => addHead(`goals[${place}]`, goal));
  table.indicators.forEach((row, place) => {
    const above = table.indicators[place - 1];
    let before: Field | undefined;
    for (const column of CONTENT_COLUMNS) {
      const field = row[column];
      if (field === undefined) continue;
      // A merged cell counts once: it may reach over several rows or columns.
      if (field.cell !== before?.cell && field.cell !== above?.[column]?.cell) add(indicatorPath(place, column), field);
      before = field;
    }
  });
  return fields;
}

/** True for a cell that stores text and shows some. */
export function isText({ value, text }: Field): boolean {
  return typeof value === "string" && !isBlank(text);
}
