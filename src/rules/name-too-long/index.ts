import { stripRemnants } from "../../text/remnants";
import { foldedCell } from "../folded-cell";
import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "name-too-long",
  group: "indicator",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "三级指标太长", en: "Name too long" },
  why: {
    "zh-CN": "指标名称要简洁易懂，说明放到描述里；长句往往是工作内容，不是指标。来源：财预〔2021〕101号（指标名称）。",
    en: "A name is short; explanations go into the description. A long one is often an activity. Source: 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "缩成一个名词词组，例如“培训人数”，其余写进绩效指标描述。",
    en: "Shorten it to a noun phrase and move the rest to the description.",
  },
  *check(table, { options }) {
    for (const row of contentRows(table)) {
      const { name } = row.indicator;
      const folded = foldedCell(name);
      if (name === undefined || folded.length <= options.nameLength) continue;
      const length = Array.from(stripRemnants(folded)).length;
      if (length <= options.nameLength) continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `三级指标${text["zh-CN"]}有 ${length} 个字，超过 ${options.nameLength} 个。`,
          en: `The name ${text.en} has ${length} characters, more than ${options.nameLength}.`,
        },
      };
    }
  },
};
