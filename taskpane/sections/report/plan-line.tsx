import type { ReactElement } from "react";
import { SeverityIcon } from "../../components/severity-icon";
import { makeStyles, tokens } from "../../styles";
import type { PlanPoint } from "./figures";
import { useReportTexts } from "./texts";

/** Units of the drawing, which is stretched to the width of the pane. */
const WIDTH = 400;
const HEIGHT = 40;
const MARGIN = 4;

const useStyles = makeStyles({
  line: {
    display: "block",
    width: "100%",
    height: `${HEIGHT}px`,
    "& path": { fill: "none", strokeLinecap: "round", strokeLinejoin: "round", vectorEffect: "non-scaling-stroke" },
    "& .grid": { stroke: tokens.colorNeutralStroke2 },
    "& .plan": { stroke: tokens.colorCompoundBrandBackground, strokeWidth: "2px" },
    "& .point": { stroke: tokens.colorCompoundBrandBackground, strokeWidth: "7px" },
    "@media (forced-colors: active)": {
      "& .grid": { stroke: "GrayText" },
      "& .plan, & .point": { stroke: "CanvasText" },
    },
  },
  points: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: "0 4px",
    margin: 0,
    padding: 0,
    "@media (max-width: 240px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))", rowGap: "4px" },
  },
  point: {
    listStyleType: "none",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase200,
  },
  month: { color: tokens.colorNeutralForeground3 },
  share: { display: "flex", alignItems: "center", justifyContent: "center", gap: "3px" },
});

/** A cumulative spend plan: the line, and below each of its points the share and the amount. */
export function PlanLine({ plan }: { readonly plan: readonly PlanPoint[] }): ReactElement {
  const styles = useStyles();
  const texts = useReportTexts();
  const places = placesOf(plan);
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden className={styles.line}>
        <path className="grid" d={`M0 ${MARGIN}H${WIDTH}M0 ${HEIGHT - MARGIN}H${WIDTH}`} />
        <path className="plan" d={`M0 ${HEIGHT - MARGIN}${places.map(([x, y]) => `L${x} ${y}`).join("")}`} />
        {places.map(([x, y]) => (
          <path key={x} className="point" d={`M${x} ${y}h.01`} />
        ))}
      </svg>
      <ul className={styles.points}>
        {plan.map(({ month, percent, unread, amount, severity }, place) => (
          <li key={place} className={styles.point}>
            <div className={styles.month}>{texts.month(month)}</div>
            <div className={styles.share}>
              {severity === undefined ? null : <SeverityIcon severity={severity} />}
              {percent === undefined ? texts[unread ? "unread" : "unknown"] : texts.percent(percent)}
            </div>
            {amount === undefined ? null : <div>{texts.amount(amount)}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the points stand that have a share. */
function placesOf(plan: readonly PlanPoint[]): readonly (readonly [number, number])[] {
  const most = Math.max(100, ...plan.map(({ percent = 0 }) => percent));
  return plan.flatMap(({ percent }, place) => {
    if (percent === undefined) return [];
    const x = ((place + 0.5) * WIDTH) / plan.length;
    const y = HEIGHT - MARGIN - (Math.max(0, percent) / most) * (HEIGHT - 2 * MARGIN);
    return [[Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const];
  });
}
