import type { TargetTable } from "../model/target-table";
import { level2Of } from "../standards/names";
import { foldedCell } from "./folded-cell";
import { contentRows, isFilled, type IndicatorRow } from "./indicator-row";

/** The rows of a table that give the same basis. */
export interface BasisGroup {
  /** Folded, without the stop at its end. */
  readonly text: string;
  readonly rows: readonly IndicatorRow[];
}

const GROUPS = new WeakMap<TargetTable, readonly BasisGroup[]>();

/** What the rows of a table give as 指标值确定依据, each text once, in order. Satisfaction rows are left out: theirs is a survey. */
export function basesOf(table: TargetTable): readonly BasisGroup[] {
  const known = GROUPS.get(table);
  if (known !== undefined) return known;
  const byText = new Map<string, IndicatorRow[]>();
  for (const row of contentRows(table)) {
    if (!isFilled(row.indicator.basis) || isSatisfaction(row, table)) continue;
    const text = foldedCell(row.indicator.basis).replace(/[。.,;、]+$/, "");
    const rows = byText.get(text);
    if (rows === undefined) byText.set(text, [row]);
    else rows.push(row);
  }
  const groups = [...byText].map(([text, rows]) => ({ text, rows }));
  GROUPS.set(table, groups);
  return groups;
}

function isSatisfaction({ indicator: { level2 } }: IndicatorRow, table: TargetTable): boolean {
  return level2Of(level2?.text ?? "", table.standard)?.category === "satisfaction";
}
