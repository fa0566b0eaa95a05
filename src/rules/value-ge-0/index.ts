import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";
import { statesCount, statesMoney, statesPercent } from "../value-units";

export const rule: TableRule = {
  id: "value-ge-0",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "指标值写成“≥0”或“>0”", en: "Target of ≥0 or >0" },
  why: {
    "zh-CN": "“≥0”什么都不做也能完成，“>0”一件就够，目标值过低。来源：财预〔2020〕10号（目标值明显偏低的扣分），实践。",
    en: "≥0 is reached by doing nothing, >0 by a single case: the target is too low. Source: 财预〔2020〕10号, practice.",
  },
  how: {
    "zh-CN": "参照上年完成数写一个要努力才能达到的数；越少越好的，写“=0”或“≤”加上限。",
    en: "Set a number that takes an effort, going by last year's; where less is better, write =0 or a limit with ≤.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      if (target.kind !== "number" || target.value !== 0 || CHANGE.test(row.name)) continue;
      if (target.comparator !== "≥" && target.comparator !== ">") continue;
      if (target.unit !== undefined && !statesCount(value) && !statesPercent(value) && !statesMoney(value)) continue;
      const text = quote(value.text);
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}几乎不做也能完成，没有约束力。`,
          en: `The target value ${text.en} is reached by doing next to nothing.`,
        },
      };
    }
  },
};

/** Not to fall behind is a target: 成本节约率 ≥0%, 收入增长率 >0; but 新增岗位数 counts what there is. */
const CHANGE = /(?<!新)增|涨|升|提高|节约|节支|节省|结余|下降|降低|减少|变动|变化|同比|环比|差|偏离|盈|利润|温度/;
