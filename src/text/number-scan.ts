import { toDecimal } from "./decimal";
import { NUMERAL_CHARACTERS, parseChineseNumeral } from "./numeral";

/** A number found in a text. */
export interface ScannedNumber {
  readonly value: number;
  /** As written, without a sign word: `1,234.50`, `三十`. */
  readonly text: string;
  /** Index just behind it. */
  readonly end: number;
  readonly chinese: boolean;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** The 3千 of 3千人, the 3万5千 of 3万5千元: figures that borrow Chinese units. 万 and 亿 alone belong to the unit. */
const MIXED = /(?:\d+(?:\.\d+)?[亿万千百]){1,4}/y;
/** 千米, 千克 and 百分比 are words of their own. */
const OTHER_WORD = /^(?:千[米克瓦]|百分)/;
/** Bounded, so that a long row of numerals is not read anew from each of its characters. */
const CHINESE = new RegExp(`[${NUMERAL_CHARACTERS}]{1,41}(?:点[零〇一二三四五六七八九]{1,9}[万亿]?)?`, "y");

/**
 * The number that begins at `at` of a folded text, unsigned. Figures with thousands separators, decimals, 千 and 百 (3千, 3万5千),
 * and Chinese numerals with their 万 and 亿. Undefined when none begins there or it is too long to be one.
 */
export function scanNumber(text: string, at: number): ScannedNumber | undefined {
  return scanMixed(text, at) ?? scanArabic(text, at) ?? scanChinese(text, at);
}

/** Where the figures that begin at `at` end; `at` itself when none do. Also counts figures too long for a number. */
export function endOfFigures(text: string, at: number): number {
  ARABIC.lastIndex = at;
  return ARABIC.test(text) ? ARABIC.lastIndex : at;
}

function scanArabic(text: string, at: number): ScannedNumber | undefined {
  ARABIC.lastIndex = at;
  const written = ARABIC.exec(text)?.[0];
  if (written === undefined || written.length > 30) return undefined;
  return { value: Number(written.replaceAll(",", "")), text: written, end: at + written.length, chinese: false };
}

const FACTORS: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };

function scanMixed(text: string, at: number): ScannedNumber | undefined {
  MIXED.lastIndex = at;
  const written = MIXED.exec(text)?.[0];
  if (written === undefined || written.length > 30 || !/[千百]/.test(written)) return undefined;
  const end = at + written.length;
  if (OTHER_WORD.test(text.slice(end - 1, end + 1))) return undefined;
  let value = 0;
  for (const [, figures, unit] of written.matchAll(/([\d.]+)([亿万千百])/g))
    value += Number(figures) * (FACTORS[unit ?? ""] ?? 1);
  return { value: toDecimal(value), text: written, end, chinese: false };
}

function scanChinese(text: string, at: number): ScannedNumber | undefined {
  CHINESE.lastIndex = at;
  const written = CHINESE.exec(text)?.[0];
  if (written === undefined) return undefined;
  // 三五个 says "a few"; only longer rows of digits are a number read digit by digit.
  if (written.length === 2 && /^[一二两三四五六七八九]{2}$/.test(written)) return undefined;
  const value = parseChineseNumeral(written);
  return value === undefined ? undefined : { value, text: written, end: at + written.length, chinese: true };
}
