import { createContext, useContext } from "react";
import type { Messages } from "../src/i18n/dictionary";
import type { Locale } from "../src/i18n/localized";
import type { Explanation } from "../src/tasks/explain-rule";

/** What the pane says: its own sentences, and what there is to say about a rule. */
export interface Speech {
  readonly locale: Locale;
  readonly texts: Messages;
  /** Explains a rule by its id: undefined when nothing is known. Rejects when the explanations do not come. */
  readonly explain: (rule: string) => Promise<Explanation | undefined>;
}

export const Language = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = useContext(Language);
  if (speech === undefined) throw new Error("Nothing around this component says which language it speaks.");
  return speech;
}

export function useMessages(): Messages {
  return useSpeech().texts;
}
