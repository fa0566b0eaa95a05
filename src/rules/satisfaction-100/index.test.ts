import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import type { CellLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function accept(value: CellLiteral, name = "群众满意度", level2 = "服务对象满意度指标"): RuleCase {
  return {
    name: `${level2} ${name} ${JSON.stringify(value)}`,
    table: { rows: [["满意度指标", level2, name, "说明", value, "问卷调查"]] },
  };
}

function reject(value: CellLiteral, shown: string, severity?: "warning"): RejectCase {
  const from = typeof value === "object" && value !== null ? value.value : (value ?? "");
  return {
    ...accept(value),
    problems: [
      {
        field: "indicators[0].value",
        ...(severity && { severity }),
        message: [`满意度“${shown}”很难做到。`, `A satisfaction of “${shown}” can hardly be reached.`],
        fix: [["E9", from, "≥95%"]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("满意人数÷有效问卷数×100%"),
    accept("≥95%"),
    accept("≥90"),
    accept("100分"),
    accept("满意"),
    accept("≤100%"),
    accept("0次", "有效投诉次数"),
    accept("100%", "补贴发放到位情况"),
    accept("100%", "补贴发放率", "质量指标"),
    accept("涉密"),
    accept(null),
  ],
  reject: [
    reject("100%", "100%"),
    reject("＝100％", "＝100％"),
    reject({ value: 1, text: "100%" }, "100%"),
    reject("≥100%", "≥100%", "warning"),
    reject(">100%", ">100%", "warning"),
  ],
});

it("is mended by its fix", () => {
  expectFixed(rule, accept("≥100%").table);
  expectFixed(rule, accept({ value: 1, text: "100%" }).table);
});
