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
  type WorkbookProblem,
  type WorkbookRule,
} from "../rules/rule";
import { inParts, withWholeValues } from "../rules/whole-values";
import { rememberByObject } from "../model/remember";
import { isSecret } from "../text/secret";
import { parseCell, type CellAddress } from "../workbook/address";
import { projectName } from "../rules/project-name";
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

/** So many tables are looked at by one rule before the next rule has its turn: code runs faster the longer it goes on running. */
const TABLES_AT_A_TIME = 32;

/**
 * Runs the rules that look at one table by itself. It yields after each piece of the work: the caller may do something
 * else then. What it returns is the outcome of each table; `mergeOutcomes` puts what they found in order.
 */
export function* checkEachTable(
  tables: readonly TargetTable[],
  settings: CheckSettings,
): Generator<undefined, readonly CheckOutcome[], undefined> {
  const shared = contextOf(settings);
  const outcomes: CheckOutcome[] = [];
  for (let from = 0; from < tables.length; from += TABLES_AT_A_TIME) {
    const checks = tables.slice(from, from + TABLES_AT_A_TIME).map((table) => ({
      table: withWholeValues(table),
      context: { standard: table.standard, ...shared },
      owner: ownerOf(table),
      collected: new Collected(settings),
    }));
    for (const rule of byScope(settings.rules ?? RULES).table) {
      for (const { table, context, owner, collected } of checks) {
        for (const problem of collected.run(rule, table, context, table.index)) {
          collected.add(rule, problem, owner, table.index);
        }
      }
      yield;
    }
    outcomes.push(...checks.map(({ collected }) => collected.outcome));
  }
  return outcomes;
}

/** Runs the rules that compare the tables of a workbook, in the same way. It returns an outcome for each rule. */
export function* checkAcrossTables(
  tables: readonly TargetTable[],
  settings: CheckSettings,
): Generator<undefined, readonly CheckOutcome[], undefined> {
  const context = contextOf(settings);
  const owners = new Map(tables.map((table) => [table.index, ownerOf(table)]));
  const whole = tables.map(withWholeValues);
  const outcomes: CheckOutcome[] = [];
  for (const rule of byScope(settings.rules ?? RULES).workbook) {
    const collected = new Collected(settings);
    for (const problem of collected.run(rule, whole, context)) collected.add(rule, problem, owners.get(problem.table));
    outcomes.push(collected.outcome);
    yield;
  }
  return outcomes;
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

/** What running a rule takes of it. Objects of one shape are read faster than the rules themselves. */
interface Runner<Subject, Context, Found extends Problem> extends Judge {
  readonly check: (subject: Subject, context: Context) => Iterable<Found>;
}

/** What a finding says of the rule that found it. */
interface Judge {
  readonly id: string;
  readonly severity: Severity;
  readonly why: RuleMeta["why"] | undefined;
}

type TableRunner = Runner<TargetTable, RuleContext, Problem>;
type WorkbookRunner = Runner<readonly TargetTable[], Omit<RuleContext, "standard">, WorkbookProblem>;

const byScope = rememberByObject((rules: readonly CheckingRule[]) => {
  const table: TableRunner[] = [];
  const workbook: WorkbookRunner[] = [];
  for (const rule of rules) {
    const { id, severity, why } = rule;
    if (rule.scope === "table") table.push({ id, severity, why, check: rule.check });
    else workbook.push({ id, severity, why, check: rule.check });
  }
  return { table, workbook };
});

/** A table with the name that its findings carry. */
interface Owner {
  readonly table: TargetTable;
  readonly project: string;
}

function ownerOf(table: TargetTable): Owner {
  return { table, project: projectName(table) };
}

/** What the rules found so far. */
class Collected {
  private readonly findings: Finding[] = [];
  private readonly failures: RuleFailure[] = [];

  constructor(private readonly settings: CheckSettings) {}

  get outcome(): CheckOutcome {
    return { findings: this.findings, failures: this.failures };
  }

  /** A rule is run to its end before any of its problems counts: half of what it found would be no better than none. */
  run<Subject, Context, Found extends Problem>(
    rule: Runner<Subject, Context, Found>,
    subject: Subject,
    context: Context,
    table?: number,
  ): readonly Found[] {
    const problems: Found[] = [];
    try {
      for (const problem of rule.check(subject, context)) problems.push(problem);
      return problems;
    } catch (error) {
      this.fail(rule.id, table, "threw", error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  add(rule: Judge, found: Problem, owner: Owner | undefined, table?: number): void {
    const problem = owner === undefined ? found : inParts(owner.table, rule.id, found);
    const place = owner && placeOf(owner.table, problem.field);
    if (owner === undefined || place === undefined) this.fail(rule.id, table, "unknown-place", problem.field);
    else if (!isSecret(place.text)) this.findings.push(findingOf(rule, owner, place.cell, problem, this.settings));
  }

  private fail(rule: string, table: number | undefined, reason: RuleFailure["reason"], detail: string): void {
    this.failures.push({ rule, ...(table === undefined ? {} : { table }), reason, detail });
  }
}

function findingOf(
  rule: Judge,
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
