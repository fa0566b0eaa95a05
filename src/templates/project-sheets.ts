import type { SheetPlan } from "../workbook/sheet-plan";
import { sheetNames } from "../workbook/sheet-name";
import type { ProjectFacts } from "./project";
import { projectSheet } from "./project-sheet";
import type { TemplateId } from "./template";

/** A project without its number: sheets made together are numbered one after the other. */
export type UnnumberedProject = Omit<ProjectFacts, "number">;

/**
 * A sheet for each project, named after it.
 * @param first the number of the first one
 * @param taken names of the sheets that are there
 */
export function projectSheets(
  template: TemplateId,
  projects: readonly UnnumberedProject[],
  first = 1,
  taken: readonly string[] = [],
): readonly SheetPlan[] {
  const names = sheetNames(
    projects.map(({ name }) => name ?? ""),
    taken,
  );
  return projects.map((project, index) => projectSheet(template, { ...project, number: first + index }, names[index]));
}
