import type { Field } from "../model/field";
import type { MoneyUnit } from "../model/target-table";
import { isLabel } from "./block-cells";
import { filledField } from "./field";
import type { GridCell } from "./grid";
import { bracketedMoneyUnit, isOtherFormLabel, isUnitLabel, isUnitLine, moneyUnitIn, unitLabelIn } from "./labels";

/** Whose table it is, and the unit of its amounts. */
export interface UnitRow {
  readonly unitLine: Field | undefined;
  readonly moneyUnitField: Field | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
}

/** What the unit's row is looked for in. */
interface UnitRowPlace {
  /** All cells above the grid, from top to bottom. */
  readonly cells: readonly GridCell[];
  /** Header row of the grid. */
  readonly headerRow: number;
  readonly title: GridCell | undefined;
  /** The label of the budget, which may name the unit of the amounts. */
  readonly total: GridCell | undefined;
}

/** The row between title and labels that names the unit and says 单位：万元. */
export function readUnitRow({ cells, headerRow, title, total }: UnitRowPlace): UnitRow {
  const firstLabelRow = Math.min(headerRow, ...cells.filter(isLabel).map((cell) => cell.row));
  const firstSharedRow = cells.find(({ own }) => own !== undefined)?.row;
  const above = cells.filter((cell) => cell.row < firstLabelRow && cell !== title);
  const saysMoneyUnit = (cell: GridCell): boolean => moneyUnitIn(cell.text) !== undefined;
  const money = above.find(saysMoneyUnit) ?? cells.find(saysMoneyUnit);
  const unitLabel = above.find((cell) => isUnitLabel(cell.label));
  const isUnit = (cell: GridCell): boolean => isUnitLine(cell.text) && !isUnitLabel(cell.label);
  const unit =
    above.find(isUnit) ??
    above.find((cell) => cell.row === (unitLabel ?? money)?.row && cell !== unitLabel && cell !== money) ??
    cells.find((cell) => cell.row === firstSharedRow && isUnit(cell)) ??
    (unitLabelIn(unitLabel?.text ?? "") === "" ? undefined : unitLabel);
  const funds = cells.find((cell) => isOtherFormLabel(cell.label) && bracketedMoneyUnit(cell.text) !== undefined);
  const moneyUnit =
    moneyUnitIn(money?.text ?? "") ??
    bracketedMoneyUnit(total?.text ?? "") ??
    bracketedMoneyUnit(funds?.text ?? "") ??
    UNITS.find((unit) => cells.some(({ text, row }) => row === total?.row && text.trim() === unit));
  return {
    unitLine: unit && withoutLabel(filledField(unit)),
    moneyUnitField: money && filledField(money),
    moneyUnit,
  };
}

/** A unit may have a cell of its own behind its amount. */
const UNITS = ["元", "万元"] as const;

/** 302001某某局 of 单位：302001某某局. */
function withoutLabel(field: Field): Field {
  const before = unitLabelIn(field.text);
  if (before === "" || typeof field.value !== "string") return field;
  const text = field.text.slice(before.length);
  const { around = { before: "", after: "" } } = field;
  return { ...field, text, value: text, around: { ...around, before: around.before + before } };
}
