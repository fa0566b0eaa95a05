import type { Localized } from "../../src/i18n/localized";
import type { FieldPath } from "../../src/model/field";
import { fieldAt } from "../../src/model/field-path";
import type { Fix } from "../../src/model/finding";
import type { Severity } from "../../src/model/severity";
import type { TargetTable } from "../../src/model/target-table";
import {
  DEFAULT_RULE_OPTIONS,
  type Problem,
  type Rule,
  type RuleOptions,
  type TableRule,
  type WorkbookRule,
} from "../../src/rules/rule";
import { inParts, withWholeValues } from "../../src/rules/whole-values";
import { table, type TableLiteral } from "./table-builder";

/** What a rule is expected to say. */
export interface ExpectedProblem {
  readonly field: FieldPath;
  /** The Chinese message, then the English one. */
  readonly message: readonly [chinese: string, english: string];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The cells it would change: address, what stands there, what should. */
  readonly fix?: readonly (readonly [
    cell: string,
    from: Fix["edits"][number]["from"],
    to: Fix["edits"][number]["to"],
  ])[];
}

/** A table that a rule accepts or rejects. */
export interface RuleCase {
  /** Completes "accepts ..." or "rejects ...". */
  readonly name: string;
  readonly table: TableLiteral;
  readonly options?: Partial<RuleOptions>;
}

/** A table that a rule rejects, and all that it says about it, in order. */
export interface RejectCase extends RuleCase {
  readonly problems: readonly ExpectedProblem[];
}

/** Runs a table rule over tables that it must accept and tables that it must reject, with exact fields, messages and fixes. */
export function testRule(
  rule: TableRule,
  cases: { readonly accept: readonly RuleCase[]; readonly reject: readonly RejectCase[] },
): void {
  describe(rule.id, () => {
    it.each(cases.accept)("accepts $name", ({ table: literal, options }) => {
      expect(run(rule, table(literal), options)).toEqual([]);
    });

    it.each(cases.reject)("rejects $name", ({ table: literal, options, problems }) => {
      const owner = table(literal);
      const found = run(rule, owner, options);
      expect(found.map(plain)).toEqual(problems.map(expected));
      for (const problem of found) expectWellFormed(rule, owner, problem);
    });
  });
}

/** Tables of one workbook that a rule accepts or rejects. Their `index` is their place in the list. */
export interface WorkbookCase extends Omit<RuleCase, "table"> {
  readonly tables: readonly TableLiteral[];
}

/** Tables that a rule rejects, and all that it says about them, in order. */
export interface WorkbookRejectCase extends WorkbookCase {
  readonly problems: readonly (ExpectedProblem & { readonly table: number })[];
}

/** As `testRule`, for a rule that compares the tables of a workbook. */
export function testWorkbookRule(
  rule: WorkbookRule,
  cases: { readonly accept: readonly WorkbookCase[]; readonly reject: readonly WorkbookRejectCase[] },
): void {
  const check = (tables: readonly TargetTable[], options: Partial<RuleOptions> = {}): ReturnType<typeof rule.check> =>
    rule.check(tables, { options: { ...DEFAULT_RULE_OPTIONS, ...options }, year: options.budgetYear });

  describe(rule.id, () => {
    it.each(cases.accept)("accepts $name", ({ tables, options }) => {
      expect([...check(built(tables), options)]).toEqual([]);
    });

    it.each(cases.reject)("rejects $name", ({ tables, options, problems }) => {
      const workbook = built(tables);
      const found = [...check(workbook, options)];
      expect(found.map((problem) => ({ table: problem.table, ...plain(problem) }))).toEqual(
        problems.map((problem) => ({ table: problem.table, ...expected(problem) })),
      );
      for (const problem of found) {
        const owner = workbook[problem.table];
        if (owner !== undefined) expectWellFormed(rule, owner, problem);
      }
    });
  });
}

function built(literals: readonly TableLiteral[]): TargetTable[] {
  return literals.map((literal, index) => table({ ...literal, index }));
}

function run(rule: TableRule, owner: TargetTable, options: Partial<RuleOptions> = {}): Problem[] {
  const problems = rule.check(withWholeValues(owner), {
    standard: owner.standard,
    options: { ...DEFAULT_RULE_OPTIONS, ...options },
    year: options.budgetYear,
  });
  return Array.from(problems, (problem) => inParts(owner, rule.id, problem));
}

interface PlainProblem {
  readonly field: FieldPath;
  readonly message: Localized;
  readonly severity: Severity | undefined;
  readonly fix: readonly (readonly unknown[])[] | undefined;
}

function plain(problem: Problem): PlainProblem {
  return {
    field: problem.field,
    message: problem.message,
    severity: problem.severity,
    fix: problem.fix?.edits.map((edit) => [edit.cell, edit.from, edit.to]),
  };
}

function expected({ field, message: [chinese, english], severity, fix }: ExpectedProblem): PlainProblem {
  return { field, message: { "zh-CN": chinese, en: english }, severity, fix };
}

/** What holds for every problem of every rule. */
function expectWellFormed(rule: Rule, owner: TargetTable, problem: Problem): void {
  if (problem.field !== "table") expect(fieldAt(owner, problem.field)).toBeDefined();
  expect(problem.fix?.safety).toBe(problem.fix === undefined ? undefined : rule.fixable);
  for (const edit of problem.fix?.edits ?? []) expect(edit.sheet).toBe(owner.sheet);
}
