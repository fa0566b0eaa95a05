import type { Edit } from "../workbook/edit";
import { fieldEdit } from "../model/field-edit";
import type { Fix } from "../model/finding";
import type { Indicator, TargetTable } from "../model/target-table";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";
import { fold } from "../text/fold";
import { joinValueParts, splitTargetValue, unitOf } from "../text/value-parts";
import type { Problem } from "./rule";

const PARTS = ["operator", "value", "unit"] as const;
type Part = (typeof PARTS)[number];

/**
 * A table as rules see it: where 计算符号 and 计量单位 have cells of their own, the target value says them too, so that every rule
 * reads it as `≥95%`. What a rule then says of it is put back by `inParts`.
 */
export const withWholeValues = rememberByObject((table: TargetTable): TargetTable =>
  table.indicators.some(isApart) ? { ...table, indicators: table.indicators.map(withWholeValue) } : table,
);

function isApart({ operator, unit }: Indicator): boolean {
  return operator !== undefined || unit !== undefined;
}

function withWholeValue(row: Indicator): Indicator {
  const { operator, value, unit } = row;
  if (!isApart(row) || value === undefined || isSecret(value.text)) return row;
  const text = joinValueParts({ operator: operator?.text ?? "", value: value.text, unit: unit?.text ?? "" });
  return { ...row, value: { ...value, text } };
}

/** What a rule found in a table with whole values, with the cell that a person would correct, and edits of the cells that there are. */
export function inParts<Found extends Problem>(table: TargetTable, rule: string, problem: Found): Found {
  if (withWholeValues(table) === table) return problem;
  const { fix: whole, ...found } = problem;
  const fix = whole && fixInParts(table, whole);
  const index = /^indicators\[(\d+)\]\.value$/.exec(problem.field)?.[1];
  const row = index === undefined ? undefined : table.indicators[Number(index)];
  const place =
    row === undefined || !isApart(row) ? undefined : placeInParts(row, `indicators[${index}].`, rule, problem, fix);
  return { ...found, ...place, ...(fix && { fix }) } as Found;
}

function placeInParts(
  row: Indicator,
  path: string,
  rule: string,
  { covers = [] }: Problem,
  fix?: Fix,
): Partial<Problem> {
  const touched = PARTS.filter((part) => fix?.edits.some(({ cell }) => cell === row[part]?.cell));
  const likely = fix === undefined ? LIKELY[rule] : touched.length === 1 ? touched[0] : undefined;
  const at = likely !== undefined && row[likely] !== undefined ? likely : "value";
  const others = PARTS.filter((part) => part !== at && row[part] !== undefined);
  return { field: path + at, covers: [...covers, ...others.map((part) => path + part)] };
}

/** Where the mistake is that a rule sees, when it offers no fix. */
const LIKELY: Readonly<Record<string, Part>> = {
  "value-no-unit": "unit",
  "value-percent-word": "unit",
  "value-unit-mismatch": "unit",
  "value-no-comparator": "operator",
  "value-direction": "operator",
  "cost-no-upper": "operator",
};

/** Undefined where some edit cannot be made in parts, or nothing is left to do. */
function fixInParts(table: TargetTable, { safety, edits }: Fix): Fix | undefined {
  const inCells = edits.map((edit) => editsInParts(table, edit));
  const all = inCells.flatMap((each) => each ?? []);
  return all.length === 0 || inCells.includes(undefined) ? undefined : { safety, edits: all };
}

function editsInParts(table: TargetTable, edit: Edit): readonly Edit[] | undefined {
  const row = table.indicators.find((each) => each.value?.cell === edit.cell && isApart(each));
  if (row === undefined) return [edit];
  const parts = splitTargetValue(String(edit.to));
  const own = {
    operator: row.operator && parts.operator,
    value: (row.operator ? "" : parts.operator.replace("定性", "")) + parts.value + (row.unit ? "" : parts.unit),
    unit: row.unit && parts.unit,
  };
  // Beside a sign that is none of a number's, and in a cell that shows a share as 95%, the number alone would say something else.
  if (typeof row.value?.value === "number" && row.value.text.endsWith("%") && !own.value.endsWith("%"))
    return undefined;
  return PARTS.flatMap((part): readonly Edit[] => {
    const [field, to] = [row[part], own[part]];
    if (field === undefined || to === undefined || isSame(part, field.text, to)) return [];
    return [fieldEdit(edit.sheet, field, to)];
  });
}

function isSame(part: Part, text: string, to: string): boolean {
  const written = fold(text).trim();
  if (part === "unit") return unitOf(text) === to;
  return written === to || (part === "value" && to !== "" && Number(written.replace(/,/g, "")) === Number(to));
}
