import { parseXml, type Attributes } from "../../src/hosts/xlsx/xml";

/** An element of a small part of a file. Positions count UTF-16 units of the part's text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  /** The text directly within it. */
  readonly text: string;
  /** From the `<` of the start tag to right after the end tag. */
  readonly start: number;
  readonly end: number;
}

type OpenNode = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };

/** Gathers elements into a tree while a document is walked through. */
export class TreeBuilder {
  private readonly path: OpenNode[] = [];

  constructor(private readonly xml: string) {}

  get isOpen(): boolean {
    return this.path.length > 0;
  }

  open(name: string, attributes: Attributes, position: number): void {
    const start = this.xml.lastIndexOf("<", position - 1);
    this.path.push({ name, attributes: { ...attributes }, children: [], text: "", start, end: position });
  }

  add(text: string): void {
    const top = this.path.at(-1);
    if (top !== undefined) top.text += text;
  }

  /** Gives the tree when its outermost element is closed. */
  close(position: number): XmlNode | undefined {
    const node = this.path.pop();
    if (node === undefined) return undefined;
    node.end = position;
    const parent = this.path.at(-1);
    if (parent === undefined) return node;
    parent.children.push(node);
    return undefined;
  }
}

/** The whole of a small part as a tree. Throws `HostError` damaged. */
export function parseTree(xml: string, part: string): XmlNode {
  const builder = new TreeBuilder(xml);
  let root: XmlNode = { name: "", attributes: {}, children: [], text: "", start: 0, end: 0 };
  parseXml(
    xml,
    {
      open: (name, attributes, position) => builder.open(name, attributes, position),
      text: (text) => builder.add(text),
      close: (_name, position) => {
        root = builder.close(position) ?? root;
      },
    },
    part,
  );
  return root;
}

/** The first child of this name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** Every child of this name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** A switch such as `<b/>` or `<b val="0"/>`; undefined when it is absent. */
export function toggle(node: XmlNode | undefined): boolean | undefined {
  if (node === undefined) return undefined;
  const value = node.attributes["val"];
  return value !== "0" && value !== "false" && value !== "none";
}
