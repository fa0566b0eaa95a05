import { compareSeverity, type Counts, countBySeverity, type Severity } from "../model/severity";
import type { Report, ReportedTable, ReportedWorkbook } from "./report";
import type { ReportTexts } from "./texts";

/** Numbers over all workbooks of a report. */
export interface ReportTotals {
  readonly files: number;
  readonly unread: number;
  readonly tables: number;
  readonly counts: Counts;
}

/** How often a rule had something to say. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  /** The gravest that it had. */
  readonly severity: Severity;
  readonly findings: number;
  /** Tables with at least one of them. */
  readonly tables: number;
}

/** A table and the number of findings in it. */
export interface TableCount {
  readonly table: ReportedTable;
  readonly counts: Counts;
}

/** The numbers that stand on top of a report. */
export function totalsOf({ workbooks }: Report): ReportTotals {
  return {
    files: workbooks.length,
    unread: workbooks.filter(({ problem }) => problem !== undefined).length,
    tables: workbooks.reduce((sum, { tables }) => sum + tables.length, 0),
    counts: countBySeverity(workbooks.flatMap(({ findings }) => findings)),
  };
}

/** What is to be said of a workbook as a whole; "" where its findings say it. */
export function resultOf({ problem, tables, findings }: ReportedWorkbook, texts: ReportTexts): string {
  if (problem !== undefined) return problem;
  if (tables.length === 0) return texts.noTable;
  return findings.length === 0 ? texts.clean : "";
}

/** The rules that had something to say, the gravest first, of these the most frequent. */
export function rulesOf({ workbooks, ruleTitle }: Report): RuleCount[] {
  const rules = new Map<string, { severity: Severity; findings: number; tables: Set<string> }>();
  workbooks.forEach(({ findings }, place) => {
    for (const { rule, severity, table } of findings) {
      const known = rules.get(rule) ?? { severity, findings: 0, tables: new Set<string>() };
      if (compareSeverity(severity, known.severity) < 0) known.severity = severity;
      known.findings += 1;
      known.tables.add(`${place} ${table}`);
      rules.set(rule, known);
    }
  });
  return [...rules]
    .map(([rule, { severity, findings, tables }]) => ({
      rule,
      title: ruleTitle(rule) ?? rule,
      severity,
      findings,
      tables: tables.size,
    }))
    .sort((a, b) => compareSeverity(a.severity, b.severity) || b.findings - a.findings);
}

/** The tables of a workbook with the number of findings in each. */
export function tableCounts({ tables, findings }: ReportedWorkbook): TableCount[] {
  const counts = tables.map(() => ({ error: 0, warning: 0, hint: 0 }));
  for (const { table, severity } of findings) {
    const own = counts[table];
    if (own !== undefined) own[severity] += 1;
  }
  return tables.map((table, index) => ({ table, counts: counts[index] ?? NOTHING }));
}

const NOTHING: Counts = { error: 0, warning: 0, hint: 0 };
