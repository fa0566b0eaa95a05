import { escapeCellText } from "./cell-text";
import { escapeValue } from "./escape";
import { pieceText } from "./rich-text";
import type { Attributes } from "./xml";

/** A property of a run of text, such as bold or a colour. */
interface RunProperty {
  readonly name: string;
  readonly attributes: Attributes;
}

/** A stretch of text that looks alike. */
export interface TextRun {
  readonly properties: readonly RunProperty[];
  readonly text: string;
}

/** How a stretch of the text is pronounced (pinyin); positions count UTF-16 units. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a cell with what is said of parts of it. */
export interface RichItem {
  readonly runs: readonly TextRun[];
  readonly readings: readonly Reading[];
  /** How readings are shown. */
  readonly phonetic: Attributes | undefined;
}

/** Elements that the standard knows as properties of a run. */
const PROPERTIES = new Set(
  "rFont charset family b i strike outline shadow condense extend color sz u vertAlign scheme".split(" "),
);

/** Gathers a string item (`<si>` or `<is>`) with its runs, told the elements in it. */
export class RichItemReader {
  #runs: TextRun[] = [];
  #readings: Reading[] = [];
  #phonetic: Attributes | undefined;
  #properties: RunProperty[] = [];
  #isProperty = false;
  #reading: { readonly start: number; readonly end: number; text: string } | undefined;
  #piece: string | undefined;
  #preserve = false;

  start(): void {
    this.#runs = [];
    this.#readings = [];
    this.#phonetic = undefined;
    this.#properties = [];
    this.#reading = undefined;
    this.#piece = undefined;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "r") this.#properties = [];
    else if (name === "rPr") this.#isProperty = true;
    else if (name === "rPh")
      this.#reading = { start: Number(attributes["sb"]), end: Number(attributes["eb"]), text: "" };
    else if (name === "phoneticPr") this.#phonetic = ownAttributes(attributes);
    else if (name === "t") {
      this.#piece = "";
      this.#preserve = attributes["xml:space"] === "preserve";
    } else if (this.#isProperty && PROPERTIES.has(name)) {
      this.#properties.push({ name, attributes: ownAttributes(attributes) });
    }
  }

  add(text: string): void {
    if (this.#piece !== undefined) this.#piece += text;
  }

  close(name: string): void {
    if (name === "rPr") this.#isProperty = false;
    else if (name === "r") this.#properties = [];
    else if (name === "rPh" && this.#reading !== undefined) {
      this.#readings.push(this.#reading);
      this.#reading = undefined;
    } else if (name === "t" && this.#piece !== undefined) {
      const text = pieceText(this.#piece, this.#preserve);
      if (this.#reading !== undefined) this.#reading.text += text;
      else this.#runs.push({ properties: this.#properties, text });
      this.#piece = undefined;
    }
  }

  /** What was gathered since the start; undefined for a text of which nothing more is said. */
  finish(): RichItem | undefined {
    const item = { runs: this.#runs, readings: this.#readings, phonetic: this.#phonetic };
    return isPlain(item) ? undefined : item;
  }
}

/** Attributes of the element's own namespace, the only ones that mean something in another part. */
function ownAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !/:|^xmlns$/.test(name)));
}

function isPlain({ runs, readings }: RichItem): boolean {
  return readings.length === 0 && runs.every(({ properties }) => properties.length === 0);
}

/**
 * The item with another text: what the two texts have in common at the beginning and at the end keeps its looks and readings;
 * what stands between looks like the run in which the change begins. Undefined when nothing but the text is left.
 */
export function changeItem({ runs, readings, phonetic }: RichItem, to: string): RichItem | undefined {
  const from = runs.map(({ text }) => text).join("");
  const start = commonStart(from, to);
  const kept = commonEnd(from, to, start);
  const end = from.length - kept;
  const middle = to.slice(start, to.length - kept);
  // What is typed behind a run looks like it; what takes the place of a text looks like that text.
  const { properties = [] } = runAt(runs, end > start || start === 0 ? start : start - 1) ?? {};
  const item = {
    runs: joined([...slice(runs, 0, start), { properties, text: middle }, ...slice(runs, end, from.length)]),
    readings: readings.flatMap((reading) => {
      if (reading.end <= start) return [reading];
      const shift = to.length - from.length;
      return reading.start >= end ? [{ ...reading, start: reading.start + shift, end: reading.end + shift }] : [];
    }),
    phonetic,
  };
  return isPlain(item) ? undefined : item;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++;
  return length > 0 && isHighSurrogate(one, length - 1) ? length - 1 : length;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  // The first half of a pair stays with the second.
  return length > 0 && isLowSurrogate(one, one.length - length) ? length - 1 : length;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function runAt(runs: readonly TextRun[], position: number): TextRun | undefined {
  let before = 0;
  return runs.find(({ text }) => (before += text.length) > position);
}

/** The runs of a stretch of the text. */
function slice(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  let before = 0;
  return runs.map(({ properties, text }) => {
    const at = before;
    before += text.length;
    return { properties, text: text.slice(Math.max(0, start - at), Math.max(0, end - at)) };
  });
}

/** Neighbours of one look as one run, without those that are empty. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === "") continue;
    if (last?.properties === run.properties) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** The item as the content of an element, its tags with this prefix (`x:` or none). */
export function itemXml({ runs, readings, phonetic }: RichItem, prefix: string): string {
  const text = (one: string): string => textXml(one, prefix);
  const tags = [
    ...runs.map(({ properties, text: own }) => {
      const looks = properties
        .map(({ name, attributes }) => `<${prefix}${name}${attributesXml(attributes)}/>`)
        .join("");
      const head = looks === "" ? "" : `<${prefix}rPr>${looks}</${prefix}rPr>`;
      return `<${prefix}r>${head}${text(own)}</${prefix}r>`;
    }),
    ...readings.map(
      ({ start, end, text: own }) => `<${prefix}rPh sb="${start}" eb="${end}">${text(own)}</${prefix}rPh>`,
    ),
  ];
  const shown =
    readings.length === 0 || phonetic === undefined ? "" : `<${prefix}phoneticPr${attributesXml(phonetic)}/>`;
  return tags.join("") + shown;
}

/** A text as an element `<t>`. */
export function textXml(text: string, prefix: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeCellText(text)}</${prefix}t>`;
}

function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value = ""]) => ` ${name}="${escapeValue(value)}"`)
    .join("");
}
