import { fold } from "./fold";
import { RANGE_DASHES } from "./dashes";
import { parseChineseNumeral } from "./numeral";

/** Which part of its period a date means: 初 beginning, 上旬 early, 中旬 middle, 下旬 late, 底 or 末 end, 内 within. */
export type DatePhase = "beginning" | "early" | "middle" | "late" | "end" | "within";

/** A date as a text states it; what the text leaves open is absent. */
export interface CalendarDate {
  /** As written, folded. */
  readonly text: string;
  readonly year?: number;
  /** 1 to 12; anything else makes the date impossible. */
  readonly month?: number;
  readonly day?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 for 上半年, 2 for 下半年. */
  readonly half?: number;
  readonly phase?: DatePhase;
  /** 每月, 每季度, 每年: it comes back. */
  readonly every?: "year" | "quarter" | "month" | "week" | "day";
  /** 当年, 次年, 次月: counted from the year of the budget or the event. */
  readonly relative?: string;
  /** True for a day that no calendar has, such as 2月30日 or 13月. */
  readonly impossible: boolean;
}

/** A date found in a text. */
export interface ScannedDate {
  readonly date: CalendarDate;
  /** Index of its first character, and the index just behind it, in the folded text. */
  readonly start: number;
  readonly end: number;
}

const NUMERAL = "[〇○零一二三四五六七八九十]{1,3}";
const YEAR = `(?<!\\d)(?<year>[12]\\d{3}|[〇○零一二三四五六七八九]{4}|(?<!\\d)\\d{2}(?=年(?:度|\\s?\\d{1,2}月)))\\s{0,2}年度?`;
const MONTH = `(?<![\\d.])(?<month>\\d{1,2}|${NUMERAL})\\s{0,2}月份?`;
const DAY = `(?<!\\d)(?<day>\\d{1,2}|${NUMERAL})\\s{0,2}[日号](?![文令])`;
const PHASE = "(?<phase>年?[初底末]|[上中下]旬|之?内)";
const QUARTER = "第?(?<quarter>[一二三四1234])季度?";
const HALF = "(?<half>[上下]半年)";
const RELATIVE = "(?<relative>当年|本年度?|次年|翌年|来年|次月|当月|本月|下月|次日|当日|全年)";
const EVERY = "(?<every>每(?:个)?(?:年度?|季度?|月份?|周|星期|[日天]))";
const GAP = "\\s{0,2}";

/** Longest first; each is tried where the text could begin a date. */
const PATTERNS: readonly RegExp[] = [
  `(?:${YEAR}|${EVERY}|${RELATIVE})?${GAP}${MONTH}${GAP}${DAY}`,
  `(?:${YEAR}|${RELATIVE})?${GAP}${MONTH}${GAP}(?<day>\\d{1,2})(?=\\s{0,2}(?:$|[前。,;]|之前|以前))`,
  `(?<!\\d)(?<year>(?:19|20)\\d{2})${GAP}(?<separator>[-/.])${GAP}(?<month>\\d{1,2})${GAP}\\k<separator>${GAP}(?<day>\\d{1,2})(?!\\d)(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?`,
  `(?:${YEAR}|${EVERY}|${RELATIVE})?${GAP}${MONTH}${GAP}${PHASE}?`,
  `(?:${EVERY}|${RELATIVE})${GAP}(?:${DAY}|${PHASE})?`,
  `(?:${YEAR}|${RELATIVE})?${GAP}(?:${QUARTER}|${HALF})${PHASE}?`,
  `${YEAR}${PHASE}?`,
  "(?<!\\d)(?<year>(?:19|20)\\d{2})[-/.](?<month>0?[1-9]|1[0-2])(?![\\d.%个项次万元人])",
  "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])(?!\\d)",
  "年(?<phase>[底末初]|度?之?内)",
].map((source) => new RegExp(source, "y"));

/** A date begins with a figure, a numeral or one of these. */
const START = /[\d〇○零一二三四五六七八九十每当本次翌来下全年第上]/;

/** One of these stands soon behind the beginning of every date; looking for them first spares most numbers all patterns. */
const HINT = /[年月季周星日天]|(?:19|20)\d{2}/;

