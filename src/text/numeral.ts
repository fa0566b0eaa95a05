import { toDecimal } from "./decimal";

const DIGIT_VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const TENS: Readonly<Record<string, string>> = { 廿: "二十", 卅: "三十" };

/** Every character a Chinese numeral can hold, for use inside a character class. */
export const NUMERAL_CHARACTERS = "零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億廿卅";

const POSITIONAL = /^[零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖]{2,16}$/;

/**
 * The number that a whole text in Chinese numerals stands for: `二〇二五` 2025, `十二` 12, `两百五` 250,
 * `一万三千五百` 13500, `壹佰贰拾万` 1200000, `三点五` 3.5, `半` 0.5. Undefined for anything else, also for
 * numerals in an impossible order and for numbers beyond 2^53.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text === "半") return 0.5;
  if (text.length > 40) return undefined;
  const point = text.indexOf("点");
  if (point > 0) return parseDecimal(text.slice(0, point), text.slice(point + 1));
  if (POSITIONAL.test(text)) return safe(Number(Array.from(text, (digit) => DIGIT_VALUES[digit]).join("")));
  return parseWithUnits(text.replace(/[廿卅]/g, (tens) => TENS[tens] ?? tens));
}

function parseDecimal(whole: string, tail: string): number | undefined {
  const unit = LARGE_UNITS[tail.slice(-1)] ?? 1;
  const digits = unit === 1 ? tail : tail.slice(0, -1);
  const integer = parseChineseNumeral(whole);
  const fraction = Array.from(digits, (digit) => DIGIT_VALUES[digit]);
  if (integer === undefined || fraction.length === 0 || fraction.includes(undefined)) return undefined;
  return toDecimal(Number(`${integer}.${fraction.join("")}`) * unit);
}

/** Sections of four digits, each closed by 万 or 亿: `三亿零五万` is 3 * 10^8 + 5 * 10^4. */
function parseWithUnits(text: string): number | undefined {
  let total = 0;
  let closed = Infinity;
  let section = "";
  for (const character of text) {
    const unit = LARGE_UNITS[character];
    if (unit === undefined) {
      section += character;
      continue;
    }
    const multiplied = section === "" ? undefined : parseSection(section);
    if (multiplied !== undefined && unit < closed) total += multiplied * unit;
    // 一万亿, 三万五千亿: what 万 closed may be multiplied once more, by 亿.
    else if (unit > closed && total < unit && (section === "" || multiplied !== undefined))
      total = (total + (multiplied ?? 0)) * unit;
    else return undefined;
    closed = unit;
    section = "";
  }
  if (section === "") return closed === Infinity ? undefined : safe(total);
  const rest = parseSection(section);
  if (rest === undefined) return undefined;
  // 一万三 says 13000, 一万零三 says 10003.
  return safe(total + (closed !== Infinity && section.length === 1 ? (rest * closed) / 10 : rest));
}

/** One section below 万: `三千五百`, `十二`, `零五`, `两百五`. */
function parseSection(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let unitBefore = Infinity;
  let gap = false;
  for (const character of text) {
    const value = DIGIT_VALUES[character];
    const unit = SMALL_UNITS[character];
    if (value === 0) {
      if (digit !== undefined) return undefined;
      gap = true;
    } else if (value !== undefined) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= unitBefore || (digit === undefined && (unit !== 10 || total > 0))) return undefined;
      total += (digit ?? 1) * unit;
      digit = undefined;
      unitBefore = unit;
      gap = false;
    } else return undefined;
  }
  if (digit === undefined) return total > 0 || text === "零" || text === "〇" || text === "○" ? total : undefined;
  const colloquial = !gap && unitBefore !== Infinity;
  return total + (colloquial ? (digit * unitBefore) / 10 : digit);
}

function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}
