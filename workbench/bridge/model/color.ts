import { invalidArgument } from "../api-error";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` in capitals of such a text or of a common colour name; throws InvalidArgument on anything else. */
export function readColor(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("colour");
  const color = NAMED[value.toLowerCase()] ?? (value.startsWith("#") ? value : `#${value}`).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`colour ${value}`);
  return color;
}
