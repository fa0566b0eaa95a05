import { escapeAttribute } from "../../src/hosts/xlsx/escape";
import { readText, type WorkbookFile } from "../../src/hosts/xlsx/workbook-file";
import { prefixedAttribute } from "../../src/hosts/xlsx/xml";
import type { SheetId, SheetInfo } from "../engine/engine";
import { child, childrenOf, parseTree, type XmlNode } from "./xml-tree";

/** A sheet part with nothing in it. */
export const BLANK_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';

/** The workbook part with the sheets as they are listed now. */
export interface SheetList {
  readonly text: string;
  readonly isChanged: boolean;
  /** Relationship ids of sheets that are gone. */
  readonly removed: readonly string[];
}

/** The relationship id that a new sheet gets. */
export function newRelationshipId(sheet: SheetId): string {
  return `jibiao-${sheet}`;
}

/** Writes names, order and visibility of the sheets into the workbook part. Sheets of other kinds stay at the end. */
export function sheetListOf(file: WorkbookFile, sheets: readonly SheetInfo[]): SheetList {
  const xml = readText(file.source, file.workbookEntry);
  const root = parseTree(xml, file.workbookEntry.name);
  const list = child(root, "sheets");
  const old = childrenOf(list, "sheet");
  if (list === undefined) return { text: xml, isChanged: false, removed: [] };
  const idOf = (node: XmlNode): string => node.attributes["sheetId"] ?? prefixedAttribute(node.attributes, "id") ?? "";
  const gridIds = new Set(file.worksheets.map(({ id }) => id));
  const others = old.filter((node) => !gridIds.has(idOf(node)));
  const gone = old.filter((node) => gridIds.has(idOf(node)) && !sheets.some(({ id }) => id === idOf(node)));
  const prefix = /^<([^\s:/>]+:)/.exec(xml.slice(list.start))?.[1] ?? "";
  let lastSheetId = Math.max(0, ...old.map((node) => Number(node.attributes["sheetId"] ?? 0)));
  const entries = sheets.map((sheet) => {
    const node = old.find((one) => idOf(one) === sheet.id);
    if (node !== undefined) return changedEntry(xml.slice(node.start, node.end), node, sheet);
    lastSheetId += 1;
    return newEntry(prefix, sheet, lastSheetId);
  });
  const kept = others.map((node) => xml.slice(node.start, node.end));
  const places = [
    ...sheets.map(({ id }) => old.findIndex((node) => idOf(node) === id)),
    ...others.map((node) => old.indexOf(node)),
  ];
  const isReordered = places.some((place, index) => place !== index) || gone.length > 0;
  const untouched = old.map((node) => xml.slice(node.start, node.end)).join("");
  const written = [...entries, ...kept].join("");
  if (written === untouched) return { text: xml, isChanged: false, removed: [] };
  const text = `${xml.slice(0, list.start)}<${prefix}sheets>${written}</${prefix}sheets>${xml.slice(list.end)}`;
  return {
    text: isReordered ? withPlaces(text, places) : text,
    isChanged: true,
    removed: gone.map((node) => prefixedAttribute(node.attributes, "id") ?? ""),
  };
}

function changedEntry(entry: string, node: XmlNode, sheet: SheetInfo): string {
  const state = node.attributes["state"] ?? "visible";
  if (node.attributes["name"] === sheet.name && state === sheet.visibility) return entry;
  const bare = entry.replace(/\s(?:name|state)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const visibility = sheet.visibility === "visible" ? "" : ` state="${sheet.visibility}"`;
  return bare.replace(/^<[^\s/>]+/, (tag) => `${tag} name="${escapeAttribute(sheet.name)}"${visibility}`);
}

function newEntry(prefix: string, { id, name, visibility }: SheetInfo, sheetId: number): string {
  const state = visibility === "visible" ? "" : ` state="${visibility}"`;
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return (
    `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${state} ` +
    `xmlns:jr="${namespace}" jr:id="${newRelationshipId(id)}"/>`
  );
}

/** Defined names count their sheets by place, and so does the tab in front: places move with the sheets. */
function withPlaces(xml: string, places: readonly number[]): string {
  return xml
    .replace(
      /<((?:[\w.-]+:)?definedName)\b([^>]*?)\slocalSheetId="(\d+)"([^>]*)>[^<]*<\/\1>/g,
      (whole, ...groups: string[]) => {
        const place = places.indexOf(Number(groups[2]));
        return place < 0 ? "" : whole.replace(/localSheetId="\d+"/, `localSheetId="${place}"`);
      },
    )
    .replace(/\b(activeTab|firstSheet)="(\d+)"/g, (_whole, name: string, old: string) => {
      return `${name}="${Math.max(0, places.indexOf(Number(old)))}"`;
    });
}
