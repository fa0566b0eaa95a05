import { areaToA1, columnName, type Area } from "../../workbook/address";
import type { RowInsertion } from "../../workbook/rows";
import { escapeContent, escapeValue } from "./escape";
import { namesSheet, shiftFormula, type SheetShift } from "./formula-shift";
import { shiftAddress, shiftAddresses, shiftRow, type RowShift } from "./row-shift";
import { parseXml, type Attributes } from "./xml";

/** A stretch of the text to be replaced; an insertion when it is empty. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What becomes of a sheet part when rows move. */
export interface MovedRows {
  readonly shifts: readonly RowShift[];
  /** Rows to be put in, and what they look like; none when rows are taken out. */
  readonly insertions: readonly RowInsertion[];
}

/** Elements whose text is a formula, in a sheet part and in what extends it. */
export const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);
/** Attributes that hold areas, by element; all else has them under these names too. */
const AREA_ATTRIBUTES = ["ref", "sqref", "activeCell", "topLeftCell"] as const;
/** Elements that are nothing without their areas. */
const OF_AREAS = new Set([
  "mergeCell",
  "dataValidation",
  "conditionalFormatting",
  "hyperlink",
  "ignoredError",
  "protectedRange",
]);

/** Elements that hold a list of such. */
const LISTS = new Set(["mergeCells", "dataValidations", "hyperlinks", "ignoredErrors", "protectedRanges", "rowBreaks"]);

/** The part of the sheet whose rows move. */
export function moveSheetRows(xml: string, part: string, sheet: string, moved: MovedRows): string {
  const mover = new RowMover(xml, sheet, moved);
  parseXml(xml, mover, part);
  return applyChanges(xml, mover.changes);
}

/** Another sheet's part, with its references to the sheet whose rows move. */
export function moveReferences(xml: string, part: string, own: string, shift: SheetShift): string {
  const mover = new ReferenceMover(xml, own, shift);
  parseXml(xml, mover, part);
  return applyChanges(xml, mover.changes);
}

/** A list that is being read. */
interface OpenList {
  readonly name: string;
  /** Right after its start tag. */
  readonly position: number;
  readonly hasCount: boolean;
  items: number;
  /** Items that are left with no area. */
  gone: number;
}

/** Moves the references in formulas and in the places of links. */
class ReferenceMover {
  readonly changes: Change[] = [];
  #formula: { readonly start: number; text: string } | undefined;

  constructor(
    protected readonly xml: string,
    private readonly own: string,
    protected readonly shift: SheetShift,
  ) {}

  open(name: string, attributes: Attributes, position: number): void {
    this.openFormula(name, position);
    this.rewriteTag(position, this.movedLink(name, attributes));
  }

  protected openFormula(name: string, position: number): void {
    if (FORMULAS.has(name)) this.#formula = { start: position, text: "" };
  }

  /** Where a link within the workbook leads now. */
  protected movedLink(name: string, { location }: Attributes): Readonly<Record<string, string>> {
    if (name !== "hyperlink" || location === undefined || !namesSheet(location, this.shift.sheet)) return {};
    return { location: shiftFormula(location, this.own, this.shift) };
  }

  text(text: string): void {
    if (this.#formula !== undefined) this.#formula.text += text;
  }

  close(name: string, position: number): void {
    const formula = this.#formula;
    if (formula === undefined || !FORMULAS.has(name)) return;
    this.#formula = undefined;
    const shifted = shiftFormula(formula.text, this.own, this.shift);
    if (shifted === formula.text) return;
    this.changes.push({ start: formula.start, end: this.tagStart(position), text: escapeContent(shifted) });
  }

  /** A `<` stands nowhere inside a tag but at its start. */
  protected tagStart(position: number): number {
    return this.xml.lastIndexOf("<", position - 1);
  }

  /** Gives a start tag other values for attributes that it has; one that it lacks is put in. */
  protected rewriteTag(position: number, values: Readonly<Record<string, string>>): void {
    const start = this.tagStart(position);
    const before = this.xml.slice(start, position);
    const text = Object.entries(values).reduce(withAttribute, before);
    if (text !== before) this.changes.push({ start, end: position, text });
  }
}

/** Moves everything in the part of the sheet itself. */
class RowMover extends ReferenceMover {
  readonly #moved: MovedRows;
  readonly #grown = new Map<string, string>();
  #row = -1;
  #rowStart = 0;
  #isRemoved = false;
  /** Where an element begins that is left with no area. */
  #gone: { readonly name: string; readonly start: number } | undefined;
  #areas: { readonly start: number; text: string } | undefined;
  #path: string[] = [];
  #template = new RowTemplate();
  #list: OpenList | undefined;

