import type { CellWrite } from "../engine/engine";

/**
 * What Excel makes of a text that is typed into a cell or written as a value: a formula, a number with its format,
 * a date, a logical value, or the text itself. `currentFormat` is the cell's number format: a text cell ("@") takes
 * everything as text, and only a General cell takes over the format of what was typed. `year` completes "3/4".
 */
export function readTypedText(text: string, currentFormat: string, year: number): CellWrite {
  if (text === "") return { value: "" };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (currentFormat === "@") return { value: text };
  const number = readNumber(text.trim()) ?? readDate(text.trim(), year) ?? readTime(text.trim());
  if (number !== undefined) {
    return currentFormat === "General" ? number : { value: number.value };
  }
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return /^[=+-]./s.test(text) ? { formula: text.startsWith("=") ? text : `=${text}` } : { value: text };
}

/** A number and the format that its spelling asks for. */
interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)([$¥￥]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([+-]?\d{1,3}))?(%?)$/i;

function readNumber(text: string): TypedNumber | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const inner = /^[+-]/.test(bracketed) ? undefined : readNumber(bracketed);
    return inner === undefined ? undefined : { ...inner, value: -inner.value };
  }
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign, currency = "", whole = "", fraction = "", exponent, percent] = match;
  if (!/\d/.test(whole + fraction)) return undefined;
  const digits = Number(
    `${sign ?? ""}${whole.replaceAll(",", "") || "0"}${fraction}${exponent === undefined ? "" : `e${exponent}`}`,
  );
  const hasDecimals = fraction.length > 1;
  if (percent === "%") return { value: scaled(digits, -2), numberFormat: hasDecimals ? "0.00%" : "0%" };
  if (currency !== "") {
    const format = hasDecimals ? "#,##0.00" : "#,##0";
    return { value: digits, numberFormat: currency === "$" ? `$${format}` : `"¥"${format}` };
  }
  if (exponent !== undefined) return { value: digits, numberFormat: "0.00E+00" };
  if (whole.includes(",")) return { value: digits, numberFormat: hasDecimals ? "#,##0.00" : "#,##0" };
  return { value: digits };
}

/** Moves the decimal point in the decimal spelling, so that 1.1% is 0.011 and not 0.011000000000000001. */
function scaled(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

const FULL_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const MONTH_AND_DAY = /^(\d{1,2})([-/])(\d{1,2})$/;

function readDate(text: string, year: number): TypedNumber | undefined {
  const full = FULL_DATE.exec(text);
  if (full !== null) return dated(Number(full[1]), Number(full[3]), Number(full[4]), "yyyy/m/d");
  const chinese = CHINESE_DATE.exec(text);
  if (chinese !== null) {
    const format = chinese[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return dated(Number(chinese[1]), Number(chinese[2]), Number(chinese[3] ?? "1"), format);
  }
  const short = MONTH_AND_DAY.exec(text);
  return short === null ? undefined : dated(year, Number(short[1]), Number(short[3]), 'm"月"d"日"');
}

const DAY = 86_400_000;

/** Excel's serial number counts 1900 as a leap year: day 60 is a day that never was. */
function dated(year: number, month: number, day: number, numberFormat: string): TypedNumber | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  const days = Math.round((time.getTime() - Date.UTC(1899, 11, 31)) / DAY);
  return { value: days >= 60 ? days + 1 : days, numberFormat };
}

function readTime(text: string): TypedNumber | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? "0");
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
