/** Our key in the settings that travel with the workbook. */
export const SETTINGS_KEY = "jibiao";

/** The record under our key as the workbook holds it now, for co-authors write it too; undefined when there is none. */
export function readRecord(): Promise<unknown> {
  const { settings } = Office.context.document;
  return new Promise((resolve) => {
    // Where Excel does not tell it now, what it told this page before is the best there is.
    settings.refreshAsync(() => resolve(settings.get(SETTINGS_KEY) ?? undefined));
  });
}
