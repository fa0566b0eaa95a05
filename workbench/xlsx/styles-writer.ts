import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { escapeAttribute } from "../../src/hosts/xlsx/escape";
import { formatFromUniver } from "../univer/cell-data";
import { hexColor } from "../univer/cell-style";
import { isTrue } from "../univer/grid";
import type { ConditionalLook } from "../engine/engine";
import { child, childrenOf, parseTree, type XmlNode } from "./xml-tree";

/** Number formats of a file's own begin here. */
const FIRST_OWN_FORMAT = 164;

/** Adds styles to a styles part; what stands there keeps its index. */
export class StylesWriter {
  private readonly added = new Map<ListName, string[]>();
  private readonly known = new Map<string, number>();
  private readonly root: XmlNode;
  private readonly prefix: string;

  constructor(
    private readonly xml: string,
    part: string,
    /** Font of the workbook's default style. */
    private readonly defaultFont: IStyleData,
  ) {
    this.root = parseTree(xml, part);
    this.prefix = /^<([^\s:/>]+:)/.exec(xml.slice(this.root.start))?.[1] ?? "";
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  /** Index of a cell style that looks like this. */
  cellStyle(style: IStyleData): number {
    const font = this.add("fonts", this.fontXml({ ...this.defaultFont, ...withoutNothing(style) }));
    const fill = style.bg ? this.add("fills", this.fillXml(style)) : 0;
    const border = style.bd ? this.add("borders", this.borderXml(style)) : 0;
    const format = this.numberFormat(formatFromUniver(style.n?.pattern));
    const alignment = this.alignmentXml(style);
    const attributes =
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
      `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    const content = alignment === "" ? "/>" : ` applyAlignment="1">${alignment}</${this.prefix}xf>`;
    return this.add("cellXfs", `<${this.prefix}xf ${attributes}${content}`);
  }

  /** Index of a conditional format's look. */
  differentialStyle(look: ConditionalLook): number {
    const { prefix: p } = this;
    const flags = { b: look.bold, i: look.italic, strike: look.strikethrough };
    const font = [
      ...Object.entries(flags).map(([name, value]) =>
        value === undefined ? "" : `<${p}${name} val="${value ? 1 : 0}"/>`,
      ),
      look.underline === undefined ? "" : `<${p}u val="${look.underline ? "single" : "none"}"/>`,
      look.fontColor === undefined ? "" : `<${p}color rgb="${argb(look.fontColor)}"/>`,
    ].join("");
    const fill =
      look.fill === undefined
        ? ""
        : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(look.fill)}"/>` +
          `<${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`;
    return this.add("dxfs", `<${p}dxf>${font === "" ? "" : `<${p}font>${font}</${p}font>`}${fill}</${p}dxf>`);
  }

  /** The part with what was added. */
  text(): string {
    const changes = [...this.added].map(([name, items]) => this.listChange(name, items));
    return changes
      .sort((a, b) => b.start - a.start)
      .reduce((xml, { start, end, text }) => xml.slice(0, start) + text + xml.slice(end), this.xml);
  }

  private add(list: ListName, xml: string): number {
    const key = `${list}:${xml}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const items = this.added.get(list) ?? [];
    const index = (child(this.root, list)?.children.length ?? 0) + items.length;
    this.added.set(list, [...items, xml]);
    this.known.set(key, index);
    return index;
  }

  private numberFormat(code: string): number {
    if (code === "General") return 0;
    const existing = childrenOf(child(this.root, "numFmts"), "numFmt");
    const found = existing.find(({ attributes }) => attributes["formatCode"] === code)?.attributes["numFmtId"];
    if (found !== undefined) return Number(found);
    const key = `format:${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const used = existing.map(({ attributes }) => Number(attributes["numFmtId"]));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...used) + 1 + (this.added.get("numFmts")?.length ?? 0);
    this.add("numFmts", `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.known.set(key, id);
    return id;
  }

  private fontXml(style: IStyleBase): string {
    const { prefix: p } = this;
    const color = hexColor(style.cl);
    return [
      `<${p}font>`,
      isTrue(style.bl) ? `<${p}b/>` : "",
      isTrue(style.it) ? `<${p}i/>` : "",
      isTrue(style.st?.s) ? `<${p}strike/>` : "",
      isTrue(style.ul?.s) ? `<${p}u/>` : "",
      style.fs === undefined ? "" : `<${p}sz val="${style.fs}"/>`,
      color === undefined ? "" : `<${p}color rgb="${argb(color)}"/>`,
      style.ff ? `<${p}name val="${escapeAttribute(style.ff)}"/>` : "",
      `</${p}font>`,
    ].join("");
  }

  private fillXml(style: IStyleBase): string {
    const { prefix: p } = this;
    const color = argb(hexColor(style.bg) ?? "#FFFFFF");
    return (
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${color}"/>` +
      `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
    );
  }

  private borderXml({ bd }: IStyleBase): string {
    const { prefix: p } = this;
    const side = (name: string, border: Nullable<IBorderStyleData>): string => {
      const style = border ? BORDER_NAMES[border.s] : undefined;
      if (!border || style === undefined) return `<${p}${name}/>`;
      return `<${p}${name} style="${style}"><${p}color rgb="${argb(hexColor(border.cl) ?? "#000000")}"/></${p}${name}>`;
    };
    const sides = [side("left", bd?.l), side("right", bd?.r), side("top", bd?.t), side("bottom", bd?.b)];
    return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
  }

  private alignmentXml(style: IStyleData): string {
    const horizontal = style.ht ? HORIZONTAL_NAMES[style.ht] : undefined;
    const vertical = style.vt ? VERTICAL_NAMES[style.vt] : undefined;
    const attributes = [
      horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
      vertical === undefined ? "" : ` vertical="${vertical}"`,
      style.tb === WrapStrategy.WRAP ? ' wrapText="1"' : "",
    ].join("");
    return attributes === "" ? "" : `<${this.prefix}alignment${attributes}/>`;
  }

  private listChange(name: ListName, items: readonly string[]): Change {
    const { prefix: p } = this;
    const list = child(this.root, name);
    const count = (list?.children.length ?? 0) + items.length;
    if (list === undefined) {
      const later = this.root.children.find((section) => LISTS.indexOf(section.name) > LISTS.indexOf(name));
      const at = later?.start ?? this.xml.lastIndexOf("</");
      return { start: at, end: at, text: `<${p}${name} count="${count}">${items.join("")}</${p}${name}>` };
    }
    const old = list.children.map((item) => this.xml.slice(item.start, item.end)).join("");
    return {
      start: list.start,
      end: list.end,
      text: `<${p}${name} count="${count}">${old}${items.join("")}</${p}${name}>`,
    };
  }
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The sections of a styles part in their order. */
const LISTS: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const BORDER_NAMES: Readonly<Partial<Record<BorderStyleTypes, string>>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
  [BorderStyleTypes.THICK]: "thick",
};

const HORIZONTAL_NAMES: Readonly<Partial<Record<HorizontalAlign, string>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.BOTH]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};

const VERTICAL_NAMES: Readonly<Partial<Record<VerticalAlign, string>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

/** Parts that say nothing must not hide the default. */
function withoutNothing(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined));
}
