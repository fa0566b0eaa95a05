import { useId } from "react";
import type { ReactElement } from "react";
import type { ListedProject, ListProblem } from "../../../src/templates/listed-project";
import type { ProjectList } from "../../../src/templates/project-list";
import { Notice } from "../../components/notice";
import { useSpeech } from "../../language";
import { makeStyles, tokens } from "../../styles";
import { useTemplatesTexts } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  project: { display: "flex", alignItems: "flex-start", gap: "6px" },
  box: { flexShrink: 0, margin: "3px 0 0" },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  problem: { display: "block", color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
  problems: { margin: 0, paddingInlineStart: "16px" },
});

export interface ProjectChoiceProps {
  readonly list: ProjectList;
  /** Rows of the sheet. */
  readonly chosen: ReadonlySet<number>;
  readonly disabled: boolean;
  readonly onChoose: (rows: ReadonlySet<number>) => void;
}

/** The projects of a list, each with a box to choose it and what is to be looked at in its row. */
export function ProjectChoice({ list, chosen, disabled, onChoose }: ProjectChoiceProps): ReactElement {
  const styles = useStyles();
  const { locale } = useSpeech();
  const { list: texts } = useTemplatesTexts();
  const rows = new Set(list.projects.map(({ row }) => row));
  const whole = list.problems.filter(({ row }) => row === 0);
  const others = list.problems.filter(({ row }) => row !== 0 && !rows.has(row));
  const choose = (row: number, isChosen: boolean): void => {
    const changed = new Set(chosen);
    if (isChosen) changed.add(row);
    else changed.delete(row);
    onChoose(changed);
  };
  return (
    <>
      {whole.map(({ message }) => (
        <Notice key={message[locale]} intent="warning">
          {message[locale]}
        </Notice>
      ))}
      <ul className={styles.list} aria-label={texts.choose}>
        {list.projects.map((project) => (
          <ProjectItem
            key={project.row}
            project={project}
            problems={list.problems.filter(({ row }) => row === project.row)}
            isChosen={chosen.has(project.row)}
            disabled={disabled}
            onChoose={(isChosen) => choose(project.row, isChosen)}
          />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <Notice intent="warning" title={texts.leftOut(others.length)}>
          <ul className={styles.problems}>
            {others.map(({ row, message }) => (
              <li key={`${row}${message[locale]}`}>{message[locale]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

interface ProjectItemProps {
  readonly project: ListedProject;
  readonly problems: readonly ListProblem[];
  readonly isChosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function ProjectItem({ project, problems, isChosen, disabled, onChoose }: ProjectItemProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { locale } = useSpeech();
  const { list: texts } = useTemplatesTexts();
  const amount = amountOf(project);
  const facts = [
    texts.row(project.row),
    project.code ?? texts.noCode,
    amount === undefined ? texts.noAmount : texts.amount(amount),
  ];
  return (
    <li className={styles.project}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={isChosen}
        disabled={disabled}
        aria-describedby={`${id}facts`}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.content}>
        <label htmlFor={id} className={styles.name}>
          {project.name}
        </label>
        <span id={`${id}facts`} className={styles.facts}>
          {facts.join(" · ")}
          {problems.map(({ message }) => (
            <span key={message[locale]} className={styles.problem}>
              {message[locale]}
            </span>
          ))}
        </span>
      </div>
    </li>
  );
}

/** In 万元. */
function amountOf({ budget }: ListedProject): number | undefined {
  if (budget === undefined) return undefined;
  const { total, fiscal, other } = budget;
  return total ?? (fiscal === undefined && other === undefined ? undefined : (fiscal ?? 0) + (other ?? 0));
}
