import { fieldAt } from "../model/field-path";
import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";
import { fold } from "../text/fold";
import type { Ignore } from "./settings";
import { LONGEST_NAME, LONGEST_TEXT } from "./settings-version";

/** Findings as a person wants to see them, and those they decided to leave. */
export interface SortedFindings {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** A finding that was left, and by which decision. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** The decision to leave this finding, bound to what it is about: it still holds when rows are inserted or sheets renamed. */
export function ignoreOf(finding: Finding, tables: readonly TargetTable[], reason: string): Ignore {
  return { rule: finding.rule, reason, about: subjectOf(finding, tables) };
}

/** Parts the findings that a decision leaves from the others. */
export function sortIgnored(
  findings: readonly Finding[],
  tables: readonly TargetTable[],
  ignores: readonly Ignore[],
): SortedFindings {
  if (ignores.length === 0) return { findings, ignored: [] };
  const byRule = new Map<string, Ignore>();
  const bySubject = new Map<string, Ignore>();
  for (const ignore of ignores) {
    if (ignore.about === undefined) byRule.set(ignore.rule, ignore);
    else bySubject.set(keyOf(ignore.rule, ignore.about), ignore);
  }
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const ignore = byRule.get(finding.rule) ?? bySubject.get(keyOf(finding.rule, subjectOf(finding, tables)));
    if (ignore === undefined) kept.push(finding);
    else ignored.push({ finding, ignore });
  }
  return { findings: kept, ignored };
}

type Subject = NonNullable<Ignore["about"]>;

function subjectOf({ field, project, table }: Finding, tables: readonly TargetTable[]): Subject {
  const owner = tables[table]?.index === table ? tables[table] : tables.find(({ index }) => index === table);
  const row = ROW.exec(field);
  const indicator = row?.[1] === undefined ? undefined : owner?.indicators[Number(row[1])]?.name?.text;
  return {
    project: project.slice(0, LONGEST_NAME),
    field: field.replace(ROW, "indicators."),
    ...(indicator === undefined ? {} : { indicator: plain(indicator).slice(0, LONGEST_NAME) }),
    text: plain(owner === undefined ? "" : (fieldAt(owner, field)?.text ?? "")).slice(0, LONGEST_TEXT),
  };
}

const ROW = /^indicators\[(\d+)\]\./;

function plain(text: string): string {
  return fold(text).replace(/\s+/g, " ").trim();
}

function keyOf(rule: string, { project, field, indicator, text }: Subject): string {
  // How a name of several lines is put on one is no part of the decision.
  return JSON.stringify([rule, project.replace(/\s+/g, ""), field, indicator ?? null, text]);
}
