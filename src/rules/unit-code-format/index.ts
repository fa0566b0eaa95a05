import type { Localized } from "../../i18n/localized";
import type { Severity } from "../../model/severity";
import { fold, isBlank } from "../../text/fold";
import { parseUnitLine } from "../../text/project-code";
import { isSecret } from "../../text/secret";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "unit-code-format",
  group: "budget",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "单位代码格式不对", en: "Malformed unit code" },
  why: {
    "zh-CN": "单位代码是六位数字（前三位部门、后三位单位），后面直接写单位名称。来源：部门预算公开表样，实践。",
    en: "A unit has six digits, three of the department and three of its own, with the name right behind them. Source: the published forms of department budgets, practice.",
  },
  how: {
    "zh-CN": "按“302001某某单位”的样子写：六位代码，紧跟单位全称。",
    en: "Write it like 302001某某单位: six digits and the full name right behind them.",
  },
  *check({ unitLine, form }) {
    // Other forms than Hebei's ask for the name alone.
    if (form !== undefined || unitLine === undefined || isBlank(unitLine.text) || isSecret(unitLine.text)) return;
    const complaint = complaintAbout(unitLine.text);
    if (complaint !== undefined) yield { field: "unitLine", ...complaint };
  },
};

function complaintAbout(text: string): { readonly message: Localized; readonly severity?: Severity } | undefined {
  const unit = parseUnitLine(text);
  const shown = quote(text);
  if (unit === undefined) {
    // A labelled line (编制单位：某局) is another form's, which asks for the name alone.
    if (LABELLED.test(fold(text)) || !NAMES_A_UNIT.test(fold(text).trim())) return undefined;
    return {
      severity: "hint",
      message: { "zh-CN": `${shown["zh-CN"]}没有写单位代码。`, en: `${shown.en} has no unit code.` },
    };
  }
  const { code } = unit;
  if (!LENGTHS.has(code.length)) {
    return {
      message: {
        "zh-CN": `单位代码“${code}”有 ${code.length} 位，应当是六位数字。`,
        en: `The unit code “${code}” has ${code.length} digits; it should have six.`,
      },
    };
  }
  if (!SEPARATED.test(fold(text))) return undefined;
  return {
    severity: "hint",
    message: {
      "zh-CN": `${shown["zh-CN"]}的代码和名称之间有空格或符号，应当直接相连。`,
      en: `${shown.en} has blanks or signs between the code and the name; they should stand together.`,
    },
  };
}

const LABELLED = /[:]/;
const NAMES_A_UNIT =
  /\p{Script=Han}{2}(?:局|委|委员会|办公室|中心|学校|医院|法院|检察院|部|厅|院|馆|站|所|队|会|处|政府|本级|机关)$/u;
/** Three digits of a department, six of a unit, nine of a unit below it. */
const LENGTHS = new Set([3, 6, 9]);
const SEPARATED = /^\s*\d+(?:\s+|\s*[-—_:.]\s*)\D/;
