import { createContext, useContext } from "react";
import type { Session } from "../../../commands/session";

/** The workbook whose findings are shown. */
export const SessionContext = createContext<Session | undefined>(undefined);

export function useCheckSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("Nothing around this component says which workbook it is about.");
  return session;
}
