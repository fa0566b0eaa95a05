import type { ChangeTools } from "../../../commands/session-state";
import { createOfficeSheets } from "../../../src/hosts/office/sheet-editor";
import { reportSheets } from "../../../src/report/sheets";
import { refusalOf, type Refused } from "../../../src/tasks/sheet-refusals";
import { addedFromPlan, sheetsStep } from "../../../src/tasks/sheets-step";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import type { EditOutcome } from "../../../src/workbook/edit";
import { sheetNames } from "../../../src/workbook/sheet-name";
import type { SheetEditor } from "../../../src/workbook/sheet-editor";
import { reportOf, type ReportContext } from "./report-files";

/**
 * Adds the report of a check to the workbook: a sheet of this name with the summary, and the list of findings behind it.
 * It can be taken back from the journal. Errors: HostError, CancelledError.
 */
export async function addReport(
  { host, journal, signal, onProgress }: ChangeTools,
  result: CheckResult,
  context: ReportContext,
  name: string,
  sheets: SheetEditor = createOfficeSheets(),
): Promise<Refused | { readonly kind: "added"; readonly outcome: EditOutcome }> {
  const plans = reportSheets(reportOf(result, context));
  const there = await host.read({ merges: false, signal });
  const names = sheetNames(
    plans.map((plan, place) => (place === 0 ? name : `${name}-${plan.name}`)),
    there.sheets.map((sheet) => sheet.name),
  );
  const named = plans.map((plan, place) => ({ ...plan, name: names[place] ?? plan.name }));
  const outcome = await sheets.addSheets(named, { signal, onProgress });
  if (outcome.kind === "refused") return refusalOf(outcome);
  journal.record(name, [sheetsStep(host, sheets, named.map(addedFromPlan))]);
  return { kind: "added", outcome: { applied: [], skipped: [], sheets: named.length } };
}
