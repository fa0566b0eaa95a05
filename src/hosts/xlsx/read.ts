import type { Area } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import type { SheetSnapshot, SnapshotCell, SnapshotRow, WorkbookSnapshot } from "../../workbook/snapshot";
import { cellValue } from "./cell-value";
import { detached } from "./detached";
import { MAX_ITEMS } from "./limits";
import { scanSheet, type ScannedCell, type SheetVisitor } from "./sheet-part";
import { openWorkbookFile, readText, type CellContext, type WorkbookFile, type WorksheetFile } from "./workbook-file";

/**
 * Reads a workbook from the bytes of an .xlsx (.xlsm, .xltx) file: worksheets in their order, hidden ones too.
 * A sheet's id is the `sheetId` of the workbook. Dates are serial numbers; formulas give the value kept in the file.
 * Throws `HostError`: not-a-workbook, encrypted, damaged or too-large, and nothing else.
 */
export function readXlsx(bytes: Uint8Array): WorkbookSnapshot {
  return { sheets: [...readSheets(bytes)] };
}

/** The same one by one: who keeps none of them never holds more than one in memory. */
export function* readSheets(bytes: Uint8Array): Generator<SheetSnapshot, void, undefined> {
  const file = openWorkbookFile(bytes);
  const reader = new SheetReader(file);
  for (const sheet of file.worksheets) yield reader.read(sheet, true);
}

/** Reads the sheets of one workbook and keeps count, so that all together stay within `MAX_ITEMS`. */
export class SheetReader {
  #items = 0;

  constructor(private readonly file: WorkbookFile) {}

  /** Unpacks and reads one sheet; merged areas only when asked for. Throws `HostError` damaged or too-large. */
  read(sheet: WorksheetFile, withMerges: boolean): SheetSnapshot {
    const { context, source } = this.file;
    const collector = new SheetCollector(context, withMerges, MAX_ITEMS - this.#items);
    scanSheet(readText(source, sheet.entry), collector, sheet.entry.name);
    this.#items += collector.items;
    return {
      id: sheet.id,
      name: detached(sheet.name),
      visibility: sheet.visibility,
      isProtected: collector.isProtected,
      rows: collector.rows(),
      merges: collector.merges,
      ...(context.date1904 ? { date1904: true } : {}),
    };
  }
}

interface CollectedRow {
  readonly row: number;
  readonly cells: SnapshotCell[];
}

class SheetCollector implements SheetVisitor {
  readonly merges: Area[] = [];
  isProtected = false;
  items = 0;
  readonly #rows: CollectedRow[] = [];
  #current: CollectedRow | undefined;
  #isOrdered = true;

  constructor(
    private readonly context: CellContext,
    private readonly withMerges: boolean,
    private readonly limit: number,
  ) {}

  cell(scanned: ScannedCell): void {
    const value = cellValue(scanned, this.context);
    if (value === "") return;
    this.#count();
    const { row, column } = scanned;
    const { cells } = this.#rowOf(row);
    const last = cells[cells.length - 1];
    if (last !== undefined && last.column >= column) this.#isOrdered = false;
    const format = typeof value === "number" ? this.context.formats[scanned.style] : undefined;
    cells.push(format === undefined ? { column, value } : { column, value, format });
  }

  merge(area: Area): void {
    if (!this.withMerges) return;
    this.#count();
    this.merges.push(area);
  }

  protection(): void {
    this.isProtected = true;
  }

  rows(): readonly SnapshotRow[] {
    return this.#isOrdered ? this.#rows : putInOrder(this.#rows);
  }

  #count(): void {
    if (++this.items > this.limit) throw new HostError("too-large", `more than ${MAX_ITEMS} cells in the workbook`);
  }

  #rowOf(row: number): CollectedRow {
    if (this.#current?.row === row) return this.#current;
    if (this.#current !== undefined && this.#current.row > row) this.#isOrdered = false;
    this.#current = { row, cells: [] };
    this.#rows.push(this.#current);
    return this.#current;
  }
}

/** Rows and cells written out of order, or twice: of two with the same place the later one stands. */
function putInOrder(rows: readonly CollectedRow[]): SnapshotRow[] {
  const byRow = new Map<number, Map<number, SnapshotCell>>();
  for (const { row, cells } of rows) {
    const byColumn = byRow.get(row) ?? new Map<number, SnapshotCell>();
    for (const cell of cells) byColumn.set(cell.column, cell);
    byRow.set(row, byColumn);
  }
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((one, other) => one.column - other.column) }));
}
