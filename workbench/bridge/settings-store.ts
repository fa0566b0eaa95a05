/**
 * Settings that an add-in keeps in the workbook: key and JSON text. `Office.context.document.settings` and
 * `workbook.settings` are two ways to the same store.
 */
export class SettingsStore {
  private values = new Map<string, string>();
  private refusal: number | undefined;

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

  /** The next saving by way of `Office.context.document` is refused with this number, as 5004 while a cell is edited. */
  refuseNextSave(code: number): void {
    this.refusal = code;
  }

  /** The number by which the saving that begins now is refused. */
  takeRefusal(): number | undefined {
    const code = this.refusal;
    this.refusal = undefined;
    return code;
  }

  replaceAll(entries: Iterable<readonly [key: string, json: string]>): void {
    this.values = new Map(entries);
  }
}
