import type { Field } from "../model/field";
import type { Budget, MoneyUnit } from "../model/target-table";
import { parseAmount } from "../text/amount";
import { isBlank } from "../text/fold";
import { parseTitle } from "../text/title";
import { blankField, filledField } from "./field";
import type { GridCell, SheetGrid } from "./grid";
import {
  type BlockLabel,
  blockLabel,
  bracketedMoneyUnit,
  isCheckpointLabel,
  isGoalLabel,
  isUnitLine,
  moneyUnitIn,
} from "./labels";

/** Where the block above an indicator grid may stand. */
export interface BlockBounds {
  /** First row that is not another table's. */
  readonly top: number;
  /** Header row of the grid. */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last column of the grid. */
  readonly gridRight: number;
  /** Columns in which the grid has a header cell. */
  readonly gridColumns: readonly number[];
}

/** What stands above an indicator grid: title, identification, money, plan, goals. Numbers are not read yet. */
export interface TableBlock {
  readonly title?: Field;
  readonly unitLine?: Field;
  readonly moneyUnitField?: Field;
  readonly moneyUnit?: MoneyUnit;
  readonly code?: Field;
  readonly name?: Field;
  readonly budget?: Budget;
  readonly purpose?: Field;
  readonly plan?: readonly Field[];
  readonly goals?: readonly Field[];
  readonly labels: Readonly<Record<string, Field>>;
}

/** Rows without a label (amounts, purpose, percentages, blank ones) that may follow each other in a block. */
const MAX_UNKNOWN_ROWS = 5;

/** Reads the block above a grid; undefined when nothing of the form stands there. */
export function readBlock(grid: SheetGrid, bounds: BlockBounds): TableBlock | undefined {
  const top = findTop(grid, bounds);
  return top === undefined ? undefined : new BlockReader(grid, { ...bounds, top }).read();
}

/** Walks up from the header to the title, or to the topmost row that has a label of the form. */
function findTop(grid: SheetGrid, bounds: BlockBounds): number | undefined {
  let top: number | undefined;
  let unknown = 0;
  for (let row = bounds.headerRow - 1; row >= bounds.top && unknown <= MAX_UNKNOWN_ROWS; row -= 1) {
    const cells = grid.filled(row, bounds.left, bounds.right);
    if (titleCell(cells) !== undefined) return row;
    if (cells.some(isKnown)) {
      top = row;
      unknown = 0;
    } else {
      unknown += 1;
    }
  }
  return top;
}

function isKnown(cell: GridCell): boolean {
  return (
    blockLabel(cell.label) !== undefined ||
    isCheckpointLabel(cell.label) ||
    isGoalLabel(cell.label) ||
    moneyUnitIn(cell.text) !== undefined ||
    isUnitLine(cell.text)
  );
}

function isLabel(cell: GridCell): boolean {
  return blockLabel(cell.label) !== undefined || isCheckpointLabel(cell.label) || isGoalLabel(cell.label);
}

/** The title of a table stands in a row without labels. */
function titleCell(cells: readonly GridCell[]): GridCell | undefined {
  if (cells.some((cell) => blockLabel(cell.label) !== undefined)) return undefined;
  return cells.find((cell) => parseTitle(cell.text) !== undefined);
}

class BlockReader {
  private readonly cells: readonly GridCell[];
  private readonly labels: Record<string, Field> = {};
  private readonly byLabel = new Map<BlockLabel, GridCell>();
  private readonly live: ReadonlySet<number>;
  /** Values stand no further right than the grid and the last label's neighbour: what is beyond is a note. */
  private readonly right: number;

  constructor(
    private readonly grid: SheetGrid,
    private readonly bounds: BlockBounds,
  ) {
    const cells: GridCell[] = [];
    for (let row = bounds.top; row < bounds.headerRow; row += 1)
      cells.push(...grid.filled(row, bounds.left, bounds.right));
    this.cells = cells;
    this.live = new Set([...bounds.gridColumns, ...cells.map((cell) => cell.column)]);
    const labelEnds = cells.filter(isLabel).map((cell) => cell.area.right + 1);
    this.right = Math.min(bounds.right, Math.max(bounds.gridRight, ...labelEnds));
    for (const cell of cells) {
      const label = blockLabel(cell.label);
      if (label !== undefined && !this.byLabel.has(label)) this.byLabel.set(label, cell);
    }
  }

