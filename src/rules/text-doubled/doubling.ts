import { findRepeat, type Repeat } from "./repeats";

/** A piece that stands twice in a row. */
export interface Doubling {
  /** What is doubled, as it stands once. */
  readonly piece: string;
  /** The text with it once. */
  readonly cleaned: string;
}

/** The first piece of a text that is doubled by a slip; undefined when there is none. All slips are removed in `cleaned`. */
export function findDoubling(text: string): Doubling | undefined {
  const first = firstDoubling(text);
  if (first === undefined) return undefined;
  let { cleaned } = first;
  for (let next = firstDoubling(cleaned); next !== undefined; next = firstDoubling(cleaned)) cleaned = next.cleaned;
  return { piece: first.piece, cleaned };
}

/** Every one of them shortens the text, so that repeating them ends. */
function firstDoubling(text: string): Doubling | undefined {
  return doubledMark(text) ?? doubledSuffix(text) ?? doubledPiece(text);
}

/** Two of these stand together where one is doubled: most texts need no closer look. */
const TWO_MARKS = /[，。；、：,;%％≥≤]{2}/;
const MARKS = /[，。；、：]{2,}|([,;%％≥≤])\1+/;

/** ，， and 。； and %%: the strongest of them stays. */
function doubledMark(text: string): Doubling | undefined {
  if (!TWO_MARKS.test(text)) return undefined;
  const found = MARKS.exec(text);
  if (found === null) return undefined;
  const marks = found[0];
  const kept = ["。", "；", "，"].find((mark) => marks.includes(mark)) ?? marks.charAt(0);
  return { piece: marks, cleaned: replaced(text, found.index, marks.length, kept) };
}

/** One character twice is a slip only where no word can begin with it: 效率率 but not 效率率先, 参训人数数 but not 参训人数数据. */
const SUFFIX = /([率数量度额费款性化员局元次件项])\1(?!\p{Script=Han})|(率)率(?![先领])|(?<!目)(的)的(?!确)/u;

/** As above. */
const SUFFIXES = /[率数量度额费款性化员局元次件项的]{2}/;

function doubledSuffix(text: string): Doubling | undefined {
  if (!SUFFIXES.test(text)) return undefined;
  const found = SUFFIX.exec(text);
  if (found === null) return undefined;
  const piece = found[0].charAt(0);
  return { piece: found[0], cleaned: replaced(text, found.index, 2, piece) };
}

/** Pieces longer than this are no slips but two versions of a text. */
const LONGEST_PIECE = 60;

function doubledPiece(text: string): Doubling | undefined {
  return findRepeat(text, LONGEST_PIECE, (repeat) => doubledWord(text, repeat) ?? doubledClause(text, repeat));
}

/** A piece and its copy touch. */
function doubledWord(text: string, { start, distance, length }: Repeat): Doubling | undefined {
  const piece = text.slice(start, start + distance);
  if (length < distance || !isSlip(piece, text.slice(start + distance + length))) return undefined;
  return { piece, cleaned: replaced(text, start, distance, "") };
}

const CLAUSE_MARK = /[。！？；，、：!?;,:\n]/;

/** A piece and its copy are whole clauses with a mark between them. */
function doubledClause(text: string, { start, distance, length }: Repeat): Doubling | undefined {
  const piece = text.slice(start, start + distance - 1);
  const isWhole = (at: number): boolean => at < 0 || at >= text.length || CLAUSE_MARK.test(text.charAt(at));
  if (length !== distance - 1 || !/^\p{Script=Han}{2}/u.test(piece)) return undefined;
  if (!isWhole(start - 1) || !isWhole(start + length) || !isWhole(start + distance + length)) return undefined;
  return { piece, cleaned: replaced(text, start, distance, "") };
}

/** Words that are doubled on purpose, 目的 and 第三方, which end one word and begin the next: 项目的目的, 委托第三方第三方评估. */
const ON_PURPOSE = /^(?:研究|讨论|考虑|商量|了解|交流|沟通|学习|走走|看看|试试|目的|第三方|[一每逐几各]..?)$/;
/** Where a compound goes on, its first word may end another one: 社区服务服务对象, 人大代表代表小组. */
const FOLLOWS_A_WORD = /^(?:$|\P{Script=Han}|[的和是及与为占达])/u;

function isSlip(piece: string, rest: string): boolean {
  const han = new Set(piece.match(/\p{Script=Han}/gu));
  if (han.size < 2 || ON_PURPOSE.test(piece)) return false;
  return piece.length > 2 || FOLLOWS_A_WORD.test(rest);
}

function replaced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
