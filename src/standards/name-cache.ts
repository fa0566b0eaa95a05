import type { StandardId } from "../model/target-table";

/** More different names than this are no level names; what was read is forgotten then. */
const MOST = 2_000;

/** Remembers what names stand for: a workbook writes the same few of them thousands of times. */
export class NameCache<Name> {
  private readonly known = new Map<string, Name | undefined>();

  constructor(private readonly read: (standard: StandardId, text: string) => Name | undefined) {}

  /** What a text stands for in a standard, read once. */
  get(standard: StandardId, text: string): Name | undefined {
    const key = `${standard} ${text}`;
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known;
    if (this.known.size >= MOST) this.known.clear();
    const name = this.read(standard, text);
    this.known.set(key, name);
    return name;
  }
}
