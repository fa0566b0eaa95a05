import type { Area } from "../../../src/workbook/address";
import type { SheetId } from "../../engine/engine";
import { invalidArgument } from "../api-error";
import { CellsRef } from "../cells-ref";
import type { Arguments } from "./arguments";
import { NULL_NODE, type ModelNode } from "./model-node";
import type { Session } from "./session";

/** Cells that are looked at in one go. */
const CHUNK_CELLS = 200_000;

/** Worksheet.findAll: the cells that contain a text, those below each other as one area; a null object when there is none. */
export function findAll(id: SheetId, args: Arguments, session: Session): ModelNode {
  const text = args.text(0);
  if (text === "") throw invalidArgument("text");
  const isMatch = matcher(text, args.raw(1));
  const [first, ...more] = matchingAreas(session, session.sheet(id).id, isMatch);
  return first === undefined ? NULL_NODE : session.model.rangeAreas(new CellsRef(id, [first, ...more]));
}

function matcher(text: string, criteria: unknown): (cell: string) => boolean {
  const options = typeof criteria === "object" && criteria !== null ? criteria : {};
  const isWhole = "completeMatch" in options && options.completeMatch === true;
  const isExact = "matchCase" in options && options.matchCase === true;
  const fold = (value: string): string => (isExact ? value : value.toLowerCase());
  const wanted = fold(text);
  return (cell) => (isWhole ? fold(cell) === wanted : fold(cell).includes(wanted));
}

function matchingAreas(session: Session, sheet: SheetId, isMatch: (cell: string) => boolean): readonly Area[] {
  const used = session.engine.usedArea(sheet, true);
  if (used === undefined) return [];
  const areas: Area[] = [];
  /** The area that ends right above, by its column. */
  const open = new Map<number, Area>();
  const step = Math.max(1, Math.floor(CHUNK_CELLS / (used.right - used.left + 1)));
  for (let top = used.top; top <= used.bottom; top += step) {
    const chunk = { ...used, top, bottom: Math.min(used.bottom, top + step - 1) };
    session.engine.read(sheet, chunk).texts.forEach((line, index) => {
      line.forEach((cell, offset) => {
        if (cell === "" || !isMatch(cell)) return;
        const row = top + index;
        const column = used.left + offset;
        const above = open.get(column);
        const isNext = above !== undefined && above.bottom === row - 1;
        if (isNext) areas.splice(areas.indexOf(above), 1);
        const area = isNext ? { ...above, bottom: row } : { top: row, left: column, bottom: row, right: column };
        open.set(column, area);
        areas.push(area);
      });
    });
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}
