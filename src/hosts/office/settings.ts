/** Our key in the settings that travel with the workbook. */
export const SETTINGS_KEY = "jibiao";

/** Milliseconds after which Excel is not expected to tell the settings any more. */
const PATIENCE = 20_000;

/** The record under our key as the workbook holds it now, for co-authors write it too; undefined when there is none. */
export async function readRecord(): Promise<unknown> {
  // Where Excel does not tell it now, what it told this page before is the best there is.
  await refresh();
  return Office.context.document.settings.get(SETTINGS_KEY) ?? undefined;
}

/** What Excel answers when it is asked for the settings as they are now; undefined where it does not. */
export function refresh(): Promise<Office.AsyncResult<unknown> | undefined> {
  const { settings } = Office.context.document;
  const known: unknown = settings.get(SETTINGS_KEY);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    settings.refreshAsync((result) => {
      clearTimeout(timer);
      // Nobody takes a record away. Excel on the web has lost those that it had not stored yet: OfficeDev/office-js#594.
      if (known && !settings.get(SETTINGS_KEY)) settings.set(SETTINGS_KEY, known);
      resolve(result);
    });
  });
}
