import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description = "说明", value = "达到", level2 = "生态效益指标"): RuleCase {
  return {
    name: `${level2} ${name} ${description}`,
    table: { rows: [["效益指标", level2, name, description, value, "年度工作计划"]] },
  };
}

function reject(name: string, description = "说明", other?: readonly [string, string]): RejectCase {
  return {
    ...accept(name, description),
    problems: [
      {
        field: "indicators[0].name",
        message: [
          `生态效益指标“${name}”没有说生态${other === undefined ? "" : `，像是${other[0]}`}。`,
          `The ecological benefit “${name}” says nothing about ecology${other === undefined ? "" : `; it looks like ${other[1]}`}.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("单位面积能耗下降率"),
    accept("改善人居环境"),
    accept("对周边的影响", "施工期间不产生扬尘"),
    accept("办公用纸减少量"),
    accept("空气质量优良天数"),
    accept("节约用水"),
    accept("管网漏损率"),
    accept("裸露地块覆盖率"),
    accept("臭气浓度达标率"),
    accept("供热单位面积煤耗"),
    accept("Ⅲ类以上断面比例"),
    accept("化学需氧量削减量"),
    accept("增加蓝天天数"),
    accept("营商环境和生态环境改善"),
    accept("不涉及"),
    accept("营商环境改善", "说明", "达到", "社会效益指标"),
    accept("涉密", "涉密", "涉密"),
    { name: "a blank name", table: { rows: [["效益指标", "生态效益指标", "", "说明", "达到", ""]] } },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("和谐环境创建情况", "化解矛盾纠纷", ["社会效益", "a social benefit"]),
    reject("优化营商环境", "减少企业办事成本", ["经济效益", "an economic benefit"]),
    reject("机制建设情况", "说明", ["可持续影响", "a lasting effect"]),
    reject("演出场次"),
  ],
});
