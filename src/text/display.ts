import type { CellValue } from "../workbook/snapshot";
import { rememberByText } from "./remember";

const MS_PER_DAY = 86_400_000;
/** Day 0 of the two date systems as a time; serials below 61 of the 1900 system are one day off, as in Excel. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The text that Excel shows for a stored value: 0.5 with `0.00%` is "50.00%".
 * Knows the formats that tables of amounts, shares and dates have; any other number is shown as General does.
 */
export function displayText(value: CellValue, format = "General", date1904 = false): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const section = chooseSection(format, value);
  if (section === undefined || IS_GENERAL.test(section.code)) return generalText(value);
  const code = section.code;
  if (GENERAL.test(stripLiterals(code))) return withGeneral(code, generalText(section.magnitude));
  if (isDateFormat(code)) return dateText(value, code, date1904) ?? generalText(value);
  if (!/[0#?]/.test(stripLiterals(code))) return code.includes("@") ? generalText(value) : literalText(code);
  if (/[eE][+-]|\//.test(stripLiterals(code))) return generalText(value);
  return numberText(section.magnitude, code);
}

/** True for a format code that shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  const code = stripLiterals(format.split(";")[0] ?? "");
  return /[ymdhs]|a{3,}/i.test(code) && !/[0#?]/.test(code.replace(/\.0+/g, "")) && !/general/i.test(code);
}

/** General stands in a code by itself or among texts, as G/通用格式 in a Chinese Excel. */
const GENERAL = /general|G\/通用格式/i;
const IS_GENERAL = /^(?:general|G\/通用格式)$/i;

/** What a code shows that has General among texts of its own: General"万元". */
function withGeneral(code: string, shown: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|general|G\/通用格式/gi, (token) =>
    GENERAL.test(token) && !token.startsWith('"') ? shown : literalText(token),
  );
}

/** A part of a format between semicolons. */
interface Section {
  readonly code: string;
  /** [>=10000] before it: the numbers that it is for. */
  readonly isFor?: (value: number) => boolean;
}

/** The part of a format that applies, and the number to show with it (a second section shows no minus of its own). */
function chooseSection(format: string, value: number): { code: string; magnitude: number } | undefined {
  const sections = splitSections(format);
  if (sections.some(({ isFor }) => isFor !== undefined)) {
    const code = sections.find(({ isFor }) => isFor === undefined || isFor(value))?.code;
    return code === undefined ? undefined : { code, magnitude: value };
  }
  const [first, second, third] = sections;
  if (first === undefined) return undefined;
  if (value < 0 && second !== undefined) return { code: second.code, magnitude: -value };
  if (value === 0 && third !== undefined) return { code: third.code, magnitude: 0 };
  return { code: first.code, magnitude: value };
}

const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;

const splitSections = rememberByText((format): readonly Section[] =>
  (format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? []).map((section) => {
    const [, sign, limit] = CONDITION.exec(section) ?? [];
    const code = section.replace(/\[[^\]]*\]/g, "");
    return sign === undefined ? { code } : { code, isFor: (value) => compare(value, sign, Number(limit)) };
  }),
);

function compare(value: number, sign: string, limit: number): boolean {
  if (value === limit) return sign.includes("=");
  return sign === "<>" || sign.startsWith(value < limit ? "<" : ">");
}

/** Quoted texts, escaped characters, paddings (`_x`) and fills (`*x`) removed. */
function stripLiterals(code: string): string {
  return code.replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, "");
}

/** What is left of a code that has no place for a digit: its literal texts. */
function literalText(code: string): string {
  return code
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
}

/** Eleven characters at most, as Excel's General in a cell that is wide enough. */
function generalText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2")
      .toUpperCase();
  }
  const whole = Math.trunc(magnitude).toString().length;
  const rounded = Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))));
  // Numbers as small as this are written with an exponent by JavaScript, but not by Excel.
  return rounded !== 0 && Math.abs(rounded) < 1e-6 ? rounded.toFixed(9).replace(/0+$/, "") : String(rounded);
}

