import type { FieldPath } from "../../model/field";
import type { TargetTable } from "../../model/target-table";
import { projectName } from "../project-name";
import { parseProjectCode } from "../../text/project-code";
import { saysTheSame } from "../../text/similarity";
import { goalAndNamePaths } from "../copied-paths";
import { groupBy } from "../../model/group-by";
import { otherProjects } from "../other-projects";
import { quote } from "../quote";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "code-duplicate",
  group: "budget",
  scope: "workbook",
  severity: "error",
  overrides: ["name-duplicate", "goal-duplicate", "clone-table"],
  title: { "zh-CN": "项目编码重复", en: "Project code used twice" },
  why: {
    "zh-CN": "一个项目一个编码，两张表编码相同，说明有一张是复制来的没有改。来源：预算管理一体化系统的编码规则，实践。",
    en: "Every project has a code of its own; two tables with the same one mean that one was copied and not changed. Source: the codes of the budget system, practice.",
  },
  how: {
    "zh-CN": "到项目库里核对，改掉填错的那一个；如果是同一张表放了两份，删掉一份。",
    en: "Compare with the project library and mend the wrong one; when the same table is there twice, delete one.",
  },
  *check(tables) {
    for (const [code, group] of groupBy(tables, codeOf)) {
      if (group.length < 2) continue;
      const text = quote(code);
      for (const table of group) {
        const others = otherProjects(group, table);
        const covers = copiedFields(table, group);
        yield {
          table: table.index,
          field: "code",
          message: {
            "zh-CN": `项目编码${text["zh-CN"]}与${others["zh-CN"]}的相同。`,
            en: `The project code ${text.en} is also that of ${others.en}.`,
          },
          ...(covers.length > 0 && { covers }),
        };
      }
    }
  },
};

function codeOf({ code }: TargetTable): string | undefined {
  const parsed = parseProjectCode(code?.text ?? "");
  return "code" in parsed ? parsed.code : undefined;
}

/** The same code and the same name is one table twice: its name and goals are then no cases of their own. */
function copiedFields(table: TargetTable, group: readonly TargetTable[]): readonly FieldPath[] {
  const name = projectName(table);
  const copied = name !== "" && group.some((other) => other !== table && saysTheSame(projectName(other), name));
  return copied ? ["name", ...goalAndNamePaths(table)] : [];
}
