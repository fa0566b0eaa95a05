import { finderOf } from "../../standards/words/word-finder";
import { QUALITY_WORDS } from "../../standards/words/quality-words";
import { SATISFACTION_WORDS } from "../../standards/words/satisfaction-words";
import { TIME_WORDS } from "../../standards/words/time-words";
import { categoryRows, rowPaths } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isFilled, rowPath, type IndicatorRow } from "../indicator-row";
import { isCountName, isRateName } from "../measure-name";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";
import { statesPercent, unitsOf } from "../value-units";

export const rule: TableRule = {
  id: "quantity-is-rate",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-unit-mismatch"],
  title: { "zh-CN": "数量指标写成了比率", en: "Quantity indicator is a rate" },
  why: {
    "zh-CN":
      "数量指标说明做多少件、多少次、多少人；比率说明做得怎么样，看不出工作量。来源：财预〔2021〕101号（数量指标反映产出的数量）。",
    en: "A quantity indicator says how many; a rate says how well and hides the amount of work. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写成个数、次数、人数、面积等，例如“培训人数 ≥200人”；原来的比率可以移到质量指标或时效指标。",
    en: "State a number of things, such as 培训人数 ≥200人; move the rate to the quality or timeliness row.",
  },
  *check(table) {
    for (const row of categoryRows(table, "quantity")) {
      const problem = isRateName(foldedCell(row.indicator.name)) ? rateName(row) : percentValue(row);
      if (problem !== undefined) yield problem;
    }
  },
};

/** 合格率 and 及时率 have rows of their own; 完成率 and 覆盖率 are doubtful only. */
const OF_OTHER_ROWS = finderOf(QUALITY_WORDS, TIME_WORDS, SATISFACTION_WORDS);

function rateName(row: IndicatorRow): Problem | undefined {
  const { name, value } = row.indicator;
  if (name === undefined) return undefined;
  // A rate with a value of 20期 has the wrong name or value: that says nothing about the row.
  const units = value === undefined ? [] : unitsOf(targetValueOf(value));
  if (units.some((unit) => unit.kind !== "percent")) return undefined;
  const text = quote(name.text);
  const isPlain = OF_OTHER_ROWS.test(foldedCell(name)) && statesPercent(value);
  return {
    field: rowPath(row, "name"),
    covers: rowPaths(row, "value"),
    ...(!isPlain && { severity: "hint" }),
    message: {
      "zh-CN": `数量指标${text["zh-CN"]}是比率，看不出数量。`,
      en: `The quantity indicator ${text.en} is a rate and states no quantity.`,
    },
  };
}

/** 维修工程 100%. A count with a percentage, 培训人数 95%, is a matter of its unit. */
function percentValue(row: IndicatorRow): Problem | undefined {
  const { name, value } = row.indicator;
  if (value === undefined || !isFilled(name) || isCountName(foldedCell(name)) || !statesPercent(value))
    return undefined;
  const text = quote(value.text);
  return {
    field: rowPath(row, "value"),
    severity: "hint",
    message: {
      "zh-CN": `数量指标的指标值是百分比${text["zh-CN"]}，看不出数量。`,
      en: `The quantity indicator has the percentage ${text.en} and states no quantity.`,
    },
  };
}
