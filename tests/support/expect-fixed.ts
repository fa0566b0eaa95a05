import { checkTables } from "../../src/check/check-tables";
import type { Field } from "../../src/model/field";
import type { Finding } from "../../src/model/finding";
import type { Budget, Indicator, TargetTable } from "../../src/model/target-table";
import { RULES } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";
import { detectStandard } from "../../src/standards/names";
import { inWanYuan, parseAmount } from "../../src/text/amount";
import { readPlan } from "../../src/text/percentage";
import type { Edit } from "../../src/workbook/edit";
import { table, type TableLiteral } from "./table-builder";

/**
 * Applies every fix that a rule offers for tables that it rejects, one by one as a user would, and expects its findings gone, no new
 * finding of any rule, and nothing left to fix.
 */
export function expectFixed(rule: Rule, ...literals: readonly TableLiteral[]): void {
  const before = literals.map((literal, index) => table({ ...literal, index }));
  const findings = check(rule, before);
  const own = findings.filter((finding) => finding.rule === rule.id && finding.fix !== undefined);
  expect(own).not.toEqual([]);
  const after = own
    .flatMap((finding) => (finding.fix?.edits ?? []).map((edit) => ({ edit, index: finding.table })))
    .reduce(
      (tables, { edit, index }) => tables.map((each) => (each.index === index ? withEdit(each, edit) : each)),
      before,
    );
  const left = check(rule, after);
  expect(left.filter((finding) => finding.rule === rule.id && finding.fix !== undefined)).toEqual([]);
  const known = new Set(findings.map(key));
  expect(left.filter((finding) => !known.has(key(finding)))).toEqual([]);
}

function check(rule: Rule, tables: readonly TargetTable[]): readonly Finding[] {
  const rules = [...RULES.filter(({ id }) => id !== rule.id), rule];
  return checkTables(tables, { locale: "en", rules });
}

function key({ rule, table: index, cell }: Finding): string {
  return `${index} ${cell} ${rule}`;
}

/** A table after an edit; the guard must hold. */
function withEdit(before: TargetTable, { cell, from, to }: Edit): TargetTable {
  let found = false;
  const change = (field: Field): Field => {
    if (field.cell !== cell) return field;
    if (field.value !== to) expect(field.value).toBe(from);
    found = true;
    return { cell, value: to, text: String(to) };
  };
  const changed = changedFields(before, change);
  expect(found).toBe(true);
  return { ...changed, standard: detectStandard(changed.indicators.map((row) => row.level1?.text ?? "")) };
}

function changedFields(before: TargetTable, change: (field: Field) => Field): TargetTable {
  const { title, unitLine, moneyUnitField, code, name, purpose, budget, plan, goals } = before;
  const single = { title, unitLine, moneyUnitField, code, name, purpose };
  return {
    ...before,
    ...mapped(single, change),
    ...(budget && { budget: changedBudget(budget, (field) => withAmount(change(field), before)) }),
    ...(plan && { plan: withNumbers(plan.map(change)) }),
    ...(goals && { goals: goals.map(change) }),
    indicators: before.indicators.map((row): Indicator => mapped({ ...row }, change)),
    labels: mapped(before.labels, change),
  };
}

function changedBudget({ more, ...parts }: Budget, change: (field: Field) => Field): Budget {
  return { ...mapped(parts, change), ...(more && { more: more.map(change) }) };
}

function withAmount({ cell, value, text }: Field, { moneyUnit = "万元" }: TargetTable): Field {
  const amount = parseAmount(value);
  return { cell, value, text, ...(amount && { number: inWanYuan(amount, moneyUnit) }) };
}

/** The plan is read as a whole: what 1 means depends on its neighbours. */
function withNumbers(plan: readonly Field[]): Field[] {
  const numbers = readPlan(plan);
  return plan.map(({ cell, value, text }, place) => {
    const number = numbers[place];
    return { cell, value, text, ...(number === undefined ? {} : { number }) };
  });
}

function mapped(
  fields: Readonly<Record<string, Field | undefined>>,
  change: (field: Field) => Field,
): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field === undefined ? [] : [[name, change(field)]])),
  );
}
