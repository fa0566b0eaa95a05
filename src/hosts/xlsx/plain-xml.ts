import type { XmlHandler } from "./xml";

/**
 * A quick reader for the XML that office programs write: elements, attributes, text, the five named entities and
 * character references. Whatever else XML allows or forbids makes it stop, so that a full parser can go on from there.
 */

/** How far the quick reader came: to the end, or up to a place that it leaves to the full parser. */
export interface PlainReading {
  readonly isComplete: boolean;
  /** Start and end tags that the handler was told of, with all the text before the last of them. */
  readonly tags: number;
}

/** Tells the handler what a document holds, exactly as the full parser would, as far as it is plain. */
export function readPlainXml(text: string, handler: XmlHandler, maxDepth: number, maxAttributes: number): PlainReading {
  if (NOT_PLAIN.test(text) || text.includes("<!") || text.includes("]]>")) return { isComplete: false, tags: 0 };
  const reader = new PlainReader(text, handler, maxDepth, maxAttributes);
  return { isComplete: reader.run(), tags: reader.tags };
}

/** Characters that XML forbids, and surrogate pairs, which need a closer look. */
const NOT_PLAIN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;
const DECLARATION = /<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")?\s*\?>/y;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const BYTE_ORDER_MARK = 0xfeff;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

class PlainReader {
  tags = 0;
  #at = 0;
  /** Names of the elements that are open, as written. */
  readonly #open: string[] = [];

  constructor(
    private readonly text: string,
    private readonly handler: XmlHandler,
    private readonly maxDepth: number,
    private readonly maxAttributes: number,
  ) {}

  /** True when the document was read to its end; false where it is not plain. */
  run(): boolean {
    const { text } = this;
    this.#at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    DECLARATION.lastIndex = this.#at;
    if (DECLARATION.test(text)) this.#at = DECLARATION.lastIndex;
    do {
      const tag = text.indexOf("<", this.#at);
      if (tag < 0) return false;
      const start = this.#at;
      this.#at = tag + 1;
      const isRead =
        text.charCodeAt(this.#at) === SLASH ? this.#readEndTag(start, tag) : this.#readStartTag(start, tag);
      if (!isRead) return false;
    } while (this.#open.length > 0);
    return isWhite(text, this.#at, text.length);
  }

  #readEndTag(textStart: number, tag: number): boolean {
    const { text } = this;
    const name = this.#open[this.#open.length - 1];
    if (name === undefined || !text.startsWith(name, tag + 2)) return false;
    const end = tag + 2 + name.length;
    if (text.charCodeAt(end) !== GREATER || !this.#tellText(textStart, tag)) return false;
    this.#at = end + 1;
    this.#open.pop();
    this.#tellClose(name, this.#at);
    return true;
  }

  #readStartTag(textStart: number, tag: number): boolean {
    const { text } = this;
    const nameEnd = endOfName(text, tag + 1);
    if (nameEnd === tag + 1 || this.#open.length >= this.maxDepth) return false;
    const name = text.slice(tag + 1, nameEnd);
    this.#at = nameEnd;
    const attributes = this.#readAttributes();
    if (attributes === undefined) return false;
    const isEmpty = text.charCodeAt(this.#at) === SLASH;
    if (isEmpty) this.#at++;
    if (text.charCodeAt(this.#at) !== GREATER || !this.#tellText(textStart, tag)) return false;
    this.#at++;
    this.tags++;
    this.handler.open(withoutPrefix(name), attributes, this.#at);
    if (isEmpty) this.#tellClose(name, this.#at);
    else this.#open.push(name);
    return true;
  }

  /** Ends at what follows the attributes; undefined when one of them is not plain. */
  #readAttributes(): Record<string, string> | undefined {
    const { text } = this;
    const attributes: Record<string, string> = {};
    for (let count = 0; ; count++) {
      const start = skipWhite(text, this.#at);
      const nameEnd = endOfName(text, start);
      if (nameEnd === start) {
        this.#at = start;
        return attributes;
      }
      const name = text.slice(start, nameEnd);
      const value = start === this.#at ? undefined : this.#readValue(nameEnd);
      // A name that every object knows is as suspect as one that was there before.
      if (value === undefined || count >= this.maxAttributes || attributes[name] !== undefined) return undefined;
      attributes[name] = value;
    }
  }

  #readValue(equals: number): string | undefined {
    const { text } = this;
    const quote = text.charCodeAt(equals + 1);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) return undefined;
    const start = equals + 2;
    const end = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", start);
    if (end < 0) return undefined;
    this.#at = end + 1;
    const value = text.slice(start, end);
    return NEEDS_CARE.test(value) ? careful(value) : value;
  }

  #tellText(start: number, end: number): boolean {
    if (start === end) return true;
    if (this.#open.length === 0) return isWhite(this.text, start, end);
    if (this.handler.text === undefined && !this.text.slice(start, end).includes("&")) return true;
    const raw = this.text.slice(start, end);
    const text = resolveReferences(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
    if (text === undefined) return false;
    this.handler.text?.(text);
    return true;
  }

  #tellClose(name: string, position: number): void {
    this.tags++;
    this.handler.close(withoutPrefix(name), position);
  }
}

const NEEDS_CARE = /[&<\t\n\r]/;

/** An attribute's value with references or, wrongly, a `<` in it; line breaks and tabs are left to the full parser. */
function careful(value: string): string | undefined {
  return /[<\t\n\r]/.test(value) ? undefined : resolveReferences(value);
}

/** The text with its references resolved; undefined when one of them is not what XML allows. */
function resolveReferences(text: string): string | undefined {
  if (!text.includes("&")) return text;
  const bad: string[] = [];
  const resolved = text.replace(REFERENCE, (reference, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : parseInt(decimal, 10);
    const char = code <= 0xffff ? String.fromCharCode(code) : "";
    if (char === "" || NOT_PLAIN.test(char)) bad.push(reference);
    return char;
  });
  return bad.length === 0 ? resolved : undefined;
}

/** Where a name that begins here ends; `start` itself when there is none, or none in plain letters. */
function endOfName(text: string, start: number): number {
  let at = start;
  while (NAME_CHARACTERS[text.charCodeAt(at)] === 1) at++;
  const first = text.charCodeAt(start);
  return at > start && !(first === 0x2d || first === 0x2e || (first >= 0x30 && first <= 0x3a)) ? at : start;
}

const NAME_CHARACTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w:.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function skipWhite(text: string, start: number): number {
  let at = start;
  while (isWhiteCode(text.charCodeAt(at))) at++;
  return at;
}

function isWhite(text: string, start: number, end: number): boolean {
  return skipWhite(text, start) >= end;
}

function isWhiteCode(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB;
}
