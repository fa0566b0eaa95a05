import type { ReactElement } from "react";
import type { SessionState } from "../../../commands/session";
import type { Finding } from "../../../src/model/finding";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import type { Selection } from "../../../src/workbook/host";
import { CLEARED } from "./filter-bar";
import { FindingList } from "./finding-list";
import { useFindingsView } from "./findings-view";
import { Ignored } from "./ignored";
import { LiveSwitch } from "./live-switch";
import { NextStep } from "./next-step";
import { SelectedCell } from "./selected-cell";
import { Summary } from "./summary";
import { useWalk } from "./use-walk";

export interface ResultsProps {
  readonly result: CheckResult;
  readonly state: SessionState;
  /** The cell that was last reached from this list. */
  readonly reached: Selection | undefined;
  readonly onGoTo: (place: Selection) => void;
}

/** What was found and what to do next: the selected cell first, then all of it. */
export function Results({ result, state, reached, onGoTo }: ResultsProps): ReactElement {
  const view = useFindingsView(result);
  const walk = useWalk(view, onGoTo);
  const { selection, selected, live } = state;
  const fromList = selection !== undefined && reached?.sheet === selection.sheet && reached.cell === selection.cell;
  const look = (finding: Finding): void => {
    view.filter(CLEARED);
    walk.show(finding);
    onGoTo(finding);
  };
  return (
    <>
      <Summary
        counts={result.counts}
        filter={view.filters.severity}
        onFilter={(severity) => view.filter({ severity })}
      />
      <NextStep result={result} state={state} onLook={look} />
      {live === undefined ? null : <LiveSwitch on={live} />}
      {selection === undefined || selected.length === 0 || fromList ? null : (
        <SelectedCell cell={selection.cell} findings={selected} onGoTo={onGoTo} />
      )}
      {result.findings.length === 0 ? null : (
        <FindingList view={view} findings={result.findings} selection={selection} walk={walk} onGoTo={onGoTo} />
      )}
      {result.ignored.length === 0 ? null : <Ignored ignored={result.ignored} />}
    </>
  );
}