/**
 * The date that begins at `at` of a folded text: `2023年12月31日`, `2023-12-31`, `2023/12`, `二〇二三年底`, `12月底`, `每月10日`,
 * `第三季度`, `年底`. Undefined when none begins there; a bare number or a bare 日 (10日, which may last ten days) is none.
 */
export function scanDate(text: string, at: number): ScannedDate | undefined {
  if (!START.test(text.charAt(at)) || !HINT.test(text.slice(at, at + 14))) return undefined;
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.groups === undefined || match[0].trim() === "") continue;
    return { date: readDate(match[0], match.groups), start: at, end: at + match[0].length };
  }
  return undefined;
}

/**
 * The years that a text names, in order, each as often as it does: 2023 of `2023年`, `二〇二三年`, `2023-12-31`;
 * both years of `2021-2022` and `2021至2022年`. Numbers in brackets of document numbers (`〔2015〕88号`) are none.
 */
export function findYears(text: string): number[] {
  const folded = fold(text);
  const years: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    YEAR_RANGE.lastIndex = at;
    const range = YEAR_RANGE.exec(folded);
    if (range !== null) {
      years.push(Number(range[1] ?? range[2]));
      at += range[0].length - 1;
      continue;
    }
    const date = scanDate(folded, at);
    if (date === undefined) continue;
    if (date.date.year !== undefined) years.push(date.date.year);
    at = date.end - 1;
  }
  return years;
}

/** The first year of a range; the second is read after it as a date or as another range's beginning. */
const BETWEEN_YEARS = `\\s{0,2}年?\\s{0,2}[${RANGE_DASHES}至到、]{1,2}\\s{0,2}`;
const YEAR_RANGE = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})(?=${BETWEEN_YEARS}(?:19|20)\\d{2}(?!\\d))|(?<=(?:19|20)\\d{2}${BETWEEN_YEARS})((?:19|20)\\d{2})(?![\\d年])`,
  "y",
);

const PHASES: Readonly<Record<string, DatePhase>> = {
  初: "beginning",
  底: "end",
  末: "end",
  上旬: "early",
  中旬: "middle",
  下旬: "late",
  内: "within",
};

function readDate(text: string, groups: Readonly<Record<string, string | undefined>>): CalendarDate {
  const year = readYear(groups["year"]);
  const month = readNumber(groups["month"]);
  const day = readNumber(groups["day"]);
  const quarter = readNumber(groups["quarter"]);
  const phase = groups["phase"] === undefined ? undefined : PHASES[groups["phase"].replace(/^年?度?之?/, "")];
  const every = readEvery(groups["every"]);
  return {
    text,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(quarter !== undefined && { quarter }),
    ...(groups["half"] !== undefined && { half: groups["half"].startsWith("上") ? 1 : 2 }),
    ...(phase !== undefined && { phase }),
    ...(every !== undefined && { every }),
    ...(groups["relative"] !== undefined && { relative: groups["relative"] }),
    impossible: isImpossible(year, month, day),
  };
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? Number.NaN);
}

/** Two digits mean this century: 23年12月. */
function readYear(text: string | undefined): number | undefined {
  const year = readNumber(text);
  return year !== undefined && text?.length === 2 ? 2000 + year : year;
}

function readEvery(text: string | undefined): CalendarDate["every"] {
  if (text === undefined) return undefined;
  if (text.includes("年")) return "year";
  if (text.includes("季")) return "quarter";
  if (text.includes("月")) return "month";
  return /[周星]/.test(text) ? "week" : "day";
}

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 29 February stands where the year is open; a month or day that is no number stands nowhere. */
function isImpossible(year: number | undefined, month: number | undefined, day: number | undefined): boolean {
  if (month !== undefined && !(month >= 1 && month <= 12)) return true;
  if (day === undefined) return false;
  const common = month === 2 && year !== undefined && !isLeapYear(year);
  const last = common ? 28 : month === undefined ? 31 : (DAYS_OF_MONTH[month - 1] ?? 31);
  return !(day >= 1 && day <= last);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
