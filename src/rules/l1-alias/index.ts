import type { StandardId } from "../../model/target-table";
import { level1Of } from "../../standards/names";
import { renamedLevels } from "../renamed-levels";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "l1-alias",
  group: "structure",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  overrides: ["scheme-mixed"],
  title: { "zh-CN": "一级指标用了别的写法", en: "Other spelling of a level-1 name" },
  why: {
    "zh-CN":
      "国家规定的一级指标名称是产出指标、效益指标、满意度指标（2021年起成本指标单列）；效果指标是河北原表的写法，和别的表汇总时对不上。来源：财预〔2015〕88号，财预〔2021〕101号。",
    en: "The national names are 产出指标, 效益指标, 满意度指标 (since 2021 also 成本指标); 效果指标 is Hebei's earlier form and does not match other tables. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "改成规范名称；当地表样就印效果指标的，可以不改，关掉这条规则。",
    en: "Use the official name; where the local form prints 效果指标, leave it and switch this rule off.",
  },
  *check(table, { standard }) {
    yield* renamedLevels(table, standard, {
      level: "level1",
      title: { "zh-CN": "一级指标", en: "level-1" },
      canonical,
    });
  },
};

/** By the national standards: 效益指标 is right in Hebei's earlier form too. */
function canonical(text: string, standard: StandardId): string | undefined {
  const known = level1Of(text, standard === "hebei-legacy" ? "2015" : standard);
  return known?.alias === true ? known.canonical : undefined;
}
