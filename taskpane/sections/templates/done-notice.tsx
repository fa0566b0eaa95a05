import type { ReactElement } from "react";
import type { Session } from "../../../commands/session";
import type { CatalogueOutcome } from "../../../src/tasks/refresh-catalogue";
import type { InsertOutcome } from "../../../src/tasks/insert-templates";
import type { SaveOutcome } from "../../../src/tasks/save-as-template";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useSpeech } from "../../language";
import { makeStyles } from "../../styles";
import { useTemplatesTexts } from "./texts";
import type { TemplatesTexts } from "./texts";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "4px" } });

/** What inserting, the catalogue or saving a template came to. */
export type TemplatesOutcome = InsertOutcome | CatalogueOutcome | SaveOutcome;

export interface DoneNoticeProps {
  readonly session: Session;
  readonly outcome: TemplatesOutcome;
}

/** What was made, where it is, and the way back; or why nothing was made. */
export function DoneNotice({ session, outcome }: DoneNoticeProps): ReactElement {
  const styles = useStyles();
  const { locale } = useSpeech();
  const texts = useTemplatesTexts();
  const undo = (
    <Button size="small" onClick={() => void session.undo()}>
      {texts.undo}
    </Button>
  );
  if (outcome.kind === "refused") {
    return (
      <Notice intent="warning" action={outcome.halfDone === undefined ? undefined : undo}>
        {outcome.message[locale]}
      </Notice>
    );
  }
  const first = outcome.kind === "inserted" ? outcome.sheets[0] : undefined;
  const fillFirst = async (sheet: string): Promise<void> => {
    await session.goTo({ sheet, cell: "A1" });
    session.show("fill");
    // The button that was pressed is out of sight now.
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  };
  const buttons = (
    <div className={styles.buttons}>
      {first === undefined ? null : (
        <Button size="small" onClick={() => void fillFirst(first)}>
          {texts.insert.fillFirst}
        </Button>
      )}
      {undo}
    </div>
  );
  return (
    <Notice intent="info" action={buttons}>
      {doneText(outcome, texts)}
    </Notice>
  );
}

function doneText(outcome: Exclude<TemplatesOutcome, { readonly kind: "refused" }>, texts: TemplatesTexts): string {
  switch (outcome.kind) {
    case "inserted":
      return texts.insert.done(outcome.sheets);
    case "made":
    case "refreshed":
      return texts.catalogue[outcome.kind](outcome.sheet, outcome.projects);
    case "saved":
      return texts.save.done(outcome.sheet, outcome.left);
  }
}
