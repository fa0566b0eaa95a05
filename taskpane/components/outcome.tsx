import type { ReactElement } from "react";
import type { CheckScope, SessionState } from "../../commands/session";
import type { Messages } from "../../src/i18n/dictionary";
import type { MarkOutcome } from "../../src/workbook/mark";
import { useMessages } from "../language";
import { Button } from "./button";
import { Notice } from "./notice";
import { OnDemand } from "./on-demand";

type Unmarked = MarkOutcome["unmarked"];

export interface OutcomeProps {
  readonly state: SessionState;
  readonly onCheck: (scope: CheckScope) => void;
  readonly onClear: () => void;
}

/** What the last task came to, as far as the list of findings does not say it. */
export function Outcome({ state, onCheck, onClear }: OutcomeProps): ReactElement {
  const { result, actions, failed, errors } = useMessages();
  const { phase, goToFailure } = state;
  const brokenRules = [...new Set(state.result?.failures.map(({ rule }) => rule))];
  const scope = state.result?.scope ?? "workbook";
  const button = (label: string, onClick: () => void): ReactElement => (
    <Button size="small" onClick={onClick}>
      {label}
    </Button>
  );
  const retries: Partial<Record<string, () => void>> = { check: () => onCheck(scope), clear: onClear };
  const retry = phase.name === "failed" ? retries[phase.task] : undefined;
  const problem = state.result?.settingsProblem;
  return (
    <>
      {phase.name === "failed" ? (
        <Notice
          intent="error"
          title={failed[phase.task]}
          action={retry === undefined ? undefined : button(actions.retry, retry)}
        >
          {errors[phase.code]}
        </Notice>
      ) : null}
      {goToFailure === undefined ? null : (
        <Notice intent="error" title={failed.goTo}>
          {errors[goToFailure]}
        </Notice>
      )}
      {phase.name === "cancelled" ? <Notice intent="info">{result.cancelled}</Notice> : null}
      {phase.name === "cleared" ? <Notice intent="info">{result.cleared(phase.outcome.cleared)}</Notice> : null}
      {phase.name === "cleared" ? <Left sheets={phase.outcome.unmarked} texts={result.notCleared} /> : null}
      {phase.name === "fixed" ? <OnDemand>{({ FixedNotice }) => <FixedNotice state={state} />}</OnDemand> : null}
      {problem === undefined ? null : (
        <OnDemand>{({ SettingsNotice }) => <SettingsNotice problem={problem} />}</OnDemand>
      )}
      {(phase.name === "checked" || phase.name === "fixed") && state.result !== undefined ? (
        <Left sheets={state.result.unmarked} texts={result.notMarked} />
      ) : null}
      {brokenRules.length > 0 ? <Notice intent="warning">{result.rulesFailed(brokenRules)}</Notice> : null}
      {state.stale ? (
        <Notice intent="warning" action={button(actions.checkAgain, () => onCheck(scope))}>
          {result.stale}
        </Notice>
      ) : null}
    </>
  );
}

interface LeftProps {
  readonly sheets: Unmarked;
  readonly texts: Messages["result"]["notMarked"];
}

/** Names the sheets that were left as they were, a sentence for each reason. */
function Left({ sheets, texts }: LeftProps): ReactElement {
  const reasons = [...new Set(sheets.map(({ reason }) => reason))];
  return (
    <>
      {reasons.map((reason) => (
        <Notice key={reason} intent="warning">
          {texts[reason](sheets.filter((left) => left.reason === reason).map(({ sheet }) => sheet))}
        </Notice>
      ))}
    </>
  );
}
