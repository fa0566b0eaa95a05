import { SaxesParser } from "saxes";
import { HostError } from "../../workbook/errors";
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from "./limits";
import { readPlainXml } from "./plain-xml";

/** Attributes by their name as written (prefix and all). */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Told what a document holds. Element names come without their prefix. `position` counts UTF-16 units. */
export interface XmlHandler {
  /** `position` is right after the `>` of the tag. An empty element is closed at the same position. */
  open(name: string, attributes: Attributes, position: number): void;
  close(name: string, position: number): void;
  text?(text: string): void;
}

/**
 * Walks through a document. Throws `HostError` damaged when it is not well formed or declares a document type
 * (no Office file has one, and entity declarations are an attack), too-large beyond the limits of nesting.
 */
export function parseXml(text: string, handler: XmlHandler, part: string): void {
  const plain = readPlainXml(text, handler, MAX_XML_DEPTH, MAX_XML_ATTRIBUTES);
  if (!plain.isComplete) parseAnyXml(text, handler, part, plain.tags);
}

/**
 * The same by a full parser.
 * @param told tags that the handler knows already, with the text before the last of them
 */
export function parseAnyXml(text: string, handler: XmlHandler, part: string, told = 0): void {
  const parser = new SaxesParser();
  let depth = 0;
  let tags = 0;
  parser.on("opentag", (tag) => {
    if (++depth > MAX_XML_DEPTH) throw new HostError("too-large", `${part} is nested too deeply`);
    if (++tags > told) handler.open(localName(tag.name), tag.attributes, parser.position);
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (++tags > told) handler.close(localName(tag.name), parser.position);
  });
  if (handler.text) {
    const onText = (piece: string): void => {
      if (tags >= told) handler.text?.(piece);
    };
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  guard(parser, part);
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError("damaged", `${part} is not well formed`, { cause });
  }
}

/** Ends the parsing of a document that is made to exhaust the memory. */
function guard(parser: SaxesParser, part: string): void {
  let attributes = 0;
  parser.on("opentagstart", () => (attributes = 0));
  parser.on("attribute", () => {
    if (++attributes > MAX_XML_ATTRIBUTES) throw new HostError("too-large", `${part} has too many attributes`);
  });
  parser.on("doctype", () => {
    throw new HostError("damaged", `${part} declares a document type`);
  });
}

/** `x:row` -> `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute that stands in a namespace, whatever the prefix: `r:id`. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) {
    if (key.endsWith(`:${name}`)) return attributes[key];
  }
  return undefined;
}

/** XML Schema's boolean; Office also writes `on` and `off`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** How a part's text is stored. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of a part, a byte order mark included, so that it can be written back as it was. */
export function decodeXml(bytes: Uint8Array, part: string): { readonly text: string; readonly encoding: XmlEncoding } {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new HostError("damaged", `${part} is not ${encoding} text`, { cause });
  }
}

/** The bytes of a text, in the encoding that the part had. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
