import { projectName } from "../../../src/rules/project-name";
import { SEVERITIES } from "../../../src/model/severity";
import type { Severity } from "../../../src/model/severity";
import type { Field } from "../../../src/model/field";
import type { CheckResult } from "../../../src/tasks/check-workbook";

/** The checkpoints of the spend plan, in months. */
export const MONTHS = [3, 6, 10, 12] as const;

/** A checkpoint of a spend plan. */
export interface PlanPoint {
  readonly month: (typeof MONTHS)[number];
  /** Cumulative, in percent of the budget; absent where the cell holds none. */
  readonly percent?: number;
  /** True when the cell holds something that is no number. */
  readonly unread?: true;
  /** Cumulative, in 万元; absent where share or budget is unknown. */
  readonly amount?: number;
  /** The gravest finding on the cell. */
  readonly severity?: Severity;
}

/** What the pictures show of a project. */
export interface ProjectFigures {
  /** Index of the table. */
  readonly table: number;
  /** "" when the table does not say it. */
  readonly name: string;
  /** In 万元; absent where the table does not say it. */
  readonly total?: number;
  /** True when the cell of the budget holds something that is no number. */
  readonly unread?: true;
  readonly fiscal?: number;
  readonly other?: number;
  /** Absent where the table has no spend plan. */
  readonly plan?: readonly PlanPoint[];
  /** Number of findings. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The projects of a check in the order of the workbook, as the pictures need them. */
export function figuresOf({ tables, findings }: CheckResult): readonly ProjectFigures[] {
  const counts = new Map<number, Record<Severity, number>>();
  const planned = new Map<string, Severity>();
  for (const { table, severity, field } of findings) {
    const own = counts.get(table) ?? { error: 0, warning: 0, hint: 0 };
    own[severity] += 1;
    counts.set(table, own);
    const key = `${table} ${field}`;
    // The gravest of a cell comes first.
    if (field.startsWith("plan[") && !planned.has(key)) planned.set(key, severity);
  }
  return tables.map((table) => {
    const { index, budget, plan } = table;
    const total = budget?.total?.number;
    const points = plan?.map((field, place) =>
      pointOf(MONTHS[place] ?? 12, field, total, planned.get(`${index} plan[${place}]`)),
    );
    return {
      table: index,
      name: projectName(table),
      counts: counts.get(index) ?? { error: 0, warning: 0, hint: 0 },
      ...numberIn("total", budget?.total),
      ...unreadIn(budget?.total),
      ...numberIn("fiscal", budget?.fiscal),
      ...numberIn("other", budget?.other),
      ...(points === undefined ? {} : { plan: points }),
    };
  });
}

/** All findings of a project. */
export function findingsOf({ counts }: ProjectFigures): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

function pointOf(
  month: PlanPoint["month"],
  field: Field,
  total: number | undefined,
  severity: Severity | undefined,
): PlanPoint {
  const { number: percent } = field;
  return {
    month,
    ...unreadIn(field),
    ...(percent === undefined ? {} : { percent }),
    ...(percent === undefined || total === undefined ? {} : { amount: (total * percent) / 100 }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function numberIn<Key extends string>(key: Key, field: Field | undefined): Partial<Record<Key, number>> {
  const values: Partial<Record<Key, number>> = {};
  if (field?.number !== undefined) values[key] = field.number;
  return values;
}

function unreadIn(field: Field | undefined): { readonly unread?: true } {
  return field === undefined || field.number !== undefined || field.text.trim() === "" ? {} : { unread: true };
}
