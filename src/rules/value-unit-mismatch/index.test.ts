import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "≥95% of 覆盖率", table: oneRow({ name: "覆盖率", value: "≥95%", level2: "数量指标" }) },
    { name: "≥20人 of 培训人数", table: oneRow({ name: "培训人数", value: "≥20人", level2: "数量指标" }) },
    { name: "≤5‰ of 差错率", table: oneRow({ name: "差错率", value: "≤5‰", level2: "数量指标" }) },
    { name: "≥2个百分点 of 就业率", table: oneRow({ name: "就业率", value: "≥2个百分点", level2: "数量指标" }) },
    { name: "≥3次 of 库存周转率", table: oneRow({ name: "库存周转率", value: "≥3次", level2: "数量指标" }) },
    { name: "≤10人/万人 of 发案率", table: oneRow({ name: "发案率", value: "≤10人/万人", level2: "数量指标" }) },
    { name: "≥4次/年 of 更新频率", table: oneRow({ name: "更新频率", value: "≥4次/年", level2: "数量指标" }) },
    { name: "≥90分 of 群众满意度", table: oneRow({ name: "群众满意度", value: "≥90分", level2: "数量指标" }) },
    { name: "≥5% of 满意度指数", table: oneRow({ name: "满意度指数", value: "≥5%", level2: "数量指标" }) },
    { name: "≥30万元 of 投资金额", table: oneRow({ name: "投资金额", value: "≥30万元", level2: "数量指标" }) },
    { name: "≤500元/台 of 设备单价", table: oneRow({ name: "设备单价", value: "≤500元/台", level2: "数量指标" }) },
    { name: "≥5亩 of 绿化面积", table: oneRow({ name: "绿化面积", value: "≥5亩", level2: "数量指标" }) },
    { name: "12月底前 of 完成时间", table: oneRow({ name: "完成时间", value: "12月底前", level2: "数量指标" }) },
    { name: "≤30天 of 办理时限", table: oneRow({ name: "办理时限", value: "≤30天", level2: "数量指标" }) },
    { name: "≥3吨 of 采购数量", table: oneRow({ name: "采购数量", value: "≥3吨", level2: "数量指标" }) },
    { name: "≥5 of 覆盖率", table: oneRow({ name: "覆盖率", value: "≥5", level2: "数量指标" }) },
    { name: "优 of 覆盖率", table: oneRow({ name: "覆盖率", value: "优", level2: "数量指标" }) },
    { name: "≥3年 of 使用年限", table: oneRow({ name: "使用年限", value: "≥3年", level2: "数量指标" }) },
    { name: "12月底前 of 办理时限", table: oneRow({ name: "办理时限", value: "12月底前", level2: "数量指标" }) },
    {
      name: "12月底前完成合格率90% of 合格率",
      table: oneRow({ name: "合格率", value: "12月底前完成合格率90%", level2: "数量指标" }),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "≥98分 of 水样合格率",
      table: oneRow({ name: "水样合格率", value: "≥98分", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“水样合格率”是比率，单位应当是 %，指标值却是“≥98分”。",
            "The name “水样合格率” asks for a rate, so the unit should be %; the target value is “≥98分”.",
          ],
        },
      ],
    },
    {
      name: "≥90人 of 群众满意度",
      table: oneRow({ name: "群众满意度", value: "≥90人", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“群众满意度”是比率，单位应当是 %，指标值却是“≥90人”。",
            "The name “群众满意度” asks for a rate, so the unit should be %; the target value is “≥90人”.",
          ],
        },
      ],
    },
    {
      name: "12月底前 of 任务覆盖率",
      table: oneRow({ name: "任务覆盖率", value: "12月底前", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“任务覆盖率”是比率，单位应当是 %，指标值却是“12月底前”。",
            "The name “任务覆盖率” asks for a rate, so the unit should be %; the target value is “12月底前”.",
          ],
        },
      ],
    },
    {
      name: "每月 of 巡查次数",
      table: oneRow({ name: "巡查次数", value: "每月", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“巡查次数”是人数或者次数，单位应当是人、人次、次等，指标值却是“每月”。",
            "The name “巡查次数” asks for a count of persons or times; the target value is “每月”.",
          ],
        },
      ],
    },
    {
      name: "≥20期 of 覆盖率",
      table: oneRow({ name: "覆盖率", value: "≥20期", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“覆盖率”是比率，单位应当是 %，指标值却是“≥20期”。",
            "The name “覆盖率” asks for a rate, so the unit should be %; the target value is “≥20期”.",
          ],
        },
      ],
    },
    {
      name: "≥95% of 培训人数",
      table: oneRow({ name: "培训人数", value: "≥95%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“培训人数”是人数或者次数，单位应当是人、人次、次等，指标值却是“≥95%”。",
            "The name “培训人数” asks for a count of persons or times; the target value is “≥95%”.",
          ],
        },
      ],
    },
    {
      name: "≥95% of 发放手册数量",
      table: oneRow({ name: "发放手册数量", value: "≥95%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“发放手册数量”是数量，单位不能是 %，指标值却是“≥95%”。",
            "The name “发放手册数量” asks for a number, so the unit cannot be %; the target value is “≥95%”.",
          ],
        },
      ],
    },
    {
      name: "≥95% of 绿化面积",
      table: oneRow({ name: "绿化面积", value: "≥95%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“绿化面积”是面积，单位应当是平方米、亩等，指标值却是“≥95%”。",
            "The name “绿化面积” asks for an area; the target value is “≥95%”.",
          ],
        },
      ],
    },
    {
      name: "≥95% of 投入金额",
      table: oneRow({ name: "投入金额", value: "≥95%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“投入金额”是金额，单位应当是元、万元，指标值却是“≥95%”。",
            "The name “投入金额” asks for an amount of money; the target value is “≥95%”.",
          ],
        },
      ],
    },
    {
      name: "100% of 完成时间",
      table: oneRow({ name: "完成时间", value: "100%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“完成时间”是时间，单位应当是天、小时或者写日期，指标值却是“100%”。",
            "The name “完成时间” asks for a time; the target value is “100%”.",
          ],
        },
      ],
    },
    {
      name: "80-90人 of 参与率",
      table: oneRow({ name: "参与率", value: "80-90人", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "三级指标“参与率”是比率，单位应当是 %，指标值却是“80-90人”。",
            "The name “参与率” asks for a rate, so the unit should be %; the target value is “80-90人”.",
          ],
        },
      ],
    },
  ],
});
