import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { calculateOnLoad, hasFormulas } from "../../src/hosts/xlsx/calculation";
import { readRelationships } from "../../src/hosts/xlsx/relationships";
import { readText, type WorkbookFile } from "../../src/hosts/xlsx/workbook-file";
import type { ZipEntry } from "../../src/hosts/xlsx/zip-directory";
import { rewriteZip } from "../../src/hosts/xlsx/zip-rewrite";
import type { Localized } from "../../src/i18n/localized";
import type { ConditionalFormat, DataValidation, SheetId } from "../engine/engine";
import type { UniverEngine } from "../univer/univer-engine";
import { withAddedSections } from "./added-sheet";
import { encodePart } from "./encode-part";
import { lossesOf } from "./losses";
import { openWorkbook } from "./open-workbook";
import { rebuildPackage } from "./rebuild-package";
import { readSheetContent } from "./sheet-content";
import { SheetWriter, type GridSheet } from "./sheet-writer";
import { StylesWriter } from "./styles-writer";
import { BLANK_SHEET, sheetListOf } from "./workbook-writer";

/** A workbook as a file. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** True when the bytes are exactly those that were opened. */
  readonly isUnchanged: boolean;
  /** What could not be written, a sentence each. */
  readonly lost: readonly Localized[];
}

/** What is known of the workbook from the time it was opened. */
export interface OpenedState {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly file: WorkbookFile;
  /** By sheet; what the grid showed of the file before anybody changed anything. */
  readonly conditionalFormats: ReadonlyMap<SheetId, readonly ConditionalFormat[]>;
  readonly dataValidations: ReadonlyMap<SheetId, readonly DataValidation[]>;
  readonly isProtected: ReadonlyMap<SheetId, boolean>;
  /** Sheets on which rows or columns were inserted, deleted or moved since. */
  readonly rearranged: ReadonlySet<SheetId>;
}

/**
 * Writes the changes made in the grid into the file that was opened. Parts and cells that nobody touched stay as they
 * are in the file. Throws `HostError` when the file cannot be read again.
 */
export function saveWorkbook(state: OpenedState, engine: UniverEngine): SavedWorkbook {
  const { file } = state;
  const before = openWorkbook(state.bytes, state.name).snapshot;
  const now = engine.snapshot();
  const stylesEntry = partOf(file, "styles");
  const defaultFont = before.styles["x0"];
  const styles = new StylesWriter(
    stylesEntry === undefined ? EMPTY_STYLES : readText(file.source, stylesEntry),
    stylesEntry?.name ?? "styles.xml",
    isStyle(defaultFont) ? defaultFont : {},
  );
  const contents = new Map<ZipEntry, string>();
  const added: { readonly id: SheetId; readonly text: string }[] = [];
  for (const id of now.sheetOrder) {
    const entry = file.worksheets.find((sheet) => sheet.id === id)?.entry;
    const xml = entry === undefined ? BLANK_SHEET : readText(file.source, entry);
    const text = new SheetWriter({
      xml,
      content: readSheetContent(xml, entry?.name ?? "sheet.xml"),
      styles,
      styleById: (style) => styleOf(now, style),
      before: entry === undefined ? undefined : sheetBefore(state, before, id),
      now: sheetNow(engine, now, id),
      isRearranged: state.rearranged.has(id),
    }).text();
    if (entry === undefined) added.push({ id, text: withAddedSections(text, engine, id) });
    else if (text !== xml) contents.set(entry, text);
  }
  if (styles.isChanged && stylesEntry !== undefined) contents.set(stylesEntry, styles.text());
  const lost = lossesOf(state, engine, before);
  const list = sheetListOf(file, engine.sheets());
  const isSheetListChanged = list.isChanged || added.length > 0;
  if (contents.size === 0 && !isSheetListChanged) return { bytes: state.bytes, isUnchanged: true, lost };
  const workbookXml = recalculated(list.text, file);
  if (workbookXml !== readText(file.source, file.workbookEntry)) contents.set(file.workbookEntry, workbookXml);
  const bytes = isSheetListChanged
    ? rebuildPackage(file, contents, { added, removed: list.removed })
    : rewriteZip(state.bytes, file.source.directory, encoded(contents));
  return { bytes, isUnchanged: false, lost };
}

const EMPTY_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts></styleSheet>';

function partOf({ source, workbookEntry }: WorkbookFile, type: string): ZipEntry | undefined {
  const target = readRelationships(source, workbookEntry.name).find((one) => one.type === type)?.target;
  return target === undefined ? undefined : source.find(target);
}

function sheetBefore(state: OpenedState, before: IWorkbookData, id: SheetId): GridSheet {
  return {
    data: worksheetData(before, id),
    merges: areasOf(worksheetData(before, id)),
    conditionalFormats: state.conditionalFormats.get(id) ?? [],
    formulaAt: () => "",
  };
}

function sheetNow(engine: UniverEngine, now: IWorkbookData, id: SheetId): GridSheet {
  return {
    data: worksheetData(now, id),
    merges: engine.merges(id),
    conditionalFormats: engine.conditionalFormats(id),
    formulaAt: (row, column) => {
      const area = { top: row, bottom: row, left: column, right: column };
      return String(engine.read(id, area).formulas[0]?.[0] ?? "");
    },
  };
}

type SheetData = GridSheet["data"];

function worksheetData(workbook: IWorkbookData, id: SheetId): SheetData {
  const data: Partial<IWorksheetData> = workbook.sheets[id] ?? {};
  return {
    cellData: data.cellData ?? {},
    rowData: data.rowData ?? {},
    columnData: data.columnData ?? {},
    mergeData: data.mergeData ?? [],
    defaultColumnWidth: data.defaultColumnWidth ?? 0,
  };
}

function areasOf({ mergeData }: SheetData): GridSheet["merges"] {
  return mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn,
  }));
}

function styleOf({ styles }: IWorkbookData, id: string): IStyleData | undefined {
  const style = styles[id];
  return isStyle(style) ? style : undefined;
}

function isStyle(style: unknown): style is IStyleData {
  return typeof style === "object" && style !== null;
}

/** A kept result may be stale after a change, so Excel is told to calculate anew. */
function recalculated(workbookXml: string, file: WorkbookFile): string {
  return hasFormulas(file) ? calculateOnLoad(workbookXml, file.workbookEntry.name) : workbookXml;
}

function encoded(contents: ReadonlyMap<ZipEntry, string>): Map<ZipEntry, Uint8Array> {
  return new Map([...contents].map(([entry, text]) => [entry, encodePart(text)]));
}