  read(): TableBlock {
    const title = titleCell(this.grid.filled(this.bounds.top, this.bounds.left, this.bounds.right));
    const plan = this.readPlan();
    const budget = this.readBudget();
    const purpose = this.readPurpose();
    const goals = this.readGoals();
    const code = this.labelled("code");
    const name = this.labelled("name");
    return {
      ...(title === undefined ? {} : { title: filledField(title) }),
      ...this.readUnitRow(title),
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ...(budget === undefined ? {} : { budget }),
      ...(purpose === undefined ? {} : { purpose }),
      ...(plan === undefined ? {} : { plan }),
      ...(goals === undefined ? {} : { goals }),
      labels: this.labels,
    };
  }

  /** The value to the right of a label, which is noted among the table's labels. */
  private labelled(label: BlockLabel, path: string = label): Field | undefined {
    const cell = this.byLabel.get(label);
    if (cell === undefined) return undefined;
    this.labels[path] = filledField(cell);
    return this.valueBeside(cell);
  }

  /** What stands right of a label up to the next one; below it where the labels leave no room. */
  private valueBeside(label: GridCell): Field {
    const next = this.rowOf(label.row).find((cell) => cell.column > label.area.right && isLabel(cell));
    const end = next === undefined ? this.right : next.column - 1;
    const start = label.area.right + 1;
    if (start > end) return this.placeIn(label.area.bottom + 1, label.area.left, label.area.right);
    for (let row = label.row; row <= label.area.bottom; row += 1) {
      const value = this.rowOf(row).find((cell) => cell.column >= start && cell.column <= end && !isLabel(cell));
      if (value !== undefined) return filledField(value);
    }
    return this.placeIn(label.row, start, end);
  }

  /** The field between two columns of a row: its filled cell, else its white space, else the first place that can be written in. */
  private placeIn(row: number, left: number, right: number): Field {
    const inside = this.grid
      .row(row)
      .filter((cell) => cell.area.right >= left && cell.column <= right && cell.column >= left);
    const filled = inside.find((cell) => !cell.blank) ?? inside[0];
    if (filled !== undefined) return filledField(filled);
    const last = Math.min(right, left + MAX_PLACE_WIDTH);
    for (let column = left; column <= last; column += 1) {
      const merge = this.grid.mergeAt(row, column);
      if (merge !== undefined && merge.left >= left) return blankField(merge.top, merge.left);
    }
    for (let column = left; column <= last; column += 1) {
      if (this.live.has(column) && this.grid.mergeAt(row, column) === undefined) return blankField(row, column);
    }
    return blankField(row, left);
  }

  private rowOf(row: number): readonly GridCell[] {
    return this.grid.filled(row, this.bounds.left, this.bounds.right);
  }

  private readBudget(): Budget | undefined {
    const isBelow = this.budgetStandsBelow();
    const parts = BUDGET_LABELS.flatMap((part) => {
      const cell = this.byLabel.get(part);
      if (cell === undefined) return [];
      this.labels[`budget.${part}`] = filledField(cell);
      return [[part, isBelow ? this.valueBelow(cell) : this.valueBeside(cell)] as const];
    });
    return parts.length === 0 ? undefined : Object.fromEntries(parts);
  }

  /** True when the amounts stand under their labels: nothing beside any of them, and an amount in the row below. */
  private budgetStandsBelow(): boolean {
    const cells = BUDGET_LABELS.flatMap((part) => this.byLabel.get(part) ?? []);
    const [first] = cells;
    if (first === undefined || cells.length < 2 || cells.some((cell) => cell.row !== first.row)) return false;
    if (this.rowOf(first.row).some((cell) => cell.column > first.column && !isLabel(cell))) return false;
    const below = this.rowOf(first.area.bottom + 1);
    return !below.some(isLabel) && below.some((cell) => parseAmount(cell.value) !== undefined);
  }

  private valueBelow(label: GridCell): Field {
    const next = this.rowOf(label.row).find((cell) => cell.column > label.area.right && isLabel(cell));
    const right = next === undefined ? label.area.right : next.column - 1;
    return this.placeIn(label.area.bottom + 1, label.column, right);
  }

  /** 资金用途 stands beside a label of its own, or under the budget row with 预算规模及资金用途 left of both. */
  private readPurpose(): Field | undefined {
    const own = this.byLabel.get("purpose");
    if (own !== undefined) return this.labelled("purpose");
    const scale = this.byLabel.get("scale");
    if (scale !== undefined) this.labels.purpose = filledField(scale);
    const lastBudgetRow = this.lastBudgetRow();
    if (lastBudgetRow === undefined) return scale === undefined ? undefined : this.valueBeside(scale);
    const left = scale === undefined ? this.bounds.left : scale.area.right + 1;
    for (let row = lastBudgetRow + 1; row < this.bounds.headerRow; row += 1) {
      const cells = this.rowOf(row);
      if (cells.some(isLabel)) break;
      const text = cells.find((cell) => cell.column >= left && cell.column <= this.right);
      if (text !== undefined) return filledField(text);
    }
    const row = lastBudgetRow + 1;
    if (scale === undefined || row >= this.bounds.headerRow || this.rowOf(row).some(isLabel)) return undefined;
    return this.placeIn(row, left, this.right);
  }

