import { HostError } from "../../workbook/errors";
import { builtinFormat } from "./builtin-formats";
import { detached } from "./detached";
import { MAX_STYLES } from "./limits";
import { parseXml, type Attributes } from "./xml";

/** Number format code of every cell style, by the style's index; undefined is General. */
export type CellFormats = readonly (string | undefined)[];

/**
 * Reads the number formats of the styles part. Formats of the file itself go before the built-in ones.
 * Throws `HostError` damaged, or too-large.
 */
export function parseStyles(xml: string, part: string): CellFormats {
  const own = new Map<string, string>();
  const ids: string[] = [];
  let inCellStyles = false;
  const handler = {
    open(name: string, { numFmtId: id, formatCode: code }: Attributes) {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) ids.push(id ?? "0");
      // Differential formats (dxf) may use an id again with another code: the first one is that of the cells.
      else if (name === "numFmt" && id !== undefined && code !== undefined && !own.has(id)) own.set(id, code);
      if (ids.length + own.size > MAX_STYLES) throw new HostError("too-large", `more than ${MAX_STYLES} styles`);
    },
    close(name: string) {
      if (name === "cellXfs") inCellStyles = false;
    },
  };
  parseXml(xml, handler, part);
  return ids.map((id) => cleanFormat(own.get(id) ?? builtinFormat(Number(id))));
}

function cleanFormat(code: string | undefined): string | undefined {
  return code === undefined || code === "" || /^general$/i.test(code) ? undefined : detached(code);
}
