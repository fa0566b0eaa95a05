import type { TargetTable } from "../model/target-table";
import { level2Of } from "../standards/names";
import { rememberByObject } from "../text/remember";
import { foldedCell } from "./folded-cell";
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
  const byText = new Map<string, IndicatorRow[]>();
  for (const row of contentRows(table)) {
    if (!isFilled(row.indicator.basis) || isSatisfaction(row, table)) continue;
    const text = foldedCell(row.indicator.basis).replace(/[。.,;、]+$/, "");
    const rows = byText.get(text);
    if (rows === undefined) byText.set(text, [row]);
    else rows.push(row);
  }
  return [...byText].map(([text, rows]) => ({ text, rows }));
}

function isSatisfaction({ indicator: { level2 } }: IndicatorRow, table: TargetTable): boolean {
  return level2Of(level2?.text ?? "", table.standard)?.category === "satisfaction";
}
