import type { Field } from "./field";

/** The official hierarchies of indicator names that a table can follow. */
export type StandardId = "hebei-legacy" | "2015" | "2021";

/** 万元 or 元. */
export type MoneyUnit = "万元" | "元";

/** 预算规模: amounts in 万元. */
export interface Budget {
  /** 预算数 */
  readonly total?: Field;
  /** 其中：财政资金 */
  readonly fiscal?: Field;
  /** 其他资金 */
  readonly other?: Field;
}

/** One row of the indicator grid 绩效指标. A column that the layout lacks is absent. */
export interface Indicator {
  /** 一级指标: the cell of its block, shared by the rows below it. */
  readonly level1?: Field;
  /** 二级指标 */
  readonly level2?: Field;
  /** 三级指标 */
  readonly name?: Field;
  /** 绩效指标描述 */
  readonly description?: Field;
  /** 指标值 */
  readonly value?: Field;
  /** 指标值确定依据 */
  readonly basis?: Field;
}

/** The columns of the indicator grid, in the order of the form. */
export const INDICATOR_COLUMNS = ["level1", "level2", "name", "description", "value", "basis"] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** A recognised 预算项目绩效目标表. An absent block is absent, not empty. */
export interface TargetTable {
  /** Its place among the tables of the workbook, from 0. */
  readonly index: number;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly sheetId: string;
  /** A1 address of the whole table, title included. */
  readonly range: string;
  readonly standard: StandardId;
  readonly title?: Field;
  /** The number before the title: 3 of `3、法律顾问费绩效目标表`. */
  readonly number?: number;
  /** 单位代码及名称 */
  readonly unitLine?: Field;
  /** The cell that says 单位：万元. */
  readonly moneyUnitField?: Field;
  /** The unit of the amounts, when the table says it. */
  readonly moneyUnit?: MoneyUnit;
  /** 项目编码 */
  readonly code?: Field;
  /** 项目名称 */
  readonly name?: Field;
  readonly budget?: Budget;
  /** 资金用途 */
  readonly purpose?: Field;
  /** 资金支出计划: cumulative percent at the end of March, June, October, December. */
  readonly plan?: readonly Field[];
  /** 绩效目标: one cell or 目标1..n. */
  readonly goals?: readonly Field[];
  readonly indicators: readonly Indicator[];
  /** The label cells, by the name of what they label: `code`, `budget.total`, `plan`, `planLabels[0]`, `goals`, `goalLabels[0]`, `headers[0]`. */
  readonly labels: Readonly<Record<string, Field>>;
}
