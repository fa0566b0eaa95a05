import { isBlank } from "../../text/fold";
import { parseProjectCode } from "../../text/project-code";
import { isSecret } from "../../text/secret";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "code-missing",
  group: "budget",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "项目编码没有填", en: "Project code missing" },
  why: {
    "zh-CN":
      "财政部门凭项目编码把目标表和项目库、预算批复对上号；没有编码就找不到对应的项目。来源：河北省绩效目标表表样，实践。",
    en: "The code ties the table to the project library and the approved budget; without it the project cannot be found. Source: Hebei's form, practice.",
  },
  how: {
    "zh-CN": "从预算管理一体化系统里复制项目编码填入，不要用横线代替。",
    en: "Copy the code from the budget management system; dashes do not stand in for it.",
  },
  *check(table) {
    const { code, name } = table;
    if (code === undefined || isSecret(name?.text ?? "")) return;
    const { kind } = parseProjectCode(code.text);
    if (kind !== "blank" && kind !== "placeholder") return;
    const text = quote(code.text);
    yield {
      field: "code",
      message: isBlank(code.text)
        ? { "zh-CN": "项目编码没有填。", en: "The project code is blank." }
        : { "zh-CN": `项目编码只填了${text["zh-CN"]}。`, en: `The project code says only ${text.en}.` },
    };
  },
};
