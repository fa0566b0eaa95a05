import { scanComparatorBefore, type Comparator } from "./comparator";
import { RANGE_DASHES } from "./dashes";
import { scanDate, type ScannedDate } from "./date";
import type { FoldedText } from "./folded-text";
import type { DateValue } from "./target-value";

const LEAD_WORD = /\s{0,4}(?:截至|截止到?|不晚于|不迟于|早于|最迟|最晚|于|在|至|到|为|应于|力争)\s{0,4}/y;
/** A label before a date: 完成时间：2023年12月31日. */
const LABEL = /^([^\d,。;<>≥≤=]{1,12}[:]\s{0,4})/;
const LIMIT_WORDS = /截至|截止|不晚于|不迟于|早于|最迟|最晚/;
const BEHIND = /\s{0,4}(?:\([^()]{0,12}\))?(?:之?前|以前|之?内|以内|为止|止)/y;
const JOIN = new RegExp(`\\s{0,4}[${RANGE_DASHES}至到]{1,2}\\s{0,4}`, "y");
const DAY_BEFORE = /^(\d{1,2})[日号](?:之?前|以前)$/;

/** What a date may be followed by and still be the value; more is a sentence that holds a date. */
const LONGEST_REST = 20;

/** Reads a value that is a date: `≤2023年12月31日`, `于6月底前完成`, `2023年1月-12月`, `每月10日前`, `10日前`. */
export function readDateValue(folded: FoldedText): DateValue | undefined {
  const { text } = folded;
  const label = LABEL.exec(text)?.[1] ?? "";
  const lead = scanLead(folded, label.length);
  const first = scanFirstOfPeriod(text, lead.end) ?? scanDate(text, lead.end) ?? scanDayBefore(text, lead.end);
  if (first === undefined) return undefined;
  const last = scanEnd(text, first);
  BEHIND.lastIndex = last.end;
  const limit = BEHIND.test(text);
  const end = limit ? BEHIND.lastIndex : last.end;
  const rest = folded
    .sourceSlice(end, text.length)
    .replace(/[。.;；]$/, "")
    .trim();
  if (!isPlausibleRest(rest, first)) return undefined;
  const { text: dateText, ...date } = last.date;
  return {
    kind: "date",
    ...date,
    dateText,
    ...(lead.comparator !== undefined && { comparator: lead.comparator, comparatorText: lead.comparatorText }),
    before: limit || lead.limit || date.phase === "within",
    ...(last !== first && { from: first.date }),
    ...(label !== "" && { lead: label.replace(/[:\s]+$/, "") }),
    ...(rest !== "" && { rest }),
  };
}

interface Lead {
  readonly comparator?: Comparator;
  readonly comparatorText: string;
  readonly limit: boolean;
  readonly end: number;
}

function scanLead(folded: FoldedText, at: number): Lead {
  const { text } = folded;
  const comparator = scanComparatorBefore(text, at);
  const behind = comparator?.end ?? at;
  LEAD_WORD.lastIndex = behind;
  const word = LEAD_WORD.exec(text)?.[0] ?? /^\s{0,4}/.exec(text.slice(behind, behind + 4))?.[0] ?? "";
  return {
    ...(comparator !== undefined && { comparator: comparator.comparator }),
    comparatorText: folded.sourceSlice(at, behind),
    limit: comparator?.comparator === "≤" || comparator?.comparator === "<" || LIMIT_WORDS.test(word),
    end: behind + word.length,
  };
}

/** 10日前 names a day; 10日内 lasts ten days and is none. */
function scanDayBefore(text: string, at: number): ScannedDate | undefined {
  const day = DAY_BEFORE.exec(text.slice(at, at + 10))?.[1];
  if (day === undefined) return undefined;
  const value = Number(day);
  const end = at + day.length + 1;
  return { date: { text: text.slice(at, end), day: value, impossible: value < 1 || value > 31 }, start: at, end };
}

/** 2022 of 2022-2023年, 2024年1 of 2024年1-12月: what is said once for both ends of a period. */
const BETWEEN = `\\s?[${RANGE_DASHES}至到]{1,2}\\s?`;
const FIRST_OF_PERIOD = new RegExp(
  `^(?:((?:19|20)\\d{2})(?=${BETWEEN}(?:19|20)\\d{2}\\s?年)|(?:((?:19|20)\\d{2})年)?\\s?(\\d{1,2})(?=${BETWEEN}\\d{1,2}月))`,
);

function scanFirstOfPeriod(text: string, at: number): ScannedDate | undefined {
  const match = FIRST_OF_PERIOD.exec(text.slice(at, at + 24));
  if (match === null) return undefined;
  const [written, yearAlone, yearBefore, month] = match;
  const year = yearAlone ?? yearBefore;
  const date = {
    text: written,
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    impossible: month !== undefined && !(Number(month) >= 1 && Number(month) <= 12),
  };
  return { date, start: at, end: at + written.length };
}

/** The end of a period; the date itself when it is none. */
function scanEnd(text: string, first: ScannedDate): ScannedDate {
  JOIN.lastIndex = first.end;
  const join = JOIN.exec(text)?.[0];
  if (join === undefined) return first;
  const last = scanDate(text, first.end + join.length);
  if (last === undefined) return first;
  const year = last.date.year ?? first.date.year;
  return year === undefined ? last : { ...last, date: { ...last.date, year } };
}

/** 全年无事故, 当年审查当年评选: words that only begin with a period are a sentence. */
function isPlausibleRest(rest: string, { date }: ScannedDate): boolean {
  if (/\d/.test(rest) || rest.length > LONGEST_REST) return false;
  const named = date.year ?? date.month ?? date.day ?? date.quarter ?? date.half ?? date.phase;
  return named !== undefined || rest === "";
}
