import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import type { Selection } from "../../../src/workbook/host";
import type { SectionProps } from "../section";
import { NothingFound } from "./nothing-found";
import { Results } from "./results";
import { Score } from "./score";
import { SessionContext } from "./session-context";

/** What the last check found, below what it came to. */
export function CheckSection({ session, state }: SectionProps): ReactElement | null {
  // A cell reached from the list is shown there already, so it needs no place on top.
  const [reached, setReached] = useState<Selection>();
  const goTo = useCallback(
    (place: Selection) => {
      setReached({ sheet: place.sheet, cell: place.cell });
      void session.goTo(place);
    },
    [session],
  );
  const { result } = state;
  if (result === undefined) return null;
  return (
    <SessionContext.Provider value={session}>
      <Score result={result} />
      {result.tables.length === 0 ? (
        <NothingFound result={result} onGoTo={goTo} />
      ) : (
        <Results result={result} state={state} reached={reached} onGoTo={goTo} />
      )}
    </SessionContext.Provider>
  );
}
