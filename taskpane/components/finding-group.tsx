import { makeStyles, tokens } from "../styles";
import { memo, useId } from "react";
import type { ReactElement } from "react";
import { SEVERITIES } from "../../src/model/severity";
import type { Selection } from "../../src/workbook/host";
import { findingKey } from "../group-findings";
import type { FindingGroup as Group } from "../group-findings";
import { useMessages } from "../language";
import { Chevron } from "./chevron";
import { FindingItem } from "./finding-item";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Groups out of sight cost no layout.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 48px",
  },
  heading: { margin: 0, font: "inherit" },
  header: {
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
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  project: { fontWeight: tokens.fontWeightSemibold },
  sheet: { color: tokens.colorNeutralForeground3 },
  counts: { display: "flex", flexShrink: 0, gap: "8px" },
  count: { display: "inline-flex", alignItems: "center", gap: "3px", fontVariantNumeric: "tabular-nums" },
  list: { margin: "0 0 6px", padding: "0 0 0 14px", listStyleType: "none" },
});

export interface FindingGroupProps {
  readonly group: Group;
  readonly open: boolean;
  readonly onToggle: (table: number, open: boolean) => void;
  /** The cell to be shown as the one the person stands on. */
  readonly current: string | undefined;
  readonly onGoTo: (place: Selection) => void;
}

/** The findings of one project, under its name. */
export const FindingGroup = memo(function FindingGroup(props: FindingGroupProps): ReactElement {
  const { group, open, onToggle, current, onGoTo } = props;
  const styles = useStyles();
  const { pane } = useMessages();
  const listId = useId();
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => onToggle(group.table, !open)}
        >
          <Chevron open={open} />
          <span className={styles.name}>
            <span className={styles.project}>{group.project === "" ? pane.projectUnnamed : group.project}</span>{" "}
            {group.sheet === group.project ? null : <span className={styles.sheet}>{group.sheet}</span>}
          </span>
          <Counts group={group} />
        </button>
      </h3>
      {open ? (
        <ul id={listId} className={styles.list}>
          {group.findings.map((finding) => (
            <FindingItem
              key={findingKey(finding)}
              finding={finding}
              current={finding.cell === current}
              onGoTo={onGoTo}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
});

function Counts({ group }: { readonly group: Group }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {SEVERITIES.filter((severity) => group.counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {group.counts[severity]}
        </span>
      ))}
    </span>
  );
}
