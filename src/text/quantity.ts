import { scanComparatorAfter, scanComparatorBefore, type Comparator, type ComparatorMark } from "./comparator";
import { RANGE_DASHES } from "./dashes";
import { scanDate } from "./date";
import { foldText, type FoldedText } from "./folded-text";
import { endOfFigures, scanNumber } from "./number-scan";
import { scanUnit, parseUnit, type Unit } from "./unit";

/** A number in a text with all that belongs to it: `≥90%`, `不少于三次`, `约30万元以上`. */
export interface Quantity {
  /** Index of its first character in the source, and the index just behind it. */
  readonly start: number;
  readonly end: number;
  /** As written in the source. */
  readonly text: string;
  /** The first of `comparators`. */
  readonly comparator?: Comparator;
  /** Every comparator it has; two in `≥90%以上`. */
  readonly comparators: readonly ComparatorMark[];
  /** The number, in `unit`: 90 of 90%, 56 of 56万人, 3000 of 3千人. */
  readonly value: number;
  /** The number as written, folded: `90.00`, `1,500`, `三`. */
  readonly numberText: string;
  /** True for Chinese numerals. */
  readonly chinese: boolean;
  /** True for 约, 左右, 余, 多. */
  readonly approx: boolean;
  /** Absent when none of the dictionary stands behind the number. */
  readonly unit?: Unit;
}

/** A quantity found, with where it ends in the folded text. */
export interface ScannedQuantity {
  readonly quantity: Quantity;
  readonly end: number;
}

const APPROX_BEFORE = /大约|约|将近|近|接近|[≈~]/y;
const CURRENCY = /[¥￥$]|人民币/y;
/** 95%以上（含95%） */
const INCLUSIVE = /\s?\(含[^()]{0,8}\)/y;
const FILLER = /(?:达到|达|完成|实现|为|是|在|至)/y;
const APPROX_AFTER = /(?:左右|上下)/y;
const MORE = /[余多](?!于)/y;
const PERCENT_OF = /([百千])分之(百(?!\d))?/y;
const SHARE = /([一二三四五六七八九十])分之([一二三四五六七八九十])/y;
const FRACTION = /(\d{1,4})\/(\d{1,4})(?![\d/])/y;
const SPACE = /\s{0,8}/y;

/**
 * The quantity that begins at `at` of a folded text, comparators before and behind it included. Undefined when there is none.
 * @param fillers whether 达到, 为 and the like may stand before the number.
 */
export function scanQuantity(folded: FoldedText, at: number, fillers = true): ScannedQuantity | undefined {
  const { text } = folded;
  const lead = scanLead(folded, at, fillers);
  // The sign of ≤2023年12月31日 belongs to a date.
  const core = lead.end > at && scanDate(text, lead.end) !== undefined ? undefined : scanCore(text, lead.end);
  if (core === undefined) return undefined;
  const tail = scanTail(folded, core.end);
  const comparators = [...lead.comparators, ...tail.comparators];
  const { value, numberText, chinese } = core;
  const unit = core.unit ?? (lead.currency ? parseUnit("元") : undefined);
  const quantity: Quantity = {
    start: folded.sourceIndex(at),
    end: folded.sourceIndex(tail.end),
    text: folded.sourceSlice(at, tail.end),
    ...(comparators[0] !== undefined && { comparator: comparators[0].comparator }),
    comparators,
    value: lead.negative && value !== 0 ? -value : value,
    numberText: lead.negative ? `-${numberText}` : numberText,
    chinese,
    approx: lead.approx || core.approx || tail.approx,
    ...(unit !== undefined && { unit }),
  };
  return { quantity, end: tail.end };
}

interface Lead {
  readonly comparators: readonly ComparatorMark[];
  readonly approx: boolean;
  readonly negative: boolean;
  /** ¥ stands before its number. */
  readonly currency: boolean;
  readonly end: number;
}

