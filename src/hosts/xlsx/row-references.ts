import { escapeContent } from "./escape";
import { shiftFormula, type SheetShift } from "./formula-shift";
import { shiftAddress } from "./row-shift";
import { parseXml, type Attributes } from "./xml";

/**
 * The workbook part with the defined names (print areas among them) that refer to moved rows.
 * @param place of the sheet among all sheets, counted from 0: names that belong to it may leave its own name out
 */
export function moveNames(xml: string, part: string, place: number, shift: SheetShift): string {
  const pieces: string[] = [];
  let done = 0;
  let name: { readonly start: number; readonly own: string | undefined; text: string } | undefined;
  const handler = {
    open(element: string, { localSheetId }: Attributes, position: number) {
      if (element !== "definedName") return;
      name = { start: position, own: localSheetId === String(place) ? shift.sheet : undefined, text: "" };
    },
    text(text: string) {
      if (name !== undefined) name.text += text;
    },
    close(element: string, position: number) {
      if (element !== "definedName" || name === undefined) return;
      const moved = shiftFormula(name.text, name.own, shift);
      if (moved !== name.text) {
        pieces.push(xml.slice(done, name.start), escapeContent(moved));
        done = xml.lastIndexOf("<", position - 1);
      }
      name = undefined;
    },
  };
  parseXml(xml, handler, part);
  return pieces.join("") + xml.slice(done);
}

/** The calculation chain with the cells of the sheet where they are now; cells that are gone leave it. */
export function moveChain(xml: string, part: string, sheetId: string, { shifts }: SheetShift): string {
  const pieces: string[] = [];
  let done = 0;
  let sheet: string | undefined;
  const handler = {
    open(element: string, { r: cell, i }: Attributes, position: number) {
      if (element !== "c") return;
      // An entry without a sheet is of the same one as the entry before.
      sheet = i ?? sheet;
      if (sheet !== sheetId || cell === undefined) return;
      const moved = shiftAddress(cell, shifts);
      if (moved === cell) return;
      const start = xml.lastIndexOf("<", position - 1);
      const tag = xml.slice(start, position);
      pieces.push(
        xml.slice(done, start),
        moved === undefined
          ? ""
          : tag.replace(/(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head: string) => `${head}"${moved}"`),
      );
      done = position;
    },
    close: () => undefined,
  };
  parseXml(xml, handler, part);
  return pieces.join("") + xml.slice(done);
}
