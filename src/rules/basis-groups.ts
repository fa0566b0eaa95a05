import type { TargetTable } from "../model/target-table";
import { level2Of } from "../standards/names";
import { rememberByObject } from "../model/remember";
import { foldedCell } from "./folded-cell";
import { groupBy } from "../model/group-by";
import { contentRows, isFilled, type IndicatorRow } from "./indicator-row";

/** The rows of a table that give the same basis. */
export interface BasisGroup {
  /** Folded, without the stop at its end. */
  readonly text: string;
  readonly rows: readonly IndicatorRow[];
}

/** What the rows of a table give as 指标值确定依据, each text once, in order. Satisfaction rows are left out: theirs is a survey. */
export const basesOf = rememberByObject(readGroups);

function readGroups(table: TargetTable): readonly BasisGroup[] {
  const byText = groupBy(contentRows(table), (row) =>
    !isFilled(row.indicator.basis) || isSatisfaction(row, table)
      ? undefined
      : foldedCell(row.indicator.basis).replace(/[。.,;、]+$/, ""),
  );
  return Array.from(byText, ([text, rows]) => ({ text, rows }));
}

function isSatisfaction({ indicator: { level2 } }: IndicatorRow, table: TargetTable): boolean {
  return level2Of(level2?.text ?? "", table.standard)?.category === "satisfaction";
}
