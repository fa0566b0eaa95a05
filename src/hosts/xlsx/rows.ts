import type { Area } from "../../workbook/address";
import { parseArea } from "../../workbook/address";
import type { InsertionOutcome, RemovalOutcome, RowContent, RowInsertion, RowRefusal } from "../../workbook/rows";
import { decideRemoval, firstDifference, keepAll, rowContent } from "../../workbook/rows";
import { namesSeveralSheets, namesSheet } from "./formula-shift";
import { MAX_ROWS } from "./limits";
import { SheetReader } from "./read";
import { readRelationships } from "./relationships";
import type { RowShift } from "./row-shift";
import { moveChain, moveNames } from "./row-references";
import { rememberByObject } from "../../model/remember";
import { FORMULAS, moveReferences, moveSheetRows, type MovedRows } from "./sheet-rows";
import { readText, type WorkbookFile, type WorksheetFile } from "./workbook-file";
import { decodeXml, encodeXml, parseXml, type Attributes } from "./xml";
import type { ZipEntry } from "./zip-directory";

/**
 * Inserts rows into one sheet of an open .xlsx file: cells, merged areas, validations, conditional formats, links, names, print
 * areas and formulas follow. Where something would be damaged (drawings, tables, notes, array formulas below the place, charts
 * of the sheet) it is refused and the file stays. Errors: what reading throws.
 */
export function insertXlsxRows(
  file: WorkbookFile,
  name: string,
  insertions: readonly RowInsertion[],
): InsertionOutcome {
  const refuse = (reason: RowRefusal) => ({ kind: "refused", reason }) as const;
  const sheet = file.worksheets.find((one) => one.name === name);
  if (sheet === undefined) return refuse("no-such-sheet");
  const snapshot = new SheetReader(file).read(sheet, true);
  if (snapshot.isProtected) return refuse("protected");
  const isChanged = insertions.some(
    ({ below }) => firstDifference(below.cells, rowContent(snapshot, below.row).cells) !== undefined,
  );
  if (isChanged) return refuse("changed");
  const top = Math.min(...insertions.map(({ below }) => below.row + 1));
  const added = insertions.reduce((sum, { rows }) => sum + rows.length, 0);
  if ((snapshot.rows.at(-1)?.row ?? 0) + added >= MAX_ROWS) return refuse("sheet-full");
  const naming = sheetsNamingOthers(file);
  if (isInTheWay(file, sheet, top, naming)) return refuse("in-the-way");
  // From below, so that the numbers of those above hold.
  const shifts = [...insertions]
    .sort((a, b) => b.below.row - a.below.row)
    .map(({ below, rows }): RowShift => ({ kind: "insert", at: below.row + 1, count: rows.length }));
  moveRows(file, sheet, { shifts, insertions }, naming);
  return { kind: "inserted" };
}

/** Takes out the rows of a sheet of an open file that hold exactly this. Errors: what reading throws. */
export function removeXlsxRows(file: WorkbookFile, name: string, rows: readonly RowContent[]): RemovalOutcome {
  const sheet = file.worksheets.find((one) => one.name === name);
  const snapshot = sheet && new SheetReader(file).read(sheet, false);
  const top = Math.min(...rows.map(({ row }) => row));
  const naming = sheetsNamingOthers(file);
  if (sheet === undefined || snapshot === undefined || snapshot.isProtected || isInTheWay(file, sheet, top, naming)) {
    return keepAll(rows);
  }
  const outcome = decideRemoval(
    rows,
    rows.map(({ row }) => rowContent(snapshot, row).cells),
  );
  if (outcome.removed.length === 0) return outcome;
  const shifts = [...outcome.removed].sort((a, b) => b - a).map((at): RowShift => ({ kind: "remove", at, count: 1 }));
  moveRows(file, sheet, { shifts, insertions: [] }, naming);
  return outcome;
}

/**
 * The sheets in which a reference to another one can stand; most sheets hold none, and are not read for it. No change of ours makes
 * a reference where none was: they are found once.
 */
const sheetsNamingOthers = rememberByObject(({ worksheets, source }: WorkbookFile): readonly WorksheetFile[] =>
  worksheets.filter(({ entry }) => {
    const xml = readText(source, entry);
    return xml.includes("!") || xml.includes("&#");
  }),
);

