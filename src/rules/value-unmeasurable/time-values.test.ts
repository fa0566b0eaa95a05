import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "12月底前 under 时效指标", table: oneRow({ name: "办事便利", value: "12月底前", level2: "时效指标" }) },
    { name: "按季度发放 under 时效指标", table: oneRow({ name: "发放周期", value: "按季度发放", level2: "时效指标" }) },
    { name: "每月一次 under 时效指标", table: oneRow({ name: "巡检频次", value: "每月一次", level2: "时效指标" }) },
  ],
  reject: [
    {
      name: "及时 under 时效指标",
      table: oneRow({ name: "办事便利", value: "及时", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“及时”没有可以衡量的标准。",
            "The target value “及时” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "当日办结 under 时效指标",
      table: oneRow({ name: "办事便利", value: "当日办结", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“当日办结”没有可以衡量的标准。",
            "The target value “当日办结” sets no standard that can be measured.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "及时完成 under 时效指标",
      table: oneRow({ name: "办事便利", value: "及时完成", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“及时完成”没有可以衡量的标准。",
            "The target value “及时完成” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "及时足额发放 under 时效指标",
      table: oneRow({ name: "办事便利", value: "及时足额发放", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“及时足额发放”没有可以衡量的标准。",
            "The target value “及时足额发放” sets no standard that can be measured.",
          ],
        },
      ],
    },
  ],
});
