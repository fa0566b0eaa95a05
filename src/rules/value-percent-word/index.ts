import { fold } from "../../text/fold";
import type { TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { numberText } from "../number-text";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { readTargetValue } from "../target-value-of";
import { valueRows } from "../value-rows";
import { unitsOf } from "../value-units";

export const rule: TableRule = {
  id: "value-percent-word",
  group: "indicator",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "百分号写法不规范", en: "Percent sign not in standard form" },
  why: {
    "zh-CN":
      "“百分比”“百分之”“％”是系统导出或输入法留下的，统一写成 %，才能汇总比较。来源：实践（公开的绩效目标表中常见）。",
    en: "百分比, 百分之 and ％ are left by exports and input methods; with % everywhere values can be compared. Source: practice, common in published tables.",
  },
  how: { "zh-CN": "写成半角的 %，例如“≥95%”。", en: "Write %, such as ≥95%." },
  *check(table) {
    for (const row of valueRows(table)) {
      const { target, value } = row;
      const word = WORDS.exec(value.text)?.[0];
      if (word === undefined || !unitsOf(target).some(({ kind }) => kind === "percent")) continue;
      const fix = cellFix(table, value, fixed(target), "safe");
      const [text, written] = [quote(value.text), quote(word)];
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `指标值${text["zh-CN"]}里的${written["zh-CN"]}应当写成 %。`,
          en: `${written.en} in the target value ${text.en} should be written %.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** Percent signs that are not written as %. */
const WORDS = /百分比|百分之|％|﹪|(?<![A-Za-z])pct\b/i;
const FULL_WIDTH = /[０-９．]/g;
const SIGNS = /百分比|％|﹪|(?<=[\d０-９])百分之(?![\d零〇一二三四五六七八九十百])|(?<![A-Za-z])pct\b/gi;
const IN_HUNDREDS = /百分之\s{0,2}(百(?!\d)|[零〇一二三四五六七八九十点]+|[\d.]+)\s{0,2}%?/g;

/** The text with the percent signs changed and nothing else; undefined when it would not be read as the same. */
function fixed(target: TargetValue): string | undefined {
  const text = target.text.trim().replace(FULL_WIDTH, fold).replace(SIGNS, "%").replace(IN_HUNDREDS, percent);
  const read = readTargetValue(text);
  return !WORDS.test(text) && sizesOf(read) === sizesOf(target) ? text : undefined;
}

/** 95% of 百分之九十五. */
function percent(written: string): string {
  const read = readTargetValue(written);
  return read.kind === "number" ? `${numberText(read.value)}%` : written;
}

function sizesOf(target: TargetValue): string {
  if (target.kind === "number") return `${target.comparator ?? ""}${target.value}${target.unit?.canonical ?? ""}`;
  if (target.kind === "range") return `${target.from}-${target.to}${target.unit?.canonical ?? ""}`;
  if (target.kind !== "several") return target.kind;
  return target.quantities
    .map(({ comparator, value, unit }) => `${comparator ?? ""}${value}${unit?.canonical ?? ""}`)
    .join();
}
