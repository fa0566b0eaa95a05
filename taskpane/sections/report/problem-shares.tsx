import type { ReactElement } from "react";
import { SEVERITIES } from "../../../src/model/severity";
import { SeverityIcon } from "../../components/severity-icon";
import { useMessages } from "../../language";
import { makeStyles } from "../../styles";
import { Bar } from "./bar";
import { Figure } from "./figure";
import { findingsOf } from "./figures";
import type { ProjectFigures } from "./figures";
import { ProjectList } from "./project-list";
import { useReportTexts } from "./texts";

const useStyles = makeStyles({
  counts: { display: "inline-flex", flexWrap: "wrap", gap: "0 10px" },
  count: { display: "inline-flex", alignItems: "center", gap: "3px" },
});

/** How the findings spread over the projects, those with most first. */
export function ProblemShares({ projects }: { readonly projects: readonly ProjectFigures[] }): ReactElement {
  const styles = useStyles();
  const texts = useReportTexts();
  const { severity } = useMessages();
  const ranked = [...projects].sort((a, b) => findingsOf(b) - findingsOf(a));
  const most = findingsOf(ranked[0] ?? NOTHING);
  const all = projects.reduce((sum, project) => sum + findingsOf(project), 0);
  const table = {
    columns: [texts.project, ...SEVERITIES.map((one) => severity.name[one]), texts.all],
    rows: ranked.map((project) => ({
      key: project.table,
      cells: [
        project.name || texts.unnamed,
        ...SEVERITIES.map((one) => String(project.counts[one])),
        String(findingsOf(project)),
      ],
    })),
  };
  return (
    <Figure title={texts.problems} note={all === 0 ? texts.noProblems : texts.findings(all)} table={table}>
      {all === 0 ? null : (
        <ProjectList
          projects={ranked}
          value={({ counts }) => (
            <span className={styles.counts}>
              {SEVERITIES.every((one) => counts[one] === 0) ? texts.clean : null}
              {SEVERITIES.filter((one) => counts[one] > 0).map((one) => (
                <span key={one} className={styles.count}>
                  <SeverityIcon severity={one} />
                  {counts[one]}
                </span>
              ))}
            </span>
          )}
          picture={({ counts }) => (
            <Bar most={most} parts={SEVERITIES.map((kind) => ({ kind, value: counts[kind] }))} />
          )}
        />
      )}
    </Figure>
  );
}

const NOTHING: ProjectFigures = { table: -1, name: "", counts: { error: 0, warning: 0, hint: 0 } };
