import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "≥1件 of 受理件数", table: oneRow({ name: "受理件数", value: "≥1件", level2: "数量指标" }) },
    { name: "=0件 of 差错件数", table: oneRow({ name: "差错件数", value: "=0件", level2: "数量指标" }) },
    { name: "0件 of 差错件数", table: oneRow({ name: "差错件数", value: "0件", level2: "数量指标" }) },
    { name: "≤0件 of 差错件数", table: oneRow({ name: "差错件数", value: "≤0件", level2: "数量指标" }) },
    { name: "≥0% of 成本节约率", table: oneRow({ name: "成本节约率", value: "≥0%", level2: "数量指标" }) },
    { name: "≥0.5% of 知晓率", table: oneRow({ name: "知晓率", value: "≥0.5%", level2: "数量指标" }) },
    { name: "＞0% of 税收增长率", table: oneRow({ name: "税收增长率", value: "＞0%", level2: "数量指标" }) },
    { name: "≥0万元 of 增加收入", table: oneRow({ name: "增加收入", value: "≥0万元", level2: "经济效益指标" }) },
    { name: "≥0℃ of 温度", table: oneRow({ name: "温度", value: "≥0℃", level2: "数量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "＞0个 of what is new",
      table: oneRow({ name: "新增就业岗位数", value: "＞0个", level2: "社会效益指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“＞0个”几乎不做也能完成，没有约束力。",
            "The target value “＞0个” is reached by doing next to nothing.",
          ],
        },
      ],
    },
    {
      name: "≥0件",
      table: oneRow({ name: "受理件数", value: "≥0件", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥0件”几乎不做也能完成，没有约束力。",
            "The target value “≥0件” is reached by doing next to nothing.",
          ],
        },
      ],
    },
    {
      name: "＞0人",
      table: oneRow({ name: "救助人数", value: "＞0人", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“＞0人”几乎不做也能完成，没有约束力。",
            "The target value “＞0人” is reached by doing next to nothing.",
          ],
        },
      ],
    },
    {
      name: "≥0",
      table: oneRow({ name: "受理件数", value: "≥0", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥0”几乎不做也能完成，没有约束力。",
            "The target value “≥0” is reached by doing next to nothing.",
          ],
        },
      ],
    },
    {
      name: "不低于0次",
      table: oneRow({ name: "受理件数", value: "不低于0次", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“不低于0次”几乎不做也能完成，没有约束力。",
            "The target value “不低于0次” is reached by doing next to nothing.",
          ],
        },
      ],
    },
  ],
});
