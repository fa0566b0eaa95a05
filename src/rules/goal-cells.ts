import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { isSecret } from "../text/secret";
import { splitItems } from "../text/sentence";
import { saysNothing } from "./says-nothing";

/** A cell of 绩效目标 that says something. */
export interface GoalCell {
  readonly path: FieldPath;
  readonly field: Field;
  /** Its items without their numbers, one a line. */
  readonly text: string;
}

/** Tables never change, so what was read once holds as long as the table lives. */
const READ = new WeakMap<TargetTable, readonly GoalCell[]>();

/** The goals that are filled in; none when any of them says 涉密 (its neighbours are then withheld too). */
export function goalCells(table: TargetTable): readonly GoalCell[] {
  const known = READ.get(table);
  if (known !== undefined) return known;
  const cells = readGoals(table.goals ?? []);
  READ.set(table, cells);
  return cells;
}

function readGoals(goals: readonly Field[]): readonly GoalCell[] {
  if (goals.some((field) => isSecret(field.text))) return [];
  return goals.flatMap((field, index) => {
    if (saysNothing(field)) return [];
    const text = splitItems(field.text)
      .map((item) => item.text)
      .join("\n");
    return [{ path: `goals[${index}]`, field, text }];
  });
}
