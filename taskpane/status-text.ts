import type { SessionState } from "../commands/session";
import type { Messages } from "../src/i18n/dictionary";
import { SEVERITIES } from "../src/model/severity";
import type { CheckResult } from "../src/tasks/check-workbook";

/** Between the parts of a score. */
export const SEPARATOR = " · ";

/** "34 tables · 12 errors · 40 warnings": a severity without findings is left out. */
export function scoreText({ scope, tables, counts }: CheckResult, texts: Messages): string {
  if (tables.length === 0) return texts.nothingFound.heading[scope];
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return texts.result.clean(tables.length);
  return [
    texts.result.tables(tables.length),
    ...found.map((severity) => texts.severity.count(severity, counts[severity])),
  ].join(SEPARATOR);
}

/** What a screen reader says when a task begins or ends; a failure is announced by its own notice. */
export function statusText({ phase, result }: SessionState, texts: Messages): string {
  switch (phase.name) {
    case "checking":
      return phase.cancelling ? texts.progress.cancelling : texts.progress.checking[phase.scope];
    case "clearing":
      return texts.progress.clearing;
    case "fixing":
      return texts.progress.changing[phase.task];
    case "fixed":
      return texts.fixes.done[phase.task](phase);
    case "checked":
      return result === undefined ? "" : scoreText(result, texts);
    case "cancelled":
      return texts.result.cancelled(result !== undefined);
    case "cleared":
      return texts.result.cleared(phase.outcome.cleared);
    case "idle":
    case "failed":
      return "";
  }
}

/** True while a task runs, which is when no other can start. */
export function isBusy({ phase: { name } }: SessionState): boolean {
  return name === "checking" || name === "clearing" || name === "fixing";
}
