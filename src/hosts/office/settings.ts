import { HostError } from "../../workbook/errors";

/** Our key in the settings that travel with the workbook. */
const KEY = "jibiao";

/** The record under our key; undefined when there is none. */
export function readRecord(): unknown {
  const record: unknown = Office.context.document.settings.get(KEY);
  return record ?? undefined;
}

/** Keeps a plain record under our key. Errors: HostError. */
export function writeRecord(record: unknown): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(KEY, record);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new HostError(settingsCode(result.error.code), result.error.message));
    });
  });
}

/** The common API has numbers where Excel has names: 5004 while a cell is edited, 7000 without permission. */
function settingsCode(code: number): "cell-edit-mode" | "access-denied" | "host" {
  if (code === 5004) return "cell-edit-mode";
  return code === 7000 ? "access-denied" : "host";
}
