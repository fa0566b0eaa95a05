import { candidatesFor, isSameMeasure, OF_KIND, type Candidate, type FillContext } from "../fill/candidates";
import { factsOf, unitFamily } from "../fill/facts";
import { DEFAULT_LIBRARY, type KindId } from "../fill/library";
import { kindOf } from "../fill/project-kind";
import type { StandardId } from "../model/target-table";
import type { Level1Category, Level2Category } from "../standards/standard";
import { STANDARDS } from "../standards/standards";
import { foldLabel } from "../text/fold";
import { splitTargetValue } from "../text/value-parts";
import type { CellValue } from "../workbook/snapshot";
import { draftTable } from "./draft-table";
import type { GridColumn } from "./form-layout";
import type { ProjectFacts } from "./project";

/** A row of a form's grid, whichever columns the form has. */
export type FormRow = Readonly<Record<GridColumn, CellValue>>;

/** The rows that a new table begins with, in the order of the form, and the kind of project that they are of. */
export interface ProjectRows {
  readonly kind: KindId;
  readonly rows: readonly FormRow[];
}

/** How many indicators of a category a new table has; of the others it has none. */
const WANTED: Readonly<Partial<Record<Level2Category, number>>> = {
  quantity: 2,
  quality: 1,
  time: 1,
  cost: 1,
  social: 1,
  satisfaction: 1,
};

/**
 * The usual indicators for a project, filled in from what is known of it.
 * @param isApart sign and unit of the target values have columns of their own
 */
export function projectRows(standard: StandardId, project: ProjectFacts, isApart: boolean): ProjectRows {
  const draft = draftTable(standard, project);
  const { kind, ranking } = kindOf(draft, project.kind);
  const context: FillContext = {
    library: project.library ?? DEFAULT_LIBRARY,
    ranking,
    facts: factsOf(draft, project.year),
    name: foldLabel(project.name ?? ""),
    purpose: foldLabel(project.purpose ?? ""),
  };
  const chosen: Candidate[] = [];
  const levels = STANDARDS[standard].level1.flatMap((level1) =>
    level1.level2.map((level2) => {
      const found = choose(level2.category, context, chosen);
      chosen.push(...found);
      return { level1, level2, found };
    }),
  );
  const counts = new Map<Level1Category, number>();
  for (const { level1, found } of levels)
    counts.set(level1.category, (counts.get(level1.category) ?? 0) + found.length);
  const given = new Map<Level1Category, number>();
  const rows = levels.flatMap(({ level1, level2, found }) =>
    found.map((candidate): FormRow => {
      const place = given.get(level1.category) ?? 0;
      given.set(level1.category, place + 1);
      return {
        level1: level1.name,
        level2: level2.name,
        ...candidate.filled.cells,
        ...(isApart ? splitTargetValue(candidate.filled.cells.value) : { operator: "", unit: "" }),
        weight: share(POINTS[level1.category], counts.get(level1.category) ?? 1, place),
      };
    }),
  );
  return { kind, rows };
}

/** Points of each level 1 of 90; carrying the budget out has the other ten (财预〔2020〕10号, 财预〔2021〕101号). */
const POINTS: Readonly<Record<Level1Category, number>> = { cost: 20, output: 40, benefit: 20, satisfaction: 10 };

/** Whole points as even as they can be, which add up to the total. */
function share(total: number, count: number, place: number): number {
  return Math.floor((total * (place + 1)) / count) - Math.floor((total * place) / count);
}

function choose(category: Level2Category, context: FillContext, before: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidatesFor(category, context)) {
    if (chosen.length >= (WANTED[category] ?? 0)) break;
    if (chosen.length > 0 && candidate.score < OF_KIND) break;
    const { name } = candidate.filled.cells;
    if ([...before, ...chosen].some(({ filled }) => isSameMeasure(filled.cells.name, name))) continue;
    // 30台 are counted once: what else is in 台 would be the same things under another name.
    if (!chosen.some((other) => unitFamily(other.entry.unit) === unitFamily(candidate.entry.unit)))
      chosen.push(candidate);
  }
  return chosen;
}
