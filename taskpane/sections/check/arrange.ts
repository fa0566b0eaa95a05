import type { Finding } from "../../../src/model/finding";
import type { Severity } from "../../../src/model/severity";
import { findingKey } from "./finding-key";

/** How the list is arranged. */
export type Arrangement = "project" | "rule";
export const ARRANGEMENTS: readonly Arrangement[] = ["project", "rule"];

/** What a person wants to see; undefined and "" show all. */
export interface Filters {
  readonly severity?: Severity | undefined;
  /** Id of a rule. */
  readonly rule?: string | undefined;
  /** Index of a table. */
  readonly table?: number | undefined;
  readonly text: string;
}

export const NO_FILTERS: Filters = { text: "" };

/** Findings under one heading. */
export interface FindingGroup {
  readonly key: string;
  /** The first of them tells the project, the sheet and the rule. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many tables they are in. */
  readonly tables: number;
}

/** A line of the list. */
export type Row =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly isOpen: boolean;
      /** Its place among the groups, from 1, and their number. */
      readonly place: number;
      readonly of: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly finding: Finding;
      readonly group: FindingGroup;
      /** Its place in the group, from 1, and their number. */
      readonly place: number;
      readonly of: number;
    };

/** The findings that pass every filter. `titleOf` gives what a rule is called, as far as that is known. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, rule, table, text }: Filters,
  titleOf: (rule: string) => string = () => "",
): readonly Finding[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (rule === undefined || finding.rule === rule) &&
      (table === undefined || finding.table === table) &&
      (words.length === 0 || hasAll(finding, words, titleOf)),
  );
}

function hasAll(
  { message, project, sheet, cell, rule }: Finding,
  words: readonly string[],
  titleOf: (rule: string) => string,
): boolean {
  const text = fold([message, project, sheet, cell, titleOf(rule)].join("\n"));
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Under the project they belong to, in the order of the workbook; or under their rule, the most frequent first. */
export function groupFindings(findings: readonly Finding[], by: Arrangement): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const all = [...groups].flatMap(([key, group]) => toGroup(key, group));
  return by === "project"
    ? all.sort((a, b) => a.first.table - b.first.table)
    : all.sort((a, b) => b.counts.error - a.counts.error || b.findings.length - a.findings.length);
}

/** The key of the group that a finding is in. */
export function groupKey({ table, rule }: Finding, by: Arrangement): string {
  return by === "project" ? `table ${table}` : `rule ${rule}`;
}

function toGroup(key: string, findings: readonly Finding[]): FindingGroup[] {
  const [first] = findings;
  if (first === undefined) return [];
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return [{ key, first, findings, counts, tables: new Set(findings.map(({ table }) => table)).size }];
}

/** The lines of the list from top to bottom; no two have the same key. */
export function rowsOf(groups: readonly FindingGroup[], isOpen: (group: FindingGroup) => boolean): readonly Row[] {
  const rows: Row[] = [];
  groups.forEach((group, index) => {
    const open = isOpen(group);
    rows.push({ kind: "group", key: group.key, group, isOpen: open, place: index + 1, of: groups.length });
    if (!open) return;
    const seen = new Map<string, number>();
    group.findings.forEach((finding, place) => {
      const key = findingKey(finding);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      rows.push({
        kind: "finding",
        key: before === 0 ? key : `${key} ${before}`,
        finding,
        group,
        place: place + 1,
        of: group.findings.length,
      });
    });
  });
  return rows;
}
