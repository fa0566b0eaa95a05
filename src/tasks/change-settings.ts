import { ignoreOf } from "../check/ignores";
import { readSettings, type Ignore, type Settings, type SettingsReading } from "../check/settings";
import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";
import { throwIfCancelled } from "../workbook/errors";
import type { WorkbookHost } from "../workbook/host";

/** How often a change is made anew because somebody else saved theirs in the same moment. */
const MOST_TRIES = 5;

/**
 * Changes the settings kept in the workbook. A record that is damaged or of a later version is left as it is, and so is
 * one that the change would damage; that is the answer. Otherwise it holds the settings as they were saved. What others
 * save in the same moment is kept: the change is made to theirs.
 * Errors: HostError; CancelledError when the signal was given before anything was written.
 */
export function changeSettings(
  host: WorkbookHost,
  change: (settings: Settings) => Settings,
  signal?: AbortSignal,
): Promise<SettingsReading> {
  return saveSettings(host, (reading) => (reading.kind === "ok" ? change(reading.settings) : undefined), signal);
}

/** Saves what is made of the record in the workbook and of its reading, where anything is. Errors: like `changeSettings`. */
export async function saveSettings(
  host: WorkbookHost,
  make: (reading: SettingsReading, record: unknown) => Settings | undefined | Promise<Settings | undefined>,
  signal?: AbortSignal,
): Promise<SettingsReading> {
  for (let tries = 1; ; tries += 1) {
    const record = await host.readCurrentSettings();
    const reading = await readSettings(record);
    const made = await make(reading, record);
    if (made === undefined) return reading;
    const changed = await readSettings(made);
    if (changed.kind !== "ok") return changed;
    throwIfCancelled(signal);
    // Whatever an Excel says that finds every saving too late, what a person decided is to be kept in the end.
    if (await host.writeSettings(changed.settings, tries === MOST_TRIES)) return changed;
  }
}

/** Leaves a finding, in its one place or, with `scope` "rule", everywhere in this workbook. */
export function ignoreFinding(
  host: WorkbookHost,
  finding: Finding,
  tables: readonly TargetTable[],
  { reason, scope }: { readonly reason: string; readonly scope: "place" | "rule" },
  signal?: AbortSignal,
): Promise<SettingsReading> {
  const ignore: Ignore = scope === "rule" ? { rule: finding.rule, reason } : ignoreOf(finding, tables, reason);
  // One that is tried again may be there already: Excel does not always tell that it saved.
  return changeSettings(host, (settings) => ({ ...settings, ignores: [...without(settings, ignore), ignore] }), signal);
}

/** Takes a decision to leave findings back. */
export function takeBackIgnore(host: WorkbookHost, ignore: Ignore, signal?: AbortSignal): Promise<SettingsReading> {
  return changeSettings(host, (settings) => ({ ...settings, ignores: without(settings, ignore) }), signal);
}

function without({ ignores }: Settings, ignore: Ignore): Ignore[] {
  const gone = JSON.stringify(ignore);
  return ignores.filter((kept) => JSON.stringify(kept) !== gone);
}
