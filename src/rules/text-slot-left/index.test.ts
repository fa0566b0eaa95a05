import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "a document number and emphasis in the same brackets",
      table: {
        purpose: "按冀财预【2021】45号安排，【重点】保障培训",
        rows: [["产出指标", "数量指标", "培训人次", "人数之和", "≥400人次", "计划"]],
      },
    },
    { name: "请填写 without brackets, which text-template-leftover reports", table: { purpose: "请填写资金用途" } },
  ],
  reject: [
    {
      name: "a number that is still to be given",
      table: { rows: [["产出指标", "数量指标", "培训人次", "人数之和", "≥【】人次", "计划"]] },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“≥【】人次”里还有待填内容：【】处的数字。",
            "“≥【】人次” is not finished: fill in the number at 【】.",
          ],
        },
      ],
    },
    {
      name: "several slots of one cell, once, and another cell",
      table: {
        goals: ["控制在【预算数】以内"],
        rows: [["产出指标", "成本指标", "印刷单价", "费用÷份数", "≤5元/份", "【文号】、【名称及编号】、【文号】"]],
      },
      problems: [
        {
          field: "goals[0]",
          message: [
            "“控制在【预算数】以内”里还有待填内容：预算数。",
            "“控制在【预算数】以内” is not finished: fill in 预算数.",
          ],
        },
        {
          field: "indicators[0].basis",
          message: [
            "“【文号】、【名称及编号】、【文号】”里还有待填内容：文号、名称及编号。",
            "“【文号】、【名称及编号】、【文号】” is not finished: fill in 文号, 名称及编号.",
          ],
        },
      ],
    },
  ],
});
