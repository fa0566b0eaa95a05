import { makeStyles, mergeClasses } from "../styles";
import type { ReactElement } from "react";
import type { CheckScope, SessionState } from "../../commands/session";
import { useMessages } from "../language";
import { isBusy } from "../status-text";
import { Button } from "./button";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px" },
  compact: { paddingInline: "6px" },
  first: { flexDirection: "column", gap: "10px" },
});

export interface ActionsProps {
  readonly state: SessionState;
  readonly onCheck: (scope: CheckScope) => void;
  readonly onClear: () => void;
}

/**
 * The three things to do. Before the first check they are one big button and a small one;
 * they stay the same elements ever after, so that the focus is kept.
 */
export function Actions({ state, onCheck, onClear }: ActionsProps): ReactElement {
  const styles = useStyles();
  const { actions } = useMessages();
  const { name } = state.phase;
  const busy = isBusy(state);
  const first = name === "idle" && state.result === undefined;
  const compact = first ? undefined : styles.compact;
  return (
    <div className={mergeClasses(styles.row, first && styles.first)}>
      <Button
        appearance="primary"
        size={first ? "large" : "small"}
        className={compact}
        disabled={busy}
        onClick={() => onCheck("workbook")}
      >
        {actions.checkWorkbook}
      </Button>
      <Button
        size={first ? "medium" : "small"}
        className={compact}
        disabled={busy}
        onClick={() => onCheck("active-sheet")}
      >
        {actions.checkSheet}
      </Button>
      <Button
        appearance="subtle"
        size={first ? "medium" : "small"}
        className={compact}
        disabled={busy}
        onClick={onClear}
      >
        {actions.clearMarks}
      </Button>
    </div>
  );
}
