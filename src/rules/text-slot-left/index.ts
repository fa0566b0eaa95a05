import { slotsIn } from "../../text/slot";
import { proseFields } from "../prose-fields";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "text-slot-left",
  group: "structure",
  scope: "table",
  severity: "hint",
  overrides: ["satisfaction-generic", "value-unmeasurable"],
  title: { "zh-CN": "还有待填内容", en: "Something is still to be filled in" },
  why: {
    "zh-CN": "【】里的内容只有填表的人知道，留着它，这张表就没有填完。来源：实践。",
    en: "Only the person who fills the table in knows what belongs in 【】; while it stands there the table is not finished. Source: practice.",
  },
  how: {
    "zh-CN": "把【】连同里面的提示换成实际的数字、文号或名称。",
    en: "Replace 【】 and the words in it by the actual number, document or name.",
  },
  *check(table) {
    for (const [path, { text }] of proseFields(table)) {
      const slots = slotsIn(text);
      if (slots.length === 0) continue;
      const labels = [...new Set(slots)].filter((label) => label !== "");
      const shown = quote(text);
      yield {
        field: path,
        message: {
          "zh-CN": `${shown["zh-CN"]}里还有待填内容：${labels.length === 0 ? "【】处的数字" : labels.join("、")}。`,
          en: `${shown.en} is not finished: fill in ${labels.length === 0 ? "the number at 【】" : labels.join(", ")}.`,
        },
      };
    }
  },
};
