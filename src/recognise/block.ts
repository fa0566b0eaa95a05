import type { Field } from "../model/field";
import type { Budget } from "../model/target-table";
import { parseAmount } from "../text/amount";
import { parsePoints } from "../text/points";
import { isBlank } from "../text/fold";
import { parseCell } from "../workbook/address";
import { findTop, isKnown, isLabel, isEndOfText, isNationalLabel, isNoValueOf, isStop, titleCell } from "./block-cells";
import { findCheckpoints } from "./checkpoints";
import { blankField, filledField } from "./field";
import type { GridCell, SheetGrid } from "./grid";
import {
  type BlockLabel,
  blockLabel,
  bracketedPoints,
  isCheckpointLabel,
  isGoalLabel,
  beginsWithGoalMark,
  isGoalMark,
  isSourceLabel,
} from "./labels";
import { separateLabels } from "./shared-cells";
import type { BlockBounds, TableBlock } from "./table-block";
import { readUnitRow } from "./unit-row";

/** Reads the block above a grid; undefined when nothing of the form stands there. */
export function readBlock(grid: SheetGrid, bounds: BlockBounds): TableBlock | undefined {
  const top = findTop(grid, bounds);
  if (top === undefined) return undefined;
  separateLabels(grid, { ...bounds, top });
  return new BlockReader(grid, { ...bounds, top }).read();
}

class BlockReader {
  readonly #cells: readonly GridCell[];
  readonly #labels: Record<string, Field> = {};
  readonly #byLabel = new Map<BlockLabel, GridCell>();
  readonly #live: ReadonlySet<number>;
  /** Values stand no further right than the grid and the last label's neighbour: what is beyond is a note. */
  readonly #right: number;
  readonly #isNational: boolean;

  readonly #grid: SheetGrid;
  readonly #bounds: BlockBounds;

