import type { TargetTable } from "../../model/target-table";
import { parseUnitLine } from "../../text/project-code";
import { minority } from "../usual-key";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "unit-code-dept-mixed",
  group: "budget",
  scope: "workbook",
  severity: "hint",
  title: { "zh-CN": "单位代码的部门与其他表不同", en: "Department of the unit code differs" },
  why: {
    "zh-CN":
      "一个部门的项目放在一起公开，单位代码前三位应当相同；个别不同，可能是别的部门的表混进来了。来源：部门预算公开表样，实践。",
    en: "The projects of one department are published together, with the same first three digits; a single different one may have strayed in. Source: the published forms of department budgets, practice.",
  },
  how: {
    "zh-CN": "核对单位代码；确实是别的部门的项目，从这个工作簿里移走。",
    en: "Check the unit's code; move the table out when it really is another department's.",
  },
  *check(tables) {
    const { usual, others = [] } = minority(tables, departmentOf) ?? {};
    for (const [table, department] of others) {
      yield {
        table: table.index,
        field: "unitLine",
        message: {
          "zh-CN": `单位代码的部门是 ${department}，其他表大多是 ${usual}。`,
          en: `The department of the unit code is ${department}; in most other tables it is ${usual}.`,
        },
      };
    }
  },
};

function departmentOf({ unitLine }: TargetTable): string | undefined {
  return parseUnitLine(unitLine?.text ?? "")?.code.slice(0, 3);
}
