import { foldLabel } from "./fold";
import { UNIT_DICTIONARY, type UnitEntry, type UnitKind } from "./unit-dictionary";

export type { UnitKind } from "./unit-dictionary";

/** A unit as it stands in a text. */
export interface Unit {
  /** As written, folded: `m2`, `个工作日`, `元/人.天`. */
  readonly text: string;
  /** The name of the dictionary: `平方米`, `工作日`, `元/人·天`; of an unknown word the word itself. */
  readonly canonical: string;
  readonly kind: UnitKind;
  /** The unit that amounts of this kind compare in: 元 for 万元, 米 for 公里, 人 for 万人. */
  readonly base: string;
  /** How many of `base` it is: 10000 for 万元 and 万人. */
  readonly factor: number;
  /** What stands above the line of a `rate`: 元 of 元/人·天. */
  readonly numerator?: Unit;
  /** What stands below it: 人 and 天. */
  readonly per?: readonly Unit[];
}

/** A unit found in a text, and the index just behind it. */
export interface ScannedUnit {
  readonly unit: Unit;
  readonly end: number;
}

/** By folded name in lower case. */
const ENTRIES = new Map<string, UnitEntry>();
for (const entry of UNIT_DICTIONARY) {
  // An alias of one unit may be the name of another (起 counts cases): the later line of the dictionary holds.
  for (const name of [entry.canonical, ...entry.aliases]) ENTRIES.set(foldLabel(name).toLowerCase(), entry);
}
/** The length of the longest name that begins with a character. */
const LONGEST = new Map<string, number>();
for (const name of ENTRIES.keys()) LONGEST.set(name.charAt(0), Math.max(name.length, LONGEST.get(name.charAt(0)) ?? 0));

const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2, 百万: 1e6, 千万: 1e7 };
const MULTIPLIER = /(?:百万|千万|[万亿千百])/y;
const LATIN = /[A-Za-z]/;

/**
 * The unit that a whole text names, blanks and full-width characters aside: `％`, `万人次`, `元／人·天`.
 * Undefined when the text is no unit of the dictionary or has more than one in it.
 */
export function parseUnit(text: string): Unit | undefined {
  const folded = foldLabel(text);
  const found = scanUnit(folded, 0);
  return found?.end === folded.length ? found.unit : undefined;
}

/**
 * The longest unit that begins at `at` of a folded text, composites included (`元/人·天`, `次/年`, `元每人每天`).
 * Undefined when no unit of the dictionary begins there.
 */
export function scanUnit(text: string, at: number): ScannedUnit | undefined {
  const numerator = scanBracketed(text, at);
  if (numerator === undefined) return undefined;
  const per: Unit[] = [];
  let end = numerator.end;
  for (let next = scanDenominator(text, end, per.length > 0); next !== undefined;) {
    per.push(next.unit);
    end = next.end;
    next = per.length < 4 ? scanDenominator(text, end, true) : undefined;
  }
  if (per.length === 0) return numerator;
  return { unit: composite(text.slice(at, end), numerator.unit, per), end };
}

function composite(text: string, numerator: Unit, per: readonly Unit[]): Unit {
  const canonical = `${numerator.canonical}/${per.map((unit) => unit.canonical).join("·")}`;
  return { text, canonical, kind: "rate", base: canonical, factor: 1, numerator, per };
}

const FIRST_SEPARATOR = /\s?(?:\/|每)\s?\(?/y;
const NEXT_SEPARATOR = /\s?(?:[/·.*×•∙・]|每)\s?/y;

function scanDenominator(text: string, at: number, further: boolean): ScannedUnit | undefined {
  const separator = further ? NEXT_SEPARATOR : FIRST_SEPARATOR;
  separator.lastIndex = at;
  const written = separator.exec(text)?.[0];
  if (written === undefined) return undefined;
  const found = scanSimple(text, at + written.length);
  // The bracket of 元/(人·天) closes behind its last unit.
  return found !== undefined && further && text.charAt(found.end) === ")" ? { ...found, end: found.end + 1 } : found;
}

/** `台(套)` names one unit by two words. */
function scanBracketed(text: string, at: number): ScannedUnit | undefined {
  const first = scanSimple(text, at);
  if (first === undefined || text.charAt(first.end) !== "(") return first;
  const second = scanSimple(text, first.end + 1);
  if (second === undefined || text.charAt(second.end) !== ")") return first;
  const canonical = `${first.unit.canonical}(${second.unit.canonical})`;
  const end = second.end + 1;
  const known = ENTRIES.get(text.slice(at, end));
  const unit = { ...first.unit, text: text.slice(at, end), canonical: known?.canonical ?? canonical };
  return { unit: { ...unit, base: known?.base ?? canonical }, end };
}

function scanSimple(text: string, at: number): ScannedUnit | undefined {
  const plain = scanEntry(text, at);
  MULTIPLIER.lastIndex = at;
  const multiplier = MULTIPLIER.exec(text)?.[0];
  if (multiplier === undefined) return plain;
  const behind = at + multiplier.length;
  const multiplied = scanEntry(text, behind);
  const factor = MULTIPLIERS[multiplier] ?? 1;
  if (multiplied === undefined || multiplied.unit.kind === "percent")
    return plain ?? scanBareMultiplier(multiplier, behind, factor);
  if (plain !== undefined && plain.end >= multiplied.end) return plain;
  const { unit, end } = multiplied;
  const canonical = multiplier + unit.canonical;
  return { unit: { ...unit, text: text.slice(at, end), canonical, factor: unit.factor * factor }, end };
}

/** 13万: whether of 元 or of something else, only its row can tell. */
function scanBareMultiplier(text: string, end: number, factor: number): ScannedUnit | undefined {
  if (text !== "万" && text !== "亿") return undefined;
  return { unit: { text, canonical: text, kind: "other", base: "", factor }, end };
}

function scanEntry(text: string, at: number): ScannedUnit | undefined {
  const longest = LONGEST.get(text.charAt(at).toLowerCase());
  if (longest === undefined) return undefined;
  const window = text.slice(at, at + longest).toLowerCase();
  for (let length = window.length; length > 0; length -= 1) {
    const entry = ENTRIES.get(window.slice(0, length));
    if (entry === undefined) continue;
    const end = at + length;
    // The m of "mA" is no metre.
    if (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end))) continue;
    // Nor is the G of 5G a gram; only litres are also written large.
    if (length === 1 && /[A-KM-Z]/.test(text.charAt(at))) continue;
    const { canonical, kind, base, factor } = entry;
    return { unit: { text: text.slice(at, end), canonical, kind, base, factor }, end };
  }
  return undefined;
}

/** A word behind a number that is in no dictionary, taken for its unit. */
export function unknownUnit(text: string): Unit {
  return { text, canonical: text, kind: "other", base: text, factor: 1 };
}
