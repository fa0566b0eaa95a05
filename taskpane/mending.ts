import { createContext, useContext, useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { Session, SessionState } from "../commands/session";
import type { Finding } from "../src/model/finding";
import type { CheckResult } from "../src/tasks/check-workbook";

/** What mends and ignores: components that are loaded when there is something for them to show. */
export interface MendingParts {
  /** Why a finding matters, what to do about it, and the ways to do it. */
  readonly FindingDetails: ComponentType<{ readonly finding: Finding }>;
  readonly FixBar: ComponentType<{ readonly state: SessionState }>;
  readonly FixedNotice: ComponentType<{ readonly state: SessionState }>;
  readonly SettingsNotice: ComponentType<{ readonly problem: NonNullable<CheckResult["settingsProblem"]> }>;
  readonly Ignored: ComponentType<{ readonly ignored: CheckResult["ignored"] }>;
}

/** The workbook that is mended, and the way to the components that do it. */
export interface Mending {
  readonly session: Session;
  /** Rejects when they do not come. */
  readonly load: () => Promise<MendingParts>;
}

export const MendingContext = createContext<Mending | undefined>(undefined);

export function useMending(): Mending {
  const mending = useContext(MendingContext);
  if (mending === undefined) throw new Error("Nothing around this component says which workbook it mends.");
  return mending;
}

/** Sends for the components that mend. */
export function useMendingParts(): MendingParts | "loading" | "missing" {
  const { load } = useMending();
  const [parts, setParts] = useState<MendingParts | "loading" | "missing">("loading");
  useEffect(() => {
    let isCurrent = true;
    const show = (next: MendingParts | "missing"): void => {
      if (isCurrent) setParts(next);
    };
    load().then(show, (error: unknown) => {
      console.error(error);
      show("missing");
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return parts;
}
