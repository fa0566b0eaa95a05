import { parseProjectCode } from "../../text/project-code";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "code-check-char",
  group: "budget",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "项目编码校验位不对", en: "Project code fails its check character" },
  why: {
    "zh-CN":
      "21 位项目编码的最后一位由前 20 位算出，对不上说明抄错了某一位。来源：实践（由已公开的编码推算，未见正式文件）。",
    en: "The last character of a 21-character code follows from the first twenty; when it does not, one of them was copied wrongly. Source: practice (worked out from published codes, no official text known).",
  },
  how: {
    "zh-CN": "到项目库里核对编码，重新复制粘贴；不要只改最后一位。",
    en: "Compare the code with the project library and copy it again; do not just change the last character.",
  },
  *check({ code: field }) {
    if (field === undefined) return;
    const code = parseProjectCode(field.text);
    if (code.kind !== "checked" || code.checkCharacter === code.expected) return;
    const text = quote(code.code);
    yield {
      field: "code",
      message: {
        "zh-CN": `项目编码${text["zh-CN"]}的最后一位是 ${code.checkCharacter}，按前 20 位推算应当是 ${code.expected}，可能抄错了一位。`,
        en: `The last character of the project code ${text.en} is ${code.checkCharacter}; the first twenty ask for ${code.expected}, so one may be wrong.`,
      },
    };
  },
};
