import type { FieldPath } from "../../model/field";
import type { TargetTable } from "../../model/target-table";
import { countChineseCharacters } from "../../text/sentence";
import { normaliseForComparison } from "../../text/similarity";
import { goalCells } from "../goal-cells";
import { groupBy } from "../../model/group-by";
import { otherProjects } from "../other-projects";
import { quote } from "../quote";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "goal-duplicate",
  group: "goal",
  scope: "workbook",
  severity: "warning",
  title: { "zh-CN": "不同项目的绩效目标相同", en: "Projects with the same goal" },
  why: {
    "zh-CN": "项目不同，目标却一字不差，说明是复制来的，没有写本项目的事。来源：财预〔2015〕88号（指向明确），实践。",
    en: "Different projects with one goal, word for word: it was copied and says nothing of this project. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "按本项目的内容重写，写上自己的数量和对象。",
    en: "Write the goal anew for this project, with its own numbers and beneficiaries.",
  },
  *check(tables) {
    const goals = tables.flatMap(goalsOf);
    for (const group of groupBy(goals, ({ text }) => text).values()) {
      const owners = [...new Set(group.map(({ table }) => table))];
      if (owners.length < 2) continue;
      for (const { table, path, shown } of group) {
        const [text, others] = [quote(shown), otherProjects(owners, table)];
        yield {
          table: table.index,
          field: path,
          message: {
            "zh-CN": `绩效目标${text["zh-CN"]}与${others["zh-CN"]}的一样。`,
            en: `The goal ${text.en} is also that of ${others.en}.`,
          },
        };
      }
    }
  },
};

/** Shorter goals (完成任务) are alike by chance. */
const SHORTEST = 6;

interface Goal {
  readonly table: TargetTable;
  readonly path: FieldPath;
  readonly shown: string;
  /** For comparing. */
  readonly text: string;
}

function goalsOf(table: TargetTable): Goal[] {
  return goalCells(table).flatMap(({ path, text }) =>
    countChineseCharacters(text) < SHORTEST ? [] : [{ table, path, shown: text, text: normaliseForComparison(text) }],
  );
}
