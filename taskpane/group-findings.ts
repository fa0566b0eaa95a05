import type { Finding } from "../src/model/finding";
import type { Severity } from "../src/model/severity";

/** The findings of one table, that is of one project. */
export interface FindingGroup {
  /** Index of the table among those of the workbook. */
  readonly table: number;
  readonly sheet: string;
  /** "" when the table does not say. */
  readonly project: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Groups by table, in the order of the workbook; the findings of a group keep theirs. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byTable = new Map<number, Finding[]>();
  for (const finding of findings) {
    const group = byTable.get(finding.table);
    if (group === undefined) byTable.set(finding.table, [finding]);
    else group.push(finding);
  }
  return [...byTable].sort(([a], [b]) => a - b).map(([table, group]) => toGroup(table, group));
}

function toGroup(table: number, findings: readonly Finding[]): FindingGroup {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { table, sheet: findings[0]?.sheet ?? "", project: findings[0]?.project.trim() ?? "", findings, counts };
}

/** Tells findings apart, also across checks. */
export function findingKey({ rule, table, cell, message }: Finding): string {
  return `${rule} ${table} ${cell} ${message}`;
}
