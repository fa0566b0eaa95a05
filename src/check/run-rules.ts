import type { Locale } from "../i18n/localized";
import { fieldAt } from "../model/field-path";
import type { FieldPath } from "../model/field";
import type { Finding } from "../model/finding";
import { compareSeverity, type Severity } from "../model/severity";
import type { TargetTable } from "../model/target-table";
import { RULES } from "../rules";
import {
  DEFAULT_RULE_OPTIONS,
  type Problem,
  type RuleContext,
  type RuleMeta,
  type RuleOptions,
  type TableRule,
  type WorkbookRule,
} from "../rules/rule";
import { isSecret } from "../text/secret";
import { parseCell, type CellAddress } from "../workbook/address";
import { projectName } from "./project-name";
import { dropOverridden } from "./overrides";

type Explained = "title" | "why" | "how";

/**
 * What checking needs of a rule. The add-in's bundles leave the explanations out; the pane asks for them on demand,
 * see `explainRule`. Where they are there, findings bring their reason along.
 */
export type CheckingRule = (Omit<TableRule, Explained> | Omit<WorkbookRule, Explained>) &
  Partial<Pick<RuleMeta, "why">>;

/** How to check. */
export interface CheckSettings {
  /** The language of messages and reasons. */
  readonly locale: Locale;
  /** What differs from the rules' own defaults. */
  readonly options?: Partial<RuleOptions>;
  /** The budget year found in the workbook; `options.budgetYear` wins over it. */
  readonly year?: number;
  /** Severity by rule id, where it differs from what the rule says. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Every rule when absent. */
  readonly rules?: readonly CheckingRule[];
}

/** A rule that could not do its work: a defect of ours, never of the workbook. */
export interface RuleFailure {
  /** Id of the rule. */
  readonly rule: string;
  /** Index of the table; absent when a rule failed over the workbook as a whole. */
  readonly table?: number;
  /** `threw`: the rule ended with an error. `unknown-place`: it named a field or a table that is not there. */
  readonly reason: "threw" | "unknown-place";
  readonly detail: string;
}

/** What a check found, and what went wrong with the check itself. */
export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** A finding with the place by which it is sorted. */
interface Placed {
  readonly finding: Finding;
  readonly at: CellAddress;
}

/** Runs the rules that look at one table: the caller may do something else between two tables. */
export function checkTable(table: TargetTable, settings: CheckSettings): CheckOutcome {
  const context = { standard: table.standard, ...contextOf(settings) };
  const owner = ownerOf(table);
  const outcomes = rulesOf(settings).map((rule) =>
    rule.scope === "table"
      ? outcomeOf(rule, table.index, settings, () =>
          Array.from(rule.check(table, context), (problem) => ({ owner, problem })),
        )
      : NOTHING,
  );
  return mergeOutcomes(outcomes);
}

/** Runs the rules that compare the tables of a workbook. */
export function checkAcrossTables(tables: readonly TargetTable[], settings: CheckSettings): CheckOutcome {
  const context = contextOf(settings);
  const byIndex = new Map(tables.map((table) => [table.index, ownerOf(table)]));
  const outcomes = rulesOf(settings).map((rule) =>
    rule.scope === "workbook"
      ? outcomeOf(rule, undefined, settings, () =>
          Array.from(rule.check(tables, context), (problem) => ({ owner: byIndex.get(problem.table), problem })),
        )
      : NOTHING,
  );
  return mergeOutcomes(outcomes);
}

function contextOf(settings: CheckSettings): Omit<RuleContext, "standard"> {
  const options = { ...DEFAULT_RULE_OPTIONS, ...settings.options };
  return { options, year: options.budgetYear ?? settings.year };
}

/** Puts outcomes together: one finding for one root cause, in order. */
export function mergeOutcomes(outcomes: readonly CheckOutcome[]): CheckOutcome {
  return {
    findings: inOrder(dropOverridden(outcomes.flatMap((outcome) => outcome.findings))),
    failures: outcomes.flatMap((outcome) => outcome.failures),
  };
}

function rulesOf(settings: CheckSettings): readonly CheckingRule[] {
  return settings.rules ?? RULES;
}

const NOTHING: CheckOutcome = { findings: [], failures: [] };

/** A table with the name that its findings carry. */
interface Owner {
  readonly table: TargetTable;
  readonly project: string;
}

function ownerOf(table: TargetTable): Owner {
  return { table, project: projectName(table) };
}

interface OwnedProblem {
  readonly owner: Owner | undefined;
  readonly problem: Problem;
}

/** A rule is run to its end before any of its problems counts: half of what it found would be no better than none. */
function outcomeOf(
  rule: CheckingRule,
  table: number | undefined,
  settings: CheckSettings,
  run: () => readonly OwnedProblem[],
): CheckOutcome {
  const at = table === undefined ? {} : { table };
  let problems: readonly OwnedProblem[];
  try {
    problems = run();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { findings: [], failures: [{ rule: rule.id, ...at, reason: "threw", detail }] };
  }
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const { owner, problem } of problems) {
    const place = owner && placeOf(owner.table, problem.field);
    if (owner === undefined || place === undefined) {
      failures.push({ rule: rule.id, ...at, reason: "unknown-place", detail: problem.field });
    } else if (!isSecret(place.text)) {
      findings.push(findingOf(rule, owner, place.cell, problem, settings));
    }
  }
  return { findings, failures };
}

function findingOf(
  rule: CheckingRule,
  { table, project }: Owner,
  cell: string,
  problem: Problem,
  settings: CheckSettings,
): Finding {
  const { locale, severities } = settings;
  return {
    rule: rule.id,
    severity: severities?.[rule.id] ?? problem.severity ?? rule.severity,
    sheet: table.sheet,
    cell,
    field: problem.field,
    table: table.index,
    project,
    message: problem.message[locale],
    ...(rule.why && { why: rule.why[locale] }),
    ...(problem.covers && { covers: problem.covers }),
    ...(problem.fix && { fix: problem.fix }),
  };
}

/** The cell of a field; `table` as a whole is its title or, without one, its first cell. */
function placeOf(table: TargetTable, field: FieldPath): { readonly cell: string; readonly text: string } | undefined {
  if (field !== "table") return fieldAt(table, field);
  return { cell: table.title?.cell ?? table.range.replace(/:.*/, ""), text: "" };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding): Placed => ({ finding, at: parseCell(finding.cell) ?? { row: 0, column: 0 } }));
  return placed.sort(comparePlaced).map(({ finding }) => finding);
}

function comparePlaced(a: Placed, b: Placed): number {
  return (
    a.finding.table - b.finding.table ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    compareSeverity(a.finding.severity, b.finding.severity)
  );
}
