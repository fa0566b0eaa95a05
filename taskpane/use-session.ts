import { useCallback, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../commands/session";

/** The state of the session, drawn anew whenever it changes. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(
    useCallback((listener: () => void) => session.subscribe(listener), [session]),
    () => session.getState(),
  );
}
