import { addRow, write } from "../changes";
import type { Defect } from "../defect";

/** Indicators in the row of another category, and what is asked of costs, benefits and satisfaction. */
export const CATEGORY_DEFECTS: readonly Defect[] = [
  {
    rule: "quantity-is-rate",
    name: "a rate as 数量指标",
    workbook: "education",
    plant: [
      write({
        "indicators[1].name": "培训出勤率",
        "indicators[1].description": "实到人数÷应到人数×100%",
        "indicators[1].value": "≥95%",
      }),
    ],
    expected: [{ field: "indicators[1].name" }],
  },
  {
    rule: "money-in-quantity",
    name: "an amount as 数量指标",
    workbook: "education",
    plant: [
      write({
        "indicators[1].name": "培训经费支出金额",
        "indicators[1].description": "全年支付的培训费用",
        "indicators[1].value": "≤45万元",
      }),
    ],
    expected: [{ field: "indicators[1].value" }],
  },
  {
    rule: "quality-is-quantity",
    name: "a number of people as 质量指标",
    workbook: "education",
    plant: [
      write({
        "indicators[2].name": "培训骨干教师人数",
        "indicators[2].description": "参加培训的骨干教师人数",
        "indicators[2].value": "≥60人",
      }),
    ],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "quality-is-quantity",
    name: "an amount of money as 质量指标",
    workbook: "education",
    plant: [
      write({
        "indicators[2].name": "培训教材费用",
        "indicators[2].description": "购买培训教材的支出",
        "indicators[2].value": "≤6万元",
      }),
    ],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "time-not-time",
    name: "a count as 时效指标",
    workbook: "education",
    plant: [
      write({
        "indicators[3].name": "集中研讨次数",
        "indicators[3].description": "组织教师集中研讨的次数",
        "indicators[3].value": "≥4次",
      }),
    ],
    expected: [{ field: "indicators[3].name" }],
  },
  {
    rule: "cost-not-cost",
    name: "the execution of the budget as 成本指标",
    workbook: "education",
    plant: [
      write({
        "indicators[4].name": "预算执行率",
        "indicators[4].description": "实际支出÷预算数×100%",
        "indicators[4].value": "≥90%",
      }),
    ],
    expected: [{ field: "indicators[4].value" }],
  },
  {
    rule: "cost-not-cost",
    name: "the execution of the budget, in words for the sign",
    workbook: "education",
    plant: [
      write({
        "indicators[4].name": "预算执行率",
        "indicators[4].description": "实际支出÷预算数×100%",
        "indicators[4].value": "90%以上",
      }),
    ],
    expected: [{ field: "indicators[4].value" }],
  },
  {
    rule: "cost-exceeds-budget",
    name: "a total cost above the budget",
    workbook: "health",
    plant: [write({ "indicators[3].value": "≤1080万元" }, 1)],
    expected: [{ table: 1, field: "indicators[3].value" }],
  },
  {
    rule: "cost-no-upper",
    name: "a cost without ≤",
    workbook: "health",
    plant: [write({ "indicators[3].value": "980万元" }, 1)],
    expected: [{ table: 1, field: "indicators[3].value" }],
  },
  {
    rule: "saving-rate-formula",
    name: "a saving computed as execution",
    workbook: "education",
    plant: [
      write({
        "indicators[4].name": "培训成本节约率",
        "indicators[4].description": "实际支出÷预算数×100%",
        "indicators[4].value": "≥2%",
      }),
    ],
    expected: [{ field: "indicators[4].description" }],
  },
  {
    rule: "benefit-negative",
    name: "more cost as a benefit",
    workbook: "education",
    plant: [
      write(
        {
          "indicators[4].name": "增加学校运行成本",
          "indicators[4].description": "资助后学校增加的运行支出",
          "indicators[4].value": "≤3万元",
        },
        2,
      ),
    ],
    expected: [{ table: 2, field: "indicators[4].name" }],
  },
  {
    rule: "econ-not-econ",
    name: "the use of equipment as 经济效益",
    workbook: "health",
    plant: [
      write(
        {
          "indicators[4].name": "设备使用率",
          "indicators[4].description": "实际使用天数÷应使用天数×100%",
          "indicators[4].value": "≥90%",
        },
        1,
      ),
    ],
    expected: [{ table: 1, field: "indicators[4].name" }],
    severity: "hint",
  },
  {
    rule: "econ-not-econ",
    name: "less pollution as 经济效益",
    workbook: "agriculture",
    plant: [
      write({
        "indicators[4].name": "农田面源污染下降率",
        "indicators[4].description": "（上年排放量－本年排放量）÷上年排放量×100%",
        "indicators[4].value": "≥5%",
      }),
    ],
    expected: [{ field: "indicators[4].name" }],
  },
  {
    rule: "eco-not-eco",
    name: "harmony as 生态效益",
    workbook: "police",
    plant: [
      write(
        {
          "indicators[5].name": "执法矛盾化解率",
          "indicators[5].description": "化解的执法矛盾数÷排查的执法矛盾数×100%",
        },
        2,
      ),
    ],
    expected: [{ table: 2, field: "indicators[5].name" }],
  },
  {
    rule: "satisfaction-not-satisfaction",
    name: "the payment of grants as 满意度",
    workbook: "education",
    plant: [
      write(
        {
          "indicators[6].name": "资助金发放到位率",
          "indicators[6].description": "到账幼儿人数÷应发幼儿人数×100%",
          "indicators[6].basis": "资助资金发放台账",
        },
        2,
      ),
    ],
    expected: [{ table: 2, field: "indicators[6].name" }],
  },
  {
    rule: "satisfaction-generic",
    name: "nobody's satisfaction",
    workbook: "education",
    plant: [write({ "indicators[6].name": "满意度", "indicators[6].description": "满意人数÷有效问卷数×100%" })],
    expected: [{ field: "indicators[6].name" }],
  },
  {
    rule: "satisfaction-basis",
    name: "a plan as the source of satisfaction",
    workbook: "education",
    plant: [write({ "indicators[6].basis": "2022年教师培训计划" })],
    expected: [{ field: "indicators[6].basis" }],
  },
  {
    rule: "satisfaction-low",
    name: "a satisfaction of 60%",
    workbook: "education",
    plant: [write({ "indicators[6].value": "≥60%" })],
    expected: [{ field: "indicators[6].value" }],
  },
  {
    rule: "satisfaction-100",
    name: "everybody satisfied",
    workbook: "education",
    plant: [write({ "indicators[6].value": "=100%" })],
    expected: [{ field: "indicators[6].value" }],
  },
  {
    rule: "satisfaction-100",
    name: "more than everybody satisfied",
    workbook: "education",
    plant: [write({ "indicators[6].value": "≥100%" })],
    expected: [{ field: "indicators[6].value" }],
    severity: "warning",
  },
  {
    rule: "cross-project-name",
    name: "taxpayers in a table about roads",
    workbook: "roads",
    plant: [write({ "indicators[6].name": "纳税人满意度" })],
    expected: [{ field: "indicators[6].name" }],
  },
  {
    rule: "quantity-is-rate",
    name: "a rate as a further 数量指标",
    workbook: "civilAffairs",
    plant: [
      addRow(
        1,
        {
          level1: "产出指标",
          level2: "数量指标",
          name: "补贴对象复核完成率",
          description: "已复核人数÷领取补贴人数×100%",
          value: "=100%",
          basis: "社会救助资金管理办法",
        },
        0,
      ),
    ],
    expected: [{ field: "indicators[2].name" }],
    severity: "hint",
  },
];
