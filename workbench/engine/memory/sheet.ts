import type { Area } from "../../../src/workbook/address";
import { areaToA1 } from "../../../src/workbook/address";
import type { CellValue, SheetVisibility } from "../../../src/workbook/snapshot";
import type {
  CellBlock,
  CellFormatChange,
  CellLink,
  CellWrite,
  ConditionalFormat,
  DataValidation,
  FrozenLines,
  ListTable,
  PageSetup,
  PlacedLink,
  SheetId,
} from "../engine";
import { calculate } from "./calculate";
import { around, BLANK_CELL, Grid, hasContent, type GridCell } from "./grid";
import { numberText } from "./number-text";
import { lineAfterDelete, lineAfterInsert, shiftForDelete, shiftForInsert, type Axis } from "./shift";

/** Everything the in-memory engine knows of one sheet. */
export class MemorySheet {
  visibility: SheetVisibility = "visible";
  tabColor = "";
  /** Undefined while it is not protected. */
  password: string | undefined;
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  dataValidations: readonly DataValidation[] = [];
  pageSetup: PageSetup = {};
  frozen: FrozenLines = { rows: 0, columns: 0 };
  filter: Area | undefined;
  spills: readonly Area[] = [];
  listTables: readonly ListTable[] = [];
  /** In pixels, of lines that were given one. */
  readonly sizes = { row: new Map<number, number>(), column: new Map<number, number>() };
  readonly hidden = { row: new Map<number, true>(), column: new Map<number, true>() };
  private readonly grid = new Grid();

  constructor(
    readonly id: SheetId,
    public name: string,
  ) {}

  /** Takes over all that another sheet has on it, but for its protection and its conditional formats, whose ids are its own. */
  takeOver(other: MemorySheet): void {
    this.tabColor = other.tabColor;
    this.merges = other.merges;
    this.dataValidations = other.dataValidations;
    this.pageSetup = other.pageSetup;
    this.frozen = other.frozen;
    this.filter = other.filter;
    this.spills = other.spills;
    this.listTables = other.listTables.map(({ name, area }) => ({ name: `${name}_${this.name}`, area }));
    for (const axis of ["row", "column"] as const) {
      for (const [line, size] of other.sizes[axis]) this.sizes[axis].set(line, size);
      for (const line of other.hidden[axis].keys()) this.hidden[axis].set(line, true);
    }
    for (const [row, column, cell] of other.grid.cells()) this.grid.set(row, column, cell);
  }

  links(): readonly PlacedLink[] {
    return this.grid.cells().flatMap(([row, column, { link }]) => (link === undefined ? [] : [{ row, column, link }]));
  }

  setLink(row: number, column: number, link: CellLink | null): void {
    const { link: _old, ...cell } = this.grid.get(row, column);
    this.grid.set(row, column, link === null ? cell : { ...cell, link });
  }

  cell(row: number, column: number): GridCell {
    return this.grid.get(row, column);
  }

  /** The stored value, or the formula's result; a circular formula gives 0. */
  value(row: number, column: number, visiting: ReadonlySet<string> = new Set()): CellValue {
    const cell = this.grid.get(row, column);
    if (cell.formula === undefined) return cell.value;
    const place = `${String(row)},${String(column)}`;
    if (visiting.has(place)) return 0;
    const deeper = new Set(visiting).add(place);
    return calculate(cell.formula, (r, c) => this.value(r, c, deeper));
  }

  read(area: Area): CellBlock {
    return {
      values: mapCells(area, (row, column) => this.value(row, column)),
      formulas: mapCells(area, (row, column) => this.cell(row, column).formula ?? this.cell(row, column).value),
      numberFormats: mapCells(area, (row, column) => this.cell(row, column).numberFormat),
      texts: mapCells(area, (row, column) => numberText(this.value(row, column), this.cell(row, column).numberFormat)),
    };
  }

  changeFormat(area: Area, change: CellFormatChange): void {
    forEachCell(area, (row, column) => {
      const cell = this.grid.get(row, column);
      const entries = Object.entries({ ...cell.format, ...change }).filter(([, value]) => value !== null);
      this.grid.set(row, column, { ...cell, format: Object.fromEntries(entries) });
    });
  }

