import { useCallback, useEffect, useState } from "react";
import type { ChangeTools, Session, SessionState } from "../../../commands/session";
import { readSettings } from "../../../src/check/settings";
import type { Settings, SettingsReading } from "../../../src/check/settings";
import { changeSettings } from "../../../src/tasks/change-settings";
import { mendSettings } from "../../../src/tasks/mend-settings";
import type { EditOutcome } from "../../../src/workbook/edit";
import { openBookCode, SettingsKeptError } from "../../../src/workbook/errors";
import type { OpenBookErrorCode } from "../../../src/workbook/errors";
import { isBusy } from "../../status-text";

/** What the workbook says of its settings. */
export type SettingsView =
  | { readonly kind: "loading" }
  | { readonly kind: "unread"; readonly code: OpenBookErrorCode }
  | {
      readonly kind: "kept";
      readonly problem: Exclude<SettingsReading, { readonly kind: "ok" }>;
      /** The record as it stands in the workbook. */
      readonly record: string;
    }
  | { readonly kind: "ok"; readonly settings: Settings };

export type SettingsChange = (settings: Settings) => Settings;

/** The settings of the workbook, and what can be done about them. */
export interface WorkbookSettings {
  readonly view: SettingsView;
  readonly change: (change: SettingsChange) => void;
  /** Gives what is damaged its default. */
  readonly mend: () => void;
  readonly reload: () => void;
}

/** Milliseconds: what is changed in a row is saved at once, and nothing moves under a finger that is still down. */
const SETTLE = 400;

/**
 * The settings of the workbook as a person left them, changes included that are still to be saved. A change is saved as
 * soon as no task runs; one that is not taken is gone again, and the session says why.
 */
export function useSettings(session: Session, state: SessionState): WorkbookSettings {
  const [view, setView] = useState<SettingsView>({ kind: "loading" });
  const [pending, setPending] = useState<readonly SettingsChange[]>([]);
  const busy = isBusy(state);
  const { host } = session.tools;
  const { phase } = state;
  const load = useCallback(() => readView(host), [host]);
  const reload = useCallback(() => void load().then(setView), [load]);

  // Ignoring a finding changes the settings too.
  useEffect(() => {
    if (busy) return undefined;
    let isCurrent = true;
    void load().then((next) => {
      if (isCurrent) setView(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [busy, phase, load]);

  useEffect(() => {
    if (busy || pending.length === 0) return undefined;
    const timer = setTimeout(() => {
      if (isBusy(session.getState())) return;
      const all: SettingsChange = (settings) => pending.reduce((changed, change) => change(changed), settings);
      void session
        .change("settings", (tools) => save(tools, all))
        .then(load)
        .then((next) => {
          setView(next);
          setPending((now) => now.slice(pending.length));
        });
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [busy, pending, session, load]);

  const change = useCallback((next: SettingsChange) => setPending((now) => [...now, next]), []);
  const mend = useCallback(
    () => void session.change("settings", ({ host: target, signal }) => saved(mendSettings(target, signal))),
    [session],
  );
  return { view: withPending(view, pending), change, mend, reload };
}

type Host = Session["tools"]["host"];

async function readView(host: Host): Promise<SettingsView> {
  try {
    const record = await host.readCurrentSettings();
    const reading = await readSettings(record);
    return reading.kind === "ok" ? reading : { kind: "kept", problem: reading, record: textOf(record) };
  } catch (error) {
    console.error(error);
    return { kind: "unread", code: openBookCode(error) };
  }
}

function save({ host, signal }: ChangeTools, change: SettingsChange): Promise<EditOutcome> {
  return saved(changeSettings(host, change, signal));
}

async function saved(saving: Promise<SettingsReading>): Promise<EditOutcome> {
  const reading = await saving;
  if (reading.kind !== "ok") throw new SettingsKeptError(`The settings are ${reading.kind}.`);
  return { applied: [], skipped: [] };
}

function withPending(view: SettingsView, pending: readonly SettingsChange[]): SettingsView {
  if (view.kind !== "ok" || pending.length === 0) return view;
  return { kind: "ok", settings: pending.reduce((settings, change) => change(settings), view.settings) };
}

function textOf(record: unknown): string {
  return typeof record === "string" ? record : JSON.stringify(record, null, 2);
}
