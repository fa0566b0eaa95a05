import type { CellValue } from "../../src/workbook/snapshot";
import type { Engine, SheetId } from "../engine/engine";
import type { EngineEvent, EventSource } from "../engine/events";
import { areaText } from "./cells-ref";
import { pause } from "./faults";
import type { EventEntry } from "./wire";

/** Events an add-in can register for, with their numbers on the wire. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  ProtectionChanged: 24,
  NameChanged: 25,
  Moved: 27,
} as const;

/** The target of events registered at the workbook's collection of sheets. */
export const WORKBOOK_TARGET = "Workbook";

/** What an event says besides the sheet it is about. */
interface Occurrence {
  readonly type: number;
  readonly sheet: SheetId;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Turns events of the engine into events for the add-in, for the targets that it registered. */
export class EventHub {
  /** False while the add-in set `context.runtime.enableEvents` to false. */
  isEnabled = true;
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private isCoauthor = false;
  private delayMs = 0;

  constructor(engine: Engine) {
    engine.subscribe((event) => this.tell(event));
  }

  register(type: number, target: string): void {
    this.registrations.set(keyOf(type, target), (this.registrations.get(keyOf(type, target)) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const count = (this.registrations.get(keyOf(type, target)) ?? 0) - 1;
    if (count > 0) this.registrations.set(keyOf(type, target), count);
    else this.registrations.delete(keyOf(type, target));
  }

  /** Number of targets registered: what an add-in forgot to remove. */
  get registrationCount(): number {
    return this.registrations.size;
  }

  /** Calls back with the entries of one event, after the reply to the batch that caused it. */
  subscribe(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** What happens in here is told as done by somebody else in a shared workbook. */
  asCoauthor(change: () => void): void {
    this.isCoauthor = true;
    try {
      change();
    } finally {
      this.isCoauthor = false;
    }
  }

  /** Every event comes so many milliseconds later, as in an Excel that is busy. */
  delay(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  private tell(event: EngineEvent): void {
    if (!this.isEnabled) return;
    const entries = occurrences(event).flatMap((occurrence) => this.entriesOf(occurrence));
    if (entries.length === 0) return;
    const reply = this.delayMs > 0 ? pause(this.delayMs) : Promise.resolve().then(() => undefined);
    void reply.then(() => {
      for (const listener of [...this.listeners]) listener(entries);
    });
  }

  private entriesOf({ type, sheet, details }: Occurrence): EventEntry[] {
    const source = this.isCoauthor ? "Remote" : "Local";
    const message = JSON.stringify({ worksheetId: sheet, source, ...details });
    return [WORKBOOK_TARGET, sheet]
      .filter((target) => this.registrations.has(keyOf(type, target)))
      .map((target) => [65536, type, target, message, 0, this.isCoauthor]);
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}

function occurrences(event: EngineEvent): readonly Occurrence[] {
  const { sheet } = event;
  switch (event.type) {
    case "values-changed":
      return [{ type: EventType.Changed, sheet, details: changeDetails(event) }];
    case "selection-changed":
      return [{ type: EventType.SelectionChanged, sheet, details: { address: event.areas.map(areaText).join(",") } }];
    case "sheet-added":
      return [{ type: EventType.Added, sheet, details: {} }];
    case "sheet-deleted":
      return [{ type: EventType.Deleted, sheet, details: {} }];
    case "sheet-renamed":
      return [{ type: EventType.NameChanged, sheet, details: { nameBefore: event.before, nameAfter: event.after } }];
    case "sheet-moved":
      return [{ type: EventType.Moved, sheet, details: { positionBefore: event.before, positionAfter: event.after } }];
    case "sheet-activated":
      return [
        { type: EventType.Deactivated, sheet: event.previous, details: {} },
        { type: EventType.Activated, sheet, details: {} },
      ];
    case "protection-changed":
      return [{ type: EventType.ProtectionChanged, sheet, details: { isProtected: event.isProtected } }];
  }
}

function changeDetails(event: Extract<EngineEvent, { type: "values-changed" }>): Readonly<Record<string, unknown>> {
  const common = {
    address: areaText(event.area),
    changeType: event.change,
    triggerSource: triggerSource(event.source),
  };
  if (event.before === undefined || event.after === undefined) return common;
  return {
    ...common,
    valueBefore: event.before,
    valueAfter: event.after,
    valueTypeBefore: valueType(event.before),
    valueTypeAfter: valueType(event.after),
  };
}

function triggerSource(source: EventSource): string {
  return source === "api" ? "ThisLocalAddin" : "Unknown";
}

/** Excel's name for the type of a value. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/.test(value) ? "Error" : "String";
}
