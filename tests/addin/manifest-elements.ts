import { SaxesParser } from "saxes";

/** An element of an XML file, without its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the elements around it, outermost first. */
  readonly path: readonly string[];
  /** Its own text, trimmed. */
  readonly text: string;
}

/** Every element of an XML text in the order of their ends; throws on XML that is not well-formed. */
export function xmlElements(xml: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => open.push({ name, attributes, text: "" }));
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    elements.push({ ...element, text: element.text.trim(), path: open.map(({ name }) => name) });
  });
  parser.write(xml).close();
  return elements;
}
