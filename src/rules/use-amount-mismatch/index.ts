import type { TargetTable } from "../../model/target-table";
import { foldLabel } from "../../text/fold";
import { findQuantities, type Quantity } from "../../text/quantity";
import { AMOUNT_TITLES, toleranceFor } from "../budget-amounts";
import { amountText } from "../number-text";
import { decimalPlaces } from "../number-style";
import { purposeCells, purposeOf } from "../purpose-text";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "use-amount-mismatch",
  group: "budget",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "用途里的金额与预算不一致", en: "Amount in the use differs from the budget" },
  why: {
    "zh-CN": "用途里写的预算数、财政资金要与表里的数一致；不一致说明有一处没改。来源：河北省绩效目标表表样，实践。",
    en: "The amounts told in the use are those of the table; where they differ one was not brought up to date. Source: Hebei's form, practice.",
  },
  how: {
    "zh-CN": "核对批复的金额，把写错的一处改过来。",
    en: "Compare with the approved amount and mend the wrong one.",
  },
  *check(table, { options }) {
    const tolerance = toleranceFor(table, options) + ROUNDING;
    for (const [field, { text }] of purposeOf(table) === undefined ? [] : purposeCells(table)) {
      if (!NAMES_AN_AMOUNT.test(text)) continue;
      for (const quantity of findQuantities(text)) {
        const part = partNamed(text.slice(0, quantity.start)) ?? partInOtherUnit(table, quantity);
        const problem = part && compare(table, part, quantity, tolerance);
        if (problem === undefined) continue;
        yield { field, ...problem };
        // One use, one cause: the other amounts were left behind with this one.
        return;
      }
    }
  },
};

const WAN = 10000;
/** Far below any amount of money, far above what binary fractions leave. */
const ROUNDING = 1e-9;

/** Few uses do; the others need not be read for numbers. */
const NAMES_AN_AMOUNT = /预算|财政|其他资金|万元/;

type Part = "total" | "fiscal" | "other";

const CLAUSE = /[^。；;，,、\n：:（(]*[：:]?\s*$/;
const LABEL =
  /^(?:其中|本项目|该项目)?(?:(?<total>(?:项目)?预算(?:数|总?额|资金|总?金额|总?规模)|预算)|(?<fiscal>(?:其中)?财政(?:拨款)?资金|财政拨款)|(?<other>其他资金))(?:为|是|共计?|合计|总计)?[:]?$/;

/** Which amount of the table the text just before a number names. Shares (中央财政资金) and other years are none. */
function partNamed(before: string): Part | undefined {
  const groups = LABEL.exec(foldLabel(CLAUSE.exec(before)?.[0] ?? ""))?.groups;
  if (groups === undefined) return undefined;
  if (groups["total"] !== undefined) return "total";
  return groups["fiscal"] === undefined ? "other" : "fiscal";
}

/** 86.4万元 where the total is 864000 in 万元: it was filled in by the other unit. 30元 of 30万元 may be the price of one thing. */
function partInOtherUnit({ budget }: TargetTable, { value, unit }: Quantity): Part | undefined {
  const ratio = (budget?.total?.number ?? 0) / value;
  return unit?.canonical === "万元" && (ratio === WAN || ratio === 1 / WAN) ? "total" : undefined;
}

function compare(
  table: TargetTable,
  part: Part,
  quantity: Quantity,
  tolerance: number,
): Omit<Problem, "field"> | undefined {
  const { unit, chinese, approx, value, comparators } = quantity;
  const stated = table.budget?.[part]?.number;
  if (stated === undefined || unit?.kind !== "money" || chinese || approx || comparators.length > 0) return undefined;
  const told = (value * unit.factor) / WAN;
  if ([stated, impliedBy(table, part)].some((amount) => amount !== undefined && Math.abs(amount - told) <= tolerance)) {
    return undefined;
  }
  const digit = (10 ** -decimalPlaces(quantity.numberText) * unit.factor) / WAN;
  const [text, amount, title] = [quote(quantity.text), amountText(stated, table), AMOUNT_TITLES[part]];
  return {
    // 30万元 for 30.48 may have been rounded on purpose.
    ...(Math.abs(stated - told) < digit / 2 && { severity: "hint" }),
    message: {
      "zh-CN": `用途里写的${title["zh-CN"]}是${text["zh-CN"]}，表里是 ${amount["zh-CN"]}。`,
      en: `The use says ${text.en} for the ${title.en}, the table ${amount.en}.`,
    },
  };
}

/** The amount that the other two ask for: where they do not add up, budget-sum reports it once. */
function impliedBy({ budget }: TargetTable, part: Part): number | undefined {
  const total = budget?.total?.number;
  const fiscal = budget?.fiscal?.number;
  const other = budget?.other?.number ?? 0;
  if (part === "total") return fiscal === undefined ? undefined : fiscal + other;
  if (total === undefined) return undefined;
  return part === "fiscal" ? total - other : total - (fiscal ?? 0);
}
