import { makeStyles, tokens } from "../styles";
import { startTransition, useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { SessionState } from "../../commands/session";
import type { Severity } from "../../src/model/severity";
import type { CheckResult } from "../../src/tasks/check-workbook";
import type { Selection } from "../../src/workbook/host";
import { groupFindings } from "../group-findings";
import { useMessages } from "../language";
import { Button } from "./button";
import { FindingGroup } from "./finding-group";
import { OnDemand } from "./on-demand";
import { SelectedCell } from "./selected-cell";
import { Summary } from "./summary";

/** With more findings than this the projects start closed, so that the list is read at a glance. */
const OPEN_UP_TO = 60;

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "2px" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ResultsProps {
  readonly result: CheckResult;
  readonly state: SessionState;
  /** The cell that was last reached from this list. */
  readonly reached: Selection | undefined;
  readonly onGoTo: (place: Selection) => void;
}

/** Summary, the selected cell, and the findings by project. */
export function Results({ result, state, reached, onGoTo }: ResultsProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const [wanted, setFilter] = useState<Severity>();
  const filter = wanted !== undefined && result.counts[wanted] > 0 ? wanted : undefined;
  const shown = useMemo(
    () => (filter === undefined ? result.findings : result.findings.filter(({ severity }) => severity === filter)),
    [result.findings, filter],
  );
  const groups = useMemo(() => groupFindings(shown), [shown]);
  // What a person opened or closed stays so after the next check.
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const isOpen = (table: number): boolean =>
    toggled.get(table) ?? (result.findings.length <= OPEN_UP_TO || groups.length === 1);
  const toggle = useCallback(
    (table: number, open: boolean) => setToggled((before) => new Map(before).set(table, open)),
    [],
  );
  const allOpen = groups.every(({ table }) => isOpen(table));
  const { selection, selected } = state;
  const fromList = selection !== undefined && reached?.sheet === selection.sheet && reached.cell === selection.cell;

  return (
    <>
      <Summary result={result} filter={filter} onFilter={setFilter} />
      {state.canUndo !== undefined || result.findings.some(({ fix }) => fix?.safety === "safe") ? (
        <OnDemand>{({ FixBar }) => <FixBar state={state} />}</OnDemand>
      ) : null}
      {selection === undefined || selected.length === 0 || fromList ? null : (
        <SelectedCell cell={selection.cell} findings={selected} onGoTo={onGoTo} />
      )}
      {groups.length === 0 ? null : (
        <div>
          <div className={styles.bar}>
            <h2 className={styles.heading}>{pane.findingsHeading}</h2>
            {groups.length < 2 ? null : (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => startTransition(() => setToggled(new Map(groups.map(({ table }) => [table, !allOpen]))))}
              >
                {allOpen ? pane.collapseAll : pane.expandAll}
              </Button>
            )}
          </div>
          <div className={styles.list}>
            {groups.map((group) => (
              <FindingGroup
                key={group.table}
                group={group}
                open={isOpen(group.table)}
                onToggle={toggle}
                current={selection?.sheet === group.sheet ? selection.cell : undefined}
                onGoTo={onGoTo}
              />
            ))}
          </div>
        </div>
      )}
      {result.ignored.length === 0 ? null : (
        <OnDemand>{({ Ignored }) => <Ignored ignored={result.ignored} />}</OnDemand>
      )}
    </>
  );
}
