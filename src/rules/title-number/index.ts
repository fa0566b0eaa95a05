import type { Localized } from "../../i18n/localized";
import type { TargetTable } from "../../model/target-table";
import { parseTitle, type TableTitle } from "../../text/title";
import { groupBy } from "../../model/group-by";
import { largestGroup } from "../usual-key";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "title-number",
  group: "structure",
  scope: "workbook",
  severity: "hint",
  title: { "zh-CN": "表名编号不连续或写法不一", en: "Titles not numbered in order" },
  why: {
    "zh-CN":
      "表名按 1、2、3 编号，断号、重号说明漏了表或者顺序乱了；编号后面的符号要统一。来源：部门预算公开表样，实践。",
    en: "Titles are numbered 1, 2, 3; a gap or a number used twice means a lost table or a wrong order, and the sign behind the number should be one. Source: the published forms of department budgets, practice.",
  },
  how: {
    "zh-CN": "从 1 开始依次编号，编号后面统一用“.”或“、”；换一个部分可以重新从 1 编起。",
    en: "Number from 1 on with one sign throughout; a new part may begin with 1 again.",
  },
  *check(tables) {
    const titled = tables.flatMap(titledTable);
    const numbered = titled.filter(({ title }) => title.number !== undefined);
    if (numbered.length < 2) return;
    const [usual] = largestGroup(groupBy(numbered, ({ title }) => title.separator ?? "")) ?? [""];
    const mostAreNumbered = numbered.length >= titled.length * MOST;
    let count = 0;
    let before: number | undefined;
    for (const { table, title } of titled) {
      const { number, separator = "" } = title;
      if (number === undefined) {
        if (mostAreNumbered) yield { table: table.index, field: "title", message: UNNUMBERED };
        continue;
      }
      count = number === 1 || before === undefined ? number : count + 1;
      const inOrder = before === undefined || number === 1 || number === before + 1 || number === count;
      if (!inOrder) yield { table: table.index, field: "title", message: outOfOrder(number, before ?? 0) };
      else if (separator !== usual) yield { table: table.index, field: "title", message: otherSign(title, usual) };
      before = number;
    }
  },
};

const MOST = 0.7;
const UNNUMBERED: Localized = {
  "zh-CN": "表名没有编号，其他表都有。",
  en: "The title has no number; the others have.",
};

interface TitledTable {
  readonly table: TargetTable;
  readonly title: TableTitle;
}

function titledTable(table: TargetTable): TitledTable[] {
  const title = parseTitle(table.title?.text ?? "", table.name?.text);
  return title === undefined ? [] : [{ table, title }];
}

function outOfOrder(number: number, before: number): Localized {
  if (number === before) {
    return {
      "zh-CN": `表名的编号 ${number} 与上一张表重复。`,
      en: `The number ${number} is also that of the table before.`,
    };
  }
  return {
    "zh-CN": `表名的编号是 ${number}，上一张表是 ${before}，不连续。`,
    en: `The number of the title is ${number}, that of the table before is ${before}.`,
  };
}

function otherSign({ number, separator = "" }: TableTitle, usual: string): Localized {
  const [own, others] = [`${number ?? ""}${separator}`, `${number ?? ""}${usual}`];
  return {
    "zh-CN": `表名的编号写成“${own}”，其他表写成“${others}”，符号不统一。`,
    en: `The number is written “${own}”; in the other titles it would be “${others}”.`,
  };
}