  private lastBudgetRow(): number | undefined {
    const rows = BUDGET_LABELS.flatMap((part) => this.byLabel.get(part)?.area.bottom ?? []);
    return rows.length === 0 ? undefined : Math.max(...rows) + (this.budgetStandsBelow() ? 1 : 0);
  }

  /** The row of 3月底, 6月底, ... and the values below them, or beside them where each stands left of its value. */
  private readPlan(): readonly Field[] | undefined {
    const planLabel = this.byLabel.get("plan");
    if (planLabel !== undefined) this.labels.plan = filledField(planLabel);
    const checkpoints = this.checkpointRow();
    if (checkpoints === undefined) return undefined;
    checkpoints.forEach((cell, index) => (this.labels[`planLabels[${index}]`] = filledField(cell)));
    const isBeside = checkpoints.every((cell, index) => {
      const next = checkpoints[index + 1];
      return (
        next === undefined ||
        this.rowOf(cell.row).some((other) => other.column > cell.column && other.column < next.column)
      );
    });
    if (isBeside) return checkpoints.map((cell) => this.valueBeside(cell));
    const below = Math.max(...checkpoints.map((cell) => cell.area.bottom)) + 1;
    const right = Math.max(this.right, ...checkpoints.map((cell) => cell.area.right));
    return checkpoints.map((cell, index) => {
      const next = checkpoints[index + 1];
      return this.placeIn(
        below,
        cell.column,
        next === undefined ? Math.min(right, cell.area.right + 1) : next.column - 1,
      );
    });
  }

  private checkpointRow(): readonly GridCell[] | undefined {
    for (let row = this.bounds.top; row < this.bounds.headerRow; row += 1) {
      const checkpoints = this.rowOf(row).filter((cell) => isCheckpointLabel(cell.label));
      if (checkpoints.length > 1) return checkpoints;
    }
    return undefined;
  }

  /** One goal cell, or a row each for 目标1..n, or the lines beside a label that is merged down. */
  private readGoals(): readonly Field[] | undefined {
    const label = this.byLabel.get("goals");
    const numbered = this.cells.filter(
      (cell) => isGoalLabel(cell.label) && (label === undefined || cell.row >= label.row),
    );
    if (label !== undefined) this.labels.goals = filledField(label);
    if (numbered.length > 0) {
      numbered.forEach((cell, index) => (this.labels[`goalLabels[${index}]`] = filledField(cell)));
      return numbered.map((cell) => this.valueBeside(cell));
    }
    if (label === undefined) return undefined;
    const first = this.valueBeside(label);
    const more: Field[] = [];
    for (let row = label.row + 1; row < this.bounds.headerRow; row += 1) {
      const cells = this.rowOf(row);
      const text = cells.find((cell) => cell.column > label.area.right && cell.column <= this.right);
      if (cells.some(isLabel) || (row > label.area.bottom && text === undefined)) break;
      if (text !== undefined && filledField(text).cell !== first.cell) more.push(filledField(text));
    }
    return isBlank(first.text) && more.length > 0 ? more : [first, ...more];
  }

  /** The row between title and labels that names the unit and says 单位：万元. */
  private readUnitRow(title: GridCell | undefined): Pick<TableBlock, "unitLine" | "moneyUnitField" | "moneyUnit"> {
    const firstLabelRow = Math.min(this.bounds.headerRow, ...this.cells.filter(isLabel).map((cell) => cell.row));
    const above = this.cells.filter((cell) => cell.row < firstLabelRow && cell !== title);
    const money =
      above.find((cell) => moneyUnitIn(cell.text) !== undefined) ??
      this.cells.find((cell) => moneyUnitIn(cell.text) !== undefined);
    const unit =
      above.find((cell) => isUnitLine(cell.text)) ??
      above.find((cell) => cell.row === money?.row && cell.column < money.column);
    const total = this.byLabel.get("total");
    const moneyUnit = moneyUnitIn(money?.text ?? "") ?? bracketedMoneyUnit(total?.text ?? "");
    return {
      ...(unit === undefined ? {} : { unitLine: filledField(unit) }),
      ...(money === undefined ? {} : { moneyUnitField: filledField(money) }),
      ...(moneyUnit === undefined ? {} : { moneyUnit }),
    };
  }
}

/** A blank value is looked for no further than this many columns right of its label. */
const MAX_PLACE_WIDTH = 40;
const BUDGET_LABELS = ["total", "fiscal", "other"] as const;
