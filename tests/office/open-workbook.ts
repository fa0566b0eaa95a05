import { createOfficeHost } from "../../src/hosts/office/office-host";
import { toA1 } from "../../src/workbook/address";
import type { WorkbookHost } from "../../src/workbook/host";
import { markSeverity } from "../../src/workbook/mark";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { Pane } from "../../workbench/bridge/model/session";
import type { RequirementSets } from "../../workbench/bridge/requirement-sets";
import type { RequestRecord } from "../../workbench/bridge/traffic";
import { MemoryEngine } from "../../workbench/engine/memory-engine";
import { startOffice, type StartedOffice } from "../support/office/start-office";

/** A workbook that is open in an Excel in memory, reached through the genuine Office.js. */
export interface OpenWorkbook {
  readonly host: WorkbookHost;
  readonly engine: MemoryEngine;
  readonly office: StartedOffice<MemoryEngine>;
  /** The engine's id of a sheet. */
  readonly idOf: (sheet: string) => string;
  /** What stands in a cell now. */
  readonly valueOf: (sheet: string, cell: { readonly row: number; readonly column: number }) => unknown;
  /** Where our marks stand: "甲!B6:B7 error". */
  readonly marks: () => readonly string[];
  /** The round trips since the last call. */
  readonly traffic: () => readonly RequestRecord[];
}

let restoreGlobals: (() => void) | undefined;

/** Opens sheets as they were snapshot; protected and hidden ones too. End it with `closeWorkbook`. */
export function openWorkbook(
  sheets: readonly SheetSnapshot[],
  options: { readonly requirementSets?: RequirementSets; readonly pane?: Pane } = {},
): OpenWorkbook {
  const engine = new MemoryEngine();
  const [blank] = engine.sheets();
  for (const sheet of sheets) fillSheet(engine, engine.addSheet(sheet.name), sheet);
  if (blank !== undefined) engine.deleteSheet(blank.id);
  const office = startOffice({ engine, ...options });
  closeWorkbook();
  restoreGlobals = office.installGlobals();
  const idOf = (name: string): string => engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  return {
    host: createOfficeHost({ pause: () => Promise.resolve() }),
    engine,
    office,
    idOf,
    valueOf: (sheet, { row, column }) =>
      engine.read(idOf(sheet), { top: row, left: column, bottom: row, right: column }).values[0]?.[0],
    marks: () => marksOf(engine),
    traffic: () => {
      const { requests } = office.bridge.traffic;
      office.bridge.traffic.reset();
      return requests;
    },
  };
}

/** Takes Excel out of the global scope again. */
export function closeWorkbook(): void {
  restoreGlobals?.();
  restoreGlobals = undefined;
}

/** Names of the sheets, in their order. */
export function sheetNames({ engine }: Pick<OpenWorkbook, "engine">): readonly string[] {
  return engine.sheets().map(({ name }) => name);
}

function fillSheet(engine: MemoryEngine, id: string, sheet: SheetSnapshot): void {
  for (const { row, cells } of sheet.rows) {
    const width = Math.max(...cells.map(({ column }) => column)) + 1;
    const line = Array.from({ length: width }, (_, column) => {
      const cell = cells.find((each) => each.column === column);
      if (cell === undefined) return null;
      return { value: cell.value, ...(cell.format === undefined ? {} : { numberFormat: cell.format }) };
    });
    engine.write(id, row, 0, [line]);
  }
  for (const area of sheet.merges) engine.merge(id, area);
  if (sheet.visibility !== "visible") engine.setSheetVisibility(id, sheet.visibility);
  if (sheet.isProtected) engine.protect(id);
}

function marksOf(engine: MemoryEngine): readonly string[] {
  return engine.sheets().flatMap(({ id, name }) =>
    engine.conditionalFormats(id).flatMap(({ areas, formula }) => {
      const severity = markSeverity(formula);
      const cells = areas.map(({ top, left, bottom, right }) =>
        top === bottom && left === right ? toA1(top, left) : `${toA1(top, left)}:${toA1(bottom, right)}`,
      );
      return severity === undefined ? [] : [`${name}!${cells.join(",")} ${severity}`];
    }),
  );
}
