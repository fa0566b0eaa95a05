/** Phrases for 指标值确定依据. Each names something that can be looked up, no document that a unit may lack; 【】 is for a person to fill in. */
export const BASIS = {
  plan: "年度工作计划",
  lastYear: "上年度完成值",
  threeYears: "近三年平均值",
  contract: "合同约定",
  acceptance: "合同约定的验收标准",
  spending: "经费支出标准【文号】",
  industry: "行业标准【名称及编号】",
  policy: "政策文件【文号】",
  control: "本单位内部控制制度【名称及文号】",
  budget: "本年度预算批复",
  survey: "满意度调查问卷",
  inquiry: "抽样问卷调查",
} as const;
