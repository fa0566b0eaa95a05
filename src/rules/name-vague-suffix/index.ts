import { BARE_COUNTS, BARE_SHARES, EMPTY_SUBJECTS, VAGUE_ENDINGS } from "../../standards/words/vague-names";
import { foldedCell } from "../folded-cell";
import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "name-vague-suffix",
  group: "indicator",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "三级指标笼统", en: "Vague name" },
  why: {
    "zh-CN":
      "“某某情况”“某某水平”看不出考核的是数还是率，“完成率”“覆盖率”看不出是什么的率；名称应当一看就懂。来源：财预〔2021〕101号（指标名称）。",
    en: "A name that ends in 情况 or 水平 tells neither number nor rate, and 完成率 alone tells not of what. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "写成“考核对象＋数、率、时间、金额”，例如“村卫生室建设完成率”“参保人数”。",
    en: "Name the object and then number, rate, time or amount, such as 参保人数.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, description } = row.indicator;
      const named = foldedCell(name).replace(TAIL, "");
      if (name === undefined || !isVague(named) || isDefinedLevel(named, foldedCell(description))) continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `三级指标${text["zh-CN"]}笼统，看不出考核什么的数或率。`,
          en: `The name ${text.en} is vague: it does not say which number or rate of what is measured.`,
        },
      };
    }
  },
};

/** 工作完成率(%): a unit in brackets, or a stop. */
const TAIL = /(?:\([^()]{1,6}\)|[。.,;、:])+$/;
const ENDING = new RegExp(`(?:${VAGUE_ENDINGS})$`);
const BARE = new RegExp(`^(?:(?:${EMPTY_SUBJECTS})?的?(?:${BARE_SHARES})|${BARE_COUNTS}|指标\\d*)$`);

function isVague(name: string): boolean {
  return ENDING.test(name) || BARE.test(name);
}

/** 居民健康素养水平 and 防治效果 are rates by their formulas; without one they may be anything. */
function isDefinedLevel(name: string, description: string): boolean {
  return /(?:水平|效果)$/.test(name) && /÷|占.+(?:比|百分)/.test(description);
}
