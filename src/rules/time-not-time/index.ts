import { finderOf } from "../../standards/words/word-finder";
import { QUALITY_WORDS } from "../../standards/words/quality-words";
import { SATISFACTION_WORDS } from "../../standards/words/satisfaction-words";
import { TIME_WORDS } from "../../standards/words/time-words";
import { categoryRows, rowPaths, rowText } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { isFilled, rowPath } from "../indicator-row";
import { isAdverse, isCountName } from "../measure-name";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import type { Field } from "../../model/field";
import { targetValueOf } from "../target-value-of";
import { statesCount, statesMoney, unitsOf } from "../value-units";

export const rule: TableRule = {
  id: "time-not-time",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["name-vague-suffix"],
  title: { "zh-CN": "时效指标没有说时间", en: "Timeliness indicator says nothing about time" },
  why: {
    "zh-CN":
      "时效指标说明什么时候完成、是不是及时；写成数量或质量就没有时间要求了。来源：财预〔2021〕101号（时效指标反映产出的时效）。",
    en: "A timeliness indicator says when or how promptly; a count or a quality sets no time. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写完成日期、时限或及时率，例如“补助发放及时率 100%”“12月底前完成”；原来的内容移到对应的行。",
    en: "State a date, a limit or a punctuality rate, such as 补助发放及时率 100%; move what stands here to its own row.",
  },
  *check(table) {
    for (const row of categoryRows(table, "time")) {
      const { name, value } = row.indicator;
      if (!isFilled(name) || OF_TIME.test(rowText(row, "name", "description", "value")) || statesTime(value)) continue;
      const folded = foldedCell(name);
      const isOther =
        (isCountName(folded) && statesCount(value)) ||
        statesMoney(value) ||
        ((OF_OTHER_ROWS.test(folded) || isAdverse(folded)) && !OF_COMPLETION.test(folded));
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        covers: rowPaths(row, "description"),
        ...(!isOther && { severity: "hint" as const }),
        message: {
          "zh-CN": `时效指标${text["zh-CN"]}没有说时间。`,
          en: `The timeliness indicator ${text.en} says nothing about time.`,
        },
      };
    }
  },
};

const OF_TIME = finderOf(TIME_WORDS);
const OF_OTHER_ROWS = finderOf(QUALITY_WORDS, SATISFACTION_WORDS);
/** 信访办结率 and 考核完成率 may mean that the work was done in time. */
const OF_COMPLETION = /完成|办结|办理|处理|处置|化解|调解|调处|解决|整改|修复|排除|结案|回复|开工|竣工|完工|交付/;

/** A date, or an amount of time: 2023年12月31日, ≤30天, 4次/年. */
function statesTime(field: Field | undefined): boolean {
  if (field === undefined) return false;
  const value = targetValueOf(field);
  if (value.kind === "date" || (value.kind === "glued" && value.restKind === "date")) return true;
  return unitsOf(value).some((unit) => [unit, ...(unit.per ?? [])].some(({ kind }) => kind === "time"));
}