function moveRows(file: WorkbookFile, sheet: WorksheetFile, moved: MovedRows, naming: readonly WorksheetFile[]): void {
  const contents = new Map<ZipEntry, Uint8Array>();
  const rewrite = (entry: ZipEntry, change: (xml: string) => string): void => {
    const { text, encoding } = decodeXml(file.source.read(entry), entry.name);
    const changed = change(text);
    if (changed !== text) contents.set(entry, encodeXml(changed, encoding));
  };
  const shift = { sheet: sheet.name, shifts: moved.shifts };
  rewrite(sheet.entry, (xml) => moveSheetRows(xml, sheet.entry.name, sheet.name, moved));
  for (const other of naming) {
    if (other !== sheet) rewrite(other.entry, (xml) => moveReferences(xml, other.entry.name, other.name, shift));
  }
  rewrite(file.workbookEntry, (xml) => moveNames(xml, file.workbookEntry.name, sheet.place, shift));
  const chain = readRelationships(file.source, file.workbookEntry.name).find(({ type }) => type === "calcChain");
  const entry = chain && file.source.find(chain.target);
  if (entry !== undefined) rewrite(entry, (xml) => moveChain(xml, entry.name, sheet.id, shift));
  file.source.replace(contents);
}

/** Parts of a sheet that stand on it by row; what of them lies below the place would be left behind. */
const ANCHORED = new Set(["drawing", "vmlDrawing", "comments", "threadedComment", "table", "pivotTable", "queryTable"]);

/** True when rows cannot be moved from a place on without damage. */
function isInTheWay(file: WorkbookFile, sheet: WorksheetFile, top: number, naming: readonly WorksheetFile[]): boolean {
  const relations = readRelationships(file.source, sheet.entry.name);
  const isAnchored = relations.some(({ type, target }) => {
    const entry = ANCHORED.has(type) ? file.source.find(target) : undefined;
    return entry !== undefined && lastRowIn(readText(file.source, entry), entry.name) >= top;
  });
  if (isAnchored || hasSpecialParts(readText(file.source, sheet.entry), sheet, top)) return true;
  return isShownElsewhere(file, sheet.name, naming);
}

/** The last row that an anchored part names; rows of anchors count from 0, those of addresses from 1. */
function lastRowIn(xml: string, part: string): number {
  let last = -1;
  let isRow = false;
  const note = (row: number): void => {
    if (Number.isInteger(row)) last = Math.max(last, row);
  };
  const handler = {
    open(name: string, { ref }: Attributes) {
      isRow = name === "row" || name === "Row";
      for (const area of areasOf(ref)) note(area.bottom);
    },
    text(text: string) {
      if (isRow && text.trim() !== "") note(Number(text));
    },
    close() {
      isRow = false;
    },
  };
  parseXml(xml, handler, part);
  return last;
}

function areasOf(list: string | undefined): readonly Area[] {
  return (list ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

/** Formulas that fill several cells, scenarios and watches, which are not moved here. */
function hasSpecialParts(xml: string, { entry }: WorksheetFile, top: number): boolean {
  let isSpecial = false;
  const handler = {
    open(name: string, { t: type, ref }: Attributes) {
      if (name === "scenarios" || name === "cellWatches") isSpecial = true;
      if (name !== "f" || type === undefined || type === "normal") return;
      isSpecial ||= type === "shared" || areasOf(ref).some(({ bottom }) => bottom >= top);
    },
    close: () => undefined,
  };
  parseXml(xml, handler, entry.name);
  return isSpecial;
}

/** Parts that show cells of a sheet without standing on it. */
const SHOWING = /(?:^|\/)(?:charts|chartsheets|pivotCache)\/[^/]+\.xml$/i;

/** True when a chart, a pivot table or a formula of a kind that is not moved here refers to the sheet. */
function isShownElsewhere({ source }: WorkbookFile, sheet: string, naming: readonly WorksheetFile[]): boolean {
  const isShown = source.directory.entries
    .filter(({ name }) => SHOWING.test(name))
    .some((entry) => {
      const { sheets, formulas } = mentionsIn(readText(source, entry), entry.name);
      return sheets.has(sheet) || formulas.some(({ text }) => namesSheet(text, sheet));
    });
  if (isShown) return true;
  return naming.some(({ entry }) =>
    mentionsIn(readText(source, entry), entry.name).formulas.some(
      ({ text, fillsSeveral }) => namesSeveralSheets(text) || (fillsSeveral && namesSheet(text, sheet)),
    ),
  );
}

/** What a part refers to. */
interface Mentions {
  /** Sheets that a pivot table is made of. */
  readonly sheets: ReadonlySet<string>;
  readonly formulas: readonly { text: string; readonly fillsSeveral: boolean }[];
}

function mentionsIn(xml: string, part: string): Mentions {
  const sheets = new Set<string>();
  const formulas: { text: string; readonly fillsSeveral: boolean }[] = [];
  let isFormula = false;
  const handler = {
    open(name: string, { sheet, t: type }: Attributes) {
      if (sheet !== undefined) sheets.add(sheet);
      isFormula = FORMULAS.has(name);
      if (isFormula) formulas.push({ text: "", fillsSeveral: type === "shared" || type === "array" });
    },
    text(text: string) {
      const formula = formulas.at(-1);
      if (isFormula && formula !== undefined) formula.text += text;
    },
    close() {
      isFormula = false;
    },
  };
  parseXml(xml, handler, part);
  return { sheets, formulas };
}
