import { useId } from "react";
import type { ReactElement } from "react";
import { makeStyles, tokens } from "../../styles";
import { useCheckSession } from "./session-context";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: "6px" },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** Whether edited tables are checked again by themselves. */
export function LiveSwitch({ on }: { readonly on: boolean }): ReactElement {
  const styles = useStyles();
  const { live } = useCheckTexts();
  const session = useCheckSession();
  const id = useId();
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={on}
        aria-describedby={`${id}hint`}
        onChange={(event) => session.setLive(event.target.checked)}
      />
      <span>
        <label htmlFor={id}>{live.label}</label>{" "}
        <span id={`${id}hint`} className={styles.hint}>
          {live.hint}
        </span>
      </span>
    </div>
  );
}
