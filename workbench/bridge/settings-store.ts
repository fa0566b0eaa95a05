/**
 * Settings that an add-in keeps in the workbook: key and JSON text. `Office.context.document.settings` and
 * `workbook.settings` are two ways to the same store.
 */
export class SettingsStore {
  private values = new Map<string, string>();

  constructor(entries: Iterable<readonly [key: string, json: string]> = []) {
    this.values = new Map(entries);
  }

  entries(): readonly (readonly [key: string, json: string])[] {
    return [...this.values];
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, json: string): void {
    this.values.set(key, json);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  replaceAll(entries: Iterable<readonly [key: string, json: string]>): void {
    this.values = new Map(entries);
  }
}
