import type { ReactElement } from "react";
import type { MarkOutcome } from "../../../src/workbook/mark";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import type { AftermathProps } from "../../findings";
import { useMessages } from "../../language";
import { FixedNotice } from "./fixed-notice";
import { SettingsNotice } from "./settings-notice";
import { useCheckTexts } from "./texts";
import type { CheckTexts } from "./texts";

/** What the last task did, and what it left alone, as far as the list of findings does not say it. */
export function Aftermath({ session, state, onCheck }: AftermathProps): ReactElement {
  const { result: texts, actions } = useMessages();
  const { notMarked, notCleared, rulesFailed, stale: outOfDate } = useCheckTexts();
  const { phase, result, section, stale } = state;
  const brokenRules = [...new Set(result?.failures.map(({ rule }) => rule))];
  // Where they are set they say it themselves.
  const problem = section === "settings" ? undefined : result?.settingsProblem;
  // Its own notice offers to try again.
  const failedToCheck = phase.name === "failed" && phase.task === "check";
  return (
    <>
      {phase.name === "cleared" ? (
        <>
          <Notice intent="info">{texts.cleared(phase.outcome.cleared)}</Notice>
          <Left sheets={phase.outcome.unmarked} texts={notCleared} />
        </>
      ) : null}
      {phase.name === "fixed" ? <FixedNotice session={session} state={state} /> : null}
      {problem === undefined ? null : <SettingsNotice problem={problem} />}
      {(phase.name === "checked" || phase.name === "fixed") && result !== undefined ? (
        <Left sheets={result.unmarked} texts={notMarked} />
      ) : null}
      {brokenRules.length > 0 ? <Notice intent="warning">{rulesFailed(brokenRules)}</Notice> : null}
      {stale && !failedToCheck ? (
        <Notice
          intent="warning"
          action={
            <Button size="small" onClick={() => onCheck(result?.scope ?? "workbook")}>
              {actions.checkAgain}
            </Button>
          }
        >
          {outOfDate}
        </Notice>
      ) : null}
    </>
  );
}

interface LeftProps {
  readonly sheets: MarkOutcome["unmarked"];
  readonly texts: CheckTexts["notMarked"];
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
