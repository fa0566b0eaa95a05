import type { CheckOutcome } from "../check/run-rules";
import type { TargetTable } from "../model/target-table";
import type { CheckBasis, CheckResult, KnownOutcome } from "./check-workbook";

/** What was found in the tables of sheets that are as they were, for their place among the tables now; `changed` has the ids of the others. */
export function knownOutcomes(
  { basis, tables }: Pick<CheckResult, "tables"> & { readonly basis: CheckBasis },
  changed: ReadonlySet<string>,
): KnownOutcome {
  const known = new Map(tables.map((table, index) => [placeOf(table), { table, outcome: basis.outcomes[index] }]));
  return (table, settings) => {
    const before = known.get(placeOf(table));
    if (settings !== basis.settings || changed.has(table.sheetId) || before?.table.sheet !== table.sheet)
      return undefined;
    return before.outcome && atIndex(before.outcome, before.table.index, table.index);
  };
}

function placeOf({ sheetId, range }: TargetTable): string {
  return `${sheetId} ${range}`;
}

function atIndex(outcome: CheckOutcome, before: number, now: number): CheckOutcome {
  if (before === now) return outcome;
  return {
    findings: outcome.findings.map((finding) => ({ ...finding, table: now })),
    failures: outcome.failures.map((failure) => ({ ...failure, table: now })),
  };
}
