import { useEffect, useState } from "react";
import type { ComponentType, RefObject } from "react";
import type { CheckScope, Session, SessionState } from "../commands/session";
import type { SectionComponent } from "./sections/section";

export interface AftermathProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onCheck: (scope: CheckScope) => void;
}

export interface FocusKeptProps {
  /** What the lists are in. */
  readonly area: RefObject<HTMLElement>;
  /** True when a change has just come through. */
  readonly settled: boolean;
}

/** What shows results: components that are loaded once the pane stands. */
export interface FindingsParts {
  /** What the last check found, and what to do about it. */
  readonly CheckSection: SectionComponent;
  /** What the last task did, what it left alone, and the way back. */
  readonly Aftermath: ComponentType<AftermathProps>;
  /** Keeps the focus in a list whose focused entry went. */
  readonly FocusKept: ComponentType<FocusKeptProps>;
}

/** Loads them. Rejects when they do not come. */
export type LoadFindings = () => Promise<FindingsParts>;

/**
 * Sends for what shows results as soon as the pane is painted, so that the first check does not wait for it.
 * When it did not come, the next check asks for it again.
 */
export function useFindings(load: LoadFindings, isChecking: boolean): FindingsParts | "loading" | "missing" {
  const [parts, setParts] = useState<FindingsParts | "loading" | "missing">("loading");
  const [wasChecking, setWasChecking] = useState(isChecking);
  if (isChecking !== wasChecking) {
    setWasChecking(isChecking);
    if (isChecking && parts === "missing") setParts("loading");
  }
  const isLoading = parts === "loading";
  useEffect(() => {
    if (!isLoading) return undefined;
    let isCurrent = true;
    const show = (next: FindingsParts | "missing"): void => {
      if (isCurrent) setParts(next);
    };
    load().then(show, (error: unknown) => {
      console.error(error);
      show("missing");
    });
    return () => {
      isCurrent = false;
    };
  }, [load, isLoading]);
  return parts;
}
