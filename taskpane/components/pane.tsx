import { makeStyles, tokens } from "../styles";
import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { CheckScope, Session } from "../../commands/session";
import type { Selection } from "../../src/workbook/host";
import { useFocusKept } from "../focus";
import { useMessages } from "../language";
import { MendingContext } from "../mending";
import type { Mending } from "../mending";
import { statusText } from "../status-text";
import { useSession } from "../use-session";
import { Actions } from "./actions";
import { NothingFound } from "./nothing-found";
import { Outcome } from "./outcome";
import { Progress } from "./progress";
import { Results } from "./results";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", gap: "10px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0, fontSize: tokens.fontSizeBase300 },
  privacy: { margin: 0, color: tokens.colorNeutralForeground3 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface PaneProps {
  readonly session: Session;
  /** Loads what mends and ignores. */
  readonly loadMending: Mending["load"];
}

/** The pane of a workbook. */
export function Pane({ session, loadMending }: PaneProps): ReactElement {
  const styles = useStyles();
  const texts = useMessages();
  const state = useSession(session);
  // A cell reached from the list is shown there already, so it needs no place on top.
  const [reached, setReached] = useState<Selection>();
  const { phase, result } = state;
  const mending = useMemo(() => ({ session, load: loadMending }), [session, loadMending]);
  const focusKept = useFocusKept(phase.name === "fixed");
  const goTo = useCallback(
    (place: Selection) => {
      setReached({ sheet: place.sheet, cell: place.cell });
      void session.goTo(place);
    },
    [session],
  );
  const check = (scope: CheckScope): void => void session.check(scope);

  return (
    <MendingContext.Provider value={mending}>
      <div className={styles.pane} {...focusKept}>
        {result === undefined ? (
          <>
            <h1 className={styles.heading}>{texts.pane.title}</h1>
            <p className={styles.paragraph}>{texts.pane.intro}</p>
          </>
        ) : null}
        <Actions state={state} onCheck={check} onClear={() => void session.clearMarks()} />
        <div role="status" className={styles.unseen}>
          {statusText(state, texts)}
        </div>
        {phase.name === "checking" || phase.name === "clearing" || phase.name === "fixing" ? (
          <Progress phase={phase} onCancel={() => session.cancel()} />
        ) : (
          <Outcome state={state} onCheck={check} onClear={() => void session.clearMarks()} />
        )}
        {result === undefined ? <p className={styles.privacy}>{texts.pane.privacy}</p> : null}
        {result?.tables.length === 0 ? <NothingFound result={result} onGoTo={goTo} /> : null}
        {result !== undefined && result.tables.length > 0 ? (
          <Results result={result} state={state} reached={reached} onGoTo={goTo} />
        ) : null}
      </div>
    </MendingContext.Provider>
  );
}
