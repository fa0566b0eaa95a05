import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleBase,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Border, BorderStyle, CellFormat, CellFormatChange, ConditionalLook } from "../engine/engine";
import { isTrue } from "./grid";

const BORDER_STYLES: Readonly<Record<Exclude<BorderStyle, "other">, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  hair: BorderStyleTypes.HAIR,
};

type Horizontal = NonNullable<CellFormat["horizontal"]>;
type Vertical = NonNullable<CellFormat["vertical"]>;

const HORIZONTAL: Readonly<Record<Horizontal, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

/** Univer has no justified or distributed columns of text: the nearest it can show is the middle. */
const VERTICAL: Readonly<Record<Vertical, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const SIDES = { t: "borderTop", r: "borderRight", b: "borderBottom", l: "borderLeft" } as const;
const SIDE_KEYS = ["t", "r", "b", "l"] as const;

/** A Univer style in the engine's words. */
export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (style === null || style === undefined) return {};
  const format: { -readonly [Key in keyof CellFormat]: CellFormat[Key] } = { ...lookOf(style, true) };
  if (style.ff) format.fontName = style.ff;
  if (style.fs !== undefined) format.fontSize = style.fs;
  if (style.tb === WrapStrategy.WRAP) format.wrap = true;
  const horizontal = keyOf(HORIZONTAL, style.ht);
  if (horizontal !== undefined) format.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, style.vt);
  if (vertical !== undefined) format.vertical = vertical;
  for (const side of SIDE_KEYS) {
    const border = borderOf(style.bd?.[side]);
    if (border !== undefined) format[SIDES[side]] = border;
  }
  return format;
}

/** The parts of a Univer style that a change names; `null` takes a part away. */
export function styleOf(change: CellFormatChange): IStyleData {
  const style: Record<string, unknown> = {};
  const put = (key: string, value: unknown): void => {
    if (value !== undefined) style[key] = value;
  };
  put("bg", colorChange(change.fill));
  put("ff", change.fontName);
  put("fs", change.fontSize);
  put("cl", colorChange(change.fontColor));
  put("bl", flag(change.bold));
  put("it", flag(change.italic));
  put("ul", line(change.underline));
  put("st", line(change.strikethrough));
  put("tb", change.wrap === true ? WrapStrategy.WRAP : change.wrap);
  put("ht", change.horizontal ? HORIZONTAL[change.horizontal] : change.horizontal);
  put("vt", change.vertical ? VERTICAL[change.vertical] : change.vertical);
  const borders = SIDE_KEYS.map((side) => [side, borderChange(change[SIDES[side]])] as const);
  const named = borders.filter(([, border]) => border !== undefined);
  if (named.length > 0) style["bd"] = Object.fromEntries(named);
  return style;
}

/** The look of a conditional format; with `setOnly`, what is switched off is left out. */
export function lookOf(
  style: IStyleBase,
  setOnly: true,
): Pick<CellFormat, Extract<keyof ConditionalLook, keyof CellFormat>>;
export function lookOf(style: IStyleBase, setOnly: false): ConditionalLook;
export function lookOf(style: IStyleBase, setOnly: boolean): ConditionalLook {
  const look: { -readonly [Key in keyof ConditionalLook]: ConditionalLook[Key] } = {};
  const fill = hexColor(style.bg);
  if (fill !== undefined) look.fill = fill;
  const fontColor = hexColor(style.cl);
  if (fontColor !== undefined) look.fontColor = fontColor;
  const flags = { bold: style.bl, italic: style.it, underline: style.ul?.s, strikethrough: style.st?.s };
  for (const key of ["bold", "italic", "underline", "strikethrough"] as const) {
    const value = flags[key];
    if (value !== undefined && (isTrue(value) || !setOnly)) look[key] = isTrue(value);
  }
  return look;
}

/** A conditional format's look in Univer's words. */
export function conditionalStyleOf(look: ConditionalLook): IStyleBase {
  const style: IStyleBase = {};
  if (look.fill !== undefined) style.bg = { rgb: look.fill };
  if (look.fontColor !== undefined) style.cl = { rgb: look.fontColor };
  if (look.bold !== undefined) style.bl = bool(look.bold);
  if (look.italic !== undefined) style.it = bool(look.italic);
  if (look.underline !== undefined) style.ul = { s: bool(look.underline) };
  if (look.strikethrough !== undefined) style.st = { s: bool(look.strikethrough) };
  return style;
}

/** `#RRGGBB` in capitals of whatever way Univer writes a colour. */
export function hexColor(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb;
  if (text === null || text === undefined || text === "") return undefined;
  const numbers = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(text);
  if (numbers !== null) {
    return `#${numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  }
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  return (
    short === null
      ? text
      : `#${short
          .slice(1, 4)
          .map((digit) => digit + digit)
          .join("")}`
  ).toUpperCase();
}

function borderOf(border: Nullable<IBorderStyleData>): Border | undefined {
  if (border === null || border === undefined || border.s === BorderStyleTypes.NONE) return undefined;
  return { style: keyOf(BORDER_STYLES, border.s) ?? "other", color: hexColor(border.cl) ?? "#000000" };
}

function borderChange(border: Border | null | undefined): IBorderStyleData | null | undefined {
  if (border === null || border === undefined) return border;
  const style = border.style === "other" ? BorderStyleTypes.MEDIUM_DASHED : BORDER_STYLES[border.style];
  return { s: style, cl: { rgb: border.color } };
}

function colorChange(color: string | null | undefined): IColorStyle | null | undefined {
  return typeof color === "string" ? { rgb: color } : color;
}

function flag(value: true | null | undefined): BooleanNumber | null | undefined {
  return value === true ? BooleanNumber.TRUE : value;
}

function line(value: true | null | undefined): { readonly s: BooleanNumber } | null | undefined {
  return value === true ? { s: BooleanNumber.TRUE } : value;
}

function bool(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>, value: unknown): Key | undefined {
  for (const key in table) {
    if (table[key] === value) return key;
  }
  return undefined;
}
