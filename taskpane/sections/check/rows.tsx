import { memo } from "react";
import type { ReactElement } from "react";
import type { Selection } from "../../../src/workbook/host";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import type { Arrangement, Row } from "./arrange";
import { FindingLine } from "./finding-line";
import { GroupHeading } from "./group-heading";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  finding: {
    marginLeft: "14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 240px)": { marginLeft: 0 },
  },
});

interface LineProps {
  /** Empty pixels above it, where lines are not drawn. */
  readonly gap: number;
  /** True for the one line that the Tab key goes to. */
  readonly reachable: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly by: Arrangement;
}

export interface GroupRowProps extends LineProps {
  readonly row: Extract<Row, { kind: "group" }>;
  readonly title: string;
  readonly onToggle: (key: string, open: boolean) => void;
}

/** The line of a project or a rule. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps): ReactElement {
  const { row, title, by, gap, reachable, measure, onToggle } = props;
  const styles = useStyles();
  return (
    <>
      {gap > 0 ? <div style={{ height: gap }} /> : null}
      <div
        ref={measure}
        role="listitem"
        aria-level={1}
        aria-setsize={row.of}
        aria-posinset={row.place}
        data-row={row.key}
        className={styles.group}
      >
        <GroupHeading
          group={row.group}
          by={by}
          title={title}
          open={row.isOpen}
          reachable={reachable}
          onToggle={() => onToggle(row.key, !row.isOpen)}
        />
      </div>
    </>
  );
});

export interface FindingRowProps extends LineProps {
  readonly row: Extract<Row, { kind: "finding" }>;
  /** True when the person stands on its cell. */
  readonly current: boolean;
  readonly open: boolean;
  readonly onToggle: (key: string, open: boolean) => void;
  readonly onGoTo: (place: Selection) => void;
}

/** The line of a finding. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactElement {
  const { row, by, current, open, gap, reachable, measure, onToggle, onGoTo } = props;
  const styles = useStyles();
  const { project, sheet } = row.finding;
  const where = project.trim() === "" || project.trim() === sheet ? sheet : `${project.trim()} · ${sheet}`;
  return (
    <>
      {gap > 0 ? <div style={{ height: gap }} /> : null}
      <div
        ref={measure}
        role="listitem"
        aria-level={2}
        aria-setsize={row.of}
        aria-posinset={row.place}
        data-row={row.key}
        className={mergeClasses(styles.finding)}
      >
        <FindingLine
          finding={row.finding}
          current={current}
          open={open}
          reachable={reachable}
          {...(by === "rule" ? { where } : {})}
          onToggle={(next) => onToggle(row.key, next)}
          onGoTo={onGoTo}
        />
      </div>
    </>
  );
});
