import type { CellLink } from "../../engine/engine";
import { invalidArgument } from "../api-error";
import type { CellsRef } from "../cells-ref";
import type { PropertySpec } from "./model-node";
import type { Session } from "./session";

/** Excel's own look of a link. */
const LINK_COLOR = "#0563C1";

/** Range.hyperlink: of one cell; null where there is none, and for several cells. */
export const HYPERLINK: PropertySpec<CellsRef> = {
  since: "1.7",
  get: (cells, session) => {
    const { top, left, bottom, right } = cells.area;
    const found = session.engine
      .links(session.sheet(cells.sheet).id)
      .find(({ row, column }) => row === top && column === left);
    if (found === undefined || top !== bottom || left !== right) return null;
    return { ...found.link, textToDisplay: session.block(cells).texts[0]?.[0] ?? "" };
  },
  set: (cells, value, session) => {
    const { top, left, bottom, right } = cells.area;
    session.requireWritable(cells.sheet);
    if (typeof value !== "object" || value === null) throw invalidArgument("hyperlink");
    const parts: Readonly<Record<string, unknown>> = { ...value };
    const link = linkOf(parts);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) session.engine.setLink(cells.sheet, row, column, link);
    }
    const text = parts["textToDisplay"];
    if (typeof text === "string") session.engine.write(cells.sheet, top, left, [[{ value: text }]]);
    session.engine.setFormat(cells.sheet, cells.area, { fontColor: LINK_COLOR, underline: true });
  },
};

function linkOf(parts: Readonly<Record<string, unknown>>): CellLink {
  const link: Record<string, string> = {};
  for (const key of ["documentReference", "address", "screenTip"]) {
    const text = parts[key];
    if (text === undefined || text === null) continue;
    if (typeof text !== "string") throw invalidArgument(`hyperlink ${key}`);
    link[key] = text;
  }
  if (link["documentReference"] === undefined && link["address"] === undefined) throw invalidArgument("hyperlink");
  return link;
}

/** Takes the links away from cells. */
export function removeLinks(cells: CellsRef, session: Session): void {
  for (const { row, column } of session.engine.links(cells.sheet)) {
    const isInside = cells.areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (isInside) session.engine.setLink(cells.sheet, row, column, null);
  }
}
