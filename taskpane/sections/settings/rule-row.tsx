import type { ReactElement } from "react";
import { SEVERITIES } from "../../../src/model/severity";
import type { Severity } from "../../../src/model/severity";
import type { RuleEntry } from "../../../src/tasks/explain-rule";
import { useMessages } from "../../language";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { withRule, withSeverity } from "./rule-settings";
import { Select } from "../../components/select";
import { useSettingsTexts } from "./texts";
import type { SettingsChange } from "./use-settings";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "2px 8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { display: "flex", flex: "1 1 150px", alignItems: "flex-start", gap: "6px", minWidth: 0 },
  switch: { flexShrink: 0, margin: "3px 0 0" },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  severity: { marginInlineStart: "auto" },
});

export interface RuleRowProps {
  readonly rule: RuleEntry;
  readonly on: boolean;
  readonly severity: Severity;
  readonly disabled: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

/** A rule with its switch and its severity. */
export function RuleRow({ rule, on, severity, disabled, onChange }: RuleRowProps): ReactElement {
  const styles = useStyles();
  const { name } = useMessages().severity;
  const { severityOf, own } = useSettingsTexts().rules;
  return (
    <li className={styles.row}>
      <label className={styles.label}>
        <input
          type="checkbox"
          role="switch"
          className={styles.switch}
          checked={on}
          disabled={disabled}
          onChange={(event) => {
            const { checked } = event.target;
            onChange((settings) => withRule(settings, rule.id, checked));
          }}
        />
        <span className={mergeClasses(!on && styles.off)}>{rule.title}</span>
      </label>
      <Select
        label={severityOf(rule.title)}
        className={styles.severity}
        value={severity}
        choices={SEVERITIES.map((one) => [one, one === rule.severity ? own(name[one]) : name[one]])}
        disabled={disabled || !on}
        onChange={(chosen) => onChange((settings) => withSeverity(settings, rule, chosen))}
      />
    </li>
  );
}
