import type { TargetTable } from "../../model/target-table";
import type { Localized } from "../../i18n/localized";
import { NAMED_BASIS, VAGUE_BASIS_WORDS } from "../../standards/words/vague-basis-words";
import { countChineseCharacters } from "../../text/sentence";
import { basesOf, type BasisGroup } from "../basis-groups";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "basis-vague",
  group: "indicator",
  scope: "table",
  severity: "hint",
  overrides: ["basis-uniform"],
  title: { "zh-CN": "指标值确定依据太笼统", en: "Basis is vague" },
  why: {
    "zh-CN": "“工作经验”“行业标准”没有说是哪一份、哪一年，审核时没法核对。来源：财预〔2015〕88号（绩效标准），实践。",
    en: "工作经验 or 行业标准 names no document and no year, so nothing can be looked up. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "写明是哪份文件（名称、文号）、哪个标准（编号）、哪年的完成值，或者合同、年度工作计划。",
    en: "Name the document with its number, the standard, the year of the figure, the contract or the plan of the year's work.",
  },
  *check(table, { options }) {
    for (const { rows, text } of vagueGroups(table, options.vagueWords.basis)) {
      const [first, ...others] = rows;
      if (first === undefined) continue;
      const times = countText(rows.length);
      const shown = quote(first.indicator.basis?.text ?? text);
      yield {
        field: rowPath(first, "basis"),
        covers: others.map((row) => rowPath(row, "basis")),
        message: {
          "zh-CN": `依据${shown["zh-CN"]}太笼统，没有写明是哪一份${times["zh-CN"]}。`,
          en: `The basis ${shown.en} is vague: it names nothing to look up${times.en}.`,
        },
      };
    }
  },
};

function vagueGroups(table: TargetTable, own: readonly string[]): readonly BasisGroup[] {
  return basesOf(table).filter(({ text }) => own.includes(text) || isVague(text));
}

const VAGUE = new RegExp(VAGUE_BASIS_WORDS.join("|"), "g");

/** True when a folded basis holds no name, number or year, and nothing but words that name nothing. */
function isVague(text: string): boolean {
  if (NAMED_BASIS.test(text)) return false;
  return countChineseCharacters(text.replace(VAGUE, "")) === 0 && countChineseCharacters(text) > 0;
}

function countText(times: number): Localized {
  if (times === 1) return { "zh-CN": "", en: "" };
  return { "zh-CN": `（共 ${times} 行）`, en: ` (${times} rows)` };
}
