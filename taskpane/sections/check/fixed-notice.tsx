import { useState } from "react";
import type { ReactElement } from "react";
import type { Session, SessionState } from "../../../commands/session";
import type { EditOutcome } from "../../../src/workbook/edit";
import { useMessages } from "../../language";
import { useCheckTexts } from "./texts";
import type { CheckTexts, SkippingTask } from "./texts";
import { makeStyles } from "../../styles";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";

const useStyles = makeStyles({
  // Somebody who mends far down a long list still sees what became of it.
  notice: { position: "sticky", top: 0, zIndex: 1, display: "flex", flexDirection: "column", gap: "4px" },
  skipped: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** How much a task changed, the way back, the cells it left as they are, and why no check followed. */
export function FixedNotice({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: SessionState;
}): ReactElement | null {
  const styles = useStyles();
  const { fixes, failed, errors } = useMessages();
  const texts = useCheckTexts();
  const { phase, canUndo, section } = state;
  // Told where it was done: in another section it would seem to be about that.
  const [done, setDone] = useState({ phase, section });
  if (done.phase !== phase) setDone({ phase, section });
  if (phase.name !== "fixed" || (done.phase === phase && done.section !== section)) return null;
  const { task, applied, rows = 0, sheets = 0, skipped, unchecked } = phase;
  const undo =
    task !== "undo" && applied + rows + sheets > 0 && canUndo !== undefined ? (
      <Button size="small" onClick={() => void session.undo()}>
        {texts.undo}
      </Button>
    ) : undefined;
  // What was inserted there is told there, with the way back.
  const isToldElsewhere = task === "insert" && section === "templates";
  return (
    <div className={styles.notice}>
      {isToldElsewhere ? null : (
        <Notice intent="info" action={undo}>
          {fixes.done[task](phase)}
        </Notice>
      )}
      {skipped.length === 0 ? null : (
        <div role="alert" className={styles.skipped}>
          {skippedTexts(skipped, texts.skipped[task === "fill" || task === "undo" ? task : "fix"]).map((text) => (
            <Notice key={text} intent="warning">
              {text}
            </Notice>
          ))}
        </div>
      )}
      {unchecked === undefined ? null : (
        <Notice intent="error" title={failed.check}>
          {errors[unchecked]}
        </Notice>
      )}
    </div>
  );
}

/** A sentence for each reason why cells were left as they are. */
function skippedTexts(skipped: EditOutcome["skipped"], texts: CheckTexts["skipped"][SkippingTask]): readonly string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const cells = skipped.filter((one) => one.reason === reason).map(({ edit }) => `${edit.sheet}!${edit.cell}`);
    return texts[reason](cells);
  });
}
