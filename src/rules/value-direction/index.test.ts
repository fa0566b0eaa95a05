import { oneRow } from "../../../tests/support/one-row";
import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "≥10% of 降低跌倒发生率",
      table: oneRow({ name: "降低老年人跌倒发生率", value: "≥10%", level2: "社会效益指标" }),
    },
    {
      name: "≥98% of 漏水修复率 under 质量指标",
      table: oneRow({ name: "漏水修复率", value: "≥98%", level2: "质量指标" }),
    },
    {
      name: "≥2% of 降低故障率 under 质量指标",
      table: oneRow({ name: "降低设备故障率", value: "≥2%", level2: "质量指标" }),
    },
    {
      name: "≥10年 of 档案保存时限 under 时效指标",
      table: oneRow({ name: "档案保存时限", value: "≥10年", level2: "时效指标" }),
    },
    {
      name: "≤0.5% of 检测报告差错率 under 质量指标",
      table: oneRow({ name: "检测报告差错率", value: "≤0.5%", level2: "质量指标" }),
    },
    {
      name: "≤85% of 床位使用率 under 质量指标",
      table: oneRow({ name: "床位使用率", value: "≤85%", level2: "质量指标" }),
    },
    {
      name: "≤3% of 设备故障率 under 质量指标",
      table: oneRow({ name: "设备故障率", value: "≤3%", level2: "质量指标" }),
    },
    {
      name: "≥98% of 故障修复率 under 质量指标",
      table: oneRow({ name: "故障修复率", value: "≥98%", level2: "质量指标" }),
    },
    {
      name: "≥95% of 投诉办结率 under 质量指标",
      table: oneRow({ name: "投诉办结率", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "≥20起 of 查处违法案件数 under 数量指标",
      table: oneRow({ name: "查处违法案件数", value: "≥20起", level2: "数量指标" }),
    },
    {
      name: "≥10% of 事故下降率 under 质量指标",
      table: oneRow({ name: "事故下降率", value: "≥10%", level2: "质量指标" }),
    },
    {
      name: "≥95% of 无事故天数占比 under 质量指标",
      table: oneRow({ name: "无事故天数占比", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "≥5万元 of 节约运行成本 under 成本指标",
      table: oneRow({ name: "节约运行成本", value: "≥5万元", level2: "成本指标" }),
    },
    {
      name: "≥500元/人 of 低保补助标准 under 成本指标",
      table: oneRow({ name: "低保补助标准", value: "≥500元/人", level2: "成本指标" }),
    },
    {
      name: "≤30万元 of 物业成本 under 成本指标",
      table: oneRow({ name: "物业成本", value: "≤30万元", level2: "成本指标" }),
    },
    {
      name: "≥90% of 预算执行率 under 成本指标",
      table: oneRow({ name: "预算执行率", value: "≥90%", level2: "成本指标" }),
    },
    {
      name: "≤93% of 床位使用率 under 质量指标",
      table: oneRow({ name: "床位使用率", value: "≤93%", level2: "质量指标" }),
    },
    {
      name: "≤200人 of 培训人数 under 数量指标",
      table: oneRow({ name: "培训人数", value: "≤200人", level2: "数量指标" }),
    },
    { name: "≥2年 of 质保期限 under 时效指标", table: oneRow({ name: "质保期限", value: "≥2年", level2: "时效指标" }) },
    {
      name: "≥8小时 of 窗口服务时间 under 时效指标",
      table: oneRow({ name: "窗口服务时间", value: "≥8小时", level2: "时效指标" }),
    },
    {
      name: "≤2小时 of 故障响应时间 under 时效指标",
      table: oneRow({ name: "故障响应时间", value: "≤2小时", level2: "时效指标" }),
    },
    {
      name: "≤100% of 任务完成率 under 质量指标",
      table: oneRow({ name: "任务完成率", value: "≤100%", level2: "质量指标" }),
    },
    { name: "≤5% of 不合格率 under 质量指标", table: oneRow({ name: "不合格率", value: "≤5%", level2: "质量指标" }) },
    { name: "=0次 of 事故次数 under 质量指标", table: oneRow({ name: "事故次数", value: "=0次", level2: "质量指标" }) },
    {
      name: "≥90% of 违法行为查处率 under 质量指标",
      table: oneRow({ name: "违法行为查处率", value: "≥90%", level2: "质量指标" }),
    },
    {
      name: "≥300人 of 失业保险参保人数 under 数量指标",
      table: oneRow({ name: "失业保险参保人数", value: "≥300人", level2: "数量指标" }),
    },
    {
      name: "≥95% of 感染者随访率 under 质量指标",
      table: oneRow({ name: "感染者随访率", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "≤2024年12月31日 of 完成时间 under 时效指标",
      table: oneRow({ name: "完成时间", value: "≤2024年12月31日", level2: "时效指标" }),
    },
    {
      name: "≥2027年 of 合同到期 under 数量指标",
      table: oneRow({ name: "合同到期", value: "≥2027年", level2: "数量指标" }),
    },
    {
      name: "80%-90% of 验收合格率 under 质量指标",
      table: oneRow({ name: "验收合格率", value: "80%-90%", level2: "质量指标" }),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    ...[
      ["管网漏损率", "≥12%", "≤12%"],
      ["老年人跌倒发生率", "≥3%", "≤3%"],
      ["森林火灾受害率", "≥0.5‰", "≤0.5‰"],
      ["物资送达时间", "≥4小时", "≤4小时"],
      ["警情到达时长", "≥10分钟", "≤10分钟"],
    ].map(([name = "", value = "", mended = ""]) => ({
      name: `${value} of ${name}`,
      table: oneRow({ name, value, level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value" as const,
          message: [
            `“${name}”越低越好，指标值“${value}”的符号应当是 ≤。`,
            `“${name}” is better the lower; the target value “${value}” needs ≤.`,
          ] as const,
          fix: [["E9", value, mended]] as const,
        },
      ],
    })),
    {
      name: "≥5次 of 管道爆裂次数",
      table: oneRow({ name: "管道爆裂次数", value: "≥5次", level2: "社会效益指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“管道爆裂次数”越低越好，指标值“≥5次”的符号应当是 ≤。",
            "“管道爆裂次数” is better the lower; the target value “≥5次” needs ≤.",
          ],
          fix: [["E9", "≥5次", "≤5次"]],
        },
      ],
    },
    {
      name: "≥0.5% of 检测报告差错率",
      table: oneRow({ name: "检测报告差错率", value: "≥0.5%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“检测报告差错率”越低越好，指标值“≥0.5%”的符号应当是 ≤。",
            "“检测报告差错率” is better the lower; the target value “≥0.5%” needs ≤.",
          ],
          fix: [["E9", "≥0.5%", "≤0.5%"]],
        },
      ],
    },
    {
      name: "≥48小时 of 坑槽修补时限",
      table: oneRow({ name: "坑槽修补时限", value: "≥48小时", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“坑槽修补时限”越低越好，指标值“≥48小时”的符号应当是 ≤。",
            "“坑槽修补时限” is better the lower; the target value “≥48小时” needs ≤.",
          ],
          fix: [["E9", "≥48小时", "≤48小时"]],
        },
      ],
    },
    {
      name: "≥3% of 设备故障率",
      table: oneRow({ name: "设备故障率", value: "≥3%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“设备故障率”越低越好，指标值“≥3%”的符号应当是 ≤。",
            "“设备故障率” is better the lower; the target value “≥3%” needs ≤.",
          ],
          fix: [["E9", "≥3%", "≤3%"]],
        },
      ],
    },
    {
      name: "≥5次 of 投诉次数",
      table: oneRow({ name: "投诉次数", value: "≥5次", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“投诉次数”越低越好，指标值“≥5次”的符号应当是 ≤。",
            "“投诉次数” is better the lower; the target value “≥5次” needs ≤.",
          ],
          fix: [["E9", "≥5次", "≤5次"]],
        },
      ],
    },
    {
      name: "≥0起 of 事故发生起数",
      table: oneRow({ name: "事故发生起数", value: "≥0起", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“事故发生起数”越低越好，指标值“≥0起”的符号应当是 ≤。",
            "“事故发生起数” is better the lower; the target value “≥0起” needs ≤.",
          ],
          fix: [["E9", "≥0起", "=0起"]],
        },
      ],
    },
    {
      name: "≥30万元 of 物业成本",
      table: oneRow({ name: "物业成本", value: "≥30万元", level2: "成本指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“物业成本”越低越好，指标值“≥30万元”的符号应当是 ≤。",
            "“物业成本” is better the lower; the target value “≥30万元” needs ≤.",
          ],
          fix: [["E9", "≥30万元", "≤30万元"]],
        },
      ],
    },
    {
      name: "30万元以上 of 设备采购单价",
      table: oneRow({ name: "设备采购单价", value: "30万元以上", level2: "成本指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“设备采购单价”越低越好，指标值“30万元以上”的符号应当是 ≤。",
            "“设备采购单价” is better the lower; the target value “30万元以上” needs ≤.",
          ],
          fix: [["E9", "30万元以上", "≤30万元"]],
        },
      ],
    },
    {
      name: "≥2小时 of 故障响应时间",
      table: oneRow({ name: "故障响应时间", value: "≥2小时", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“故障响应时间”越低越好，指标值“≥2小时”的符号应当是 ≤。",
            "“故障响应时间” is better the lower; the target value “≥2小时” needs ≤.",
          ],
          fix: [["E9", "≥2小时", "≤2小时"]],
        },
      ],
    },
    {
      name: "≤95% of 验收合格率",
      table: oneRow({ name: "验收合格率", value: "≤95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“验收合格率”越高越好，指标值“≤95%”的符号应当是 ≥。",
            "“验收合格率” is better the higher; the target value “≤95%” needs ≥.",
          ],
          fix: [["E9", "≤95%", "≥95%"]],
        },
      ],
    },
    {
      name: "＜90% of 群众满意度",
      table: oneRow({ name: "群众满意度", value: "＜90%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“群众满意度”越高越好，指标值“＜90%”的符号应当是 ≥。",
            "“群众满意度” is better the higher; the target value “＜90%” needs ≥.",
          ],
          fix: [["E9", "＜90%", "≥90%"]],
        },
      ],
    },
    {
      name: "a date with ≥",
      table: oneRow({ name: "完成时间", value: "≥2024年12月31日", level2: "时效指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "“完成时间”越低越好，指标值“≥2024年12月31日”的符号应当是 ≤。",
            "“完成时间” is better the lower; the target value “≥2024年12月31日” needs ≤.",
          ],
          fix: [["E9", "≥2024年12月31日", "≤2024年12月31日"]],
        },
      ],
    },
  ],
});

it.each([
  { name: "a failure rate", table: oneRow({ name: "设备故障率", value: "≥3%", level2: "质量指标" }) },
  { name: "a cost", table: oneRow({ name: "物业成本", value: "≥30万元", level2: "成本指标" }) },
  { name: "accidents", table: oneRow({ name: "安全事故起数", value: "≥0起", level2: "质量指标" }) },
  { name: "a pass rate", table: oneRow({ name: "验收合格率", value: "≤95%", level2: "质量指标" }) },
])("mends $name for good", ({ table }) => {
  expectFixed(rule, table);
});