  constructor(grid: SheetGrid, bounds: BlockBounds) {
    this.#grid = grid;
    this.#bounds = bounds;
    const cells: GridCell[] = [];
    for (let row = bounds.top; row < bounds.headerRow; row += 1)
      cells.push(...grid.filled(row, bounds.left, bounds.right));
    this.#cells = cells;
    this.#live = new Set([...bounds.gridColumns, ...cells.map((cell) => cell.column)]);
    const labelEnds = cells
      .filter(isLabel)
      .map((cell) => (this.#needsNoRoom(cell) ? cell.area.right : cell.area.right + 1));
    this.#right = Math.min(bounds.right, Math.max(bounds.gridRight, ...labelEnds));
    for (const cell of cells) {
      const label = blockLabel(cell.label);
      if (label === undefined) continue;
      const known = this.#byLabel.get(label);
      if (known === undefined || (this.#isHeading(known) && !this.#isHeading(cell))) this.#byLabel.set(label, cell);
    }
    this.#isNational = cells.some(isNationalLabel);
    this.#sortOut();
  }

  /** Takes the amounts of the year, which stand under its total, and 总体目标 for the goal where there is no other. */
  #sortOut(): void {
    const total = this.#byLabel.get("total");
    for (const part of ["fiscal", "other"] as const) {
      const own = this.#cells.find((cell) => cell.column === total?.column && blockLabel(cell.label) === part);
      if (own !== undefined) this.#byLabel.set(part, own);
    }
    const goals = this.#byLabel.get("goals");
    const ofYear = this.#cells.findLast((cell) => cell !== goals && blockLabel(cell.label) === "goals");
    if (goals !== undefined && ofYear !== undefined && this.#headsGoals(goals)) this.#byLabel.set("goals", ofYear);
    const overall = this.#cells.findLast((cell) => blockLabel(cell.label) === "overall");
    this.#byLabel.delete("overall");
    if (overall === undefined || this.#headsGoals(overall)) return;
    this.#byLabel.set(this.#byLabel.has("goals") ? "overall" : "goals", overall);
  }

  #needsNoRoom(cell: GridCell): boolean {
    return cell.own !== undefined || isCheckpointLabel(cell.label) || this.#isBand(cell);
  }

  /** A label over the whole width of the grid: what it names stands below. */
  #isBand({ area }: GridCell): boolean {
    const { gridColumns, gridRight } = this.#bounds;
    return area.left <= (gridColumns[0] ?? 0) && area.right >= gridRight && area.right > area.left;
  }

  /** A label that stands alone in its row, such as 二、绩效目标, may only head the rows below it. */
  #isHeading(label: GridCell): boolean {
    return label.own === undefined && this.#rowOf(label.row).length === 1 && label.area.bottom === label.row;
  }

  /** 总体目标 left of 中期目标 or 年度目标 may only head it. */
  #headsGoals({ row, area, own }: GridCell): boolean {
    if (own !== undefined) return false;
    const [next, ...rest] = this.#rowOf(row).filter((cell) => cell.column > area.right);
    const label = next?.column === area.right + 1 ? blockLabel(next.label) : undefined;
    if (label !== "goals" && label !== "overall") return false;
    return area.bottom > row || rest.length > 0;
  }

  read(): TableBlock {
    const title = titleCell(this.#grid.filled(this.#bounds.top, this.#bounds.left, this.#bounds.right));
    const plan = this.#readPlan();
    const budget = this.#readBudget();
    const [purpose, ...morePurpose] = this.#readPurpose();
    const overallGoals = this.#readOverallGoals();
    const goals = this.#readGoals();
    const weightTotal = this.#readWeightTotal();
    const code = this.#labelled("code");
    const name = this.#labelled("name");
    return {
      title: title && filledField(title),
      ...readUnitRow({
        cells: this.#cells,
        headerRow: this.#bounds.headerRow,
        title,
        total: this.#byLabel.get("total"),
      }),
      code,
      name,
      budget,
      purpose,
      morePurpose: morePurpose.length === 0 ? undefined : morePurpose,
      plan,
      goals,
      overallGoals,
      weightTotal,
      isNational: this.#isNational,
      labels: this.#labels,
    };
  }

  /** The value to the right of a label, which is noted among the table's labels. */
  #labelled(label: BlockLabel, path: string = label): Field | undefined {
    const cell = this.#byLabel.get(label);
    if (cell === undefined) return undefined;
    this.#labels[path] = filledField(cell);
    return this.#valueBeside(cell);
  }

  /** What stands in a label's own cell, or right of it up to the next one; below it where the labels leave no room. */
  #valueBeside(label: GridCell, right = this.#right): Field {
    if (label.own !== undefined) return label.own;
    const isEnd = (cell: GridCell): boolean => isNoValueOf(label, cell);
    const next = this.#rowOf(label.row).find((cell) => cell.column > label.area.right && isEnd(cell));
    const end = next === undefined ? Math.max(right, this.#right) : next.column - 1;
    const start = label.area.right + 1;
    if (start > end) return this.#placeIn(label.area.bottom + 1, label.area.left, label.area.right);
    for (let row = label.row; row <= label.area.bottom; row += 1) {
      const values = this.#rowOf(row).filter((cell) => cell.column >= start && cell.column <= end && !isEnd(cell));
      const value = values.find((cell) => this.#isOfForm(cell)) ?? values[0];
      if (value !== undefined) return filledField(value);
    }
    return this.#placeIn(label.row, start, end);
  }

  /** Where several cells may be a value, one that keeps to the form's columns is: another may be what a hidden column still holds. */
  #isOfForm({ column, area }: GridCell): boolean {
    return area.right > column || this.#bounds.gridColumns.includes(column);
  }

  /** The field between two columns of a row: its filled cell, else its white space, else the first place that can be written in. */
  #placeIn(row: number, left: number, right: number): Field {
    const inside = this.#grid.between(row, left, right);
    const filled = inside.find((cell) => !cell.blank && !isStop(cell)) ?? inside.find((cell) => cell.blank);
    if (filled !== undefined) return filledField(filled);
    const last = Math.min(right, left + MAX_PLACE_WIDTH);
    for (let column = left; column <= last; column += 1) {
      const merge = this.#grid.mergeAt(row, column);
      if (merge !== undefined && merge.left >= left) return blankField(merge.top, merge.left);
    }
    for (let column = left; column <= last; column += 1) {
      if (this.#live.has(column) && this.#grid.mergeAt(row, column) === undefined) return blankField(row, column);
    }
    return blankField(row, left);
  }

  #rowOf(row: number): readonly GridCell[] {
    const { left, right, leftovers } = this.#bounds;
    return this.#grid
      .filled(row, left, right)
      .filter((cell) => !leftovers.has(cell.column) || cell.area.right > cell.column || isKnown(cell));
  }

