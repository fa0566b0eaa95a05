import { sheetWithMerges } from "../../../tests/support/sheet-with-merges";
import { testRule } from "../../../tests/support/rule-tester";
import { recogniseSheet } from "../../recognise/recognise";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "parts that add up", table: { budget: { total: "30.00", fiscal: "25.50", other: "4.50" } } },
    { name: "blank other funds as 0", table: { budget: { total: "13万元", fiscal: "130000元", other: " " } } },
    { name: "blank fiscal funds as 0", table: { budget: { total: "5", fiscal: "——", other: "5" } } },
    { name: "sums that binary fractions spoil", table: { budget: { total: "0.3", fiscal: "0.1", other: "0.2" } } },
    { name: "a difference within the tolerance", table: { budget: { total: "1.235", fiscal: "1.23", other: "0" } } },
    {
      name: "a difference within the tolerance that was set",
      table: { budget: { total: "30", fiscal: "29", other: "0" } },
      options: { budgetTolerance: 1 },
    },
    { name: "a blank total, which budget-missing reports", table: { budget: { total: "", fiscal: "30", other: "0" } } },
    { name: "a total of 0, which budget-missing reports", table: { budget: { total: "0", fiscal: "30", other: "0" } } },
    { name: "a part that is no amount", table: { budget: { total: "30", fiscal: "详见批复", other: "0" } } },
    { name: "a layout without other funds", table: { budget: { total: "30", fiscal: "20" } } },
    { name: "a layout without a budget block", table: {} },
    { name: "a classified part", table: { budget: { total: "30", fiscal: "涉密", other: "" } } },
  ],
  reject: [
    {
      name: "parts that make less",
      table: { budget: { total: "30.00", fiscal: "20.00", other: "5.00" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数是30万元，财政资金20万元与其他资金5万元合计25万元，相差5万元。",
            "The total is 30 万元, but fiscal funds 20 万元 and other funds 5 万元 make 25 万元: 5 万元 apart.",
          ],
        },
      ],
    },
    {
      name: "both parts blank",
      table: { budget: { total: "1.20", fiscal: "", other: "" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数是1.2万元，财政资金0万元与其他资金0万元合计0万元，相差1.2万元。",
            "The total is 1.2 万元, but fiscal funds 0 万元 and other funds 0 万元 make 0 万元: 1.2 万元 apart.",
          ],
        },
      ],
    },
    {
      name: "a difference of ten 元 in a table in 元",
      table: { moneyUnit: "元", budget: { total: "120010", fiscal: "120000", other: "0" } },
      problems: [
        {
          field: "budget.total",
          message: [
            "预算数是120010元，财政资金120000元与其他资金0元合计120000元，相差10元。",
            "The total is 120010 元, but fiscal funds 120000 元 and other funds 0 元 make 120000 元: 10 元 apart.",
          ],
        },
      ],
    },
  ],
});

/** What the rule says of a form with a source besides the two: 年度资金总额, 财政拨款, 上年结转, 其他资金. */
function messagesOf(total: string, fiscal: string, carried: string, other: string): readonly string[] {
  const { tables } = recogniseSheet(
    sheetWithMerges([
      ["项目支出绩效目标表", "<", "<", "<"],
      ["项目名称", "河道清淤", "<", "<"],
      ["项目资金（万元）", "年度资金总额：", total, "<"],
      ["^", "其中：财政拨款", fiscal, "<"],
      ["^", "上年结转", carried, "<"],
      ["^", "其他资金", other, "<"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "清淤长度", "≥42公里"],
    ]),
  );
  return tables.flatMap((table) =>
    [...rule.check(table, { standard: table.standard, options: DEFAULT_RULE_OPTIONS, year: undefined })].map(
      ({ message }) => message["zh-CN"],
    ),
  );
}

describe("budget-sum with a further source", () => {
  it.each([
    ["beside fiscal funds", "150", "120", "30", "0"],
    ["within fiscal funds", "150", "150", "30", "0"],
  ])("accepts one %s", (_, total, fiscal, carried, other) => {
    expect(messagesOf(total, fiscal, carried, other)).toEqual([]);
  });

  it("adds it up where that comes nearer to the total", () => {
    expect(messagesOf("150", "120", "20", "0")).toEqual([
      "预算数是150万元，财政资金120万元与其他资金0万元、其余来源20万元合计140万元，相差10万元。",
    ]);
  });

  it("leaves it out where the two come nearer", () => {
    expect(messagesOf("150", "140", "30", "5")).toEqual([
      "预算数是150万元，财政资金140万元与其他资金5万元合计145万元，相差5万元。",
    ]);
  });
});
