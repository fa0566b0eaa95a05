import { useId } from "react";
import type { ReactElement } from "react";
import type { Settings } from "../../../src/check/settings";
import { makeStyles, tokens } from "../../styles";
import { Select } from "../../components/select";
import { useSettingsTexts } from "./texts";
import type { SettingsChange } from "./use-settings";

const STANDARDS: readonly Settings["standard"][] = ["auto", "hebei-legacy", "2015", "2021"];

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface StandardFieldProps {
  readonly standard: Settings["standard"];
  readonly disabled: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** Which hierarchy of indicators the tables are checked by. */
export function StandardField({ standard, disabled, onChange }: StandardFieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const texts = useSettingsTexts().standard;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {texts.label}
      </label>
      <Select
        id={id}
        describedBy={`${id}hint`}
        value={standard}
        choices={STANDARDS.map((choice) => [choice, texts.choices[choice]])}
        disabled={disabled}
        onChange={(choice) => onChange((settings) => ({ ...settings, standard: choice }))}
      />
      <span id={`${id}hint`} className={styles.hint}>
        {texts.hint}
      </span>
    </div>
  );
}
