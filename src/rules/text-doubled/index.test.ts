import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function accept(purpose: string): RuleCase {
  return { name: JSON.stringify(purpose), table: { purpose } };
}

function reject(purpose: string, piece: string, cleaned: string): RejectCase {
  const shown = purpose.length > 30 ? `${purpose.slice(0, 30)}…` : purpose;
  return {
    ...accept(purpose),
    problems: [
      {
        field: "purpose",
        message: [`“${shown}”里“${piece}”重复了。`, `“${shown}”: “${piece}” is doubled.`],
        fix: [["B5", purpose, cleaned]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    "一户一策、一户一档",
    "一步一步推进",
    "各项工作认真研究研究",
    "社区服务服务对象满意度",
    "人大代表代表小组活动",
    "提高工作效率率先完成",
    "项目的目的的说明",
    "委托第三方第三方评估机构",
    "建设设施，管理理念，人员员额",
    "村村通，户户通，层层压实",
    "为了了解情况，年年底清算",
    "以预算、决算公开为准……",
    "——————",
    "100%、100%",
    "优、良、优",
    "禁种、禁制、禁贩、禁吸",
    "铁路护路、铁路联防",
    "11月11日",
  ].map(accept),
  reject: [
    reject("领取补贴情况情况", "情况", "领取补贴情况"),
    reject("占总数的比例比例为5%", "比例", "占总数的比例为5%"),
    reject("患者满意率率达到95%", "率率", "患者满意率达到95%"),
    reject("安装数量量", "量量", "安装数量"),
    reject("干部的的培训", "的的", "干部的培训"),
    reject("服务对象服务对象满意", "服务对象", "服务对象满意"),
    reject("情况情况情况", "情况", "情况"),
    reject("完善机制，，监督落实", "，，", "完善机制，监督落实"),
    reject("监督落实。；", "。；", "监督落实。"),
    reject("合格率95%%", "%%", "合格率95%"),
    reject("加强进度分析，加强进度分析，保障支出", "加强进度分析，", "加强进度分析，保障支出"),
    reject("加强进度分析、加强进度分析", "加强进度分析", "加强进度分析"),
    reject("宣传，宣传。", "宣传", "宣传。"),
    reject(
      "奖励、帮扶人员人次占总人次的比率奖励、帮扶人员人次占总人次的比率",
      "奖励、帮扶人员人次占总人次的比率",
      "奖励、帮扶人员人次占总人次的比率",
    ),
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, { purpose: "用于培训培训，，发放资料200份份额情况情况。" });
});
