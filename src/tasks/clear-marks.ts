import type { WorkbookHost } from "../workbook/host";

/** What became of clearing: how many cells lost their mark, and the sheets that could not be touched. */
export type ClearOutcome = Awaited<ReturnType<WorkbookHost["clearMarks"]>>;

/** Removes every mark of ours from the workbook, whichever session left it. Errors: HostError. */
export function clearMarks(host: WorkbookHost): Promise<ClearOutcome> {
  return host.clearMarks();
}
