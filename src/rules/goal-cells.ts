import type { Field, FieldPath } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { rememberByObject } from "../model/remember";
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

/** The goals that are filled in; none when any of them says 涉密 (its neighbours are then withheld too). */
export const goalCells = rememberByObject((table: TargetTable) => readGoals(table.goals ?? []));

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
