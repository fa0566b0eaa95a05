import { unescapeCellText } from "./cell-text";
import { detached } from "./detached";
import type { Attributes } from "./xml";

/**
 * Gathers the text of a string item: one `<t>`, or the runs of a rich text joined. Phonetic readings are left out.
 * White space around a `<t>` counts only where `xml:space` says so, as in Excel.
 */
export class RichText {
  #text = "";
  #piece: string | undefined;
  #preserve = false;
  #phonetic = false;

  start(): void {
    this.#text = "";
    this.#piece = undefined;
    this.#phonetic = false;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.#phonetic = true;
    if (name !== "t" || this.#phonetic) return;
    this.#piece = "";
    this.#preserve = attributes["xml:space"] === "preserve";
  }

  add(text: string): void {
    if (this.#piece !== undefined) this.#piece += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic = false;
    if (name !== "t" || this.#piece === undefined) return;
    this.#text += pieceText(this.#piece, this.#preserve);
    this.#piece = undefined;
  }

  /** The text gathered since the start. */
  finish(): string {
    return detached(this.#text);
  }
}

/** The text that a `<t>` stands for. */
export function pieceText(content: string, preserve: boolean): string {
  return unescapeCellText(preserve ? content : trimXmlSpace(content));
}

/** `String.trim` would also take the full-width spaces that people type. */
function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
