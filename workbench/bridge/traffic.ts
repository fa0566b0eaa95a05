/** One request of the add-in. */
export interface RequestRecord {
  /**
   * "sync" is a `context.sync()` that had something to do; "cleanup" is what Office.js sends after `Excel.run` to
   * release ranges, which nobody waits for.
   */
  readonly kind: "sync" | "cleanup";
  readonly actions: number;
  /** Bytes of the request's body. */
  readonly sent: number;
  /** Bytes of the reply's body. */
  readonly received: number;
  /** Code of the error it ended with. */
  readonly error?: string;
}

/** Counts what went over the wire. */
export class Traffic {
  private records: RequestRecord[] = [];

  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  /** Number of round trips that somebody waited for. */
  get roundTrips(): number {
    return this.records.filter(({ kind }) => kind === "sync").length;
  }

  /** Bytes in both directions. */
  get bytes(): number {
    return this.records.reduce((sum, { sent, received }) => sum + sent + received, 0);
  }

  add(record: RequestRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records = [];
  }
}

/** Size of a text on the wire. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
