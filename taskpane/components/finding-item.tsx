import { makeStyles, tokens } from "../styles";
import { memo, useId, useState } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../src/model/finding";
import type { Selection } from "../../src/workbook/host";
import { useMessages } from "../language";
import { Chevron } from "./chevron";
import { OnDemand } from "./on-demand";
import { PlaceButton } from "./place-button";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "flex-start" },
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
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly current: boolean;
  readonly onGoTo: (place: Selection) => void;
}

/** One finding: what is wrong, where, and on demand why it matters and what to do. */
export const FindingItem = memo(function FindingItem({ finding, current, onGoTo }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const { message, severity } = finding;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <PlaceButton
          place={finding}
          current={current}
          onGoTo={onGoTo}
          icon={<SeverityIcon severity={severity} className={styles.icon} />}
        >
          {message}
        </PlaceButton>
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
      </div>
      {open ? (
        <div id={whyId}>
          <OnDemand>{({ FindingDetails }) => <FindingDetails finding={finding} />}</OnDemand>
        </div>
      ) : null}
    </li>
  );
});