function scanLead(folded: FoldedText, at: number, fillers: boolean): Lead {
  const { text } = folded;
  const comparators: ComparatorMark[] = [];
  let approx = false;
  let end = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const comparator = scanComparatorBefore(text, end);
    if (comparator !== undefined) comparators.push(markOf(folded, end, comparator, "before"));
    const word =
      comparator?.end ?? matchEnd(APPROX_BEFORE, text, end) ?? (fillers ? matchEnd(FILLER, text, end) : undefined);
    if (word === undefined) break;
    approx ||= comparator === undefined && matchEnd(APPROX_BEFORE, text, end) !== undefined;
    end = skipSpace(text, word);
  }
  const negative = /^[-−–]\d$/.test(text.slice(end, end + 2)) && (end > at || !/[\d%]/.test(text.charAt(end - 1)));
  const behindSign = negative ? end + 1 : end;
  const behindCurrency = matchEnd(CURRENCY, text, behindSign);
  return { comparators, approx, negative, currency: behindCurrency !== undefined, end: behindCurrency ?? behindSign };
}

interface Core {
  readonly value: number;
  readonly numberText: string;
  readonly chinese: boolean;
  readonly approx: boolean;
  readonly unit?: Unit;
  readonly end: number;
}

function scanCore(text: string, at: number): Core | undefined {
  return scanPercentOf(text, at) ?? scanFraction(text, at) ?? scanHalf(text, at) ?? scanNumberWithUnit(text, at);
}

/** 百分之九十五, 千分之五. */
function scanPercentOf(text: string, at: number): Core | undefined {
  PERCENT_OF.lastIndex = at;
  const lead = PERCENT_OF.exec(text);
  if (lead === null) return undefined;
  if (lead[2] !== undefined) return wholePercent(lead[0], at);
  const number = scanNumber(text, at + lead[0].length);
  const unit = parseUnit(lead[1] === "千" ? "‰" : "%");
  if (number === undefined || unit === undefined) return undefined;
  const { value, chinese, end } = number;
  return { value, numberText: number.text, chinese, approx: false, unit: { ...unit, text: lead[0] }, end };
}

/** 百分之百. */
function wholePercent(written: string, at: number): Core | undefined {
  const unit = parseUnit("%");
  if (unit === undefined) return undefined;
  return {
    value: 100,
    numberText: "百",
    chinese: true,
    approx: false,
    unit: { ...unit, text: "百分之" },
    end: at + written.length,
  };
}

/** 三分之二, 2/3. */
function scanFraction(text: string, at: number): Core | undefined {
  SHARE.lastIndex = at;
  FRACTION.lastIndex = at;
  const share = SHARE.exec(text);
  const fraction = share ?? FRACTION.exec(text);
  if (fraction === null) return undefined;
  const [numberText, first = "", second = ""] = fraction;
  const [below, above] = share === null ? [Number(second), Number(first)] : [numeral(first), numeral(second)];
  if (below === 0) return undefined;
  return { value: above / below, numberText, chinese: share !== null, approx: false, end: at + numberText.length };
}

function numeral(digit: string): number {
  return "零一二三四五六七八九十".indexOf(digit);
}

/** 半年, 半个月: half of a time; 半数 and 半径 count nothing. */
function scanHalf(text: string, at: number): Core | undefined {
  const found = text.charAt(at) === "半" ? scanUnit(text, at + 1) : undefined;
  if (found?.unit.kind !== "time") return undefined;
  return { value: 0.5, numberText: "半", chinese: true, approx: false, unit: found.unit, end: found.end };
}

function scanNumberWithUnit(text: string, at: number): Core | undefined {
  const number = scanNumber(text, at);
  if (number === undefined) return undefined;
  const more = matchEnd(MORE, text, number.end);
  const found = scanUnit(text, skipSpace(text, more ?? number.end));
  const { value, chinese } = number;
  const core = { value, numberText: number.text, chinese };
  if (found === undefined) return { ...core, approx: more !== undefined, end: more ?? number.end };
  // 30万余元: the word for "and some" may stand inside the unit.
  return { ...core, approx: more !== undefined, unit: found.unit, end: found.end };
}

