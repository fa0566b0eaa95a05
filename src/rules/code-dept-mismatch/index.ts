import { parseProjectCode, parseUnitLine } from "../../text/project-code";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "code-dept-mismatch",
  group: "budget",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "项目编码的部门与单位代码不符", en: "Department in the project code differs from the unit's" },
  why: {
    "zh-CN":
      "216-0101-JBN-KP7M 这样的编码，前三位是部门代码，应当与单位代码前三位一致。来源：河北省绩效预算编码，实践。",
    en: "A code such as 216-0101-JBN-KP7M begins with the department, and so does the unit's code. Source: the codes of Hebei's performance budgets, practice.",
  },
  how: {
    "zh-CN": "核对项目编码和单位代码，改掉抄错的那一个。",
    en: "Compare both codes and mend the one that was copied wrongly.",
  },
  *check({ code: field, unitLine }) {
    if (field === undefined || unitLine === undefined) return;
    const code = parseProjectCode(field.text);
    const unit = parseUnitLine(unitLine.text);
    if (code.kind !== "hyphenated" || unit === undefined) return;
    const department = unit.code.slice(0, 3);
    if (code.department === department) return;
    const text = quote(code.code);
    yield {
      field: "code",
      message: {
        "zh-CN": `项目编码${text["zh-CN"]}的部门是 ${code.department}，单位代码 ${unit.code} 的部门是 ${department}。`,
        en: `The project code ${text.en} names department ${code.department}, the unit's code ${unit.code} department ${department}.`,
      },
    };
  },
};
