import { makeStyles, mergeClasses, tokens } from "../styles";
import type { ReactElement } from "react";
import { SEVERITIES } from "../../src/model/severity";
import type { Severity } from "../../src/model/severity";
import type { CheckResult } from "../../src/tasks/check-workbook";
import { useMessages } from "../language";
import { scoreText } from "../status-text";
import { Button } from "./button";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: "6px", marginTop: "2px" },
  sheet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  score: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bar: { display: "flex", gap: "2px", height: "4px" },
  part: { minWidth: "4px", borderRadius: "2px", forcedColorAdjust: "none" },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground3 },
  hint: { backgroundColor: tokens.colorPaletteBlueForeground2 },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

export interface SummaryProps {
  readonly result: CheckResult;
  /** The only severity shown; undefined shows all. */
  readonly filter: Severity | undefined;
  readonly onFilter: (severity: Severity | undefined) => void;
}

/** The result in one line, one bar and one row of buttons. */
export function Summary({ result, filter, onFilter }: SummaryProps): ReactElement {
  const styles = useStyles();
  const texts = useMessages();
  const found = SEVERITIES.filter((severity) => result.counts[severity] > 0);
  const [sheet] = result.sheets;
  return (
    <div className={styles.summary}>
      {result.scope === "active-sheet" && sheet !== undefined ? (
        <span className={styles.sheet}>{texts.result.ofSheet(sheet)}</span>
      ) : null}
      <h1 className={styles.score}>{scoreText(result, texts)}</h1>
      {found.length === 0 ? null : (
        <div className={styles.bar} aria-hidden>
          {found.map((severity) => (
            <div
              key={severity}
              className={mergeClasses(styles.part, styles[severity])}
              style={{ flexGrow: result.counts[severity] }}
            />
          ))}
        </div>
      )}
      {found.length < 2 ? null : (
        <div className={styles.filters}>
          {found.map((severity) => (
            <Button
              key={severity}
              size="small"
              pressed={filter === severity}
              label={texts.severity.filter(severity, result.counts[severity])}
              onClick={() => onFilter(filter === severity ? undefined : severity)}
            >
              <SeverityIcon severity={severity} decorative />
              {texts.severity.short(severity, result.counts[severity])}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
