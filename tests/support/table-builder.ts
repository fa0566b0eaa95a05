import type { Field } from "../../src/model/field";
import {
  EXTRA_COLUMNS,
  type ExtraColumn,
  type Indicator,
  type MoneyUnit,
  type StandardId,
  type TargetTable,
} from "../../src/model/target-table";
import { detectStandard } from "../../src/standards/names";
import { inWanYuan, parseAmount } from "../../src/text/amount";
import { parsePoints } from "../../src/text/points";
import { readPlan } from "../../src/text/percentage";
import { toA1 } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/snapshot";

/** A cell: its text, or what it stores and what Excel shows of it. `null` where the layout has no such cell. */
export type CellLiteral = string | { readonly value: CellValue; readonly text: string } | null;

/** 一级, 二级, 三级指标, 描述, 指标值, 依据. An empty level 1 belongs to the block above. */
export type RowLiteral = readonly [
  level1: CellLiteral,
  level2: CellLiteral,
  name: CellLiteral,
  description: CellLiteral,
  value: CellLiteral,
  basis: CellLiteral,
];

/** A target table in short. What is left out is absent from the layout. */
export interface TableLiteral {
  readonly sheet?: string;
  readonly index?: number;
  readonly standard?: StandardId;
  readonly title?: CellLiteral;
  readonly number?: number;
  readonly unitLine?: CellLiteral;
  readonly moneyUnit?: MoneyUnit;
  readonly code?: CellLiteral;
  readonly name?: CellLiteral;
  readonly budget?: { readonly total?: CellLiteral; readonly fiscal?: CellLiteral; readonly other?: CellLiteral };
  readonly purpose?: CellLiteral;
  readonly morePurpose?: readonly CellLiteral[];
  readonly plan?: readonly CellLiteral[];
  readonly goals?: readonly CellLiteral[];
  readonly rows?: readonly RowLiteral[];
  /** Row by row the columns that other forms have besides: sign I, unit J, weight K, kind L, note M. */
  readonly extras?: readonly Partial<Record<ExtraColumn, CellLiteral>>[];
  readonly form?: "national";
  readonly weightTotal?: number;
  /** Label cells by their name, such as `plan` or `headers[0]`. */
  readonly labels?: Readonly<Record<string, CellLiteral>>;
}

/** Where the builder puts things: rows and columns counted from 0. */
const PLACES = {
  title: [0, 0],
  unitLine: [1, 0],
  moneyUnit: [1, 5],
  code: [2, 1],
  name: [2, 3],
  "budget.total": [3, 1],
  "budget.fiscal": [3, 3],
  "budget.other": [3, 5],
  purpose: [4, 1],
} as const;
const MORE_PURPOSE_ROW = 5;
const PLAN_ROW = 6;
const GOALS_ROW = 7;
const LABEL_COLUMN = 7;

/**
 * The model of a table, without a workbook: title A1, unit line A2, code B3, name D3, budget B4 D4 F4, purpose B5, more of it from B6 on, plan B7:E7,
 * goals from B8 down, one header row, then the indicators in A to F. Labels go to column H.
 */
export function table(literal: TableLiteral = {}): TargetTable {
  const { rows = [], goals } = literal;
  const firstIndicatorRow = GOALS_ROW + (goals?.length ?? 0) + 1;
  const indicators = indicatorsOf(rows, firstIndicatorRow).map((row, i) => ({
    ...row,
    ...extrasOf(literal.extras?.[i] ?? {}, firstIndicatorRow + i),
  }));
  const lastRow = firstIndicatorRow + Math.max(rows.length, 1) - 1;
  return {
    index: literal.index ?? 0,
    sheet: literal.sheet ?? "Sheet1",
    sheetId: `id-${literal.sheet ?? "Sheet1"}`,
    range: `A1:${toA1(lastRow, 5)}`,
    standard: literal.standard ?? detectStandard(indicators.map((row) => row.level1?.text ?? "")),
    ...(literal.form && { form: literal.form }),
    ...(literal.weightTotal && { weightTotal: literal.weightTotal }),
    ...singleFields(literal),
    ...(literal.morePurpose && {
      morePurpose: literal.morePurpose.flatMap((cell, i) => field(cell, MORE_PURPOSE_ROW, 1 + i) ?? []),
    }),
    ...(literal.number === undefined ? {} : { number: literal.number }),
    ...(literal.plan === undefined ? {} : { plan: planOf(literal.plan) }),
    ...(goals === undefined ? {} : { goals: goals.flatMap((cell, i) => field(cell, GOALS_ROW + i, 1) ?? []) }),
    indicators,
    labels: labelsOf(literal.labels ?? {}),
  };
}

