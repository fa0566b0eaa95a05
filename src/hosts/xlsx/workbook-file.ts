import { HostError } from "../../workbook/errors";
import type { SheetVisibility } from "../../workbook/snapshot";
import { OfficePackage } from "./package";
import { readRelationships, type Relationship } from "./relationships";
import { parseSharedStrings } from "./shared-strings";
import { parseStyles, type CellFormats } from "./styles";
import { findWorkbookPart, parseWorkbookPart, type SheetEntry } from "./workbook-part";
import { decodeXml } from "./xml";
import type { ZipEntry } from "./zip-directory";

/** A worksheet and where it is kept. */
export interface WorksheetFile {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isActive: boolean;
  /** Counts from 0 among all sheets of the workbook, also those that are no worksheets. */
  readonly place: number;
  readonly entry: ZipEntry;
}

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

/** A workbook with its parts found; its sheets are still packed. */
export interface WorkbookFile {
  readonly source: OfficePackage;
  readonly workbookEntry: ZipEntry;
  /** Worksheets in the workbook's order; chart sheets and the like are left out. */
  readonly worksheets: readonly WorksheetFile[];
  readonly context: CellContext;
  /** The part that holds the shared strings. */
  readonly stringsEntry: ZipEntry | undefined;
  /** True when the file keeps a calculation chain, that is, when it has formulas for certain. */
  readonly hasCalcChain: boolean;
}

/** Finds the parts of a workbook. Throws `HostError`: not-a-workbook, encrypted, damaged or too-large. */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const source = OfficePackage.open(bytes);
  const contentTypes = source.find("[Content_Types].xml");
  const workbookName = findWorkbookPart(source, contentTypes && readText(source, contentTypes));
  const workbookEntry = requireEntry(source, workbookName);
  const workbook = parseWorkbookPart(readText(source, workbookEntry), workbookName);
  const relationships = readRelationships(source, workbookName);
  const stringsEntry = entryOfType(source, relationships, "sharedStrings");
  const stylesEntry = entryOfType(source, relationships, "styles");
  const context = {
    strings: stringsEntry ? parseSharedStrings(readText(source, stringsEntry), stringsEntry.name) : [],
    formats: stylesEntry ? parseStyles(readText(source, stylesEntry), stylesEntry.name) : [],
    date1904: workbook.date1904,
  };
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const worksheets = workbook.sheets.flatMap((sheet, place) => {
    // Modules of macros from the time before Excel 97 are listed as sheets that are kept nowhere.
    if (sheet.relationship === "") return [];
    const target = targetOf(sheet, targets);
    if (target.type !== "worksheet") return [];
    const { id, name, visibility } = sheet;
    const isActive = place === workbook.activeSheet;
    return [{ id, name, visibility, isActive, place, entry: requireEntry(source, target.target) }];
  });
  rejectSharedParts(worksheets);
  const hasCalcChain = relationships.some((relationship) => relationship.type === "calcChain");
  return { source, workbookEntry, worksheets, context, stringsEntry, hasCalcChain };
}

/** The text of a part. */
export function readText(source: OfficePackage, entry: ZipEntry): string {
  return decodeXml(source.read(entry), entry.name).text;
}

function targetOf(sheet: SheetEntry, targets: ReadonlyMap<string, Relationship>): Relationship {
  const target = targets.get(sheet.relationship);
  if (target === undefined) throw new HostError("damaged", `the workbook does not say where a sheet is kept`);
  return target;
}

/** Sheets that share a part are the mark of a bomb, and an edit of one would be an edit of both. */
function rejectSharedParts(worksheets: readonly WorksheetFile[]): void {
  if (new Set(worksheets.map(({ entry }) => entry)).size < worksheets.length) {
    throw new HostError("damaged", "two sheets are kept in one part");
  }
}

function requireEntry(source: OfficePackage, name: string): ZipEntry {
  const entry = source.find(name);
  if (entry === undefined) throw new HostError("damaged", `${name} is missing`);
  return entry;
}

function entryOfType(
  source: OfficePackage,
  relationships: readonly Relationship[],
  type: string,
): ZipEntry | undefined {
  const relationship = relationships.find((one) => one.type === type);
  return relationship && source.find(relationship.target);
}
