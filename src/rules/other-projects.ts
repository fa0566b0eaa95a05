import { projectName } from "./project-name";
import type { Localized } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import { quote } from "./quote";

const SHOWN = 3;

/** Names other tables for a message: `“甲”、“乙”等 5 个项目`. A table without a name is called by its place. */
export function otherProjects(all: readonly TargetTable[], self: TargetTable): Localized {
  const others = all.filter((table) => table !== self);
  const names = others.slice(0, SHOWN).map(nameOf);
  const more = others.length > SHOWN;
  const list = { "zh-CN": names.map((name) => name["zh-CN"]).join("、"), en: names.map((name) => name.en).join(", ") };
  if (!more) return list;
  return {
    "zh-CN": `${list["zh-CN"]}等 ${others.length} 个项目`,
    en: `${others.length} projects such as ${list.en}`,
  };
}

function nameOf(table: TargetTable): Localized {
  const name = projectName(table);
  return name === "" ? { "zh-CN": `第 ${table.index + 1} 张表`, en: `table ${table.index + 1}` } : quote(name);
}