  /** Drops the write when the cell is hidden under a merged area. */
  write(row: number, column: number, write: CellWrite): void {
    if (this.isCovered(row, column)) return;
    const { formula, ...rest } = this.grid.get(row, column);
    const numberFormat = write.numberFormat ?? rest.numberFormat;
    if (write.formula !== undefined)
      this.grid.set(row, column, { ...rest, numberFormat, value: "", formula: write.formula });
    else if (write.value !== undefined) this.grid.set(row, column, { ...rest, numberFormat, value: write.value });
    else this.grid.set(row, column, { ...rest, numberFormat, ...(formula === undefined ? {} : { formula }) });
  }

  addSpill(top: number, left: number, values: readonly (readonly CellValue[])[]): void {
    values.forEach((line, row) => line.forEach((value, column) => this.write(top + row, left + column, { value })));
    const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    this.spills = [...this.spills, area];
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    if (valuesOnly) return this.grid.bounds(hasContent);
    return this.merges.reduce<Area | undefined>(
      around,
      this.grid.bounds(() => true),
    );
  }

  merge(area: Area): void {
    this.unmerge(area);
    this.merges = [...this.merges, area];
    forEachCell(area, (row, column) => {
      if (row === area.top && column === area.left) return;
      const { numberFormat, format } = this.grid.get(row, column);
      this.grid.set(row, column, { ...BLANK_CELL, numberFormat, format });
    });
  }

  addListTable(name: string, area: Area): void {
    this.unmerge(area);
    this.listTables = [...this.listTables, { name, area }];
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merged) => !overlaps(merged, area));
  }

  insert(axis: Axis, start: number, count: number): void {
    this.grid.insert(axis, start, count);
    this.moveAreas((area) => shiftForInsert(area, axis, start, count));
    this.moveLines(axis, (line) => lineAfterInsert(line, start, count));
  }

  delete(axis: Axis, start: number, count: number): void {
    this.grid.delete(axis, start, count);
    this.moveAreas((area) => shiftForDelete(area, axis, start, count));
    this.moveLines(axis, (line) => lineAfterDelete(line, start, count));
  }

  private isCovered(row: number, column: number): boolean {
    const place = { top: row, left: column, bottom: row, right: column };
    return this.merges.some((area) => overlaps(area, place) && (area.top !== row || area.left !== column));
  }

  private moveAreas(move: (area: Area) => Area | undefined): void {
    const moved = (areas: readonly Area[]): Area[] => areas.map(move).filter((area) => area !== undefined);
    const withAreas = <Item extends { readonly areas: readonly Area[] }>(items: readonly Item[]): Item[] =>
      items.map((item) => ({ ...item, areas: moved(item.areas) })).filter((item) => item.areas.length > 0);
    this.spills = moved(this.spills);
    this.listTables = this.listTables.flatMap((table) => {
      const area = move(table.area);
      return area === undefined ? [] : [{ ...table, area }];
    });
    this.merges = moved(this.merges).filter((area) => areaToA1(area).includes(":"));
    this.conditionalFormats = withAreas(this.conditionalFormats);
    this.dataValidations = withAreas(this.dataValidations);
  }

  private moveLines(axis: Axis, move: (line: number) => number | undefined): void {
    remapKeys(this.sizes[axis], move);
    remapKeys(this.hidden[axis], move);
  }
}

/** True when a write changes what a cell holds, not only how it looks. */
export function changesContent(write: CellWrite | null): boolean {
  return write?.value !== undefined || write?.formula !== undefined;
}

/** True when the areas share a cell. */
export function overlaps(first: Area, second: Area): boolean {
  return (
    first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right
  );
}

/** Calls back for every cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

/** Something of every cell, row by row. */
export function mapCells<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_cell, column) => item(area.top + row, area.left + column)),
  );
}

function remapKeys<Value>(map: Map<number, Value>, move: (key: number) => number | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = move(key);
    if (moved !== undefined) map.set(moved, value);
  }
}
