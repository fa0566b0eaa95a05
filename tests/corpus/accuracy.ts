import { checkTables } from "../../src/check/check-tables";
import type { Finding } from "../../src/model/finding";
import type { Severity } from "../../src/model/severity";
import type { CorpusWorkbook, Label } from "./corpus";
import type { Share } from "./recognition";

/** How the findings agree with what a reviewer wrote. */
export interface AccuracyScore {
  /** Labels of severity error and warning that a machine can see and that have a finding. */
  readonly seen: Share;
  /** Errors and warnings that stand on a cell with a label. */
  readonly confirmed: Share;
  /** Findings on a cell that looks like a problem and is none. */
  readonly onExempt: number;
  readonly missed: readonly Label[];
  readonly unconfirmed: readonly Finding[];
}

/** What one rule found in a document. */
export interface RuleScore {
  readonly rule: string;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that stand on a cell with a label, or cover one; absent for a document that nobody reviewed. */
  readonly onLabel?: number;
}

/** Counts the findings of each rule in a document; rules without any are left out. */
export function scoreRules({ recognition, labels }: CorpusWorkbook): RuleScore[] {
  const labelled = labels && labelledFields(labels);
  const scores = new Map<string, { rule: string; findings: Record<Severity, number>; onLabel?: number }>();
  for (const finding of checkTables(recognition.tables, { locale: "en" })) {
    const { rule, severity } = finding;
    const score = scores.get(rule) ?? { rule, findings: { error: 0, warning: 0, hint: 0 } };
    scores.set(rule, score);
    score.findings[severity] += 1;
    if (labelled !== undefined) score.onLabel = (score.onLabel ?? 0) + (standsOn(finding, labelled) ? 1 : 0);
  }
  return [...scores.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Compares the findings of a reviewed document with its labels. A finding is about its field and those that it covers. */
export function scoreAccuracy({ recognition }: CorpusWorkbook, labels: readonly Label[]): AccuracyScore {
  const findings = checkTables(recognition.tables, { locale: "en" });
  const found = new Set(
    findings.flatMap((finding) => fieldsOfFinding(finding).map((field) => key(finding.table + 1, field))),
  );
  const wanted = labels.filter((label) => isMachineVisible(label));
  const missed = wanted.filter((label) => !fieldsOfLabel(label).some((field) => found.has(key(label.project, field))));
  const labelled = labelledFields(labels);
  const exempt = new Set(labels.flatMap((label) => (label.exempt === true ? [key(label.project, label.field)] : [])));
  const grave = findings.filter(({ severity }) => severity !== "hint");
  const unconfirmed = grave.filter((finding) => !standsOn(finding, labelled));
  return {
    seen: { found: wanted.length - missed.length, of: wanted.length },
    confirmed: { found: grave.length - unconfirmed.length, of: grave.length },
    onExempt: findings.filter((finding) => exempt.has(key(finding.table + 1, finding.field))).length,
    missed,
    unconfirmed,
  };
}

function labelledFields(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(
    labels.flatMap((label) =>
      label.exempt === true ? [] : fieldsOfLabel(label).map((field) => key(label.project, field)),
    ),
  );
}

function standsOn(finding: Finding, labelled: ReadonlySet<string>): boolean {
  return fieldsOfFinding(finding).some((field) => labelled.has(key(finding.table + 1, field)));
}

function isMachineVisible({ severity, detect, exempt }: Label): boolean {
  return exempt !== true && severity !== "hint" && detect !== "semantic";
}

function fieldsOfLabel({ field, also = [] }: Label): readonly string[] {
  return [field, ...also];
}

function fieldsOfFinding({ field, covers = [] }: Finding): readonly string[] {
  return [field, ...covers];
}

function key(project: number, field: string): string {
  return `${project} ${field}`;
}