  #readBudget(): Budget | undefined {
    const isBelow = this.#budgetStandsBelow();
    const parts = BUDGET_LABELS.flatMap((part) => {
      const cell = this.#byLabel.get(part);
      if (cell === undefined) return [];
      this.#labels[`budget.${part}`] = filledField(cell);
      return [[part, isBelow ? this.#valueBelow(cell) : this.#valueBeside(cell)] as const];
    });
    const more = this.#cells
      .filter((cell) => isSourceLabel(cell.label) && cell.column >= (this.#byLabel.get("total")?.column ?? 0))
      .map((cell) => this.#valueBeside(cell));
    if (parts.length === 0) return undefined;
    return { ...Object.fromEntries(parts), ...(more.length > 0 && { more }) };
  }

  /** True when the amounts stand under their labels: no room or nothing beside any of them, and below a row for amounts. */
  #budgetStandsBelow(): boolean {
    const cells = BUDGET_LABELS.flatMap((part) => this.#byLabel.get(part) ?? []);
    const [first, second] = cells;
    if (first === undefined || second === undefined) return false;
    if (cells.some((cell) => cell.row !== first.row || cell.own !== undefined)) return false;
    if (this.#rowOf(first.row).some((cell) => cell.column > first.column && !isLabel(cell))) return false;
    const below = this.#rowOf(first.area.bottom + 1);
    if (below.some(isLabel)) return false;
    const isAdjacent = second.column === first.area.right + 1;
    return below.some((cell) => parseAmount(cell.value) !== undefined) || (isAdjacent && below.length === 0);
  }

  #valueBelow(label: GridCell): Field {
    const next = this.#rowOf(label.row).find((cell) => cell.column > label.area.right && isLabel(cell));
    const right = next === undefined ? label.area.right : next.column - 1;
    return this.#placeIn(label.area.bottom + 1, label.column, right);
  }

  /** 资金用途 stands beside a label of its own, or under the budget row with 预算规模及资金用途 left of both; further lines below it. */
  #readPurpose(): readonly Field[] {
    const label = this.#byLabel.get("purpose") ?? this.#byLabel.get("scale");
    if (label !== undefined) this.#labels.purpose = filledField(label);
    if (label?.own !== undefined) return this.#linesFrom(label, label.own);
    const lastBudgetRow = this.#lastBudgetRow();
    if (label !== undefined && (lastBudgetRow === undefined || blockLabel(label.label) === "purpose"))
      return this.#linesBeside(label, this.#valueBeside(label));
    if (lastBudgetRow === undefined || (label === undefined && this.#isNational)) return [];
    const left = label === undefined ? this.#bounds.left : label.area.right + 1;
    for (let row = lastBudgetRow + 1; row < this.#bounds.headerRow; row += 1) {
      const cells = this.#rowOf(row);
      if (cells.some(isLabel)) break;
      const text = cells.find((cell) => cell.column >= left && cell.column <= this.#right);
      if (text !== undefined)
        return label === undefined ? [filledField(text)] : this.#linesBeside(label, filledField(text));
    }
    const blank = label && this.#blankPurpose(lastBudgetRow + 1, left);
    return blank === undefined ? [] : [blank];
  }

  /** The first merged cell below the budget, past stray blank rows; else the first place right of the label. */
  #blankPurpose(first: number, left: number): Field | undefined {
    const isFree = (row: number): boolean => row < this.#bounds.headerRow && !this.#rowOf(row).some(isLabel);
    for (let row = first; isFree(row); row += 1) {
      const merge = this.#grid.mergeAt(row, left);
      if (merge?.top === row && merge.right > merge.left) return blankField(row, merge.left);
    }
    return isFree(first) ? this.#placeIn(first, left, this.#right) : undefined;
  }

  #lastBudgetRow(): number | undefined {
    const rows = BUDGET_LABELS.flatMap((part) => this.#byLabel.get(part)?.area.bottom ?? []);
    return rows.length === 0 ? undefined : Math.max(...rows) + (this.#budgetStandsBelow() ? 1 : 0);
  }

  /** The row of 3月底, 6月底, ... and the values below them, or beside them where each stands left of its value. */
  #readPlan(): readonly Field[] | undefined {
    const planLabel = this.#byLabel.get("plan");
    if (planLabel !== undefined) this.#labels.plan = filledField(planLabel);
    const checkpoints = findCheckpoints(this.#cells);
    if (checkpoints === undefined) return undefined;
    checkpoints.forEach((cell, index) => (this.#labels[`planLabels[${index}]`] = filledField(cell)));
    if (this.#planStandsBeside(checkpoints)) {
      return checkpoints.map((cell) => this.#valueBeside(cell, cell.area.right + 1));
    }
    const below = Math.max(...checkpoints.map((cell) => cell.area.bottom)) + 1;
    const right = Math.max(this.#right, ...checkpoints.map((cell) => cell.area.right));
    return checkpoints.map((cell, index) => {
      const next = checkpoints[index + 1];
      return this.#placeIn(
        below,
        cell.column,
        next === undefined ? Math.min(right, cell.area.right + 1) : next.column - 1,
      );
    });
  }

  /** True when the percentages stand right of their labels: one a row, or with a cell between any two and other labels below. */
  #planStandsBeside(checkpoints: readonly GridCell[]): boolean {
    const [first, second] = checkpoints;
    if (first === undefined || second === undefined) return false;
    if (second.row > first.row || checkpoints.some((cell) => cell.own !== undefined)) return true;
    const between = checkpoints.slice(1).map((next, index) => {
      const end = checkpoints[index]?.area.right ?? next.column;
      return {
        isRoom: next.column > end + 1,
        isFilled: this.#rowOf(next.row).some((cell) => cell.column > end && cell.column < next.column),
      };
    });
    if (between.every(({ isFilled }) => isFilled)) return true;
    return between.every(({ isRoom }) => isRoom) && this.#rowOf(first.area.bottom + 1).some(isLabel);
  }

  /** 总体目标 or 中期目标 beside 年度目标; the texts stand right of their labels or below them. */
  #readOverallGoals(): readonly Field[] | undefined {
    const label = this.#byLabel.get("overall");
    if (label === undefined) return undefined;
    this.#labels.overallGoals = filledField(label);
    return [this.#goalsStandBelow() ? this.#valueBelow(label) : this.#valueBeside(label)];
  }

  /** True where 中期目标 and 年度目标 are heads beside each other. */
  #goalsStandBelow(): boolean {
    const [overall, goals] = [this.#byLabel.get("overall"), this.#byLabel.get("goals")];
    if (overall === undefined || overall.row !== goals?.row || goals.own !== undefined) return false;
    if (this.#rowOf(goals.row).some((cell) => cell.column > overall.column && !isLabel(cell))) return false;
    const first = goals.area.bottom + 1;
    const below = first < this.#bounds.headerRow ? this.#rowOf(first) : [];
    return (
      goals.column === overall.area.right + 1 || below.some((cell) => cell.column === goals.column && !isLabel(cell))
    );
  }

  /** What is left of 100 where the form gives points to the spending: 执行率分值（10）, or the 10 beside it. */
  #readWeightTotal(): number | undefined {
    const label = this.#cells.find((cell) => /^(?:预算)?执行率(?:分值|权重)?$/.test(cell.label));
    if (label === undefined) return undefined;
    const points = bracketedPoints(label.text) ?? parsePoints(this.#valueBeside(label).text);
    return points === undefined || points === 0 || points >= FULL_POINTS ? undefined : FULL_POINTS - points;
  }

  /** One goal cell, or a row each for 目标1..n, or the lines beside a label that is merged down. */
  #readGoals(): readonly Field[] | undefined {
    const label = this.#byLabel.get("goals");
    const numbered = this.#cells.filter(
      (cell) => isGoalLabel(cell.label) && (label === undefined || cell.row >= label.row),
    );
    if (label !== undefined) this.#labels.goals = filledField(label);
    if (label !== undefined && this.#goalsStandBelow()) return [this.#valueBelow(label)];
    if (numbered.length > 0) {
      numbered.forEach((cell, index) => (this.#labels[`goalLabels[${index}]`] = filledField(cell)));
      return numbered.map((cell) => this.#valueBeside(cell));
    }
    if (label === undefined) return undefined;
    if (label.own !== undefined) return this.#linesFrom(label, label.own);
    const below = this.#goalsUnder(label);
    if (below.length > 0 || this.#isBand(label)) return below.length > 0 ? below : undefined;
    return this.#linesBeside(label, this.#valueBeside(label)).map((field) => this.#pastMark(field));
  }

  /** A text in its label's own cell, and those that go on below it with numbers of their own. */
  #linesFrom(label: GridCell, first: Field): readonly Field[] {
    const more = this.#linesUnder(label).filter(({ text }) => isBlank(first.text) || beginsWithGoalMark(text));
    return isBlank(first.text) && more.length > 0 ? more : [first, ...more];
  }

  /** The lines below a label that has its row for itself. */
  #goalsUnder(label: GridCell): readonly Field[] {
    return this.#isHeading(label) ? this.#linesUnder(label) : [];
  }

  /** What stands below a cell up to the grid: each alone in its row, and no label. */
  #linesUnder(label: GridCell): readonly Field[] {
    const lines: Field[] = [];
    for (let row = label.row + 1; row < this.#bounds.headerRow; row += 1) {
      const [line, ...others] = this.#rowOf(row);
      if (line === undefined || others.length > 0 || line.column !== label.column || isEndOfText(line)) break;
      lines.push(filledField(line));
    }
    return lines;
  }

  /** The field itself, or the one right of it where it only numbers the goal. */
  #pastMark(field: Field): Field {
    const at = isGoalMark(field.text) ? parseCell(field.cell) : undefined;
    return at === undefined
      ? field
      : this.#placeIn(at.row, this.#grid.areaAt(at.row, at.column).right + 1, this.#right);
  }

  /** A text beside its label, and those below it up to the next label; under the label itself nothing may stand. */
  #linesBeside(label: GridCell, first: Field): readonly Field[] {
    const at = parseCell(first.cell);
    const firstColumn = isBlank(first.text) ? undefined : at?.column;
    const more: Field[] = [];
    for (let row = (at?.row ?? label.row) + 1; row < this.#bounds.headerRow; row += 1) {
      const cells = this.#rowOf(row);
      const text = cells.find(({ column }) =>
        firstColumn === undefined ? column > label.area.right && column <= this.#right : column === firstColumn,
      );
      if (cells.some(isEndOfText) || (row > label.area.bottom && (text === undefined || text !== cells[0]))) break;
      if (text !== undefined) more.push(filledField(text));
    }
    return isBlank(first.text) && more.length > 0 ? more : [first, ...more];
  }
}

/** A blank value is looked for no further than this many columns right of its label. */
const MAX_PLACE_WIDTH = 40;
const FULL_POINTS = 100;
const BUDGET_LABELS = ["total", "fiscal", "other"] as const;
