import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const budget = { total: "30.00", fiscal: "25.00", other: "5.00" };

function accept(purpose: string, literal: TableLiteral = { budget, moneyUnit: "万元" }): RuleCase {
  return { name: purpose, table: { ...literal, purpose } };
}

function reject(
  purpose: string,
  chinese: string,
  english: string,
  severity?: "hint",
  literal?: TableLiteral,
): RejectCase {
  return {
    ...accept(purpose, literal),
    problems: [{ field: "purpose", message: [chinese, english], ...(severity && { severity }) }],
  };
}

testRule(rule, {
  accept: [
    accept("预算数30万元。其中：财政资金25万元，其他资金5万元。用于购置校车。"),
    accept("预算数300000元，用于购置校车。"),
    accept("预算数 30.00 万元"),
    accept("本项目预算资金30万元"),
    accept("预算数约29万元"),
    accept("中央财政资金10万元，省级财政资金15万元"),
    accept("上年预算数20万元"),
    accept("购置校车2辆，每辆15万元"),
    accept("按照每人1万元的标准发放"),
    accept("按照每人30元的标准发放"),
    accept("预算数三十万元"),
    accept("财政资金支持学校3所"),
    accept("预算数30万元", { budget: { total: "35.00", fiscal: "30.00", other: "0" } }),
    accept("预算数30万元", { budget: { total: "涉密" } }),
    accept("预算数30万元", {}),
    accept("涉密"),
    { name: "a layout without a use", table: { budget } },
  ],
  reject: [
    {
      name: "an amount in the second row of the use",
      table: { budget, moneyUnit: "万元", purpose: "预算数30万元。", morePurpose: ["其中：财政资金28万元。"] },
      problems: [
        {
          field: "morePurpose[0]",
          message: [
            "用途里写的财政资金是“28万元”，表里是 25万元。",
            "The use says “28万元” for the fiscal funds, the table 25 万元.",
          ],
        },
      ],
    },
    reject(
      "预算数35万元。其中：财政资金35万元。用于购置校车。",
      "用途里写的预算数是“35万元”，表里是 30万元。",
      "The use says “35万元” for the budget total, the table 30 万元.",
    ),
    reject(
      "预算数30万元。其中：财政资金30万元。",
      "用途里写的财政资金是“30万元”，表里是 25万元。",
      "The use says “30万元” for the fiscal funds, the table 25 万元.",
    ),
    reject(
      "发放240名教师补助，全年共86.4万元",
      "用途里写的预算数是“86.4万元”，表里是 864000万元。",
      "The use says “86.4万元” for the budget total, the table 864000 万元.",
      undefined,
      { moneyUnit: "万元", budget: { total: "864000", fiscal: "864000", other: "0" } },
    ),
    reject(
      "项目预算总额为3.5万元",
      "用途里写的预算数是“3.5万元”，表里是 30万元。",
      "The use says “3.5万元” for the budget total, the table 30 万元.",
    ),
    reject(
      "预算数30万元",
      "用途里写的预算数是“30万元”，表里是 304800元。",
      "The use says “30万元” for the budget total, the table 304800 元.",
      "hint",
      { moneyUnit: "元", budget: { total: "304800", fiscal: "304800", other: "0" } },
    ),
  ],
});
