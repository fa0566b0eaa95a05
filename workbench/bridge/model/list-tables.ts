import type { Area } from "../../../src/workbook/address";
import { contains } from "../../../src/workbook/address";
import type { CellWrite, SheetId } from "../../engine/engine";
import { ApiError } from "../api-error";
import { intersection } from "../cells-ref";
import type { Session } from "./session";

/** Excel merges no cells of a table. */
export function requireNoListTable(sheet: SheetId, area: Area, session: Session): void {
  if (session.engine.listTables(sheet).every((table) => intersection(table.area, area) === undefined)) return;
  throw new ApiError("InvalidOperation", "Cells in a table can't be merged.");
}

/** Excel deletes the heads of a table only together with all of it. */
export function requireHeadsKept(sheet: SheetId, area: Area, session: Session): void {
  const isBeheaded = session.engine
    .listTables(sheet)
    .some((table) => area.top <= table.area.top && area.bottom >= table.area.top && area.bottom < table.area.bottom);
  if (isBeheaded) throw new ApiError("InvalidOperation", "The heads of a table can't be deleted.");
}

/** What Excel makes of writes to the heads of tables: texts, never blank, no two of a table the same. */
export function writesOfHeads(
  sheet: SheetId,
  area: Area,
  writes: readonly (readonly (CellWrite | null)[])[],
  session: Session,
): readonly (readonly (CellWrite | null)[])[] {
  const tables = session.engine.listTables(sheet);
  if (tables.length === 0) return writes;
  return writes.map((line, index) => {
    const row = area.top + index;
    return line.reduce<(CellWrite | null)[]>((done, write, place) => {
      const column = area.left + place;
      const table = tables.find((one) => one.area.top === row && contains(one.area, row, column));
      if (table === undefined || write === null || (write.value === undefined && write.formula === undefined)) {
        return [...done, write];
      }
      const { formula, ...rest } = write;
      const wanted = String(write.value ?? formula ?? "");
      const others = headsOf(sheet, table.area, session, column).map(
        (head, at) => done[table.area.left + at - area.left]?.value ?? head,
      );
      const value = uniqueHead(wanted === "" ? `列${column - table.area.left + 1}` : wanted, others);
      return [...done, { ...rest, value }];
    }, []);
  });
}

/** The heads but for one, whose place is blank. */
function headsOf(sheet: SheetId, { top, left, right }: Area, session: Session, but: number): readonly string[] {
  const { values } = session.engine.read(sheet, { top, left, bottom: top, right });
  return (values[0] ?? []).map((value, index) => (left + index === but ? "" : String(value)));
}

function uniqueHead(wanted: string, others: readonly unknown[]): string {
  const taken = new Set(others.map((other) => String(other).toLowerCase()));
  let head = wanted;
  for (let number = 2; taken.has(head.toLowerCase()); number += 1) head = `${wanted}${String(number)}`;
  return head;
}
