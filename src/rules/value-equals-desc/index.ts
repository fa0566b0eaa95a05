import { isAlike, normaliseForComparison } from "../../text/similarity";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-equals-desc",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-unmeasurable", "desc-contains-value", "desc-no-formula", "satisfaction-100"],
  title: { "zh-CN": "指标值和描述相同", en: "Value repeats the description" },
  why: {
    "zh-CN":
      "描述写怎么算，指标值写达到多少；两栏一样，总有一栏没有填对。来源：财预〔2015〕88号（细化量化、可衡量），财预〔2021〕101号（指标解释）。",
    en: "The description says how, the value how much; where they are the same, one of them is not filled in. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "指标值写成符号、数值和单位；描述写考核内容和计算方法。",
    en: "Write sign, number and unit as the value, and content and formula as the description.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const found = problemOf(row);
      if (found !== undefined) yield found;
    }
  },
};

/** A copied text has to go from the value, a copied number from the description. */
function problemOf(row: ValueRow): Problem | undefined {
  const { value, indicator, target } = row;
  if (!isFilled(indicator.description) || target.kind === "yes-no") return undefined;
  const copied = likeness(value.text, indicator.description.text);
  if (copied === undefined) return undefined;
  const text = quote(value.text);
  const isFigure = target.kind === "number" || target.kind === "range" || target.kind === "date";
  // A formula ends in 100% and is no target.
  if (isFigure && !value.text.includes("÷")) {
    if (copied !== "same") return undefined;
    return {
      field: rowPath(row, "description"),
      covers: [rowPath(row, "value")],
      message: {
        "zh-CN": `绩效指标描述只写了指标值${text["zh-CN"]}，没有说明考核什么、怎么算。`,
        en: `The description is only the target value ${text.en} and does not say what is measured.`,
      },
    };
  }
  const part = copied === "part";
  return {
    field: rowPath(row, "value"),
    covers: [rowPath(row, "description")],
    message: {
      "zh-CN": `指标值${text["zh-CN"]}${part ? "是从描述里抄来的" : "和绩效指标描述一样"}，没有可以对照的标准。`,
      en: `The target value ${text.en} ${part ? "is taken from" : "is the same as"} the description and sets no standard.`,
    },
    ...(part && { severity: "hint" as const }),
  };
}

/** Shorter texts may be alike by chance. */
const SHORTEST = 8;

function likeness(value: string, description: string): "same" | "part" | undefined {
  // A short value is never near a long description, and most are short.
  if (value.length < SHORTEST && description.length > 3 * SHORTEST) return undefined;
  const [a, b] = [normaliseForComparison(value), normaliseForComparison(description)];
  if (a === "") return undefined;
  if (a === b) return "same";
  if (a.length < SHORTEST || /\d/.test(a)) return undefined;
  if (isAlike(a, b, 0.9)) return "same";
  return b.includes(a) ? "part" : undefined;
}
