import { makeStyles, mergeClasses, tokens } from "../styles";
import type { ReactElement } from "react";
import type { Severity } from "../../src/model/severity";
import { useMessages } from "../language";

/** Each severity has its own shape, so that colour is never the only sign. */
const SHAPES: Readonly<Record<Severity, ReactElement>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" className="sign" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2l7.2 13.3H.8z" strokeLinejoin="round" />
      <path d="M8 6v4M8 12.1v.4" className="sign" />
    </>
  ),
  hint: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" />
      <path d="M8 7.3v4.4M8 4.2v.4" className="sign" />
    </>
  ),
};

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: "14px",
    height: "14px",
    fill: "currentColor",
    "& .sign": {
      fill: "none",
      stroke: tokens.colorNeutralBackground1,
      strokeWidth: "1.6px",
      strokeLinecap: "round",
    },
    "@media (forced-colors: active)": {
      color: "CanvasText",
      "& .sign": { stroke: "Canvas" },
    },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
});

export interface SeverityIconProps {
  readonly severity: Severity;
  /** True where the text beside it names the severity already. */
  readonly decorative?: boolean;
  readonly className?: string;
}

export function SeverityIcon({ severity, decorative = false, className }: SeverityIconProps): ReactElement {
  const styles = useStyles();
  const { name } = useMessages().severity;
  const label = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": name[severity] };
  return (
    <svg viewBox="0 0 16 16" className={mergeClasses(styles.icon, styles[severity], className)} {...label}>
      {SHAPES[severity]}
    </svg>
  );
}
