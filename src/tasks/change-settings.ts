import { ignoreOf } from "../check/ignores";
import { readSettings, type Ignore, type Settings, type SettingsReading } from "../check/settings";
import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";
import type { WorkbookHost } from "../workbook/host";

/**
 * Changes the settings kept in the workbook. A record that is damaged or of a later version is left as it is, and so is
 * one that the change would damage; that is the answer. Otherwise it holds the settings as they were saved.
 * Errors: HostError.
 */
export async function changeSettings(
  host: WorkbookHost,
  change: (settings: Settings) => Settings,
): Promise<SettingsReading> {
  const reading = await readSettings(await host.readSettings());
  if (reading.kind !== "ok") return reading;
  const changed = await readSettings(change(reading.settings));
  if (changed.kind === "ok") await host.writeSettings(changed.settings);
  return changed;
}

/** Leaves a finding, in its one place or, with `scope` "rule", everywhere in this workbook. */
export function ignoreFinding(
  host: WorkbookHost,
  finding: Finding,
  tables: readonly TargetTable[],
  { reason, scope }: { readonly reason: string; readonly scope: "place" | "rule" },
): Promise<SettingsReading> {
  const ignore: Ignore = scope === "rule" ? { rule: finding.rule, reason } : ignoreOf(finding, tables, reason);
  return changeSettings(host, (settings) => ({ ...settings, ignores: [...settings.ignores, ignore] }));
}

/** Takes a decision to leave findings back. */
export function takeBackIgnore(host: WorkbookHost, ignore: Ignore): Promise<SettingsReading> {
  const gone = JSON.stringify(ignore);
  return changeSettings(host, (settings) => ({
    ...settings,
    ignores: settings.ignores.filter((kept) => JSON.stringify(kept) !== gone),
  }));
}
