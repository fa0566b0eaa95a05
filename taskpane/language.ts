import { createContext, useContext } from "react";
import type { Messages } from "../src/i18n/dictionary";
import { messages } from "../src/i18n/messages";

/** The dictionary the pane speaks with. */
export const Language = createContext<Messages>(messages("zh-CN"));

export function useMessages(): Messages {
  return useContext(Language);
}