function singleFields(literal: TableLiteral): Partial<TargetTable> {
  const { moneyUnit } = literal;
  const title = placed(literal.title, "title");
  const unitLine = placed(literal.unitLine, "unitLine");
  const unitField = moneyUnit === undefined ? undefined : placed(`单位：${moneyUnit}`, "moneyUnit");
  const code = placed(literal.code, "code");
  const name = placed(literal.name, "name");
  const purpose = placed(literal.purpose, "purpose");
  return {
    ...(title && { title }),
    ...(unitLine && { unitLine }),
    ...(unitField && { moneyUnitField: unitField }),
    ...(moneyUnit && { moneyUnit }),
    ...(code && { code }),
    ...(name && { name }),
    ...(literal.budget && { budget: budgetOf(literal.budget, moneyUnit ?? "万元") }),
    ...(purpose && { purpose }),
  };
}

function budgetOf(budget: NonNullable<TableLiteral["budget"]>, unit: MoneyUnit): NonNullable<TargetTable["budget"]> {
  const amount = (part: "total" | "fiscal" | "other"): Field | undefined => {
    const cell = placed(budget[part], `budget.${part}`);
    const read = cell && parseAmount(cell.value);
    return cell && read ? { ...cell, number: inWanYuan(read, unit) } : cell;
  };
  const total = amount("total");
  const fiscal = amount("fiscal");
  const other = amount("other");
  return { ...(total && { total }), ...(fiscal && { fiscal }), ...(other && { other }) };
}

function planOf(cells: readonly CellLiteral[]): Field[] {
  const fields = cells.flatMap((cell, i) => field(cell, PLAN_ROW, 1 + i) ?? []);
  const numbers = readPlan(fields);
  return fields.map((cell, i) => {
    const number = numbers[i];
    return number === undefined ? cell : { ...cell, number };
  });
}

function indicatorsOf(rows: readonly RowLiteral[], firstRow: number): Indicator[] {
  let block: Field | undefined;
  return rows.map(([level1, level2, name, description, value, basis], i) => {
    const row = firstRow + i;
    if (level1 === null) block = undefined;
    else if (level1 !== "" || block === undefined) block = field(level1, row, 0);
    const [second, third, text, target, reason] = [level2, name, description, value, basis].map((cell, j) =>
      field(cell, row, 1 + j),
    );
    return {
      ...(block && { level1: block }),
      ...(second && { level2: second }),
      ...(third && { name: third }),
      ...(text && { description: text }),
      ...(target && { value: target }),
      ...(reason && { basis: reason }),
    };
  });
}

const EXTRAS_COLUMN = 8;

function extrasOf(cells: NonNullable<TableLiteral["extras"]>[number], row: number): Partial<Indicator> {
  return Object.fromEntries(
    EXTRA_COLUMNS.flatMap((column, place) => {
      const cell = field(cells[column] ?? null, row, EXTRAS_COLUMN + place);
      const number = cell && parsePoints(cell.text);
      return cell === undefined ? [] : [[column, column === "weight" && number ? { ...cell, number } : cell]];
    }),
  );
}

function labelsOf(labels: Readonly<Record<string, CellLiteral>>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([name, cell], i) => {
      const label = field(cell, i, LABEL_COLUMN);
      return label === undefined ? [] : [[name, label]];
    }),
  );
}

function placed(cell: CellLiteral | undefined, place: keyof typeof PLACES): Field | undefined {
  const [row, column] = PLACES[place];
  return cell === undefined ? undefined : field(cell, row, column);
}

function field(cell: CellLiteral, row: number, column: number): Field | undefined {
  if (cell === null) return undefined;
  const content = typeof cell === "string" ? { value: cell, text: cell } : cell;
  return { cell: toA1(row, column), ...content };
}
