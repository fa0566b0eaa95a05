import { HostError } from "../../workbook/errors";
import { MAX_ITEMS } from "./limits";
import { RichText } from "./rich-text";
import { parseXml } from "./xml";

/** The texts that cells refer to by their index. */
export function parseSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const item = new RichText();
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string | undefined>>) {
      if (name === "si") item.start();
      else item.open(name, attributes);
    },
    text: (text: string) => item.add(text),
    close(name: string) {
      item.close(name);
      if (name !== "si") return;
      if (strings.length >= MAX_ITEMS) throw new HostError("too-large", `more than ${MAX_ITEMS} shared strings`);
      strings.push(item.finish());
    },
  };
  parseXml(xml, handler, part);
  return strings;
}
