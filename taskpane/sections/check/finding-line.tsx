import { useId } from "react";
import type { ReactElement } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Selection } from "../../../src/workbook/host";
import { Chevron } from "../../components/chevron";
import { SeverityIcon } from "../../components/severity-icon";
import { makeStyles, tokens } from "../../styles";
import { FindingDetails } from "./finding-details";
import { PlaceButton } from "./place-button";
import { useCheckTexts } from "./texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start" },
  icon: { marginTop: "3px" },
  toggle: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
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

export interface FindingLineProps {
  readonly finding: Finding;
  /** True when the person stands on its cell. */
  readonly current: boolean;
  readonly open: boolean;
  /** False takes its two buttons out of the order of the Tab key. */
  readonly reachable: boolean;
  /** Where it is, when the heading above does not say so. */
  readonly where?: string;
  readonly onToggle: (open: boolean) => void;
  readonly onGoTo: (place: Selection) => void;
}

/** What is wrong, where, and on demand why it matters and what to do. */
export function FindingLine(props: FindingLineProps): ReactElement {
  const { finding, current, open, reachable, where, onToggle, onGoTo } = props;
  const styles = useStyles();
  const texts = useCheckTexts();
  const whyId = useId();
  const { message, severity } = finding;
  return (
    <>
      <div className={styles.row} data-line>
        <PlaceButton
          place={finding}
          current={current}
          reachable={reachable}
          note={where}
          onGoTo={onGoTo}
          icon={<SeverityIcon severity={severity} className={styles.icon} />}
        >
          {message}
        </PlaceButton>
        <button
          type="button"
          className={styles.toggle}
          tabIndex={reachable ? undefined : -1}
          aria-expanded={open}
          aria-controls={open ? whyId : undefined}
          aria-label={texts.whyOf(message)}
          title={texts.why}
          onClick={() => onToggle(!open)}
        >
          <Chevron open={open} />
        </button>
      </div>
      {open ? (
        <div id={whyId}>
          <FindingDetails finding={finding} />
        </div>
      ) : null}
    </>
  );
}
