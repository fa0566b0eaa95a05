import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import type { Level2Category } from "../standards/standard";
import { isPlaceholder } from "../text/placeholder";
import { rememberByObject } from "../text/remember";
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
  /** Absent when the level-2 name is unknown. */
  readonly category?: Level2Category;
}

/** The rows whose target value is filled in. Rows and values that say 不涉及 are left out. */
export const valueRows = rememberByObject(readRows);

function readRows(table: TargetTable): readonly ValueRow[] {
  const categories = new Map(allCategoryRows(table).map(({ index, category }) => [index, category]));
  return contentRows(table).flatMap((row): ValueRow[] => {
    const { value, name } = row.indicator;
    if (value === undefined || isPlaceholder(value.text) || isNotConcerned(row) || NONE.test(foldedCell(value)))
      return [];
    const target = targetValueOf(value);
    if (target.kind === "blank") return [];
    const category = categories.get(row.index);
    return [{ ...row, value, target, name: foldedCell(name), ...(category !== undefined && { category }) }];
  });
}

/** The value of a row that does not concern the project. */
const NONE = /^(?:不涉及|不适用|无此项|此项不涉及|(?:本|该)项目不涉及.{0,10})[。.]?$/;
