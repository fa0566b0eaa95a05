import { cellFix } from "../cell-fix";
import { contentRows, isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "name-punctuation",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "三级指标有多余的标点或换行", en: "Stray punctuation or line break in a name" },
  why: {
    "zh-CN": "指标名称是一个词组，末尾不用标点，中间不换行；导入系统和查重时会当成另一个名称。来源：实践。",
    en: "A name is a phrase without a closing stop or a line break; systems take it for another name. Source: practice.",
  },
  how: { "zh-CN": "删去末尾的标点和中间的换行。", en: "Remove the closing punctuation and the line break." },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name } = row.indicator;
      if (!isFilled(name)) continue;
      const wrong = defectOf(name.text.trim());
      if (wrong === undefined) continue;
      const text = quote(name.text);
      const fix = cellFix(table, name, cleaned(name.text), "safe");
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `三级指标${text["zh-CN"]}${wrong === "break" ? "中间有换行" : "末尾有多余的标点"}。`,
          en: `The name ${text.en} ${wrong === "break" ? "holds a line break" : "ends in punctuation"}.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const BREAK = /[^\S\r\n]*[\r\n]\s*/g;
const CLOSING = /[\s，。；、：！,;:!．]+$|(?<=\p{Script=Han})\.+$/u;

function defectOf(text: string): "break" | "closing" | undefined {
  if (/[\r\n]/.test(text)) return "break";
  return CLOSING.test(text) ? "closing" : undefined;
}

/** Both defects mended; words of Latin letters stay apart. */
function cleaned(text: string): string {
  return text
    .trim()
    .replace(BREAK, (_break, at: number, whole: string) => (/[A-Za-z]/.test(whole.charAt(at - 1)) ? " " : ""))
    .replace(CLOSING, "");
}
