import { SettingsFaults } from "./settings-faults";

/**
 * Settings that an add-in keeps in the workbook: key and JSON text. `Office.context.document.settings` and
 * `workbook.settings` are two ways to the same store.
 */
export class SettingsStore {
  private values = new Map<string, string>();
  private revision = 0;
  /** What befalls the calls by way of `Office.context.document`. */
  readonly faults = new SettingsFaults();

  constructor(entries: Iterable<readonly [key: string, json: string]> = []) {
    this.values = new Map(entries);
  }

  entries(): readonly (readonly [key: string, json: string])[] {
    return [...this.values];
  }

  /** Another number after every change: who saw an earlier one does not know what the settings are now. */
  get version(): number {
    return this.revision;
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, json: string): void {
    this.values.set(key, json);
    this.revision += 1;
  }

  delete(key: string): void {
    this.values.delete(key);
    this.revision += 1;
  }

  replaceAll(entries: Iterable<readonly [key: string, json: string]>): void {
    this.values = new Map(entries);
    this.revision += 1;
  }
}
