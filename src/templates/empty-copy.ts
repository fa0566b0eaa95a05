import type { Field } from "../model/field";
import { fieldEdit, fieldEdits } from "../model/field-edit";
import type { Indicator, TargetTable } from "../model/target-table";
import { parseTitle } from "../text/title";
import type { Edit } from "../workbook/edit";
import { NAME_SLOT } from "./project";

/** The columns of the grid that belong to the form and stay. */
const KEPT_COLUMNS: ReadonlySet<string> = new Set(["level1", "level2"]);

/**
 * The edits that empty a table so that its sheet can serve as a template: everything a person filled in goes, labels, unit line and the
 * names of levels 1 and 2 stay, and the title says 【项目名称】. Cells that are blank are not touched.
 * @param sheet the name of the sheet where the edits are to be made, when it is a copy of the table's
 */
export function emptyingEdits(table: TargetTable, sheet = table.sheet): readonly Edit[] {
  const {
    title,
    code,
    name,
    budget,
    purpose,
    morePurpose = [],
    plan = [],
    goals = [],
    overallGoals = [],
    indicators,
  } = table;
  const fields = [code, name, ...Object.values({ ...budget }).flat(), purpose, ...morePurpose, ...plan, ...goals];
  const rows = indicators.flatMap(filledIn);
  const filled = [...fields, ...overallGoals, ...rows].flatMap((field) =>
    field === undefined || field.value === "" ? [] : [[field, ""] as const],
  );
  const titleEdit = title === undefined ? undefined : emptyTitle(title, sheet);
  return [...fieldEdits(sheet, filled), ...(titleEdit === undefined ? [] : [titleEdit])];
}

/** The cells of a row without those of the form; a column that is shared by several rows comes again and is told once. */
function filledIn(indicator: Indicator): readonly Field[] {
  return Object.entries(indicator).flatMap(([column, field]: [string, Field | undefined]) =>
    KEPT_COLUMNS.has(column) || field === undefined ? [] : [field],
  );
}

function emptyTitle(title: Field, sheet: string): Edit | undefined {
  const parsed = parseTitle(title.text);
  if (parsed === undefined || parsed.name === "" || parsed.name === NAME_SLOT || typeof title.value !== "string")
    return undefined;
  const { number, separator = "、" } = parsed;
  const to = `${number === undefined ? "" : `${number}${separator}`}${NAME_SLOT}${parsed.suffix}`;
  return fieldEdit(sheet, title, to);
}
