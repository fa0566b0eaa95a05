import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";
import { withBudgetYear } from "./budget-year";
import { checkAcrossTables, checkEachTable, mergeOutcomes, type CheckSettings, type RuleFailure } from "./run-rules";

/** How to check a workbook in one go. */
export interface CheckTablesSettings extends CheckSettings {
  /** Told of every rule that could not do its work; the findings of the others come all the same. */
  readonly onFailure?: (failure: RuleFailure) => void;
}

/**
 * Runs every rule over every table. Findings come table by table, in a table from top to bottom and from left to right, on one cell the
 * gravest first. Cells that say 涉密 have none. A rule that throws costs its own findings only.
 */
export function checkTables(tables: readonly TargetTable[], settings: CheckTablesSettings): readonly Finding[] {
  const dated = finish(withBudgetYear(tables, settings));
  const { findings, failures } = mergeOutcomes([
    ...finish(checkEachTable(tables, dated)),
    ...finish(checkAcrossTables(tables, dated)),
  ]);
  for (const failure of failures) settings.onFailure?.(failure);
  return findings;
}

/** Does a work that yields between its pieces in one go. */
function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
