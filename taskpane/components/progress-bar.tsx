import { makeStyles, mergeClasses, tokens } from "../styles";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  track: {
    height: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: "width 0.3s ease",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    "@media (prefers-reduced-motion: reduce)": { transition: "none" },
  },
  unknown: {
    width: "33%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", opacity: 0.5, animationName: "none" },
  },
});

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; absent while nothing is known. */
  readonly value?: number | undefined;
}

/** How far something has come. */
export function ProgressBar({ label, value }: ProgressBarProps): ReactElement {
  const styles = useStyles();
  const percent = value === undefined ? undefined : Math.round(value * 100);
  return (
    <div
      role="progressbar"
      className={styles.track}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div
        className={mergeClasses(styles.bar, percent === undefined && styles.unknown)}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
