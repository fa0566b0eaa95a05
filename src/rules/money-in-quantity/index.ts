import { finderOf } from "../../standards/words/word-finder";
import { COST_WORDS } from "../../standards/words/cost-words";
import { categoryRows, rowPaths } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { statesMoney } from "../value-units";

export const rule: TableRule = {
  id: "money-in-quantity",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-no-comparator", "value-unit-mismatch"],
  title: { "zh-CN": "数量指标写的是金额", en: "Quantity indicator states money" },
  why: {
    "zh-CN": "数量指标说明做多少件事；花多少钱属于成本指标。来源：财预〔2021〕101号（数量指标、成本指标的区分）。",
    en: "A quantity indicator says how much is done; how much is spent belongs to the cost row. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "金额移到成本指标；数量指标写人数、次数、件数等。",
    en: "Move the amount to the cost row; state people, events or pieces here.",
  },
  *check(table) {
    for (const row of categoryRows(table, "quantity")) {
      const { name, value } = row.indicator;
      if (value === undefined || !isFilled(name) || !statesMoney(value)) continue;
      const folded = foldedCell(name);
      if (OF_TURNOVER.test(folded)) continue;
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        covers: rowPaths(row, "name"),
        ...(!OF_COST.test(folded) && { severity: "hint" as const }),
        message: {
          "zh-CN": `数量指标的指标值${text["zh-CN"]}是金额。`,
          en: `The quantity indicator has an amount of money, ${text.en}.`,
        },
      };
    }
  },
};

const OF_COST = finderOf(COST_WORDS);
/** Money that is itself what the work brings about. */
const OF_TURNOVER =
  /贷款|融资|引资|招商|投资|研发|撬动|带动|销售|产值|产量|交易|营业|营收|担保|保额|保险金额|追缴|追赃|挽回|罚没|征收|征缴|收缴|缴纳|清收|清欠|募集|捐赠|筹集|非税|税收|收入|采购额|采购金额|贴息|基金|拨付|发放|兑付|理赔|赔付|审减|核减|审计/;
