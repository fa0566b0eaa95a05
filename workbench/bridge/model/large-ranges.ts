import type { Area } from "../../../src/workbook/address";
import type { SheetId } from "../../engine/engine";
import { columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from "../cells-ref";
import type { Session } from "./session";

/** Excel gives no values of a range with more cells. */
const MAX_CELLS = 5_000_000;

/** True for whole rows and columns and whatever is too large: its values read as null. */
export function isUnbounded(area: Area): boolean {
  return isEntireRow(area) || isEntireColumn(area) || rowCount(area) * columnCount(area) > MAX_CELLS;
}

/** The part of an area that has anything in it, so that a format of whole columns need not visit a million rows. */
export function boundedArea(session: Session, sheet: SheetId, area: Area): Area | undefined {
  if (!isUnbounded(area)) return area;
  const used = session.engine.usedArea(sheet, false);
  return used === undefined ? undefined : intersection(area, used);
}
