import type { Area, CellAddress } from "./address";
import type { CellStyle, PlannedRow, SheetPlan } from "./sheet-plan";
import type { CellValue } from "./snapshot";

/** The smallest area that holds all planned cells; undefined when there are none. */
export function plannedArea({ rows }: SheetPlan): Area | undefined {
  const cells = rows.flatMap(({ row, cells: planned }) => planned.map(({ column }) => ({ row, column })));
  if (cells.length === 0) return undefined;
  const [top, bottom] = ends(cells.map(({ row }) => row));
  const [left, right] = ends(cells.map(({ column }) => column));
  return { top, left, bottom, right };
}

/** Something for every cell of an area, row by row; `blank` where nothing is planned. */
export function matrixOf<Item>(
  { rows }: SheetPlan,
  area: Area,
  blank: Item,
  itemOf: (value: CellValue, style: CellStyle | undefined) => Item,
): Item[][] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return lines(area.top, area.bottom).map((row) => {
    const cells = new Map(byRow.get(row)?.cells.map((cell) => [cell.column, cell]));
    return lines(area.left, area.right).map((column) => {
      const cell = cells.get(column);
      return cell === undefined ? blank : itemOf(cell.value, cell.style);
    });
  });
}

/** Each style in use with the areas that have it. */
export function styledAreas({ rows }: SheetPlan): readonly (readonly [style: CellStyle, areas: readonly Area[]])[] {
  const found = new Map<string, { readonly style: CellStyle; readonly cells: CellAddress[] }>();
  for (const { row, cells } of rows) {
    for (const { column, style } of cells) {
      if (style === undefined) continue;
      const key = JSON.stringify(style);
      const known = found.get(key);
      if (known === undefined) found.set(key, { style, cells: [{ row, column }] });
      else known.cells.push({ row, column });
    }
  }
  return [...found.values()].map(({ style, cells }) => [style, rectanglesOf(cells)]);
}

/** The areas that have lines round their cells. */
export function borderedAreas({ rows }: SheetPlan): readonly Area[] {
  return rectanglesOf(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, style }) => (style?.border === true ? [{ row, column }] : [])),
    ),
  );
}

/** Rows of one height that follow one another: the first, the last, and the height in points. */
export function heightRuns(
  rows: readonly PlannedRow[],
): readonly (readonly [first: number, last: number, height: number])[] {
  return runs(rows.flatMap(({ row, height }) => (height === undefined ? [] : [[row, height] as const])));
}

/** Columns of one width that follow one another: the first, the last, and the width in characters. */
export function widthRuns(
  widths: readonly number[],
): readonly (readonly [first: number, last: number, width: number])[] {
  return runs(widths.map((width, column) => [column, width] as const));
}

/** The cells as few rectangles: runs of a row, joined with the same runs of the rows below. */
export function rectanglesOf(cells: readonly CellAddress[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.top === row && last.bottom === row && last.right === column - 1) last.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: typeof areas = [];
  for (const area of areas) {
    const above = joined.find(
      ({ left, right, bottom }) => left === area.left && right === area.right && bottom === area.top - 1,
    );
    if (above === undefined) joined.push(area);
    else above.bottom = area.bottom;
  }
  return joined;
}

function runs(sizes: readonly (readonly [line: number, size: number])[]): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (const [line, size] of sizes) {
    const last = found.at(-1);
    if (last?.[1] === line - 1 && last[2] === size) last[1] = line;
    else found.push([line, line, size]);
  }
  return found;
}

function ends(numbers: readonly number[]): [first: number, last: number] {
  return [
    numbers.reduce((least, number) => Math.min(least, number), Infinity),
    numbers.reduce((most, number) => Math.max(most, number), -Infinity),
  ];
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
