import type { ReactElement } from "react";
import type { CheckScope, SessionState } from "../../commands/session";
import { useMessages } from "../language";
import { Button } from "./button";
import { Notice } from "./notice";

export interface OutcomeProps {
  readonly state: SessionState;
  readonly onCheck: (scope: CheckScope) => void;
  readonly onClear: () => void;
}

/** Why the last task did not come to its end. */
export function Outcome({ state, onCheck, onClear }: OutcomeProps): ReactElement {
  const { result, actions, failed, errors } = useMessages();
  const { phase, goToFailure } = state;
  const scope = state.result?.scope ?? "workbook";
  const retries: Partial<Record<string, () => void>> = { check: () => onCheck(scope), clear: onClear };
  const retry = phase.name === "failed" ? retries[phase.task] : undefined;
  return (
    <>
      {phase.name === "failed" ? (
        <Notice
          intent="error"
          title={failed[phase.task]}
          action={
            retry === undefined ? undefined : (
              <Button size="small" onClick={retry}>
                {actions.retry}
              </Button>
            )
          }
        >
          {errors[phase.code]}
        </Notice>
      ) : null}
      {goToFailure === undefined ? null : (
        <Notice intent="error" title={failed.goTo}>
          {errors[goToFailure]}
        </Notice>
      )}
      {phase.name === "cancelled" ? (
        <Notice intent="info">{result.cancelled(state.result !== undefined)}</Notice>
      ) : null}
    </>
  );
}