function numberText(value: number, code: string): string {
  const pattern = stripLiterals(code);
  const percents = (pattern.match(/%/g) ?? []).length;
  const scaled = (value * 100 ** percents) / 1000 ** trailingCommas(pattern);
  const decimals = /\.([0#?]*)/.exec(pattern)?.[1] ?? "";
  const required = (decimals.match(/0/g) ?? []).length;
  let digits = roundHalfAway(Math.abs(scaled), decimals.length);
  while (digits.includes(".") && decimalsOf(digits) > required && digits.endsWith("0")) digits = digits.slice(0, -1);
  if (digits.endsWith(".")) digits = digits.slice(0, -1);
  const [whole = "0", fraction] = digits.split(".");
  const width = (/^[^.]*/.exec(pattern)?.[0].match(/0/g) ?? []).length;
  let integer = whole.padStart(width, "0");
  if (width === 0 && integer === "0" && fraction !== undefined) integer = "";
  if (/[0#?],[0#?]/.test(pattern)) integer = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = integer + (fraction === undefined ? "" : `.${fraction}`);
  const sign = scaled < 0 && /[1-9]/.test(shown) ? "-" : "";
  return sign + embed(code, shown);
}

function trailingCommas(pattern: string): number {
  return /[0#?](,+)(?:\.|%|$|\s)/.exec(pattern)?.[1]?.length ?? 0;
}

function decimalsOf(digits: string): number {
  return digits.length - digits.indexOf(".") - 1;
}

/** Rounds as Excel does: on the decimal digits that a person sees, halves away from zero. */
function roundHalfAway(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted > Number.MAX_SAFE_INTEGER) return value.toFixed(Math.min(decimals, 100));
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}

/** Puts the digits where the code has its first run of digit places and keeps the texts around it. */
function embed(code: string, digits: string): string {
  let placed = false;
  return code.replace(/"([^"]*)"|\\(.)|_.|\*.|[0#?][0#?,.]*|\.[0#?]+/g, (token, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (token.startsWith("_")) return " ";
    if (token.startsWith("*")) return "";
    if (placed) return "";
    placed = true;
    return digits;
  });
}

function dateText(serial: number, code: string, date1904: boolean): string | undefined {
  if (serial < 0 || serial > 2_958_466) return undefined;
  const shift = !date1904 && serial < 60 ? 1 : 0;
  const time = (date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((serial + shift) * MS_PER_DAY);
  const date = new Date(time);
  const halfDay = /am\/pm|上午\/下午/i.test(code);
  let afterHour = false;
  const text = code.replace(
    /"([^"]*)"|\\(.)|_.|\*.|am\/pm|上午\/下午|y+|m+|d+|h+|s+|a{3,}|@/gi,
    (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const kind = token.charAt(0).toLowerCase();
      const shown = datePart(date, kind, token, { afterHour: afterHour || followedBySeconds(code, token), halfDay });
      if (kind === "h") afterHour = true;
      else if (kind !== "m") afterHour = false;
      return shown;
    },
  );
  return text.trim();
}

/** `m` right before seconds means minutes: only `mm:ss` among the formats in use. */
function followedBySeconds(code: string, token: string): boolean {
  return /^m/i.test(token) && new RegExp(`${token}:s`, "i").test(code);
}

function datePart(date: Date, kind: string, token: string, mode: { afterHour: boolean; halfDay: boolean }): string {
  const padded = (number: number): string => String(number).padStart(Math.min(token.length, 2), "0");
  switch (kind) {
    case "y":
      return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, "0");
    case "m":
      if (mode.afterHour) return padded(date.getUTCMinutes());
      return token.length > 2
        ? (MONTHS[date.getUTCMonth()]?.slice(0, token.length === 3 ? 3 : undefined) ?? "")
        : padded(date.getUTCMonth() + 1);
    case "d":
      return token.length > 2 ? `星期${WEEKDAYS.charAt(date.getUTCDay())}` : padded(date.getUTCDate());
    case "h":
      return padded(mode.halfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case "s":
      return padded(date.getUTCSeconds());
    case "a":
    case "上":
      if (/^a{3,}$/i.test(token)) return `星期${WEEKDAYS.charAt(date.getUTCDay())}`;
      return date.getUTCHours() < 12 ? "上午" : "下午";
    default:
      return "";
  }
}

const WEEKDAYS = "日一二三四五六";
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
