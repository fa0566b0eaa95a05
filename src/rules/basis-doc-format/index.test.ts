import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(...bases: readonly (string | null)[]): RuleCase {
  return {
    name: JSON.stringify(bases),
    table: { rows: bases.map((basis) => ["产出指标", "数量指标", "培训人数", "人数", "≥50人", basis]) },
  };
}

function number(basis: string, wrong: string, mended: string): RejectCase {
  return {
    ...accept(basis),
    problems: [
      {
        field: "indicators[0].basis",
        message: [
          `文号里的“${wrong}”应当用六角括号〔〕。`,
          `The year “${wrong}” of a document number belongs in 〔〕.`,
        ],
        fix: [["F9", basis, mended]],
      },
    ],
  };
}

function title(basis: string, shown: string): RejectCase {
  return {
    ...accept(basis),
    problems: [
      {
        field: "indicators[0].basis",
        message: [`文件名称“${shown}”没有加书名号《》。`, `The title “${shown}” is not in 《》.`],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("冀财预〔2015〕291号"),
    accept("《关于做好培训工作的通知》（冀财预〔2015〕291号）"),
    accept("《公路养护条例》"),
    accept("年度工作计划（2023）"),
    accept("合同编号[2023]"),
    accept("上年度完成值"),
    accept("工作办法"),
    accept("行业规范"),
    accept("根据相关法律法规规定"),
    accept(null),
    accept("涉密"),
    { name: "a table without rows", table: {} },
  ],
  reject: [
    number("冀财预[2015]291号", "[2015]", "冀财预〔2015〕291号"),
    number("《通知》（冀财预（2015）291号）", "（2015）", "《通知》（冀财预〔2015〕291号）"),
    number("冀财预【2015】 291 号、冀财教﹝2016﹞3号", "【2015】", "冀财预〔2015〕 291 号、冀财教〔2016〕3号"),
    title("公路法", "公路法"),
    title("关于加强道路养护的指导意见", "关于加强道路养护的指导意见"),
    title("河北省学前教育条例第三条", "河北省学前教育条例"),
    {
      ...accept("冀财预[2015]291号", "合同", "冀财预[2015]291号"),
      name: "one text in two rows, once",
      problems: [
        {
          field: "indicators[0].basis",
          message: ["文号里的“[2015]”应当用六角括号〔〕。", "The year “[2015]” of a document number belongs in 〔〕."],
          fix: [
            ["F9", "冀财预[2015]291号", "冀财预〔2015〕291号"],
            ["F11", "冀财预[2015]291号", "冀财预〔2015〕291号"],
          ],
        },
      ],
    },
  ],
});

it("is mended by its fix", () => {
  expectFixed(rule, accept("冀财预[2015]291号", "合同", "冀财预[2015]291号").table);
});
