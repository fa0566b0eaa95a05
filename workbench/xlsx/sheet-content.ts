import { RichText } from "../../src/hosts/xlsx/rich-text";
import { parseCell } from "../../src/workbook/address";
import { parseXml, type Attributes } from "../../src/hosts/xlsx/xml";
import { TreeBuilder, type XmlNode } from "./xml-tree";

/** A formula as it is written in the file. */
export interface SheetFormula {
  /** Without "="; "" in the cells that share another cell's formula. */
  readonly text: string;
  /** `shared`, `array` or `dataTable`; undefined for a plain one. */
  readonly type: string | undefined;
  /** The key that cells with a shared formula have in common. */
  readonly shared: string | undefined;
}

/** A cell as it is written in the file. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly inline: string | undefined;
  readonly formula: SheetFormula | undefined;
  /** The whole element in the part's text. */
  readonly start: number;
  readonly end: number;
}

export interface SheetRow {
  readonly row: number;
  readonly attributes: Attributes;
  /** The start tag's attributes as they are written. */
  readonly attributesText: string;
  readonly cells: readonly SheetCell[];
}

/** A sheet part taken apart: its rows, and every other section as a tree. */
export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly sections: readonly XmlNode[];
  /** Where the data element stands, its tags included; the end of the root's start tag when there is none. */
  readonly data: { readonly start: number; readonly end: number };
  /** The prefix of the sheet's elements, such as `x:`; mostly none. */
  readonly prefix: string;
}

/** Reads a sheet part. Throws `HostError` damaged. */
export function readSheetContent(xml: string, part: string): SheetContent {
  const reader = new ContentReader(xml);
  parseXml(xml, reader, part);
  return reader.content();
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

class ContentReader {
  private readonly rows: SheetRow[] = [];
  private readonly sections: XmlNode[] = [];
  private readonly tree: TreeBuilder;
  private readonly inlineText = new RichText();
  private data = { start: 0, end: 0 };
  private prefix = "";
  private depth = 0;
  private isInData = false;
  private row: (SheetRow & { readonly cells: SheetCell[] }) | undefined;
  private cell: Mutable<SheetCell> | undefined;
  private formula: Mutable<SheetFormula> | undefined;
  private part = "";

  constructor(private readonly xml: string) {
    this.tree = new TreeBuilder(xml);
  }

  content(): SheetContent {
    const { rows, sections, data, prefix } = this;
    return { rows, sections, data, prefix };
  }

  open(name: string, attributes: Attributes, position: number): void {
    this.depth += 1;
    if (this.depth === 1) this.openRoot(position);
    else if (this.isInData) this.openInData(name, attributes, position);
    else if (this.depth === 2 && name === "sheetData") {
      this.isInData = true;
      this.data.start = this.xml.lastIndexOf("<", position - 1);
    } else this.tree.open(name, attributes, position);
  }

  text(text: string): void {
    if (this.tree.isOpen) this.tree.add(text);
    else if (this.cell === undefined) return;
    else if (this.part === "v") this.cell.value = (this.cell.value ?? "") + text;
    else if (this.part === "f" && this.formula !== undefined) this.formula.text += text;
    else if (this.part === "is") this.inlineText.add(text);
  }

  close(name: string, position: number): void {
    this.depth -= 1;
    if (this.isInData) this.closeInData(name, position);
    else if (this.depth > 0) {
      const section = this.tree.close(position);
      if (section !== undefined) this.sections.push(section);
    }
  }

  private openRoot(position: number): void {
    const tag = this.xml.slice(this.xml.lastIndexOf("<", position - 1) + 1, position);
    this.prefix = /^([^\s:/>]+:)/.exec(tag)?.[1] ?? "";
    this.data = { start: position, end: position };
  }

  private openInData(name: string, attributes: Attributes, position: number): void {
    if (this.cell === undefined && name === "row") this.openRow(attributes, position);
    else if (this.cell === undefined && name === "c") this.openCell(attributes, position);
    else if (this.cell !== undefined && this.part === "is") this.inlineText.open(name, attributes);
    else if (this.cell !== undefined) this.openCellPart(name, attributes);
  }

  private openRow(attributes: Attributes, position: number): void {
    const number = Number(attributes["r"]);
    const row = Number.isInteger(number) && number > 0 ? number - 1 : (this.rows.at(-1)?.row ?? -1) + 1;
    const tag = this.xml.slice(this.xml.lastIndexOf("<", position - 1), position);
    const attributesText = tag.replace(/^<[^\s/>]+/, "").replace(/\s*\/?>$/, "");
    this.row = { row, attributes: { ...attributes }, attributesText, cells: [] };
    this.rows.push(this.row);
  }

  private openCell(attributes: Attributes, position: number): void {
    if (this.row === undefined) return;
    const column = parseCell(attributes["r"] ?? "")?.column ?? (this.row.cells.at(-1)?.column ?? -1) + 1;
    this.cell = {
      row: this.row.row,
      column,
      style: Number(attributes["s"] ?? 0),
      type: attributes["t"],
      value: undefined,
      inline: undefined,
      formula: undefined,
      start: this.xml.lastIndexOf("<", position - 1),
      end: position,
    };
  }

  private openCellPart(name: string, attributes: Attributes): void {
    this.part = name;
    if (name === "is") this.inlineText.start();
    if (name === "f") this.formula = { text: "", type: attributes["t"], shared: attributes["si"] };
  }

  private closeInData(name: string, position: number): void {
    if (this.depth === 1) {
      this.isInData = false;
      this.data.end = position;
    } else if (name === "row" && this.cell === undefined) {
      this.row = undefined;
    } else if (this.cell !== undefined) {
      this.closeInCell(this.cell, name, position);
    }
  }

  private closeInCell(cell: Mutable<SheetCell>, name: string, position: number): void {
    if (name === "c") {
      cell.end = position;
      this.row?.cells.push(cell);
      this.cell = undefined;
    } else if (name === "is") {
      cell.inline = this.inlineText.finish();
    } else if (name === "f" && this.part === "f") {
      cell.formula = this.formula;
      this.formula = undefined;
    } else if (this.part === "is") {
      this.inlineText.close(name);
      return;
    }
    this.part = "";
  }
}
