import { useId } from "react";
import type { ReactElement } from "react";
import { makeStyles, tokens } from "../../styles";
import { useSettingsTexts } from "./texts";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px" },
  label: { display: "flex", alignItems: "flex-start", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  switch: { flexShrink: 0, margin: "3px 0 0" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface LiveSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether edited tables are checked again by themselves: a person's habit, no setting of the workbook. */
export function LiveSwitch({ on, onChange }: LiveSwitchProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const texts = useSettingsTexts().live;
  return (
    <div className={styles.field}>
      <label className={styles.label}>
        <input
          type="checkbox"
          role="switch"
          className={styles.switch}
          checked={on}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {texts.label}
      </label>
      <span id={id} className={styles.hint}>
        {texts.hint}
      </span>
    </div>
  );
}
