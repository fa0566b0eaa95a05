import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "是 of 是否按期开工", table: oneRow({ name: "是否按期开工", value: "是", level2: "质量指标" }) },
    { name: "是 of 网络连通性", table: oneRow({ name: "网络连通性", value: "是", level2: "质量指标" }) },
    { name: "是 of 工作效率", table: oneRow({ name: "工作效率", value: "是", level2: "质量指标" }) },
    { name: "≥95% of 在线率", table: oneRow({ name: "在线率", value: "≥95%", level2: "质量指标" }) },
    { name: "优 of 合格率", table: oneRow({ name: "合格率", value: "优", level2: "质量指标" }) },
    { name: "无 of 安全事故次数", table: oneRow({ name: "安全事故次数", value: "无", level2: "质量指标" }) },
    { name: "没有 of 投诉件数", table: oneRow({ name: "投诉件数", value: "没有", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "是 of 资金支付及时率",
      table: oneRow({ name: "资金支付及时率", value: "是", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“资金支付及时率”要填数，指标值却是“是”。",
            "The name “资金支付及时率” asks for a number; the target value is “是”.",
          ],
        },
      ],
    },
    {
      name: "否 of 设备在线率（%）",
      table: oneRow({ name: "设备在线率（%）", value: "否", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“设备在线率（%）”要填数，指标值却是“否”。",
            "The name “设备在线率（%）” asks for a number; the target value is “否”.",
          ],
        },
      ],
    },
    {
      name: "有 of 培训人数",
      table: oneRow({ name: "培训人数", value: "有", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“培训人数”要填数，指标值却是“有”。",
            "The name “培训人数” asks for a number; the target value is “有”.",
          ],
        },
      ],
    },
    {
      name: "是/否 of 合格率",
      table: oneRow({ name: "合格率", value: "是/否", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“合格率”要填数，指标值却是“是/否”。",
            "The name “合格率” asks for a number; the target value is “是/否”.",
          ],
        },
      ],
    },
  ],
});
