import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../src/model/finding";
import type { Selection } from "../../src/workbook/host";
import { useMessages } from "../language";
import { Chevron } from "./chevron";
import { PlaceButton } from "./place-button";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "flex-start" },
  noWhy: { paddingInlineEnd: "24px" },
  icon: { marginTop: "3px" },
  toggle: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "2px",
    padding: "5px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground3,
    font: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  why: {
    margin: "0 6px 8px 28px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly current: boolean;
  readonly onGoTo: (place: Selection) => void;
}

/** One finding: what is wrong, where, and on demand why it matters. */
export const FindingItem = memo(function FindingItem({ finding, current, onGoTo }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const { message, severity, why } = finding;
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.row, why === undefined && styles.noWhy)}>
        <PlaceButton
          place={finding}
          current={current}
          onGoTo={onGoTo}
          icon={<SeverityIcon severity={severity} className={styles.icon} />}
        >
          {message}
        </PlaceButton>
        {why === undefined ? null : (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? whyId : undefined}
            aria-label={pane.whyOf(message)}
            title={pane.why}
            onClick={() => setOpen(!open)}
          >
            <Chevron open={open} />
          </button>
        )}
      </div>
      {open ? (
        <div id={whyId} className={styles.why}>
          {why}
        </div>
      ) : null}
    </li>
  );
});
