import { checkTables } from "../../src/check/check-tables";
import type { Finding } from "../../src/model/finding";
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

/** Compares the findings of a reviewed document with its labels. */
export function scoreAccuracy({ recognition }: CorpusWorkbook, labels: readonly Label[]): AccuracyScore {
  const findings = checkTables(recognition.tables, { locale: "en" });
  const found = new Set(
    findings.flatMap((finding) => fieldsOfFinding(finding).map((field) => key(finding.table + 1, field))),
  );
  const wanted = labels.filter((label) => isMachineVisible(label));
  const missed = wanted.filter((label) => !fieldsOfLabel(label).some((field) => found.has(key(label.project, field))));
  const labelled = new Set(
    labels.flatMap((label) =>
      label.exempt === true ? [] : fieldsOfLabel(label).map((field) => key(label.project, field)),
    ),
  );
  const exempt = new Set(labels.flatMap((label) => (label.exempt === true ? [key(label.project, label.field)] : [])));
  const grave = findings.filter(({ severity }) => severity !== "hint");
  const unconfirmed = grave.filter(
    (finding) => !fieldsOfFinding(finding).some((field) => labelled.has(key(finding.table + 1, field))),
  );
  return {
    seen: { found: wanted.length - missed.length, of: wanted.length },
    confirmed: { found: grave.length - unconfirmed.length, of: grave.length },
    onExempt: findings.filter((finding) => exempt.has(key(finding.table + 1, finding.field))).length,
    missed,
    unconfirmed,
  };
}

function isMachineVisible({ severity, detect, exempt }: Label): boolean {
  return exempt !== true && severity !== "hint" && detect !== "semantic";
}

function fieldsOfLabel({ field, also = [] }: Label): readonly string[] {
  return [field, ...also];
}

function fieldsOfFinding({ field }: Finding): readonly string[] {
  return [field];
}

function key(project: number, field: string): string {
  return `${project} ${field}`;
}
