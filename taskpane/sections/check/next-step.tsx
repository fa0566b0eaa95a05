import { useId } from "react";
import type { ReactElement } from "react";
import type { SessionState } from "../../../commands/session";
import type { Finding } from "../../../src/model/finding";
import { SEVERITIES } from "../../../src/model/severity";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { Button } from "../../components/button";
import { isBusy } from "../../status-text";
import { makeStyles, tokens } from "../../styles";
import { useCheckSession } from "./session-context";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  card: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  items: { margin: "2px 0 0", padding: "0 0 0 18px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "6px" },
});

export interface NextStepProps {
  readonly result: CheckResult;
  readonly state: SessionState;
  /** Goes to a finding in the list and in the workbook. */
  readonly onLook: (finding: Finding) => void;
}

/** What to do next: what can be mended at once, then the gravest, and at the end what nobody else can see. */
export function NextStep({ result, state, onLook }: NextStepProps): ReactElement {
  const styles = useStyles();
  const texts = useCheckTexts();
  const session = useCheckSession();
  const headingId = useId();
  const { canUndo, phase } = state;
  const busy = isBusy(state);
  // What was refused just now would be refused again: its own notice says what to do first.
  const refused = new Set(phase.name === "fixed" ? phase.skipped.map(({ edit }) => `${edit.sheet}!${edit.cell}`) : []);
  const safe = result.findings.filter(
    ({ fix }) => fix?.safety === "safe" && !fix.edits.some(({ sheet, cell }) => refused.has(`${sheet}!${cell}`)),
  ).length;
  const severity = SEVERITIES.find((one) => result.counts[one] > 0);
  const first = result.findings.find((finding) => finding.severity === severity);
  // The notice of the task that was just done has this button.
  const noticed = phase.name === "fixed" && phase.task === "fix" && phase.applied > 0;
  const look =
    severity === undefined || first === undefined ? undefined : (
      <Button size="small" onClick={() => onLook(first)}>
        {texts.next.lookButton[severity]}
      </Button>
    );
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.next.heading}
      </h2>
      {severity === undefined ? (
        <>
          <p className={styles.text}>{texts.next.byHand}</p>
          <ul className={styles.items}>
            {texts.next.byHandItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.text}>
          {safe > 0 ? texts.next.safe(safe) : texts.next.look[severity](result.counts[severity])}
        </p>
      )}
      {look === undefined && canUndo === undefined ? null : (
        <div className={styles.buttons}>
          {safe === 0 ? (
            look
          ) : (
            <Button appearance="primary" size="small" disabled={busy} onClick={() => void session.fixSafe()}>
              {texts.fixSafe(safe)}
            </Button>
          )}
          {canUndo === undefined || noticed ? null : (
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => void session.undo()}>
              {texts.undoOf(canUndo.label)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