function scanTail(
  folded: FoldedText,
  at: number,
): { readonly comparators: readonly ComparatorMark[]; readonly approx: boolean; readonly end: number } {
  const { text } = folded;
  const approxEnd = matchEnd(APPROX_AFTER, text, skipSpace(text, at));
  const behind = approxEnd ?? at;
  const begin = skipSpace(text, behind);
  const inclusive = matchEnd(INCLUSIVE, text, begin);
  const approx = approxEnd !== undefined;
  const comparator = scanComparatorAfter(text, begin) ?? scanComparatorAfter(text, inclusive ?? begin);
  if (comparator === undefined) return { comparators: [], approx, end: inclusive ?? behind };
  const mark = markOf(folded, begin, comparator, "after");
  return { comparators: [mark], approx, end: matchEnd(INCLUSIVE, text, comparator.end) ?? comparator.end };
}

function markOf(
  folded: FoldedText,
  at: number,
  { comparator, end }: { readonly comparator: Comparator; readonly end: number },
  place: ComparatorMark["place"],
): ComparatorMark {
  const text = folded.sourceSlice(at, end);
  return { comparator, text, variant: text !== comparator, place };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.test(text) ? SPACE.lastIndex : at;
}

/** What may begin a quantity in running text; the rest is passed over quickly. */
const START = /[-\d≥≧⩾≽≮>≤≦⩽≼≯<=〇零一二两三四五六七八九十百半大高不至¥￥人最少小低多超控约近将接优等未]/;
const LATIN = /[A-Za-z]/;
/** 第3, 〔2015〕88号, [2015]: numbers that count nothing. */
const ORDINAL = /[第〔〕[\]]$/;
/** `1.`, `2、`, `3)` at the beginning of a line or clause, `(3)` anywhere: numbers of a list. */
const LIST_NUMBER = /(?<=^|[\n;,。])[^\S\n]{0,8}\(?\d{1,3}[.、)](?!\d)|\(\d{1,2}\)/y;

/** 2021-2022 */
const YEARS = new RegExp(`(?<!\\d)(?:19|20)\\d{2}\\s?[${RANGE_DASHES}至到]{1,2}\\s?(?:19|20)\\d{2}(?!\\d)年?`, "y");
/** 8:30 */
const CLOCK = /(?<!\d)\d{1,2}:[0-5]\d(?!\d)/y;

/** 十分满意, 进一步, 三五个: numerals that count nothing. */
const IDIOM = /(?<=进)一步|十分(?![之钟以])|一次性|[一二三四五六七八九]{2}(?=[个名人次件天年月成])/y;

/**
 * Every quantity in running text, in order: numbers in figures, and Chinese numerals that have a unit (which
 * in prose may count nothing: 一批, 一线; leave out what is `chinese` to be sure). Dates, list numbers, ordinals,
 * document numbers and figures inside Latin names (A4, 5G) are passed over. Linear in the length of the text.
 */
export function findQuantities(source: string): Quantity[] {
  const folded = foldText(source);
  const { text } = folded;
  const found: Quantity[] = [];
  for (let at = 0; at < text.length;) {
    const skipped = skipOther(text, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const scanned = START.test(text.charAt(at)) ? scanQuantity(folded, at, false) : undefined;
    if (scanned !== undefined && counts(scanned.quantity, text.charAt(scanned.end))) found.push(scanned.quantity);
    at = scanned?.end ?? Math.max(at + 1, endOfFigures(text, at));
  }
  return found;
}

function counts({ chinese, unit, numberText, comparators }: Quantity, next: string): boolean {
  if (chinese) return unit !== undefined || numberText.includes("分之");
  return unit !== undefined || comparators.length > 0 || !LATIN.test(next);
}

/** Where reading goes on when something at `at` holds figures but no quantity; `at` when there is no such thing. */
function skipOther(text: string, at: number): number {
  const list = matchEnd(LIST_NUMBER, text, at);
  if (list !== undefined) return list;
  const other = matchEnd(CLOCK, text, at) ?? matchEnd(YEARS, text, at) ?? matchEnd(IDIOM, text, at);
  if (other !== undefined) return other;
  const before = text.charAt(at - 1);
  if (/\d/.test(text.charAt(at)) && (LATIN.test(before) || ORDINAL.test(before)))
    return Math.max(at + 1, endOfFigures(text, at));
  return scanDate(text, at)?.end ?? at;
}
