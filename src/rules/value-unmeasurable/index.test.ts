import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "≥5次 under 数量指标", table: oneRow({ name: "办事便利", value: "≥5次", level2: "数量指标" }) },
    { name: "合格 under 质量指标", table: oneRow({ name: "办事便利", value: "合格", level2: "质量指标" }) },
    { name: "验收合格 under 质量指标", table: oneRow({ name: "办事便利", value: "验收合格", level2: "质量指标" }) },
    { name: "国家级 under 质量指标", table: oneRow({ name: "办事便利", value: "国家级", level2: "质量指标" }) },
    { name: "不超过预算 under 成本指标", table: oneRow({ name: "办事便利", value: "不超过预算", level2: "成本指标" }) },
    { name: "≤预算数 under 成本指标", table: oneRow({ name: "办事便利", value: "≤预算数", level2: "成本指标" }) },
    {
      name: "优/良/中/差 under 质量指标",
      table: oneRow({ name: "办事便利", value: "优/良/中/差", level2: "质量指标" }),
    },
    { name: "1:1 under 质量指标", table: oneRow({ name: "办事便利", value: "1:1", level2: "质量指标" }) },
    { name: "0环境稳定 under 质量指标", table: oneRow({ name: "办事便利", value: "0环境稳定", level2: "质量指标" }) },
    { name: "不涉及 under 质量指标", table: oneRow({ name: "办事便利", value: "不涉及", level2: "质量指标" }) },
    {
      name: "形成“1+3”体系 under 质量指标",
      table: oneRow({ name: "办事便利", value: "形成“1+3”体系", level2: "质量指标" }),
    },
    { name: "达到Ⅲ类 under 质量指标", table: oneRow({ name: "办事便利", value: "达到Ⅲ类", level2: "质量指标" }) },
    { name: "不发生 under 质量指标", table: oneRow({ name: "办事便利", value: "不发生", level2: "质量指标" }) },
    { name: "无责任事故 under 质量指标", table: oneRow({ name: "办事便利", value: "无责任事故", level2: "质量指标" }) },
    {
      name: "a target with its formula under 质量指标",
      table: oneRow({ name: "合格率", value: "≥95%（合格数÷总数）", level2: "质量指标" }),
    },
    { name: "— under 质量指标", table: oneRow({ name: "办事便利", value: "—", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "vague words in a row that says 定性, as a hint",
      table: {
        form: "national",
        rows: [["产出指标", "质量指标", "办事质量", null, "明显提高", null]],
        extras: [{ operator: "=", valueType: "定性指标" }],
      },
      problems: [
        {
          field: "indicators[0].value",
          severity: "hint",
          message: [
            "指标值“明显提高”没有可以衡量的标准。",
            "The target value “明显提高” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "a formula",
      table: oneRow({ name: "培训合格率", value: "合格人数÷参训人数×100%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“合格人数÷参训人数×100%”是计算公式，没有写要达到多少。",
            "The target value “合格人数÷参训人数×100%” is a formula and states no target.",
          ],
        },
      ],
    },
    {
      name: "是 under 质量指标",
      table: oneRow({ name: "办事便利", value: "是", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“是”只能答是或否，看不出完成多少。",
            "The target value “是” only says yes or no, not how much.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "有 under 数量指标",
      table: oneRow({ name: "办事便利", value: "有", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“有”只能答是或否，看不出完成多少。",
            "The target value “有” only says yes or no, not how much.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "是/否 under 质量指标",
      table: oneRow({ name: "办事便利", value: "是/否", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“是/否”只能答是或否，看不出完成多少。",
            "The target value “是/否” only says yes or no, not how much.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "以当年实际发生数为准 under 数量指标",
      table: oneRow({ name: "办事便利", value: "以当年实际发生数为准", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“以当年实际发生数为准”没有写出具体的数，年底没法对照。",
            "The target value “以当年实际发生数为准” states no number to compare with.",
          ],
        },
      ],
    },
    {
      name: "根据实际情况 under 效益指标",
      table: oneRow({ name: "办事便利", value: "根据实际情况", level2: "社会效益指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“根据实际情况”没有写出具体的数，年底没法对照。",
            "The target value “根据实际情况” states no number to compare with.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "按合同约定 under 质量指标",
      table: oneRow({ name: "办事便利", value: "按合同约定", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“按合同约定”没有写出具体的数，年底没法对照。",
            "The target value “按合同约定” states no number to compare with.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "完成任务 under 数量指标",
      table: oneRow({ name: "办事便利", value: "完成任务", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“完成任务”没有可以衡量的标准。",
            "The target value “完成任务” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "明显提高 under 质量指标",
      table: oneRow({ name: "办事便利", value: "明显提高", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“明显提高”没有可以衡量的标准。",
            "The target value “明显提高” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "逐步完善管理机制 under 质量指标",
      table: oneRow({ name: "办事便利", value: "逐步完善管理机制", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“逐步完善管理机制”没有可以衡量的标准。",
            "The target value “逐步完善管理机制” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "提高服务能力 under 质量指标",
      table: oneRow({ name: "办事便利", value: "提高服务能力", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“提高服务能力”没有可以衡量的标准。",
            "The target value “提高服务能力” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "长期 under 效益指标",
      table: oneRow({ name: "办事便利", value: "长期", level2: "可持续影响指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“长期”没有可以衡量的标准。",
            "The target value “长期” sets no standard that can be measured.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "安全 under 满意度指标",
      table: oneRow({ name: "办事便利", value: "安全", level2: "服务对象满意度指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“安全”没有可以衡量的标准。",
            "The target value “安全” sets no standard that can be measured.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "确保无责任事故 under 质量指标",
      table: oneRow({ name: "办事便利", value: "确保无责任事故", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“确保无责任事故”没有可以衡量的标准。",
            "The target value “确保无责任事故” sets no standard that can be measured.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "供电不断电 under 质量指标",
      table: oneRow({ name: "办事便利", value: "供电不断电", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“供电不断电”没有可以衡量的标准。",
            "The target value “供电不断电” sets no standard that can be measured.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "优/良 under 质量指标",
      table: oneRow({ name: "办事便利", value: "优/良", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“优/良”没有可以衡量的标准。",
            "The target value “优/良” sets no standard that can be measured.",
          ],
          severity: "hint",
        },
      ],
    },
    {
      name: "合格 under 质量指标",
      table: oneRow({ name: "验收合格率", value: "合格", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“合格”不是数，三级指标要填数。",
            "The target value “合格” is no number, and the name asks for one.",
          ],
        },
      ],
    },
    {
      name: "满意 under 满意度指标",
      table: oneRow({ name: "群众满意度", value: "满意", level2: "服务对象满意度指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“满意”不是数，三级指标要填数。",
            "The target value “满意” is no number, and the name asks for one.",
          ],
        },
      ],
    },
    {
      name: "若干 under 数量指标",
      table: oneRow({ name: "培训人数", value: "若干", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“若干”不是数，三级指标要填数。",
            "The target value “若干” is no number, and the name asks for one.",
          ],
        },
      ],
    },
    {
      name: "明显/较明显 under 效益指标",
      table: oneRow({ name: "知晓率", value: "明显/较明显", level2: "社会效益指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“明显/较明显”不是数，三级指标要填数。",
            "The target value “明显/较明显” is no number, and the name asks for one.",
          ],
        },
      ],
    },
    {
      name: "严格控制 under 成本指标",
      table: oneRow({ name: "办事便利", value: "严格控制", level2: "成本指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“严格控制”没有可以衡量的标准。",
            "The target value “严格控制” sets no standard that can be measured.",
          ],
        },
      ],
    },
    {
      name: "走在前列 under 质量指标",
      table: oneRow({ name: "办事便利", value: "走在前列", level2: "质量指标" }),
      options: { vagueWords: { value: ["走在前列"], basis: [], goal: [] } },
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“走在前列”没有可以衡量的标准。",
            "The target value “走在前列” sets no standard that can be measured.",
          ],
        },
      ],
    },
  ],
});
