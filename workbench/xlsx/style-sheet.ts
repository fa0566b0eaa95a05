import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type ITextRotation,
} from "@univerjs/core";
import { formatToUniver } from "../univer/cell-data";
import { isTrue } from "../../src/hosts/xlsx/xml";
import type { CellFormats } from "../../src/hosts/xlsx/styles";
import { colorOf, type ThemeColors } from "./color";
import { child, childrenOf, toggle, type XmlNode } from "./xml-tree";

/** What the styles part says, in Univer's words. */
export interface StyleSheet {
  /** Every cell style by its index; the first one is the workbook's default and empty but for its font. */
  readonly cells: readonly IStyleData[];
  /** Every look of a conditional format by its index. */
  readonly differential: readonly IStyleBase[];
}

const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes | undefined>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign | undefined>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign | undefined>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const INDENT_PIXELS = 9;
const STACKED_TEXT = 255;

/** Reads a styles part; `formats` are its number formats by cell style. */
export function readStyleSheet(styles: XmlNode | undefined, formats: CellFormats, theme: ThemeColors): StyleSheet {
  const fonts = childrenOf(child(styles, "fonts"), "font").map((font) => fontStyle(font, theme));
  const fills = childrenOf(child(styles, "fills"), "fill").map((fill) => fillStyle(fill, theme, false));
  const borders = childrenOf(child(styles, "borders"), "border").map((border) => borderStyle(border, theme));
  const cells = childrenOf(child(styles, "cellXfs"), "xf").map((xf, index): IStyleData => {
    const format = formats[index];
    return {
      ...fonts[Number(xf.attributes["fontId"] ?? 0)],
      ...fills[Number(xf.attributes["fillId"] ?? 0)],
      ...borders[Number(xf.attributes["borderId"] ?? 0)],
      ...alignmentStyle(child(xf, "alignment")),
      ...(format === undefined ? {} : { n: formatToUniver(format) }),
    };
  });
  const differential = childrenOf(child(styles, "dxfs"), "dxf").map((dxf) => ({
    ...fontStyle(child(dxf, "font"), theme),
    ...fillStyle(child(dxf, "fill"), theme, true),
  }));
  return { cells: withoutDefaultFont(cells), differential };
}

/** The default font goes without saying: what is left names only what differs. */
function withoutDefaultFont(cells: readonly IStyleData[]): readonly IStyleData[] {
  const standard = cells[0] ?? {};
  return cells.map((style, index) => {
    if (index === 0) return style;
    const own = { ...style };
    if (own.ff === standard.ff) delete own.ff;
    if (own.fs === standard.fs) delete own.fs;
    return own;
  });
}

function fontStyle(font: XmlNode | undefined, theme: ThemeColors): IStyleBase {
  if (font === undefined) return {};
  const style: IStyleBase = {};
  const name = child(font, "name")?.attributes["val"];
  if (name !== undefined) style.ff = name;
  const size = Number(child(font, "sz")?.attributes["val"]);
  if (size > 0) style.fs = size;
  const color = colorOf(child(font, "color"), theme);
  // Black is what text has anyway; left out, it can turn light on a dark screen.
  if (color !== undefined && color !== "#000000") style.cl = { rgb: color };
  if (toggle(child(font, "b")) === true) style.bl = BooleanNumber.TRUE;
  if (toggle(child(font, "i")) === true) style.it = BooleanNumber.TRUE;
  if (toggle(child(font, "u")) === true) style.ul = { s: BooleanNumber.TRUE };
  if (toggle(child(font, "strike")) === true) style.st = { s: BooleanNumber.TRUE };
  return style;
}

/** In a conditional format the background colour is the one that is seen. */
function fillStyle(fill: XmlNode | undefined, theme: ThemeColors, isDifferential: boolean): IStyleBase {
  const pattern = child(fill, "patternFill");
  if (pattern === undefined) return {};
  const kind = pattern.attributes["patternType"];
  if (kind === "none" || (kind === undefined && !isDifferential)) return {};
  const front = colorOf(child(pattern, "fgColor"), theme);
  const back = colorOf(child(pattern, "bgColor"), theme);
  const seen = isDifferential ? (back ?? front) : (front ?? back);
  return seen === undefined ? {} : { bg: { rgb: seen } };
}

function borderStyle(border: XmlNode, theme: ThemeColors): IStyleBase {
  const sides = { t: "top", r: "right", b: "bottom", l: "left" } as const;
  const drawn: Partial<Record<keyof typeof sides, IBorderStyleData>> = {};
  for (const key of ["t", "r", "b", "l"] as const) {
    const side = child(border, sides[key]);
    const style = BORDER_STYLES[side?.attributes["style"] ?? ""];
    if (style !== undefined) drawn[key] = { s: style, cl: { rgb: colorOf(child(side, "color"), theme) ?? "#000000" } };
  }
  return Object.keys(drawn).length === 0 ? {} : { bd: drawn };
}

function alignmentStyle(alignment: XmlNode | undefined): IStyleData {
  if (alignment === undefined) return {};
  const style: IStyleData = {};
  const { attributes } = alignment;
  const horizontal = HORIZONTAL[attributes["horizontal"] ?? ""];
  if (horizontal !== undefined) style.ht = horizontal;
  const vertical = VERTICAL[attributes["vertical"] ?? ""];
  if (vertical !== undefined) style.vt = vertical;
  if (isTrue(attributes["wrapText"])) style.tb = WrapStrategy.WRAP;
  const rotation = rotationOf(Number(attributes["textRotation"] ?? 0));
  if (rotation !== undefined) style.tr = rotation;
  const indent = Number(attributes["indent"] ?? 0);
  if (indent > 0) style.pd = { l: indent * INDENT_PIXELS };
  return style;
}

/** Files count 1 to 90 degrees upwards and 91 to 180 downwards; Univer counts downwards. */
function rotationOf(angle: number): ITextRotation | undefined {
  if (angle === STACKED_TEXT) return { a: 0, v: BooleanNumber.TRUE };
  if (angle > 0 && angle <= 90) return { a: -angle };
  return angle > 90 && angle <= 180 ? { a: angle - 90 } : undefined;
}
