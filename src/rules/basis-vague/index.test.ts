import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import type { RowLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function row(basis: string, level2 = "数量指标"): RowLiteral {
  return ["产出指标", level2, "培训人数", "参训人数之和", "≥50人", basis];
}

function accept(basis: string): RuleCase {
  return { name: basis, table: { rows: [row(basis)] } };
}

function reject(basis: string): RejectCase {
  return {
    ...accept(basis),
    problems: [
      {
        field: "indicators[0].basis",
        message: [
          `依据“${basis}”太笼统，没有写明是哪一份。`,
          `The basis “${basis}” is vague: it names nothing to look up.`,
        ],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    accept("年度工作计划"),
    accept("2023年工作要点"),
    accept("上年度完成值"),
    accept("近三年平均值"),
    accept("合同约定"),
    accept("采购文件"),
    accept("年度预算"),
    accept("冀财预〔2015〕291号"),
    accept("《河北省道路养护条例》"),
    accept("禁毒法"),
    accept("县联席会议批示"),
    accept("GB 50210"),
    accept("公路养护技术规范"),
    accept("调解案件数量"),
    accept(""),
    accept("——"),
    accept("涉密"),
    {
      name: "a satisfaction row, which satisfaction-basis reports",
      table: { rows: [row("工作经验", "服务对象满意度指标")] },
    },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    reject("工作经验"),
    reject("历史经验"),
    reject("上级政策"),
    reject("行业标准"),
    reject("按照上级文件要求"),
    reject("年初计划"),
    reject("参考往年经验"),
    reject("历史标准。"),
    reject("根据工作实际情况"),
    reject("有关法律法规规定"),
    reject("查看资料"),
    {
      name: "each vague text once a table",
      table: { rows: [row("工作经验"), row("行业标准"), row("工作 经验"), row("合同")] },
      problems: [
        {
          field: "indicators[0].basis",
          message: [
            "依据“工作经验”太笼统，没有写明是哪一份（共 2 行）。",
            "The basis “工作经验” is vague: it names nothing to look up (2 rows).",
          ],
        },
        {
          field: "indicators[1].basis",
          message: [
            "依据“行业标准”太笼统，没有写明是哪一份。",
            "The basis “行业标准” is vague: it names nothing to look up.",
          ],
        },
      ],
    },
    {
      ...reject("县委安排"),
      name: "a word of the unit's own",
      options: { vagueWords: { value: [], goal: [], basis: ["县委安排"] } },
    },
  ],
});
