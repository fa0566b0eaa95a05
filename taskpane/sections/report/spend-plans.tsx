import type { ReactElement } from "react";
import { Figure } from "./figure";
import { MONTHS } from "./figures";
import type { ProjectFigures } from "./figures";
import { PlanLine } from "./plan-line";
import { ProjectList } from "./project-list";
import { useReportTexts } from "./texts";

/** The cumulative spend plan of each project: a small line, with shares and amounts. */
export function SpendPlans({ projects }: { readonly projects: readonly ProjectFigures[] }): ReactElement | null {
  const texts = useReportTexts();
  const planned = projects.filter(({ plan }) => plan !== undefined);
  if (planned.length === 0) return null;
  const cell = (value: number | undefined, format: (value: number) => string): string =>
    value === undefined ? "" : format(value);
  const table = {
    columns: [texts.project, texts.total, ...MONTHS.flatMap((month) => [texts.shareBy(month), texts.amountBy(month)])],
    rows: planned.map(({ table: key, name, total, plan = [] }) => ({
      key,
      cells: [
        name || texts.unnamed,
        cell(total, texts.amount),
        ...plan.flatMap(({ percent, amount }) => [cell(percent, texts.percent), cell(amount, texts.amount)]),
      ],
    })),
  };
  return (
    <Figure title={texts.plan} note={texts.unit} table={table}>
      <ProjectList
        projects={planned}
        value={({ total, unread }) =>
          total === undefined ? texts[unread ? "unread" : "unknown"] : texts.amount(total)
        }
        picture={({ plan = [] }) => <PlanLine plan={plan} />}
      />
    </Figure>
  );
}
