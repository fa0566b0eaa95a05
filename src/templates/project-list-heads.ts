import { bracketedMoneyUnit, labelOf } from "../recognise/labels";
import type { MoneyUnit } from "../model/target-table";

/** What a column of a list of projects holds. */
export type ListColumn =
  "number" | "name" | "code" | "total" | "fiscal" | "other" | "purpose" | "kind" | "unit" | "unitCode" | "year";

/** The heads of each column; in order: a head that several would take belongs to the first. */
const HEADS: readonly (readonly [column: ListColumn, head: RegExp])[] = [
  ["number", /^(?:序号|序|编?号|No\.?)$/i],
  ["code", /^(?:预算)?(?:项目)?(?:编码|代码)$|^项目编号$/],
  ["unitCode", /^(?:预算|主管|申报|实施|项目)?(?:单位|部门)(?:编码|代码)$/],
  [
    "unit",
    /^(?:预算|主管|申报|填报|实施|项目|所属)?(?:单位|部门|科室|处室)(?:\(单位\))?(?:名称|(?:代码|编码)[及和]名称)?$/,
  ],
  ["kind", /^(?:项目)?(?:类型|类别|种类|分类)$/],
  ["name", /^(?:预算|支出|[一二三]级|专项|部门)?项目(?:支出)?(?:名称)?$|^(?:名称|支出事项|事项名称)$/],
  [
    "fiscal",
    /^(?:其中[:;,]?)?(?:本年|当年|年度)?(?:本级|区级|县级|市级|省级|中央|上级)?(?:财政(?:性|专项)?(?:资金|拨款|安排|补助)|一般公共预算(?:资金|拨款|财政拨款)?|财政拨款资金)(?:金额|预算数?|小计)?$/,
  ],
  ["other", /^(?:其中[:;,]?)?(?:其[他它](?:资金|来源资金|来源)?|自筹资金|单位资金|自有资金|非财政资金)(?:金额|小计)?$/],
  [
    "total",
    /^(?:本年|当年|年度|\d{4}年(?:度)?)?(?:项目)?(?:预算(?:数|金额|总额|安排|规模|资金|合计|总数|安排数|控制数)?|金额|资金(?:总额|规模|合计|安排|需求)?|总额|总金额|总投资|合计|小计|总计|安排(?:数|金额|资金)|申报(?:数|金额)|批复(?:数|金额)|下达(?:数|金额)|所需资金|支出金额|年度资金总额)$/,
  ],
  [
    "purpose",
    /^(?:项目)?(?:资金)?(?:主要|具体)?(?:用途|使用内容|支出内容|使用方向)(?:说明)?$|^(?:项目)?(?:主要|具体|实施|建设|支出)?内容(?:[及和]用途)?$|^项目(?:概况|概述|说明)$/,
  ],
  ["year", /^(?:预算|项目)?年度$|^年份$/],
];

/** What a head names, and the unit of money that it states. */
export interface ListHead {
  readonly column: ListColumn;
  readonly unit?: MoneyUnit;
}

/** Reads the text of a head: 预算金额（元） is the total in 元. Undefined when it names no column that is known. */
export function listHead(text: string): ListHead | undefined {
  const label = labelOf(text);
  const found = HEADS.find(([, pattern]) => pattern.test(label));
  if (found === undefined) return undefined;
  const unit = bracketedMoneyUnit(text.trim());
  return unit === undefined ? { column: found[0] } : { column: found[0], unit };
}

/** The columns that hold amounts. */
export const AMOUNT_COLUMNS = ["total", "fiscal", "other"] as const satisfies readonly ListColumn[];
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

export function isAmountColumn(column: ListColumn): column is AmountColumn {
  return AMOUNT_COLUMNS.some((amount) => amount === column);
}
