import type { Messages } from "../../../src/i18n/dictionary";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { scoreText } from "../../status-text";
import type { ReportSectionTexts } from "./texts";

/**
 * The report as plain text: a heading, the score, then a line for each finding with its parts between tabs, so that it
 * fills cells when it is pasted into a sheet.
 */
export function reportText(
  result: CheckResult,
  { heads, unnamed, project: projectHead }: ReportSectionTexts,
  messages: Messages,
): string {
  const lines = result.findings.map(({ project, sheet, cell, severity, message }, place) => [
    String(place + 1),
    project || unnamed,
    `${sheet} ${cell}`,
    messages.severity.name[severity],
    message,
  ]);
  const columns = [heads.number, projectHead, heads.place, heads.level, heads.finding];
  return [
    heads.title,
    scoreText(result, messages),
    ...(lines.length === 0 ? [] : ["", columns.join("\t"), ...lines.map((line) => line.map(asText).join("\t"))]),
    "",
  ].join("\n");
}

/** On one line; what a sheet would take for a formula is a text there too. */
function asText(part: string): string {
  const line = part.replace(/\s+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
