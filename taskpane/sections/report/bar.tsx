import type { ReactElement } from "react";
import type { Severity } from "../../../src/model/severity";
import { makeStyles, tokens } from "../../styles";

const WIDTH = 400;
const HEIGHT = 8;
/** Between two parts. */
const GAP = 2;

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: `${HEIGHT}px`,
    margin: "2px 0",
    forcedColorAdjust: "none",
    printColorAdjust: "exact",
    "& .rest": { fill: tokens.colorNeutralBackground6 },
    "& .budget": { fill: tokens.colorCompoundBrandBackground },
    "& .error": { fill: tokens.colorStatusDangerForeground1 },
    "& .warning": { fill: tokens.colorStatusWarningForeground3 },
    "& .hint": { fill: tokens.colorPaletteBlueForeground2 },
    "@media (forced-colors: active)": {
      "& .rest": { fill: "Canvas", stroke: "GrayText" },
      "& .budget": { fill: "CanvasText" },
    },
  },
});

export interface BarProps {
  /** What the whole width stands for. */
  readonly most: number;
  readonly parts: readonly { readonly kind: "budget" | Severity; readonly value: number }[];
}

/** A bar of one or several parts; the figures stand beside it in words. */
export function Bar({ most, parts }: BarProps): ReactElement {
  const styles = useStyles();
  const scale = most > 0 ? WIDTH / most : 0;
  const drawn = parts.filter(({ value }) => value > 0);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden className={styles.bar}>
      <rect className="rest" width={WIDTH} height={HEIGHT} />
      {drawn.map(({ kind, value }, place) => {
        const before = drawn.slice(0, place).reduce((sum, part) => sum + part.value, 0);
        const x = before * scale;
        return (
          <rect
            key={kind}
            className={kind}
            x={x}
            width={Math.max(1, value * scale - gapAfter(place))}
            height={HEIGHT}
          />
        );
      })}
    </svg>
  );

  function gapAfter(place: number): number {
    return place < drawn.length - 1 ? GAP : 0;
  }
}
