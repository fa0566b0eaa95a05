import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { Button } from "../../components/button";
import { makeStyles, tokens } from "../../styles";
import type { ProjectFigures } from "./figures";
import { useReportTexts } from "./texts";

/** Projects that are shown before a person asks for more. */
const FEW = 20;

const useStyles = makeStyles({
  list: { margin: "0 0 4px", padding: 0, listStyleType: "none" },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, breakInside: "avoid" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 8px", overflowWrap: "anywhere" },
  value: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" },
});

export interface ProjectListProps {
  readonly projects: readonly ProjectFigures[];
  /** Stands behind the name. */
  readonly value: (project: ProjectFigures) => ReactNode;
  /** Stands below it. */
  readonly picture: (project: ProjectFigures) => ReactNode;
}

/** A picture for each project: the first few, then all. */
export function ProjectList({ projects, value, picture }: ProjectListProps): ReactElement {
  const styles = useStyles();
  const texts = useReportTexts();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? projects : projects.slice(0, FEW);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((project) => (
          <li key={project.table} className={styles.item}>
            <div className={styles.head}>
              <span>{project.name || texts.unnamed}</span>
              <span className={styles.value}>{value(project)}</span>
            </div>
            {picture(project)}
          </li>
        ))}
      </ul>
      {shown.length === projects.length ? null : (
        <Button size="small" onClick={() => setIsWhole(true)}>
          {texts.showAll(projects.length)}
        </Button>
      )}
    </>
  );
}
