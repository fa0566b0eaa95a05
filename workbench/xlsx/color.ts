import type { Attributes } from "../../src/hosts/xlsx/xml";
import { child, type XmlNode } from "./xml-tree";

/** The colours of a workbook's theme in the order that files count them, `#RRGGBB`. */
export type ThemeColors = readonly string[];

/** Office's own theme, for files that have none. */
const OFFICE_THEME: ThemeColors = [
  ..."FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" "),
].map((color) => `#${color}`);

/** The scheme's names in the order of the indexes: light before dark, unlike in the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The palette of old files, from index 8 on; 0 to 7 are the same as 8 to 15. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const FIRST_PALETTE_INDEX = 8;
const SYSTEM_TEXT = 64;
const SYSTEM_BACKGROUND = 65;

/** Reads the colour scheme of a theme part. */
export function themeColors(theme: XmlNode | undefined): ThemeColors {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const [color] = child(scheme, name)?.children ?? [];
    const hex = color?.attributes["lastClr"] ?? color?.attributes["val"];
    return hex !== undefined && /^[\da-f]{6}$/i.test(hex)
      ? `#${hex.toUpperCase()}`
      : (OFFICE_THEME[index] ?? "#000000");
  });
}

/** `#RRGGBB` of a colour element; undefined when it is absent, automatic or unknown. */
export function colorOf(node: XmlNode | undefined, theme: ThemeColors): string | undefined {
  if (node === undefined) return undefined;
  const base = baseColor(node.attributes, theme);
  const tint = Number(node.attributes["tint"] ?? 0);
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColor(attributes: Attributes, theme: ThemeColors): string | undefined {
  const { rgb, theme: themeIndex, indexed } = attributes;
  if (rgb !== undefined && /^[\da-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  if (themeIndex !== undefined) return theme[Number(themeIndex)];
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  if (index === SYSTEM_TEXT) return "#000000";
  if (index === SYSTEM_BACKGROUND) return "#FFFFFF";
  const hex = PALETTE[index < FIRST_PALETTE_INDEX ? index : index - FIRST_PALETTE_INDEX];
  return hex === undefined ? undefined : `#${hex}`;
}

/** Lighter for a positive tint up to 1, darker for a negative one: the lightness of the HSL colour moves. */
function tinted(color: string, tint: number): string {
  const [hue, saturation, lightness] = toHsl(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return fromHsl(hue, saturation, moved);
}

function toHsl(color: string): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const span = max - min;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sixth = max === r ? ((g - b) / span + 6) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [sixth / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const strength = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue * 12) % 12;
    const value = lightness - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
