import { makeStyles, mergeClasses, tokens } from "../../styles";
import type { ReactElement, ReactNode } from "react";
import type { Selection } from "../../../src/workbook/host";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    minWidth: 0,
    padding: "5px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    // A pane that is zoomed to twice its size: the address goes below the sentence.
    "@media (max-width: 240px)": { flexWrap: "wrap", rowGap: 0 },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  note: { display: "block", color: tokens.colorNeutralForeground3 },
  content: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    "@media (max-width: 240px)": { flexBasis: 0 },
  },
  cell: {
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 240px)": { flexBasis: "100%", paddingLeft: "24px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

export interface PlaceButtonProps {
  /** Where a click leads. */
  readonly place: Selection;
  readonly onGoTo: (place: Selection) => void;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** True when the person stands on that cell. */
  readonly current?: boolean;
  /** False takes the button out of the order of the Tab key. */
  readonly reachable?: boolean;
  /** A second line. */
  readonly note?: string | undefined;
}

/** A sentence about a cell; a click goes to the cell. */
export function PlaceButton(props: PlaceButtonProps): ReactElement {
  const { place, onGoTo, icon, children, current = false, reachable = true, note } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, current && styles.current)}
      tabIndex={reachable ? undefined : -1}
      aria-current={current ? "true" : undefined}
      onClick={() => onGoTo(place)}
    >
      {icon}
      <span className={styles.content}>
        {children}
        {note === undefined ? null : <span className={styles.note}> {note}</span>}
      </span>{" "}
      <span className={styles.cell}>{place.cell}</span>
    </button>
  );
}
