import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import type { Level2Category } from "../standards/standard";
import { isPlaceholder } from "../text/placeholder";
import { rememberByObject } from "../model/remember";
import type { TargetValue } from "../text/target-value";
import { allCategoryRows, isNotConcerned } from "./category-rows";
import { foldedCell } from "./folded-cell";
import { contentRows, type IndicatorRow } from "./indicator-row";
import { targetValueOf } from "./target-value-of";

/** A row of the indicator grid with a target value in it. */
export interface ValueRow extends IndicatorRow {
  /** The cell of the target value. */
  readonly value: Field;
  /** What it says. */
  readonly target: TargetValue;
  /** The level-3 name, folded; "" where it is blank. */
  readonly name: string;
  /** Undefined when the level-2 name is unknown. */
  readonly category: Level2Category | undefined;
}

/** The rows whose target value is filled in. Rows and values that say 不涉及 are left out. */
export const valueRows = rememberByObject(readRows);

function readRows(table: TargetTable): readonly ValueRow[] {
  const known = allCategoryRows(table);
  let place = 0;
  const rows: ValueRow[] = [];
  for (const row of contentRows(table)) {
    const { index, indicator } = row;
    // Both lists are in the order of the table.
    while ((known[place]?.index ?? index) < index) place += 1;
    const { value, name } = indicator;
    if (value === undefined || isPlaceholder(value.text) || isNotConcerned(row) || NONE.test(foldedCell(value)))
      continue;
    const target = targetValueOf(value);
    if (target.kind === "blank") continue;
    const category = known[place]?.index === index ? known[place]?.category : undefined;
    rows.push({ index, indicator, value, target, name: foldedCell(name), category });
  }
  return rows;
}

/** The value of a row that does not concern the project. */
const NONE = /^(?:不涉及|不适用|无此项|此项不涉及|(?:本|该)项目不涉及.{0,10})[。.]?$/;
