import type { Area } from "../workbook/address";
import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from "../workbook/sheet-plan";
import type { CellValue } from "../workbook/snapshot";
import type { Span } from "./form-layout";

/** A cell of a form, merged over the columns of its span. */
export interface FormCell {
  readonly span: Span;
  readonly value: CellValue;
  readonly style: CellStyle;
  /** Rows it is merged over. */
  readonly down?: number;
  /** It lies under a cell merged over it from above. */
  readonly covered?: boolean;
}

/** A line of 宋体 11, in points. */
const POINTS_A_LINE = 15;
const PADDING = 10;
/** The tallest row that Excel has. */
const TALLEST = 409;

/** Writes a form line by line. */
export class FormWriter {
  readonly #rows: PlannedRow[] = [];
  readonly #merges: Area[] = [];
  /** Cells that the next rows need for the border of one merged downwards. */
  readonly #below = new Map<number, PlannedCell[]>();

  /** @param columnWidths in characters */
  constructor(private readonly columnWidths: readonly number[]) {}

  /** The number of lines so far. */
  get height(): number {
    return this.#rows.length;
  }

  /**
   * @param room `least` is the least height in points; `lines` the least number of lines of text
   */
  line(
    cells: readonly FormCell[],
    { least = 0, lines = 1 }: { readonly least?: number; readonly lines?: number } = {},
  ): void {
    const row = this.height;
    const planned = [...(this.#below.get(row) ?? [])];
    for (const cell of cells) {
      if (cell.covered !== true) planned.push(...this.#place(row, cell));
    }
    planned.sort((a, b) => a.column - b.column);
    const height = Math.max(least, Math.ceil(this.#lines(cells, lines) * POINTS_A_LINE) + PADDING);
    this.#rows.push({ row, height: Math.min(TALLEST, height), cells: planned });
  }

  plan(name: string): SheetPlan {
    return { name, columnWidths: this.columnWidths, rows: this.#rows, merges: this.#merges };
  }

  #place(row: number, { span: [left, right], value: content, style, down = 1 }: FormCell): PlannedCell[] {
    if (right > left || down > 1) this.#merges.push({ top: row, left, bottom: row + down - 1, right });
    const blanks = columns(left, right).map((column): PlannedCell => ({ column, value: "", style }));
    for (let next = row + 1; next < row + down; next += 1)
      this.#below.set(next, [...(this.#below.get(next) ?? []), ...blanks]);
    return blanks.map((blank) => (blank.column === left ? { ...blank, value: content } : blank));
  }

  /** Merged cells do not grow with their text in Excel: the row gets the height of its longest text. */
  #lines(cells: readonly FormCell[], least: number): number {
    const lines = cells.map(({ span: [left, right], value: content, style, down = 1 }) => {
      const width = columns(left, right).reduce((sum, column) => sum + (this.columnWidths[column] ?? 0), 0);
      const size = (style.size ?? 11) / 11;
      const wrapped = String(content)
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(((displayWidth(line) + 1) * size) / width)), 0);
      return Math.ceil(wrapped / down) * size;
    });
    return Math.max(least, ...lines);
  }
}

function columns(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** In columns: a Chinese character takes two. */
function displayWidth(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g) ?? []).length;
}
