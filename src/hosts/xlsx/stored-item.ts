import { rememberByObject } from "../../model/remember";
import { type RichItem, RichItemReader } from "./rich-item";
import type { CellSpot } from "./sheet-layout";
import { readText, type WorkbookFile } from "./workbook-file";
import { parseXml, type Attributes } from "./xml";

/** The text of a cell with its looks; undefined when it is no text, or one that looks alike from end to end. */
export function storedItem(file: WorkbookFile, sheetXml: string, spot: CellSpot): RichItem | undefined {
  const { sharedString, valueSpan, isInline } = spot;
  if (sharedString !== undefined) return sharedItems(file).get(sharedString);
  if (!isInline || valueSpan === undefined) return undefined;
  return itemsIn(`<c>${sheetXml.slice(valueSpan.start, valueSpan.end)}</c>`, "is", "the cell").get(0);
}

const sharedItems = rememberByObject(({ source, stringsEntry }: WorkbookFile): ReadonlyMap<number, RichItem> =>
  stringsEntry === undefined ? new Map() : itemsIn(readText(source, stringsEntry), "si", stringsEntry.name),
);

/** What runs and readings are written as. */
const RICH = /<(?:[\w.-]+:)?r(?:Pr|Ph)\b/;

/** The items with looks or readings of their own, by their place among all. */
function itemsIn(xml: string, element: string, part: string): ReadonlyMap<number, RichItem> {
  const items = new Map<number, RichItem>();
  if (!RICH.test(xml)) return items;
  const reader = new RichItemReader();
  let place = 0;
  let isInside = false;
  const handler = {
    open(name: string, attributes: Attributes) {
      if (name === element) {
        reader.start();
        isInside = true;
      } else if (isInside) reader.open(name, attributes);
    },
    text(text: string) {
      reader.add(text);
    },
    close(name: string) {
      reader.close(name);
      if (name !== element) return;
      isInside = false;
      const item = reader.finish();
      if (item !== undefined) items.set(place, item);
      place++;
    },
  };
  parseXml(xml, handler, part);
  return items;
}
