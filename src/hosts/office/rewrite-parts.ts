import type { Area } from "../../workbook/address";
import { plannedArea } from "../../workbook/plan-areas";
import type { PlannedRow, SheetPlan } from "../../workbook/sheet-plan";

/** Areas whose cells keep their looks, and those that get new ones. */
export interface DividedArea {
  readonly kept: readonly Area[];
  readonly rest: readonly Area[];
}

/** Keeps the rows of which all cells look alike in both plans, in the columns that both have. */
export function divideArea(area: Area, former: SheetPlan, plan: SheetPlan): DividedArea {
  const right = Math.min(plannedArea(former)?.right ?? -1, plannedArea(plan)?.right ?? -1);
  const [before, after] = [looksOf(former, right), looksOf(plan, right)];
  // Rows of which a plan says nothing are blanked.
  const looksAlike = (row: number): boolean => before.has(row) && before.get(row) === after.get(row);
  const kept: Area[] = [];
  const rest: Area[] = [];
  let top = area.top;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const isKept = looksAlike(row);
    if (row < area.bottom && looksAlike(row + 1) === isKept) continue;
    const rows = { ...area, top, bottom: row };
    top = row + 1;
    if (!isKept) {
      rest.push(rows);
      continue;
    }
    kept.push({ ...rows, right });
    if (right < area.right) rest.push({ ...rows, left: right + 1 });
  }
  return { kept, rest };
}

/** By row, a text that is the same where all cells look the same, up to a column. */
function looksOf({ rows }: SheetPlan, right: number): ReadonlyMap<number, string> {
  return new Map(
    rows.map(({ row, cells }) => [
      row,
      JSON.stringify(cells.flatMap(({ column, style }) => (column <= right ? [[column, style]] : []))),
    ]),
  );
}

/** What a plan says of the cells of an area; the heights of rows with its first column. */
export function partOf(plan: SheetPlan, { top, left, bottom, right }: Area): SheetPlan {
  const rows = plan.rows
    .filter(({ row }) => row >= top && row <= bottom)
    .map(({ height, ...line }) => ({
      ...line,
      cells: line.cells.filter(({ column }) => column >= left && column <= right),
      ...(height !== undefined && left === 0 && { height }),
    }));
  const merges = plan.merges.filter(
    (merge) => merge.top >= top && merge.bottom <= bottom && merge.left >= left && merge.right <= right,
  );
  return { ...plan, rows, merges };
}

/** What of an area lies in that of a plan; undefined where nothing does. */
export function plannedPart(plan: SheetPlan, area: Area): Area | undefined {
  const planned = plannedArea(plan);
  if (planned === undefined) return undefined;
  const part = {
    top: Math.max(area.top, planned.top),
    left: Math.max(area.left, planned.left),
    bottom: Math.min(area.bottom, planned.bottom),
    right: Math.min(area.right, planned.right),
  };
  return part.top > part.bottom || part.left > part.right ? undefined : part;
}

/** Merged areas that reach into kept ones and are in one of the plans only: of the former plan, and of the new one. */
export function mergesThatChange(
  kept: readonly Area[],
  former: SheetPlan,
  plan: SheetPlan,
): readonly [unmerged: readonly Area[], merged: readonly Area[]] {
  const isKept = (row: number): boolean => kept.some(({ top, bottom }) => top <= row && row <= bottom);
  const onlyIn = (one: SheetPlan, other: SheetPlan): readonly Area[] => {
    const known = new Set(other.merges.map((merge) => JSON.stringify(merge)));
    return one.merges.filter((merge) => isKept(merge.top) && !known.has(JSON.stringify(merge)));
  };
  return [onlyIn(former, plan), onlyIn(plan, former)];
}

/** Rows of an area that are to have another height than the former plan gave them. */
export function heightsThatChange({ top, bottom }: Area, former: SheetPlan, plan: SheetPlan): readonly PlannedRow[] {
  const before = new Map(former.rows.map(({ row, height }) => [row, height]));
  return plan.rows.filter(({ row, height }) => row >= top && row <= bottom && before.get(row) !== height);
}
