import type { TargetValue } from "../../text/target-value";
import { rowPath } from "../indicator-row";
import { isCountName, isRateName } from "../measure-name";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { valueRows } from "../value-rows";
import { isChoice } from "../value-scale";

export const rule: TableRule = {
  id: "value-yesno-rate",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-unmeasurable"],
  title: { "zh-CN": "要填数的指标答了“是”或“否”", en: "Yes or no where a number is asked for" },
  why: {
    "zh-CN": "名称是“率”或者“数”，指标值却写“是”，年底算出的比率没法对照。来源：逻辑，实践。",
    en: "The name asks for a rate or a number; yes cannot be compared with what is computed. Source: logic, practice.",
  },
  how: {
    "zh-CN": "指标值写成“≥95%”“≥10次”；只想答是否的，把名称改成“是否……”。",
    en: "Write a number such as ≥95%, or change the name to a question.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      if (!isYesOrNo(row.target)) continue;
      if (!isRateName(row.name) && !isCountName(row.name)) continue;
      const [text, name] = [quote(row.value.text), quote(row.indicator.name?.text ?? "")];
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `三级指标${name["zh-CN"]}要填数，指标值却是${text["zh-CN"]}。`,
          en: `The name ${name.en} asks for a number; the target value is ${text.en}.`,
        },
      };
    }
  },
};

/** 事故次数“无” is as good as 0. */
function isYesOrNo(target: TargetValue): boolean {
  if (target.kind !== "yes-no") return isChoice(target);
  return target.word !== "无" && target.word !== "没有";
}
