import { ApiError, invalidArgument } from "../api-error";
import { CellsRef, columnCount, isEntireColumn, isEntireRow, rowCount } from "../cells-ref";
import { removeConditionalFormats } from "./conditional-format-areas";
import { boundedArea } from "./large-ranges";
import { requireHeadsKept, requireNoListTable } from "./list-tables";
import type { ModelNode } from "./model-node";
import { removeLinks } from "./range-link";
import type { Session } from "./session";

/** Range.clear: "All" (also when absent), "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks". */
export function clear(cells: CellsRef, applyTo: string | undefined, session: Session): void {
  session.requireWritable(cells.sheet);
  const parts = applyTo ?? "All";
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(parts))
    throw invalidArgument("applyTo");
  if (parts !== "Contents" && parts !== "Formats") removeLinks(cells, session);
  for (const whole of cells.areas) {
    const area = boundedArea(session, cells.sheet, whole);
    if (area === undefined) continue;
    const isFormats = parts === "All" || parts === "Formats";
    const write = {
      ...(parts === "All" || parts === "Contents" ? { value: "" } : {}),
      ...(isFormats ? { numberFormat: "General" } : {}),
    };
    const line = Array.from({ length: columnCount(area) }, () => write);
    session.engine.write(
      cells.sheet,
      area.top,
      area.left,
      Array.from({ length: rowCount(area) }, () => line),
    );
    if (!isFormats) continue;
    session.engine.unmerge(cells.sheet, area);
    session.engine.setFormat(cells.sheet, area, NO_FORMAT);
    removeConditionalFormats(cells.sheet, [whole], session);
  }
}

const NO_FORMAT = {
  fill: null,
  fontName: null,
  fontSize: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  wrap: null,
  horizontal: null,
  vertical: null,
  borderTop: null,
  borderRight: null,
  borderBottom: null,
  borderLeft: null,
} as const;

/** Range.insert for whole rows ("Down") and columns ("Right"); gives the new cells. */
export function insertCells(cells: CellsRef, shift: string, session: Session): ModelNode {
  session.requireWritable(cells.sheet);
  const { area } = cells;
  if (shift === "Down" && isEntireRow(area)) session.engine.insertRows(cells.sheet, area.top, rowCount(area));
  else if (shift === "Right" && isEntireColumn(area)) {
    session.engine.insertColumns(cells.sheet, area.left, columnCount(area));
  } else throw partialShift(shift, ["Down", "Right"]);
  return session.model.range(new CellsRef(cells.sheet, [area]));
}

/** Range.delete for whole rows ("Up") and columns ("Left"). */
export function deleteCells(cells: CellsRef, shift: string, session: Session): void {
  session.requireWritable(cells.sheet);
  const { area } = cells;
  if (shift === "Up" && isEntireRow(area)) {
    requireHeadsKept(cells.sheet, area, session);
    session.engine.deleteRows(cells.sheet, area.top, rowCount(area));
  } else if (shift === "Left" && isEntireColumn(area)) {
    session.engine.deleteColumns(cells.sheet, area.left, columnCount(area));
  } else throw partialShift(shift, ["Up", "Left"]);
}

function partialShift(shift: string, known: readonly string[]): ApiError {
  if (!known.includes(shift)) return invalidArgument("shift");
  return new ApiError("NotImplemented", "This host inserts and deletes whole rows and columns only.");
}

/** Range.merge: one area, or one a row with `across`. */
export function mergeCells(cells: CellsRef, across: boolean, session: Session): void {
  session.requireWritable(cells.sheet);
  const { area } = cells;
  requireNoListTable(cells.sheet, area, session);
  const rows = across ? rowCount(area) : 1;
  for (let index = 0; index < rows; index += 1) {
    const part = across ? { ...area, top: area.top + index, bottom: area.top + index } : area;
    if (rowCount(part) * columnCount(part) > 1) session.engine.merge(cells.sheet, part);
  }
}
