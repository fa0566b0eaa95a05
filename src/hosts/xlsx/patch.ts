import { groupBy } from "../../model/group-by";
import { contains, parseCell, type CellAddress } from "../../workbook/address";
import type { Edit, EditOutcome, SkipReason } from "../../workbook/edit";
import { HostError } from "../../workbook/errors";
import type { CellValue } from "../../workbook/snapshot";
import { calculateOnLoad, hasFormulas } from "./calculation";
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT_LENGTH } from "./limits";
import { changeItem, type RichItem } from "./rich-item";
import { writeCells, type CellWrite } from "./sheet-edit";
import { layOutSheet, type SheetLayout } from "./sheet-layout";
import { canRenameColumns, isColumnName, renameColumns, tableHeads, type TableHead } from "./table-heads";
import { saveWorkbookFile } from "./save";
import { storedItem } from "./stored-item";
import { openWorkbookFile, type WorkbookFile, type WorksheetFile } from "./workbook-file";
import { decodeXml, encodeXml } from "./xml";
import type { ZipEntry } from "./zip-directory";

/** A workbook after a batch of edits. */
export interface PatchedXlsx {
  /** The new file; the very bytes given when nothing changed. */
  readonly bytes: Uint8Array;
  readonly outcome: EditOutcome;
}

/**
 * Applies guarded edits to the bytes of an .xlsx file. Only the touched cells change in the touched sheets; every
 * other part stays byte for byte, but for the part of a table (ListObject) whose head is among the cells. Edits of one
 * cell follow one another. "" clears a value and keeps the style.
 * When the workbook has formulas, it is also told to calculate anew on opening, so that no stale result is shown.
 * Throws `HostError`: what reading throws; host for an edit that names no cell or no finite number;
 * request-too-large for a text longer than a cell takes. Nothing is applied then.
 */
export function patchXlsx(bytes: Uint8Array, edits: readonly Edit[]): PatchedXlsx {
  const targets = edits.map(targetOf);
  const file = openWorkbookFile(bytes);
  const outcome = patchTargets(file, targets);
  return { bytes: saveWorkbookFile(file), outcome };
}

/** The same in a workbook that is open: its parts get the new contents. */
export function patchWorkbookFile(file: WorkbookFile, edits: readonly Edit[]): EditOutcome {
  return patchTargets(file, edits.map(targetOf));
}

function patchTargets(file: WorkbookFile, targets: readonly Target[]): EditOutcome {
  const contents = new Map<ZipEntry, Uint8Array>();
  const skipped = new Map<Target, SkipReason>();
  // All sheets have to be read for it: once, and only where a head of a table is to change.
  let canRename: boolean | undefined;
  const mayRename = (): boolean => (canRename ??= canRenameColumns(file));
  for (const [name, sheetTargets] of groupBy(targets, ({ edit }) => edit.sheet)) {
    const sheet = file.worksheets.find((one) => one.name === name);
    const reasons = sheet === undefined ? "no-such-sheet" : patchSheet(file, sheet, sheetTargets, contents, mayRename);
    for (const target of sheetTargets) {
      const reason = typeof reasons === "string" ? reasons : reasons.get(target);
      if (reason !== undefined) skipped.set(target, reason);
    }
  }
  if (contents.size > 0 && hasFormulas(file)) patchWorkbook(file, contents);
  file.source.replace(contents);
  return outcomeOf(targets, skipped);
}

interface Target extends CellAddress {
  readonly edit: Edit;
}

function targetOf(edit: Edit): Target {
  const address = parseCell(edit.cell);
  if (address === undefined || address.row >= MAX_ROWS || address.column >= MAX_COLUMNS) {
    throw new HostError("host", `${edit.cell} is no cell`);
  }
  if (typeof edit.to === "number" && !Number.isFinite(edit.to)) {
    throw new HostError("host", `${edit.cell} cannot hold ${edit.to}`);
  }
  if (typeof edit.to === "string" && edit.to.length > MAX_TEXT_LENGTH) {
    throw new HostError("request-too-large", `the text for ${edit.cell} is longer than a cell takes`);
  }
  return { ...address, edit };
}

/** Puts the new text of the sheet, if it changes, among the contents; tells which edits were not applied, and why. */
function patchSheet(
  file: WorkbookFile,
  sheet: WorksheetFile,
  targets: readonly Target[],
  contents: Map<ZipEntry, Uint8Array>,
  mayRename: () => boolean,
): ReadonlyMap<Target, SkipReason> {
  const { text, encoding } = decodeXml(file.source.read(sheet.entry), sheet.entry.name);
  const layout = layOutSheet(text, targets, file.context, sheet.entry.name);
  const heads = tableHeads(file, sheet);
  const skipped = new Map<Target, SkipReason>();
  const values = new Map<string, CellWrite>();
  for (const target of targets) {
    const key = `${target.row},${target.column}`;
    const before = values.get(key);
    const current = before?.value ?? storedValue(layout, target);
    const reason = reasonToSkip(layout, target, current) ?? reasonOfTable(heads, target, mayRename);
    if (reason !== undefined) {
      skipped.set(target, reason);
      continue;
    }
    const { row, column } = target;
    const spot = layout.cell(row, column);
    const item = before === undefined ? spot && storedItem(file, text, spot) : before.item;
    values.set(key, writeOf(target, item));
  }
  const writes = [...values.values()].filter((write) => write.value !== storedValue(layout, write));
  if (writes.length > 0) contents.set(sheet.entry, encodeXml(writeCells(text, layout, writes), encoding));
  for (const head of heads) {
    const names = writes.filter(({ row, column }) => contains(head.area, row, column));
    if (names.length > 0) renameColumns(file, head, names, contents);
  }
  return skipped;
}

/** A text that changes in part keeps the looks of what stays. */
function writeOf({ row, column, edit: { to } }: Target, item: RichItem | undefined): CellWrite {
  const isText = typeof to === "string" && to !== "";
  return { row, column, value: to, item: isText ? item && changeItem(item, to) : undefined };
}

function storedValue(layout: SheetLayout, { row, column }: CellAddress): CellValue {
  return layout.cell(row, column)?.value ?? "";
}

function reasonToSkip(layout: SheetLayout, target: Target, current: CellValue): SkipReason | undefined {
  if (layout.isProtected) return "protected";
  if (layout.holdsFormula(target.row, target.column)) return "formula";
  return current === target.edit.from ? undefined : "changed";
}

/** Excel itself would not let the head of a table become something that cannot name its column. */
function reasonOfTable(heads: readonly TableHead[], target: Target, mayRename: () => boolean): SkipReason | undefined {
  const head = heads.find(({ area }) => contains(area, target.row, target.column));
  if (head === undefined) return undefined;
  const write = { row: target.row, column: target.column, value: target.edit.to };
  return isColumnName(head, write) && mayRename() ? undefined : "table-head";
}

function patchWorkbook(file: WorkbookFile, contents: Map<ZipEntry, Uint8Array>): void {
  const { source, workbookEntry } = file;
  const { text, encoding } = decodeXml(source.read(workbookEntry), workbookEntry.name);
  contents.set(workbookEntry, encodeXml(calculateOnLoad(text, workbookEntry.name), encoding));
}

function outcomeOf(targets: readonly Target[], skipped: ReadonlyMap<Target, SkipReason>): EditOutcome {
  return {
    applied: targets.filter((target) => !skipped.has(target)).map((target) => target.edit),
    skipped: targets.flatMap((target) => {
      const reason = skipped.get(target);
      return reason === undefined ? [] : [{ edit: target.edit, reason }];
    }),
  };
}
