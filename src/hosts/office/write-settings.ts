import { HostError } from "../../workbook/errors";
import { SETTINGS_KEY } from "./settings";

/** Keeps a plain record under our key. What was not saved is not read back either. Errors: HostError. */
export function writeRecord(record: unknown): Promise<void> {
  const { settings } = Office.context.document;
  const before: unknown = settings.get(SETTINGS_KEY);
  settings.set(SETTINGS_KEY, record);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      if (before === null) settings.remove(SETTINGS_KEY);
      else settings.set(SETTINGS_KEY, before);
      reject(new HostError(settingsCode(result.error.code), result.error.message));
    });
  });
}

/** The common API has numbers where Excel has names: 5004 while a cell is edited, 7000 without permission. */
function settingsCode(code: number): "cell-edit-mode" | "access-denied" | "host" {
  if (code === 5004) return "cell-edit-mode";
  return code === 7000 ? "access-denied" : "host";
}