  constructor(xml: string, sheet: string, moved: MovedRows) {
    super(xml, sheet, { sheet, shifts: moved.shifts });
    this.#moved = moved;
    for (const { grow } of moved.insertions) {
      for (const { area, by } of grow) this.#grown.set(areaToA1(area), this.#grownAddress(area, by));
    }
  }

  override open(name: string, attributes: Attributes, position: number): void {
    this.#path.push(name);
    if (LISTS.has(name)) {
      this.#list = { name, position, hasCount: attributes["count"] !== undefined, items: 0, gone: 0 };
    } else if (this.#list !== undefined && this.#isIn(this.#list.name)) this.#list.items += 1;
    if (name === "row" && this.#isIn("sheetData")) this.#openRow(attributes, position);
    else if (name === "c" && this.#isIn("row")) this.#openCell(attributes, position);
    else if (name === "brk" && this.#isIn("rowBreaks")) this.#openBreak(attributes, position);
    else if (name === "sqref") this.#areas = { start: position, text: "" };
    else this.#openOther(name, attributes, position);
    this.openFormula(name, position);
  }

  override text(text: string): void {
    if (this.#areas !== undefined) this.#areas.text += text;
    super.text(text);
  }

  override close(name: string, position: number): void {
    super.close(name, position);
    this.#path.pop();
    if (name === "row" && this.#isIn("sheetData", 0)) this.#closeRow(position);
    if (name === "sqref" && this.#areas !== undefined) this.#closeAreas(position);
    if (this.#gone !== undefined && this.#gone.name === name) {
      this.changes.push({ start: this.#gone.start, end: position, text: "" });
      this.#gone = undefined;
      if (this.#list !== undefined) this.#list.gone += 1;
    }
    if (this.#list?.name === name) this.#closeList(this.#list, position);
  }

  #isIn(parent: string, depth = 1): boolean {
    return this.#path.at(-1 - depth) === parent;
  }

  #openRow(attributes: Attributes, position: number): void {
    const number = Number(attributes["r"]);
    this.#row = Number.isInteger(number) && number >= 1 ? number - 1 : this.#row + 1;
    this.#rowStart = this.tagStart(position);
    this.#template = new RowTemplate(this.xml.slice(this.#rowStart, position));
    const shifted = shiftRow(this.#row, this.shift.shifts);
    this.#isRemoved = shifted === undefined;
    if (shifted !== undefined) this.rewriteTag(position, { r: String(shifted + 1) });
  }

  #openCell(attributes: Attributes, position: number): void {
    const reference = attributes["r"];
    this.#template.add(this.xml.slice(this.tagStart(position), position), reference);
    if (reference === undefined || this.#isRemoved) return;
    const shifted = shiftAddress(reference, this.shift.shifts);
    if (shifted !== undefined) this.rewriteTag(position, { r: shifted });
  }

  #closeRow(position: number): void {
    if (this.#isRemoved) {
      while ((this.changes.at(-1)?.start ?? -1) >= this.#rowStart) this.changes.pop();
      this.changes.push({ start: this.#rowStart, end: position, text: "" });
      return;
    }
    const insertion = this.#moved.insertions.find(({ below }) => below.row === this.#row);
    if (insertion === undefined) return;
    const first = (shiftRow(this.#row, this.shift.shifts) ?? 0) + 1;
    const rows = insertion.rows.map((_, index) => this.#template.rowXml(first + index));
    this.changes.push({ start: position, end: position, text: rows.join("") });
  }

  #openBreak(attributes: Attributes, position: number): void {
    // A break stands below the row of this number counted from 1, that is, above the one counted from 0.
    const shifted = shiftRow(Number(attributes["id"]), this.shift.shifts);
    if (shifted === undefined) this.#gone = { name: "brk", start: this.tagStart(position) };
    else this.rewriteTag(position, { id: String(shifted) });
  }

  /** Puts the merges of the new rows in, and says how many there are; a list without items goes, as Excel takes none. */
  #closeList(list: OpenList, position: number): void {
    this.#list = undefined;
    const end = this.tagStart(position);
    const added = list.name === "mergeCells" ? this.#mergesOfNewRows(end, position) : [];
    if (list.gone > 0 && list.gone === list.items) {
      this.changes.push({ start: this.tagStart(list.position), end: position, text: "" });
      return;
    }
    if (added.length > 0) this.changes.push({ start: end, end, text: added.join("") });
    const count = list.items - list.gone + added.length;
    if (list.hasCount && count !== list.items) this.rewriteTag(list.position, { count: String(count) });
  }

  #mergesOfNewRows(end: number, position: number): string[] {
    const prefix = /^<\/([^\s/>]*:)?/.exec(this.xml.slice(end, position))?.[1] ?? "";
    return this.#moved.insertions.flatMap(({ below, rows }) => {
      const first = (shiftRow(below.row, this.shift.shifts) ?? 0) + 1;
      return rows.flatMap((spans, index) =>
        spans.map(({ left, right }) => {
          const ref = areaToA1({ top: first + index, bottom: first + index, left, right });
          return `<${prefix}mergeCell ref="${ref}"/>`;
        }),
      );
    });
  }

  #openOther(name: string, attributes: Attributes, position: number): void {
    const values: Record<string, string> = { ...this.movedLink(name, attributes) };
    for (const key of AREA_ATTRIBUTES) {
      const before = attributes[key];
      if (before === undefined) continue;
      const after =
        (name === "mergeCell" ? this.#grown.get(before) : undefined) ?? shiftAddresses(before, this.shift.shifts);
      const isNothing = after === undefined || (name === "mergeCell" && isOneCell(after));
      if (isNothing && OF_AREAS.has(name)) {
        this.#gone ??= { name, start: this.tagStart(position) };
        return;
      }
      if (after !== undefined) values[key] = after;
    }
    this.rewriteTag(position, values);
  }

  #closeAreas(position: number): void {
    const areas = this.#areas;
    this.#areas = undefined;
    const after = areas && shiftAddresses(areas.text, this.shift.shifts);
    if (areas === undefined || after === undefined || after === areas.text) return;
    this.changes.push({ start: areas.start, end: this.tagStart(position), text: after });
  }

  #grownAddress(area: Area, count: number): string {
    const top = shiftRow(area.top, this.shift.shifts) ?? area.top;
    const bottom = (shiftRow(area.bottom, this.shift.shifts) ?? area.bottom) + count;
    return areaToA1({ ...area, top, bottom });
  }
}

/** A row without its contents, for rows that look like it. */
class RowTemplate {
  readonly #cells: { readonly tag: string; readonly column: string }[] = [];

  constructor(private readonly tag = "<row>") {}

  add(tag: string, reference: string | undefined): void {
    const column = reference === undefined ? columnName(this.#cells.length) : reference.replace(/\d+$/, "");
    this.#cells.push({ tag, column });
  }

  /** @param row counted from 0 */
  rowXml(row: number): string {
    const name = tagName(this.tag);
    const attributes = withoutAttributes(this.tag, ["hidden", "collapsed", "r"]);
    const cells = this.#cells.map(({ tag, column }) => {
      const style = /\ss\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag)?.[0] ?? "";
      return style === "" ? "" : `<${tagName(tag)} r="${column}${row + 1}"${style}/>`;
    });
    return `<${name} r="${row + 1}"${attributes}>${cells.join("")}</${name}>`;
  }
}

function tagName(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

/** The attributes of a start tag as written, but for some. */
function withoutAttributes(tag: string, names: readonly string[]): string {
  const attributes = tag.slice(1 + tagName(tag).length).matchAll(/\s*([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g);
  return [...attributes].map(([text, name]) => (names.includes(name ?? "") ? "" : ` ${text.trim()}`)).join("");
}

function withAttribute(tag: string, [name, value]: readonly [string, string]): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const written = `"${escapeValue(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, (_, head: string) => head + written);
  return tag.replace(/^<[^\s/>]+/, (head) => `${head} ${name}=${written}`);
}

function isOneCell(address: string): boolean {
  const [first, last = first] = address.split(":");
  return first === last;
}

function applyChanges(xml: string, changes: readonly Change[]): string {
  // Of two that overlap the longer one holds: it takes an element out whole.
  const inOrder = [...changes].sort((one, other) => one.start - other.start || order(one, other));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder) {
    if (start < at) continue;
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

/** At one place what is put in comes before what is replaced there, and the longer replacement before the shorter. */
function order(one: Change, other: Change): number {
  const isInsertion = ({ start, end }: Change): boolean => start === end;
  if (isInsertion(one) !== isInsertion(other)) return isInsertion(one) ? -1 : 1;
  return other.end - one.end;
}
