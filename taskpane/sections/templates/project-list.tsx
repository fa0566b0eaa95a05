import type { ReactElement, ReactNode } from "react";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useMessages, useSpeech } from "../../language";
import { makeStyles, tokens } from "../../styles";
import { ProjectChoice } from "./project-choice";
import { useTemplatesTexts } from "./texts";
import { rowsOf, type ListReading } from "./use-project-list";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface ProjectsProps {
  readonly reading: ListReading;
  readonly disabled: boolean;
  /** The button that inserts the chosen ones: before the list, which may be long. */
  readonly action: ReactNode;
}

/** The list of projects to make sheets from: where to read it, and what was read. */
export function Projects({ reading, disabled, action }: ProjectsProps): ReactElement {
  const styles = useStyles();
  const { locale } = useSpeech();
  const { errors } = useMessages();
  const { list: texts } = useTemplatesTexts();
  const { view, read, choose } = reading;
  const isBlocked = disabled || view.kind === "reading";
  return (
    <>
      {view.kind === "unread" ? <p className={styles.hint}>{texts.hint}</p> : null}
      <div className={styles.bar}>
        <Button size="small" disabled={isBlocked} onClick={() => read("active")}>
          {view.kind === "unread" ? texts.read : texts.readAgain}
        </Button>
        {view.kind === "refused" ? (
          <Button size="small" disabled={isBlocked} onClick={() => read("any")}>
            {texts.readAny}
          </Button>
        ) : null}
      </div>
      <div role="status">
        {view.kind === "reading" ? texts.reading : null}
        {view.kind === "refused" ? <Notice intent="warning">{view.message[locale]}</Notice> : null}
        {view.kind === "list" ? (
          <p className={styles.paragraph}>
            {view.list.projects.length === 0
              ? texts.none(view.list.sheet)
              : texts.found(view.list.sheet, view.list.projects.length)}
          </p>
        ) : null}
      </div>
      {view.kind === "failed" ? (
        <Notice intent="error" title={texts.notRead}>
          {errors[view.code]}
        </Notice>
      ) : null}
      {view.kind === "list" ? (
        <>
          {view.list.projects.length === 0 ? null : (
            <div className={styles.bar}>
              {action}
              <Button size="small" disabled={disabled} onClick={() => choose(rowsOf(view.list))}>
                {texts.all}
              </Button>
              <Button size="small" disabled={disabled} onClick={() => choose(new Set())}>
                {texts.noneChosen}
              </Button>
            </div>
          )}
          <ProjectChoice list={view.list} chosen={view.chosen} disabled={disabled} onChoose={choose} />
        </>
      ) : null}
    </>
  );
}
