import { makeStyles, mergeClasses, tokens } from "../styles";
import type { ReactElement, ReactNode } from "react";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerForeground1 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningForeground3 },
  icon: { marginTop: "3px" },
  text: { flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  action: { marginTop: "6px" },
});

export interface NoticeProps {
  readonly intent: "error" | "warning" | "info";
  readonly title?: string;
  readonly children: ReactNode;
  /** A button. */
  readonly action?: ReactNode;
}

/** A sentence about what happened, with what to do next. */
export function Notice({ intent, title, children, action }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.notice, intent !== "info" && styles[intent])}
      role={intent === "error" ? "alert" : undefined}
    >
      {intent === "info" ? null : <SeverityIcon severity={intent} className={styles.icon} />}
      <div className={styles.text}>
        {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
        {children}
        {action === undefined ? null : <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
