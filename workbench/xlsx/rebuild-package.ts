import { zipSync, type Zippable } from "fflate";
import { readRelationships } from "../../src/hosts/xlsx/relationships";
import { readText, type WorkbookFile } from "../../src/hosts/xlsx/workbook-file";
import type { ZipEntry } from "../../src/hosts/xlsx/zip-directory";
import type { SheetId } from "../engine/engine";
import { encodePart } from "./encode-part";
import { newRelationshipId } from "./workbook-writer";

/** How the list of sheets changed. */
export interface SheetListChange {
  readonly added: readonly { readonly id: SheetId; readonly text: string }[];
  /** Relationship ids of sheets that are gone. */
  readonly removed: readonly string[];
}

const CONTENT_TYPES = "[Content_Types].xml";
const SHEET_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const SHEET_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** Packs the file anew with sheets added or removed; every other part keeps its content. */
export function rebuildPackage(
  file: WorkbookFile,
  contents: ReadonlyMap<ZipEntry, string>,
  { added, removed }: SheetListChange,
): Uint8Array {
  const { source, workbookEntry } = file;
  const folder = workbookEntry.name.slice(0, workbookEntry.name.lastIndexOf("/") + 1);
  const listName = `${folder}_rels/${workbookEntry.name.slice(folder.length)}.rels`;
  const targets = readRelationships(source, workbookEntry.name).filter(({ id }) => removed.includes(id));
  const gone = new Set(targets.map(({ target }) => target.toLowerCase()));
  const names = new Map(added.map(({ id }, index) => [id, freeName(file, folder, index)]));
  const files: Zippable = {};
  for (const entry of source.directory.entries) {
    if (gone.has(entry.name.toLowerCase())) continue;
    if (entry.name === CONTENT_TYPES) {
      files[entry.name] = encodePart(contentTypes(readText(source, entry), [...names.values()], gone));
    } else if (entry.name === listName) {
      files[entry.name] = encodePart(relationships(readText(source, entry), names, removed));
    } else {
      const text = contents.get(entry);
      files[entry.name] = text === undefined ? source.read(entry) : encodePart(text);
    }
  }
  for (const { id, text } of added) files[names.get(id) ?? ""] = encodePart(text);
  return zipSync(files);
}

/** A part name that the file does not have yet. */
function freeName({ source }: WorkbookFile, folder: string, index: number): string {
  let number = index + 1;
  while (source.find(`${folder}worksheets/jibiao${number}.xml`) !== undefined) number += 1;
  return `${folder}worksheets/jibiao${number}.xml`;
}

function contentTypes(xml: string, names: readonly string[], gone: ReadonlySet<string>): string {
  const kept = xml.replace(/<(?:[\w.-]+:)?Override\b[^>]*?PartName="\/?([^"]*)"[^>]*?\/>/g, (whole, name: string) =>
    gone.has(name.toLowerCase()) ? "" : whole,
  );
  const overrides = names.map((name) => `<Override PartName="/${name}" ContentType="${SHEET_CONTENT_TYPE}"/>`).join("");
  return insertAtEnd(kept, overrides);
}

function relationships(xml: string, names: ReadonlyMap<SheetId, string>, removed: readonly string[]): string {
  const kept = xml.replace(/<(?:[\w.-]+:)?Relationship\b[^>]*?\bId="([^"]*)"[^>]*?\/>/g, (whole, id: string) =>
    removed.includes(id) ? "" : whole,
  );
  const entries = [...names].map(
    ([id, name]) => `<Relationship Id="${newRelationshipId(id)}" Type="${SHEET_RELATIONSHIP}" Target="/${name}"/>`,
  );
  return insertAtEnd(kept, entries.join(""));
}

/** These parts are written without a prefix by everybody; with one, the new elements would not be seen. */
function insertAtEnd(xml: string, elements: string): string {
  const end = xml.lastIndexOf("</");
  const prefix = /^<\/([^\s:>]+:)/.exec(xml.slice(end))?.[1] ?? "";
  return xml.slice(0, end) + elements.replace(/<(?=[OR])/g, `<${prefix}`) + xml.slice(end);
}
