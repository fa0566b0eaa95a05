import { HostError } from "../../workbook/errors";
import { refresh, SETTINGS_KEY } from "./settings";

/** Somebody else saved settings since they were read. */
const STALE = 4002;

/** The record under our key, only if Excel tells it as it is now: what is to be changed must be that. Errors: HostError. */
export async function readCurrentRecord(): Promise<unknown> {
  const result = await refresh();
  if (result === undefined) throw new HostError("busy", "The settings were not told in time.");
  if (result.status !== Office.AsyncResultStatus.Succeeded) throw errorOf(result.error);
  return Office.context.document.settings.get(SETTINGS_KEY) ?? undefined;
}

/**
 * Keeps a plain record under our key. What was not saved is not read back either. False, with nothing saved, where somebody
 * else saved settings since they were read; `overwrite` saves it even then. Errors: HostError.
 */
export function writeRecord(record: unknown, overwrite: boolean): Promise<boolean> {
  const { settings } = Office.context.document;
  const before: unknown = settings.get(SETTINGS_KEY);
  settings.set(SETTINGS_KEY, record);
  return new Promise((resolve, reject) => {
    settings.saveAsync({ overwriteIfStale: overwrite }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(true);
        return;
      }
      if (before === null) settings.remove(SETTINGS_KEY);
      else settings.set(SETTINGS_KEY, before);
      if (result.error.code === STALE && !overwrite) resolve(false);
      else reject(errorOf(result.error));
    });
  });
}

/** The common API has numbers where Excel has names: 5004 while a cell is edited, 7000 without permission. */
function errorOf({ code, message }: Office.Error): HostError {
  if (code === 5004) return new HostError("cell-edit-mode", message);
  return new HostError(code === 7000 ? "access-denied" : "host", message);
}
