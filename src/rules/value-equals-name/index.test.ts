import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a number", table: oneRow({}) },
    { name: "words of its own", table: oneRow({ name: "办事效率", value: "当日办结", level2: "质量指标" }) },
    { name: "blank cells", table: oneRow({ name: "", value: "", level2: "质量指标" }) },
    { name: "dashes", table: oneRow({ name: "—", value: "—", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "the name again, a stop aside",
      table: oneRow({ level1: "效益指标", level2: "社会效益指标", name: "保障工作开展", value: "保障工作开展。" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“保障工作开展。”和三级指标一样，没有可以对照的标准。",
            "The target value “保障工作开展。” is the same as the name and sets no standard.",
          ],
        },
      ],
    },
  ],
});
