import type { StandardId } from "../../model/target-table";
import { level2Of } from "../../standards/names";
import { renamedLevels } from "../renamed-levels";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "l2-name-alias",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  overrides: ["scheme-mixed"],
  title: { "zh-CN": "二级指标用了别的写法", en: "Other spelling of a level-2 name" },
  why: {
    "zh-CN":
      "二级指标名称是统一规定的，写成别的样子（例如可持续性影响），汇总和系统导入时对不上。来源：财预〔2015〕88号，财预〔2021〕101号。",
    en: "Level-2 names are laid down; other spellings such as 可持续性影响 do not match on import or in a summary. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "改成规范名称，例如可持续影响指标、生态效益指标、服务对象满意度指标。",
    en: "Use the official name, such as 可持续影响指标, 生态效益指标, 服务对象满意度指标.",
  },
  *check(table, { standard }) {
    yield* renamedLevels(table, standard, {
      level: "level2",
      title: { "zh-CN": "二级指标", en: "level-2" },
      canonical,
    });
  },
};

function canonical(text: string, standard: StandardId): string | undefined {
  const known = level2Of(text, standard);
  return known?.alias === true ? known.canonical : undefined;
}
