import type { Localized } from "../../i18n/localized";
import { normaliseForComparison } from "../../text/similarity";
import { splitClauses } from "../../text/sentence";
import { goalCells, type GoalCell } from "../goal-cells";
import { quantitiesOf } from "../goal-quantities";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { GENERIC_WORDS } from "./words";

export const rule: TableRule = {
  id: "goal-generic",
  group: "goal",
  scope: "table",
  severity: "warning",
  overrides: ["goal-short", "goal-no-number"],
  title: { "zh-CN": "绩效目标是套话", en: "Goal made of set phrases" },
  why: {
    "zh-CN":
      "“做好各项工作”“保障业务开展”放在哪个项目都行，说不出这个项目要做成什么。来源：财预〔2015〕88号（指向明确），审计与绩效评价公告，实践。",
    en: "A phrase that fits every project says nothing of what this one is to achieve. Source: 财预〔2015〕88号, audit notes, practice.",
  },
  how: {
    "zh-CN": "写这个项目自己的事：做什么、做多少、谁受益、达到什么效果。",
    en: "Write what is this project's own: what is done, how much, for whom, to which effect.",
  },
  *check(table, { options }) {
    for (const cell of goalCells(table)) {
      const word = options.vagueWords.goal.find((vague) => vague !== "" && cell.text.includes(vague));
      const share = word === undefined ? genericShare(cell) : 1;
      if (share < HALF) continue;
      yield {
        field: cell.path,
        ...(share < 1 && { severity: "hint" }),
        message: word === undefined ? messageOf(cell, share) : wordMessage(word),
      };
    }
  },
};

const HALF = 0.5;
/** Longest first, so that 本单位 is not read as 本 and 单位. */
const WORD = new RegExp([...GENERIC_WORDS].sort((a, b) => b.length - a.length).join("|"), "y");

/** Which share of the clauses is made of generic words alone; 0 for a goal with a number, which says something after all. */
function genericShare({ field, text }: GoalCell): number {
  const clauses = splitClauses(text).map((clause) => normaliseForComparison(clause.text));
  const generic = clauses.filter(isGeneric);
  // Few goals come as far as being read for numbers, which takes longer.
  return generic.length === 0 || quantitiesOf(field).length > 0 ? 0 : generic.length / clauses.length;
}

function isGeneric(clause: string): boolean {
  let at = 0;
  while (at < clause.length) {
    WORD.lastIndex = at;
    if (!WORD.test(clause)) return false;
    at = WORD.lastIndex;
  }
  return true;
}

function messageOf({ text }: GoalCell, share: number): Localized {
  const shown = quote(text);
  if (share < 1) {
    return {
      "zh-CN": `绩效目标${shown["zh-CN"]}多半是套话，没有具体内容。`,
      en: `The goal ${shown.en} is largely made of set phrases.`,
    };
  }
  return {
    "zh-CN": `绩效目标${shown["zh-CN"]}放在哪个项目都行，没有具体内容。`,
    en: `The goal ${shown.en} would fit any project and says nothing.`,
  };
}

function wordMessage(word: string): Localized {
  const shown = quote(word);
  return {
    "zh-CN": `绩效目标里有含糊的说法${shown["zh-CN"]}。`,
    en: `The goal has the vague words ${shown.en}.`,
  };
}
