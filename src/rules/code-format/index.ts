import type { Localized } from "../../i18n/localized";
import type { Severity } from "../../model/severity";
import { foldLabel } from "../../text/fold";
import { parseProjectCode } from "../../text/project-code";
import { isSecret } from "../../text/secret";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "code-format",
  group: "budget",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "项目编码格式不对", en: "Malformed project code" },
  why: {
    "zh-CN":
      "项目编码由预算管理一体化系统生成，一般是 21 位数字和大写字母；缺一位、错一位，就对不上项目库。来源：预算管理一体化系统的编码规则，实践。",
    en: "The budget system gives every project a code, as a rule of 21 digits and capital letters; with one lost or wrong, the project is not found in its library. Source: the codes of the budget system, practice.",
  },
  how: {
    "zh-CN": "从项目库里复制项目编码，原样粘贴。",
    en: "Copy the code from the project library and paste it as it is.",
  },
  *check({ code, form }) {
    if (code === undefined || isSecret(code.text)) return;
    const complaint = complaintAbout(code.text);
    // What codes other provinces use is not known.
    if (complaint !== undefined) yield { field: "code", ...(form && { severity: "hint" }), ...complaint };
  },
};

interface Complaint {
  readonly message: Localized;
  readonly severity?: Severity;
}

function complaintAbout(text: string): Complaint | undefined {
  const code = parseProjectCode(text);
  const shown = quote(text);
  if (code.kind === "unknown") return { message: unknownMessage(foldLabel(text), shown) };
  if (code.kind === "blank" || code.kind === "placeholder") return undefined;
  const meant = withoutLookAlikes(code.code);
  if (code.kind === "serial" && meant !== undefined) {
    return {
      message: {
        "zh-CN": `项目编码${shown["zh-CN"]}里有 I、O、S、Z 这样容易看错的字母，可能应是 ${meant}。`,
        en: `The project code ${shown.en} has letters that are easily mistaken (I, O, S, Z); perhaps it is ${meant}.`,
      },
    };
  }
  if (text.trim() === code.code) return undefined;
  return {
    severity: "hint",
    message: {
      "zh-CN": `项目编码${shown["zh-CN"]}里有空格、小写字母或全角字符，应当写成 ${code.code}。`,
      en: `The project code ${shown.en} has blanks, small letters or full-width characters; it should be ${code.code}.`,
    },
  };
}

function unknownMessage(code: string, shown: Localized): Localized {
  const { length } = Array.from(code);
  if (/^[0-9A-Za-z]{10,}$/.test(code) && length !== LENGTH) {
    return {
      "zh-CN": `项目编码${shown["zh-CN"]}有 ${length} 位，应当是 ${LENGTH} 位。`,
      en: `The project code ${shown.en} has ${length} characters; it should have ${LENGTH}.`,
    };
  }
  return {
    "zh-CN": `项目编码${shown["zh-CN"]}的格式不对，应当是 ${LENGTH} 位数字和大写字母。`,
    en: `The project code ${shown.en} is malformed; it should be ${LENGTH} digits and capital letters.`,
  };
}

const LENGTH = 21;
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", Z: "2" };

/** The code with figures for the letters that codes with a check character never have, when that makes the check right. */
function withoutLookAlikes(code: string): string | undefined {
  const meant = parseProjectCode(code.replace(/[IOSZ]/g, (letter) => LOOK_ALIKES[letter] ?? letter));
  return meant.kind === "checked" && meant.code !== code && meant.checkCharacter === meant.expected
    ? meant.code
    : undefined;
}
