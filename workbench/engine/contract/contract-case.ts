import { parseArea, type Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/snapshot";
import type { Engine, SheetId } from "../engine";
import type { EngineEvent } from "../events";

/** An engine under test and the person in front of it. */
export interface ContractSubject {
  /** Holds one blank sheet "Sheet1", active, with A1 selected. */
  readonly engine: Engine;
  /** Puts a value into a cell as a person who typed it does. */
  readonly typeInto: (sheet: SheetId, row: number, column: number, value: string) => void | Promise<void>;
  /** Starts or ends (confirming) the editing of the active cell, as a person does. */
  readonly setEditing: (isEditing: boolean) => void | Promise<void>;
  /** Resolves when the events of what was done so far have been told. */
  readonly settled: () => Promise<void>;
  readonly dispose: () => void | Promise<void>;
}

/** One promise of the engine. It fails by throwing. */
export interface ContractCase {
  /** A sentence about behaviour. */
  readonly name: string;
  run(subject: ContractSubject): void | Promise<void>;
}

/** Throws unless both are the same plain data; `undefined` properties count as absent. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const found = JSON.stringify(sorted(actual));
  const wanted = JSON.stringify(sorted(expected));
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, found ${found}`);
}

/** Throws unless the condition holds. */
export function expectTrue(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Reads "B2:C3"; throws on anything else, so that a test cannot go wrong in silence. */
export function at(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`Not an address: ${address}`);
  return area;
}

/** Writes plain values from a cell on; a string that starts with "=" goes in as a formula. */
export function fill(engine: Engine, sheet: SheetId, address: string, values: readonly (readonly CellValue[])[]): void {
  const { top, left } = at(address);
  const cells = values.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("=") ? { formula: value } : { value })),
  );
  engine.write(sheet, top, left, cells);
}

/** Stored values of an area. */
export function valuesOf(engine: Engine, sheet: SheetId, address: string): readonly (readonly CellValue[])[] {
  return engine.read(sheet, at(address)).values;
}

/** Collects the events of the given types that come from now on. */
export function record<Type extends EngineEvent["type"]>(
  engine: Engine,
  ...types: readonly Type[]
): Extract<EngineEvent, { type: Type }>[] {
  const events: Extract<EngineEvent, { type: Type }>[] = [];
  const isWanted = (event: EngineEvent): event is Extract<EngineEvent, { type: Type }> =>
    types.some((type) => type === event.type);
  engine.subscribe((event) => {
    if (isWanted(event)) events.push(event);
  });
  return events;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
