import type { Localized } from "../i18n/localized";
import { fieldEdit } from "../model/field-edit";
import type { StandardId, TargetTable } from "../model/target-table";
import { foldLabel } from "../text/fold";
import { groupBy } from "../model/group-by";
import { levelCells, type LevelCell } from "./level-cells";
import { quote } from "./quote";
import type { Problem } from "./rule";

/** What a rule about other spellings needs to know. */
export interface OtherSpelling {
  readonly level: "level1" | "level2";
  readonly title: Localized;
  /** The name that a cell should bear; undefined where it is right or unknown. */
  readonly canonical: (text: string, standard: StandardId) => string | undefined;
}

/** One problem for each name of a table that is spelled otherwise, at its first cell; the fix renames all of them. */
export function* renamedLevels(
  table: TargetTable,
  standard: StandardId,
  { level, title, canonical }: OtherSpelling,
): Generator<Problem> {
  const cells = levelCells(table, level).filter(({ field }) => canonical(field.text, standard) !== undefined);
  for (const [name, group] of groupBy(cells, ({ field }) => foldLabel(field.text))) {
    const [first, ...others] = group;
    const to = canonical(name, standard);
    if (first === undefined || to === undefined) continue;
    const text = quote(name);
    yield {
      field: first.path,
      ...(others.length > 0 && { covers: others.map((cell) => cell.path) }),
      message: {
        "zh-CN": `${title["zh-CN"]}${text["zh-CN"]}的规范名称是“${to}”。`,
        en: `The ${title.en} name ${text.en} is officially ${to}.`,
      },
      ...(group.every(isWhole) && { fix: { safety: "confirm", edits: group.map((cell) => editOf(table, cell, to)) } }),
    };
  }
}

/** A name that is broken over several cells would be there twice. */
function isWhole({ field }: LevelCell): boolean {
  return field.text === field.value;
}

function editOf(
  { sheet }: TargetTable,
  { field }: LevelCell,
  to: string,
): NonNullable<Problem["fix"]>["edits"][number] {
  return fieldEdit(sheet, field, to);
}
