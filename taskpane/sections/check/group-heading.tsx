import type { ReactElement } from "react";
import { SEVERITIES } from "../../../src/model/severity";
import { Chevron } from "../../components/chevron";
import { SeverityIcon } from "../../components/severity-icon";
import { makeStyles, tokens } from "../../styles";
import type { Arrangement, FindingGroup } from "./arrange";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    // As in a place button: what does not fit beside the name goes below it.
    "@media (max-width: 240px)": { flexWrap: "wrap" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    "@media (max-width: 240px)": { flexBasis: 0 },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
  counts: {
    display: "flex",
    flexShrink: 0,
    gap: "8px",
    "@media (max-width: 240px)": { flexBasis: "100%", paddingLeft: "20px" },
  },
  count: { display: "inline-flex", alignItems: "center", gap: "3px", fontVariantNumeric: "tabular-nums" },
});

export interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly by: Arrangement;
  /** What the rule of the group is called; "" when that is not known. */
  readonly title: string;
  readonly open: boolean;
  readonly reachable: boolean;
  readonly onToggle: () => void;
}

/** A project, or a rule, with the number of its findings. */
export function GroupHeading({ group, by, title, open, reachable, onToggle }: GroupHeadingProps): ReactElement {
  const styles = useStyles();
  const { list } = useCheckTexts();
  const { message, sheet } = group.first;
  const project = group.first.project.trim();
  const note = by === "rule" ? list.inTables(group.tables) : sheet;
  const name = by === "rule" ? title || message : project || list.projectUnnamed;
  return (
    <h3 className={styles.heading} data-line>
      <button
        type="button"
        className={styles.button}
        tabIndex={reachable ? undefined : -1}
        aria-expanded={open}
        onClick={onToggle}
      >
        <Chevron open={open} />
        <span className={styles.name}>
          <span className={styles.title}>{name}</span>{" "}
          {note === name ? null : <span className={styles.note}>{note}</span>}
        </span>
        <span className={styles.counts}>
          {SEVERITIES.filter((severity) => group.counts[severity] > 0).map((severity) => (
            <span key={severity} className={styles.count}>
              <SeverityIcon severity={severity} />
              {group.counts[severity]}
            </span>
          ))}
        </span>
      </button>
    </h3>
  );
}
