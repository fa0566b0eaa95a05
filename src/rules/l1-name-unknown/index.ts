import type { Indicator } from "../../model/target-table";
import { level1Names, level1Of } from "../../standards/names";
import { isBlank } from "../../text/fold";
import { isSecret } from "../../text/secret";
import { isBlankRow, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "l1-name-unknown",
  group: "structure",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "一级指标名称不规范", en: "Unknown level-1 name" },
  why: {
    "zh-CN":
      "一级指标名称是统一规定的，写成别的名称，系统导入时整组指标都会丢掉。来源：财预〔2015〕88号，财预〔2021〕101号。",
    en: "Level-1 names are laid down; under another name the whole group is lost on import. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "改成规定的名称：产出指标、效益指标（原表为效果指标）、满意度指标；2021年指引另有成本指标。",
    en: "Use the official names: 产出指标, 效益指标 (效果指标 in the earlier form), 满意度指标; the guide of 2021 adds 成本指标.",
  },
  *check(table, { standard }) {
    const names = level1Names(standard);
    for (const [index, block] of blocks(table.indicators)) {
      const { level1 } = block[0];
      if (level1 === undefined || isSecret(level1.text) || level1Of(level1.text, standard) !== undefined) continue;
      if (isBlank(level1.text) && block.every(isBlankRow)) continue;
      yield problemOf(rowPath({ index, indicator: block[0] }, "level1"), level1.text, names);
    }
  },
};

/** Rows that share one level-1 cell, by the index of the first. */
function blocks(indicators: readonly Indicator[]): Map<number, [Indicator, ...Indicator[]]> {
  const found = new Map<number, [Indicator, ...Indicator[]]>();
  let block: [Indicator, ...Indicator[]] | undefined;
  for (const [index, indicator] of indicators.entries()) {
    if (block !== undefined && block[0].level1?.cell === indicator.level1?.cell) block.push(indicator);
    else found.set(index, (block = [indicator]));
  }
  return found;
}

function problemOf(field: string, name: string, names: readonly string[]): Problem {
  const text = quote(name);
  const [chinese, english] = [names.join("、"), names.join(", ")];
  return {
    field,
    message: isBlank(name)
      ? {
          "zh-CN": `一级指标没有填，应当是${chinese}之一。`,
          en: `The level-1 name is blank; it should be one of ${english}.`,
        }
      : {
          "zh-CN": `一级指标${text["zh-CN"]}不是规定的名称，应当是${chinese}之一。`,
          en: `The level-1 name ${text.en} is not official; it should be one of ${english}.`,
        },
  };
}
