import type { ReactElement } from "react";
import { useMessages } from "../language";
import { useMendingParts } from "../mending";
import type { MendingParts } from "../mending";

export interface OnDemandProps {
  readonly children: (parts: MendingParts) => ReactElement;
}

/** Something that is loaded when it is first to be shown; a sentence when it does not come. */
export function OnDemand({ children }: OnDemandProps): ReactElement | null {
  const { fixes } = useMessages();
  const parts = useMendingParts();
  if (parts === "loading") return null;
  return parts === "missing" ? <p>{fixes.missing}</p> : children(parts);
}
