import { makeStyles } from "../styles";
import type { ReactElement } from "react";
import type { SessionState } from "../../commands/session";
import { useMending } from "../mending";
import { useMendingTexts } from "../mending-texts";
import { isBusy } from "../status-text";
import { Button } from "./button";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Mends what can be mended without a look, and takes back what was mended last. */
export function FixBar({ state }: { readonly state: SessionState }): ReactElement {
  const styles = useStyles();
  const texts = useMendingTexts();
  const { session } = useMending();
  const { result, canUndo, phase } = state;
  const safe = result?.findings.filter(({ fix }) => fix?.safety === "safe").length ?? 0;
  const noticed = phase.name === "fixed" && phase.task === "fix" && phase.applied > 0;
  const busy = isBusy(state);
  return (
    <div className={styles.bar}>
      {safe === 0 ? null : (
        <Button size="small" disabled={busy} onClick={() => void session.fixSafe()}>
          {texts.fixSafe(safe)}
        </Button>
      )}
      {canUndo === undefined || noticed ? null : (
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void session.undo()}>
          {texts.undoOf(canUndo.label)}
        </Button>
      )}
    </div>
  );
}
