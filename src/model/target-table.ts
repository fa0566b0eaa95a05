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
  /** Further sources that some forms list: 上年结转, 单位资金. */
  readonly more?: readonly Field[];
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
  /** 指标值: all of it, or the number alone where sign and unit have columns of their own. */
  readonly value?: Field;
  /** 指标值确定依据 */
  readonly basis?: Field;
  /** 计算符号: ≥, ≤, =, 定性 */
  readonly operator?: Field;
  /** 计量单位 */
  readonly unit?: Field;
  /** 分值, 权重: its number is in points or percent. */
  readonly weight?: Field;
  /** 指标值类型: 定量, 定性 */
  readonly valueType?: Field;
  /** 备注, 评分标准 */
  readonly note?: Field;
}

/** The columns of the indicator grid of Hebei's form, in its order. */
export const FORM_COLUMNS = ["level1", "level2", "name", "description", "value", "basis"] as const;
/** The columns that only other forms have. */
export const EXTRA_COLUMNS = ["operator", "unit", "weight", "valueType", "note"] as const;
/** All columns of an indicator grid; the place of one is the number of its head among the labels. */
export const INDICATOR_COLUMNS = [...FORM_COLUMNS, ...EXTRA_COLUMNS] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];
export type FormColumn = (typeof FORM_COLUMNS)[number];
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
  /** `national`: laid out as the finance ministry's form and the budget systems of other provinces; absent: as Hebei's. */
  readonly form?: "national";
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
  /** The lines below the first, where the use stands in several cells. */
  readonly morePurpose?: readonly Field[];
  /** 资金支出计划: cumulative percent at the end of March, June, October, December. */
  readonly plan?: readonly Field[];
  /** 绩效目标, 年度目标: one cell or 目标1..n. */
  readonly goals?: readonly Field[];
  /** 总体目标, 中期目标 of more than a year, where 年度目标 stands beside it. */
  readonly overallGoals?: readonly Field[];
  readonly indicators: readonly Indicator[];
  /** What the weights add up to, where the form says it: 分值权重（90）, 执行率分值（10）. */
  readonly weightTotal?: number;
  /** The label cells, by the name of what they label: `code`, `budget.total`, `plan`, `planLabels[0]`, `goals`, `goalLabels[0]`, `headers[0]`. */
  readonly labels: Readonly<Record<string, Field>>;
}
