import { parseArea, parseCell, type CellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/snapshot";
import type { CellFormat, ConditionalFormat, SelectedAreas, SheetId } from "../engine/engine";
import type { Bridge } from "../bridge/bridge";
import type { UniverEngine } from "../univer/univer-engine";
import type { Frame } from "./frame";
import type { TaskPane } from "./task-pane";
import type { OpenDocument, Workbench } from "./workbench";

/**
 * What browser tests get at `window.workbench`. Values are plain data, so that they come through `page.evaluate`.
 * It only looks and presses: a test that needs more takes `engine` and `bridge` within one `evaluate`.
 */
export interface WorkbenchHook {
  /** Opens the bytes of a file, as a drop does; rejects with the error of a file that cannot be read. */
  open(bytes: readonly number[] | Uint8Array, name: string): void;
  openBlank(): void;
  /** The bytes that the save button would hand out, and the sentences about what they lack. */
  save(): { readonly bytes: readonly number[]; readonly lost: readonly string[] };
  /** Presses a button of the ribbon by its id in the manifest; resolves when the add-in has finished. */
  press(controlId: string): Promise<void>;
  /** Resolves when the add-in has loaded and its commands can be pressed. */
  ready(): Promise<void>;
  /** Stored values of an area such as "B2:C3". */
  values(sheetName: string, address: string): readonly (readonly CellValue[])[];
  /** Every conditional format of a sheet, first in priority first. */
  conditionalFormats(sheetName: string): readonly ConditionalFormat[];
  /** The cells' own formats, without what conditional formats show. */
  formats(sheetName: string, address: string): readonly (readonly CellFormat[])[];
  selection(): { readonly sheet: string; readonly areas: SelectedAreas["areas"] };
  /** Selects a cell, as a click on it does. */
  select(sheetName: string, address: string): void;
  /** Middle of a cell of the sheet in front, in pixels of the page, for real clicks; it must be in view. */
  cellPoint(address: string): { readonly x: number; readonly y: number };
  sheetNames(): readonly string[];
  isPaneVisible(): boolean;
  /** Round trips and bytes so far; `bridge.traffic.reset()` begins anew. */
  traffic(): { readonly roundTrips: number; readonly bytes: number };
  readonly engine: UniverEngine;
  /** `bridge.faults` injects faults, `bridge.traffic` counts. */
  readonly bridge: Bridge;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

interface HookParts {
  readonly workbench: Workbench;
  readonly frame: Frame;
  readonly pane: TaskPane;
}

/** Puts the hook in place. */
export function installHook({ workbench, frame, pane }: HookParts): void {
  const engine = (): UniverEngine => workbench.document.engine;
  const id = (name: string): SheetId => sheetId(workbench.document, name);
  window.workbench = {
    open: (bytes, name) => frame.open(Uint8Array.from(bytes), name),
    openBlank: () => void workbench.openBlank(workbench.document.name),
    save: () => {
      const { bytes, lost } = workbench.save();
      return { bytes: [...bytes], lost: lost.map((sentence) => sentence["zh-CN"]) };
    },
    press: (controlId) => workbench.press(control(frame, controlId)),
    ready: () => workbench.bridge.handlersReady,
    values: (name, address) => engine().read(id(name), area(address)).values,
    conditionalFormats: (name) => engine().conditionalFormats(id(name)),
    formats: (name, address) => engine().formats(id(name), area(address)),
    selection: () => {
      const { sheet, areas } = engine().selection();
      return {
        sheet:
          engine()
            .sheets()
            .find((one) => one.id === sheet)?.name ?? "",
        areas,
      };
    },
    select: (name, address) => engine().select(id(name), [area(address)]),
    cellPoint: (address) => workbench.cellPoint(cell(address)),
    sheetNames: () =>
      engine()
        .sheets()
        .map(({ name }) => name),
    isPaneVisible: () => pane.isVisible(),
    traffic: () => ({ roundTrips: workbench.bridge.traffic.roundTrips, bytes: workbench.bridge.traffic.bytes }),
    get engine() {
      return engine();
    },
    get bridge() {
      return workbench.bridge;
    },
  };
}

function control(frame: Frame, controlId: string): Parameters<Workbench["press"]>[0] {
  const controls = frame.addin?.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls)) ?? [];
  const found = controls.find((one) => one.id === controlId);
  if (found === undefined) throw new Error(`The ribbon has no button ${controlId}`);
  return found;
}

function sheetId({ engine }: OpenDocument, name: string): SheetId {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet.id;
}

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const parsed = parseArea(address);
  if (parsed === undefined) throw new Error(`${address} is no address`);
  return parsed;
}

function cell(address: string): CellAddress {
  const parsed = parseCell(address);
  if (parsed === undefined) throw new Error(`${address} is no cell`);
  return parsed;
}
