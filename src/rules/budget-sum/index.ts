import type { Field } from "../../model/field";
import type { TargetTable } from "../../model/target-table";
import { isPlaceholder } from "../../text/placeholder";
import { isSecret } from "../../text/secret";
import { toleranceFor } from "../budget-amounts";
import { amountText } from "../number-text";
import type { Problem, TableRule } from "../rule";

/** What binary fractions leave behind a sum of amounts in 万元. */
const ROUNDING = 1e-9;

export const rule: TableRule = {
  id: "budget-sum",
  group: "budget",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "预算数不等于财政资金加其他资金", en: "Budget total is not the sum of its parts" },
  why: {
    "zh-CN":
      "表样里预算数分为财政资金和其他资金两部分，相加必须等于预算数；对不上说明有一个数填错了。来源：河北省绩效目标表表样。",
    en: "The form divides the total into fiscal funds and other funds; when they do not add up, one of the three is wrong. Source: Hebei's form.",
  },
  how: {
    "zh-CN": "对照批复的预算核对三个数，改正填错的那一个；没有其他资金就填 0。",
    en: "Compare the three amounts with the approved budget and correct the wrong one; enter 0 where there are no other funds.",
  },
  *check(table, { options }) {
    const { total, fiscal, other, more = [] } = table.budget ?? {};
    const amounts = [total, fiscal, other].map(amountOf);
    const [whole, first, second] = amounts;
    // A total that is missing is budget-missing's; a part that cannot be read cannot be added up.
    if (whole === undefined || whole === 0 || first === undefined || second === undefined) return;
    const tolerance = toleranceFor(table, options);
    const further = more.reduce((sum, field) => sum + (amountOf(field) ?? 0), 0);
    // Some forms list 上年结转 beside 财政拨款, others as a part of it.
    const gap = (rest: number): number => Math.abs(whole - first - second - rest);
    const rest = gap(further) < gap(0) ? further : 0;
    if (gap(rest) > tolerance + ROUNDING) yield problemOf(table, whole, first, second, rest);
  },
};

function problemOf(table: TargetTable, total: number, fiscal: number, other: number, rest: number): Problem {
  const whole = amountText(total, table);
  const sum = amountText(fiscal + other + rest, table);
  const difference = amountText(Math.abs(total - fiscal - other - rest), table);
  const [first, second] = [amountText(fiscal, table), amountText(other, table)];
  const third = amountText(rest, table);
  return {
    field: "budget.total",
    message: {
      "zh-CN": `预算数是${whole["zh-CN"]}，财政资金${first["zh-CN"]}与其他资金${second["zh-CN"]}${rest === 0 ? "" : `、其余来源${third["zh-CN"]}`}合计${sum["zh-CN"]}，相差${difference["zh-CN"]}。`,
      en: `The total is ${whole.en}, but fiscal funds ${first.en} and other funds ${second.en}${rest === 0 ? "" : `, with ${third.en} from other sources,`} make ${sum.en}: ${difference.en} apart.`,
    },
  };
}

/** In 万元; a blank cell counts as 0. Undefined where the layout has no cell, or it holds no amount or is classified. */
function amountOf(field: Field | undefined): number | undefined {
  if (field === undefined || isSecret(field.text)) return undefined;
  return isPlaceholder(field.text) ? 0 : field.number;
}
