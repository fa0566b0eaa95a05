import { makeStyles, tokens } from "../styles";
import type { ReactElement } from "react";
import type { Phase } from "../../commands/session";
import type { Messages } from "../../src/i18n/dictionary";
import { useMessages } from "../language";
import { Button } from "./button";
import { ProgressBar } from "./progress-bar";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
  text: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

type Running = Extract<Phase, { name: "checking" | "clearing" | "fixing" }>;

/** How far the running task has come, and the way to stop it. */
export function Progress({
  phase,
  onCancel,
}: {
  readonly phase: Running;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useMessages();
  const text = progressText(phase, texts);
  const share = shareDone(phase);
  return (
    <div className={styles.progress}>
      <ProgressBar label={text} value={share} />
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <Button size="small" disabled={phase.cancelling} onClick={onCancel}>
          {texts.actions.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Reading and checking take most of the time; marking is the last tenth. */
function shareDone(phase: Running): number | undefined {
  if (phase.name === "clearing" || phase.progress === undefined) return undefined;
  const { progress } = phase;
  const part = progress.total === 0 ? 1 : progress.done / progress.total;
  if (!("step" in progress)) return part;
  const [from, to] = { read: [0, 0.5] as const, check: [0.5, 0.9] as const, mark: [0.9, 1] as const }[progress.step];
  return from + (to - from) * part;
}

function progressText(phase: Running, { progress: texts }: Messages): string {
  if (phase.cancelling) return texts.cancelling;
  if (phase.name === "clearing") return texts.clearing;
  if (phase.name === "fixing") return texts.changing[phase.task];
  const { progress } = phase;
  if (progress === undefined) return texts.checking[phase.scope];
  return progress.step === "mark" ? texts.mark : texts[progress.step](progress.done, progress.total);
}
