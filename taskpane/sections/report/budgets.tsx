import type { ReactElement } from "react";
import { Bar } from "./bar";
import { Figure } from "./figure";
import type { ProjectFigures } from "./figures";
import { ProjectList } from "./project-list";
import { useReportTexts } from "./texts";

/** The budgets of all projects as bars, fiscal and other funds apart. */
export function Budgets({ projects }: { readonly projects: readonly ProjectFigures[] }): ReactElement | null {
  const texts = useReportTexts();
  const known = projects.filter(({ total }) => total !== undefined);
  if (known.length === 0) return null;
  const sum = (read: (project: ProjectFigures) => number | undefined): number =>
    known.reduce((all, project) => all + (read(project) ?? 0), 0);
  const cell = (value: number | undefined): string => (value === undefined ? "" : texts.amount(value));
  const most = Math.max(...known.map(({ total = 0 }) => total));
  const table = {
    columns: [texts.project, texts.total, texts.fiscal, texts.other],
    rows: known.map(({ table: key, name, total, fiscal, other }) => ({
      key,
      cells: [name || texts.unnamed, cell(total), cell(fiscal), cell(other)],
    })),
    total: [
      texts.all,
      texts.amount(sum(({ total }) => total)),
      texts.amount(sum(({ fiscal }) => fiscal)),
      texts.amount(sum(({ other }) => other)),
    ],
  };
  return (
    <Figure
      title={texts.budgets}
      note={texts.summed(
        sum(({ total }) => total),
        known.length,
        projects.length,
      )}
      table={table}
    >
      <ProjectList
        projects={known}
        value={({ total = 0 }) => texts.amount(total)}
        picture={({ total = 0 }) => <Bar most={most} parts={[{ kind: "budget", value: total }]} />}
      />
    </Figure>
  );
}
