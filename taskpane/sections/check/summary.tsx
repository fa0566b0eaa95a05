import type { ReactElement } from "react";
import { SEVERITIES } from "../../../src/model/severity";
import type { Severity } from "../../../src/model/severity";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { Button } from "../../components/button";
import { SeverityIcon } from "../../components/severity-icon";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: "6px" },
  bar: { display: "flex", gap: "2px", height: "6px" },
  part: { minWidth: "6px", borderRadius: "3px", forcedColorAdjust: "none" },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground3 },
  hint: { backgroundColor: tokens.colorPaletteBlueForeground2 },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

export interface SummaryProps {
  readonly counts: CheckResult["counts"];
  /** The only severity shown; undefined shows all. */
  readonly filter: Severity | undefined;
  readonly onFilter: (severity: Severity | undefined) => void;
}

/** The share of each severity as a bar, and buttons that show one alone. */
export function Summary({ counts, filter, onFilter }: SummaryProps): ReactElement | null {
  const styles = useStyles();
  const { filter: texts } = useCheckTexts();
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return null;
  return (
    <div className={styles.summary}>
      <div className={styles.bar} aria-hidden>
        {found.map((severity) => (
          <div
            key={severity}
            className={mergeClasses(styles.part, styles[severity])}
            style={{ flexGrow: counts[severity] }}
          />
        ))}
      </div>
      {found.length < 2 ? null : (
        <div className={styles.filters}>
          {found.map((severity) => (
            <Button
              key={severity}
              size="small"
              pressed={filter === severity}
              label={texts.severity(severity, counts[severity])}
              onClick={() => onFilter(filter === severity ? undefined : severity)}
            >
              <SeverityIcon severity={severity} decorative />
              {texts.short(severity, counts[severity])}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
