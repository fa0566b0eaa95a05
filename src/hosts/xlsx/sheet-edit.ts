import { groupBy } from "../../model/group-by";
import { toA1, type CellAddress } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import type { CellValue } from "../../workbook/snapshot";
import { type RichItem, itemXml, textXml } from "./rich-item";
import type { CellSpot, ElementSpot, RowSpot, SheetLayout } from "./sheet-layout";

/** A new value for a cell; "" clears it. */
export interface CellWrite extends CellAddress {
  readonly value: CellValue;
  /** The value with its looks, where it is a text of several. */
  readonly item?: RichItem | undefined;
}

/** A stretch of the text to be replaced; an insertion when it is empty. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sheet part with new values in the given cells, each named once. Nothing else of its text changes: styles,
 * formulas, white space, prefixes stay. Cells and rows that are missing are put in their place.
 */
export function writeCells(xml: string, layout: SheetLayout, writes: readonly CellWrite[]): string {
  const { data } = layout;
  if (data === undefined) throw new HostError("damaged", "the sheet has no data element");
  const prefix = prefixOf(tagName(xml, data));
  const inOrder = [...writes].sort((one, other) => one.row - other.row || one.column - other.column);
  const changes: Change[] = [];
  const missingRows: { row: number; xml: string }[] = [];
  for (const [row, rowWrites] of groupBy(inOrder, (write) => write.row)) {
    const spot = layout.row(row);
    if (spot !== undefined) {
      changes.push(...changesInRow(xml, layout, spot, rowWrites, prefix));
    } else {
      const cells = rowWrites.map((write) => newCell(write, prefix)).join("");
      missingRows.push({ row, xml: `<${prefix}row r="${row + 1}">${cells}</${prefix}row>` });
    }
  }
  return applyChanges(xml, [...changes, ...insertRows(xml, layout, data, missingRows)]);
}

function changesInRow(
  xml: string,
  layout: SheetLayout,
  row: RowSpot,
  writes: readonly CellWrite[],
  prefix: string,
): Change[] {
  const changes: Change[] = [];
  const inserted: { before: number | undefined; xml: string }[] = [];
  for (const write of writes) {
    const spot = layout.cell(write.row, write.column);
    if (spot !== undefined) changes.push({ start: spot.start, end: spot.end, text: rewriteCell(xml, spot, write) });
    else {
      const before = row.cells.find(({ column }) => column > write.column)?.start;
      inserted.push({ before, xml: newCell(write, prefix) });
    }
  }
  return [...changes, ...insertChildren(xml, row, inserted)];
}

function insertRows(
  xml: string,
  layout: SheetLayout,
  data: ElementSpot,
  rows: readonly { readonly row: number; readonly xml: string }[],
): Change[] {
  return insertChildren(
    xml,
    data,
    rows.map((row) => ({ before: layout.rowStartAfter(row.row), xml: row.xml })),
  );
}

/** Puts children into an element, before a place inside it or else at its end. */
function insertChildren(
  xml: string,
  parent: ElementSpot,
  children: readonly { readonly before: number | undefined; readonly xml: string }[],
): Change[] {
  if (children.length === 0) return [];
  if (parent.contentStart === parent.end) {
    const content = children.map((child) => child.xml).join("");
    return [{ start: parent.end - "/>".length, end: parent.end, text: `>${content}</${tagName(xml, parent)}>` }];
  }
  const contentEnd = endTagStart(xml, parent);
  return children.map((child) => {
    const at = child.before ?? contentEnd;
    return { start: at, end: at, text: child.xml };
  });
}

function newCell(write: CellWrite, prefix: string): string {
  return cellXml(`${prefix}c`, ` r="${toA1(write.row, write.column)}"`, write, "", "");
}

/** The cell with another value: its other attributes and children stay as they are written. */
function rewriteCell(xml: string, spot: CellSpot, write: CellWrite): string {
  const name = tagName(xml, spot);
  const isEmpty = spot.contentStart === spot.end;
  const contentEnd = isEmpty ? spot.contentStart : endTagStart(xml, spot);
  const span = spot.valueSpan ?? { start: spot.contentStart, end: spot.contentStart };
  const before = xml.slice(spot.contentStart, span.start);
  const after = xml.slice(span.end, contentEnd);
  const attributes = keptAttributes(xml.slice(spot.start + 1 + name.length, spot.contentStart));
  return cellXml(name, attributes, write, before, after);
}

function cellXml(name: string, attributes: string, write: CellWrite, before: string, after: string): string {
  const prefix = prefixOf(name);
  const { value } = write;
  const type =
    typeof value === "string"
      ? value === ""
        ? ""
        : ' t="inlineStr"'
      : value === true || value === false
        ? ' t="b"'
        : "";
  const content = before + valueXml(prefix, write) + after;
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}${type}>${content}</${name}>`;
}

function valueXml(prefix: string, { value, item }: CellWrite): string {
  if (value === "") return "";
  if (typeof value !== "string") return `<${prefix}v>${Number(value)}</${prefix}v>`;
  return `<${prefix}is>${item === undefined ? textXml(value, prefix) : itemXml(item, prefix)}</${prefix}is>`;
}

const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** Those that speak of the old value: its type, and what cell and value metadata say of it. */
const VALUE_ATTRIBUTES = new Set(["t", "cm", "vm"]);

/** The attributes of a start tag, as written, but for those of the old value. */
function keptAttributes(tagRest: string): string {
  let kept = "";
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tagRest); match !== null; match = ATTRIBUTE.exec(tagRest)) {
    if (!VALUE_ATTRIBUTES.has(match[1] ?? "")) kept += match[0];
  }
  return kept;
}

function applyChanges(xml: string, changes: readonly Change[]): string {
  // The sort is stable: insertions at one place keep their order, and go before what is replaced there.
  const inOrder = [...changes].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

function tagName(xml: string, { start, contentStart }: ElementSpot): string {
  return /^<([^\s/>]+)/.exec(xml.slice(start, contentStart))?.[1] ?? "";
}

function endTagStart(xml: string, { end }: ElementSpot): number {
  return xml.lastIndexOf("<", end - 1);
}

/** `x:c` -> `x:`, `c` -> "". */
function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
