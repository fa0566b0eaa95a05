import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(name: string, description = "说明", level2 = "经济效益指标"): RuleCase {
  return {
    name: `${level2} ${name} ${description}`,
    table: { rows: [["效益指标", level2, name, description, "达到", "年度工作计划"]] },
  };
}

function reject(name: string, description: string, field: "name" | "description", harm: string): RejectCase {
  return {
    ...accept(name, description),
    problems: [
      {
        field: `indicators[0].${field}`,
        message: [
          `效益指标写了“${harm}”，这是代价，不是效益。`,
          `The benefit indicator says “${harm}”: that is a price, no benefit.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("节约运行成本"),
    accept("不增加行政成本"),
    accept("避免增加企业负担"),
    accept("农民增收", "增加农民收入"),
    accept("提高成本控制水平"),
    accept("提高污染防治能力", "说明", "生态效益指标"),
    accept("不影响行政成本的增加或减少"),
    accept("增加运行成本", "说明", "成本指标"),
    accept("涉密", "涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("增加服务成本，减轻群众压力", "说明", "name", "增加服务成本"),
    reject("保障安全", "增加行政成本，保证安全运行", "description", "增加行政成本"),
    reject("加重企业负担", "增加成本", "name", "加重企业负担"),
    reject("工业发展", "增加了污染物排放量", "description", "增加了污染"),
  ],
});
