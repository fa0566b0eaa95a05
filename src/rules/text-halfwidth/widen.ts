const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
  "(": "（",
  ")": "）",
};

/** Behind Chinese, or between a figure or Latin letter and Chinese. The comma of 1,234 and the colon of 1:1 stand in neither place. */
const MARK =
  /(?<=[\p{Script=Han}）”’》〕】])[,;:!?]|(?<=%)[,;:!?](?=\s*\p{Script=Han})|(?<=[A-Za-z0-9])[,;:!?](?=\p{Script=Han})|(?<=[\p{Script=Han}）”’》])\.(?=\s*$)/gmu;
/** What every mark above is; most texts have only brackets. */
const MAY_BE_MARK = /[,;:!?]|\.\s*$/m;
const HAN = /\p{Script=Han}/u;
const BEFORE = /[\p{Script=Han}%“”‘’》）、，。；：]/u;
const OPERATOR = /[-+*/=×÷−–－＋＝<>≥≤]/;

/** Half-width punctuation in a Chinese text. */
export interface HalfWidth {
  /** The marks found, each once, in their order. */
  readonly marks: readonly string[];
  readonly widened: string;
}

/** Finds half-width marks between Chinese words, and bracket pairs that are half-width or mixed; undefined when all is well. */
export function findHalfWidth(text: string, { brackets }: { readonly brackets: boolean }): HalfWidth | undefined {
  let characters: string[] | undefined;
  const marks = new Set<string>();
  const widen = (at: number): void => {
    const mark = text.charAt(at);
    const full = FULL[mark];
    if (full === undefined) return;
    characters ??= text.split("");
    characters[at] = full;
    marks.add(mark);
  };
  if (brackets) {
    for (const [open, close] of bracketPairs(text)) {
      if (!isChinesePair(text, open, close)) continue;
      widen(open);
      widen(close);
    }
  }
  // Behind the brackets: a mark that follows one is judged by what it has become.
  if (MAY_BE_MARK.test(text)) for (const match of (characters?.join("") ?? text).matchAll(MARK)) widen(match.index);
  return characters === undefined ? undefined : { marks: [...marks], widened: characters.join("") };
}

/** Places of brackets that belong together, whatever their width. */
function bracketPairs(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "(" || character === "（") open.push(at);
    if (character !== ")" && character !== "）") continue;
    const start = open.pop();
    if (start !== undefined) pairs.push([start, at]);
  }
  return pairs;
}

/** (1), (2): marks of a list. */
const LIST_NUMBER = /^\s*\d{1,2}\s*$/;

/** A mixed pair, or one in Chinese that is neither arithmetic nor a list mark nor the year of a document number. */
function isChinesePair(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close);
  if (/^\s*\d{4}\s*$/.test(inside) && /^\s*第?\d/.test(text.slice(close + 1, close + 4))) return false;
  const isMixed = (text.charAt(open) === "(") !== (text.charAt(close) === ")");
  if (isMixed) return true;
  if (LIST_NUMBER.test(inside)) return false;
  if (OPERATOR.test(text.charAt(open - 1)) || OPERATOR.test(text.charAt(close + 1))) return false;
  return HAN.test(inside) || BEFORE.test(text.charAt(open - 1));
}
