import type { Localized } from "../../i18n/localized";
import type { TargetTable } from "../../model/target-table";
import { isPlaceholder } from "../../text/placeholder";
import { isSecret } from "../../text/secret";
import { normaliseForComparison } from "../../text/similarity";
import { goalAndNamePaths } from "../copied-paths";
import { groupBy } from "../../model/group-by";
import { quote } from "../quote";
import type { WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "name-duplicate",
  group: "budget",
  scope: "workbook",
  severity: "warning",
  overrides: ["goal-duplicate", "clone-table"],
  title: { "zh-CN": "项目名称重复", en: "Project name used twice" },
  why: {
    "zh-CN": "两张表的项目名称相同，分不清是两个项目还是一张表放了两份。来源：部门预算公开要求，实践。",
    en: "With two tables of one name nobody knows whether they are two projects or one table twice. Source: what publication of budgets requires, practice.",
  },
  how: {
    "zh-CN": "是同一个项目就删掉一份；是两个项目就按项目库里的名称写全，例如加上（一期）（二期）。",
    en: "Delete one when it is the same project; else give both their full names, such as （一期） and （二期）.",
  },
  *check(tables) {
    for (const group of groupBy(tables, nameOf).values()) {
      if (group.length < 2) continue;
      for (const table of group) {
        const text = quote(table.name?.text ?? "");
        const places = placesOf(group.filter((other) => other !== table));
        yield {
          table: table.index,
          field: "name",
          message: {
            "zh-CN": `项目名称${text["zh-CN"]}与${places["zh-CN"]}相同。`,
            en: `The project name ${text.en} is also that of ${places.en}.`,
          },
          covers: goalAndNamePaths(table),
        };
      }
    }
  },
};

function nameOf({ name }: TargetTable): string | undefined {
  if (name === undefined || isPlaceholder(name.text) || isSecret(name.text)) return undefined;
  return normaliseForComparison(name.text);
}

const SHOWN = 3;

/** Where other tables stand in the workbook; their names are no help, being the same. */
function placesOf(tables: readonly TargetTable[]): Localized {
  const numbers = tables.slice(0, SHOWN).map((table) => table.index + 1);
  const more = tables.length > SHOWN;
  return {
    "zh-CN": `第 ${numbers.join("、")}${more ? ` 等 ${tables.length}` : ""} 张表`,
    en: `table ${numbers.join(", ")}${more ? ` and others (${tables.length} in all)` : ""}`,
  };
}
