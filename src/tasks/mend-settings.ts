import { DEFAULT_SETTINGS, readSettings, type Settings, type SettingsReading } from "../check/settings";
import type { WorkbookHost } from "../workbook/host";
import { saveSettings } from "./change-settings";

/**
 * Gives what is damaged in the workbook's settings its default; all that can be read is kept. Settings that are not damaged,
 * or not any more, are left as they are. The answer is what they are now. Errors: HostError; CancelledError when the signal
 * was given before anything was written.
 */
export function mendSettings(host: WorkbookHost, signal?: AbortSignal): Promise<SettingsReading> {
  const mend = async (reading: SettingsReading, record: unknown): Promise<Settings | undefined> =>
    reading.kind === "damaged" ? soundPart(record) : undefined;
  return saveSettings(host, mend, signal);
}

async function soundPart(record: unknown): Promise<Settings> {
  if (typeof record !== "object" || record === null) return DEFAULT_SETTINGS;
  const sound: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (await isSound(key, value)) sound[key] = value;
    else if (Array.isArray(value)) sound[key] = await soundItems(key, value);
  }
  const reading = await readSettings(sound);
  return reading.kind === "ok" ? reading.settings : DEFAULT_SETTINGS;
}

/** The items of a list that can be read one by one. */
async function soundItems(key: string, items: readonly unknown[]): Promise<readonly unknown[] | undefined> {
  const sound: unknown[] = [];
  for (const item of items) if (await isSound(key, [item])) sound.push(item);
  return (await isSound(key, sound)) ? sound : undefined;
}

async function isSound(key: string, value: unknown): Promise<boolean> {
  return (await readSettings({ [key]: value })).kind === "ok";
}
