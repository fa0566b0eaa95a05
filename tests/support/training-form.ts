import type { FormContent } from "./form-layout";

/** A table to be filled in: 质量 is begun, 时效 and 效益 are blank; there is no row for 成本 and 满意度. */
export const TRAINING_FORM: FormContent = {
  title: "1、干部培训费绩效目标表",
  unit: "123001某县某局本级",
  code: "",
  name: "干部培训费",
  total: 30,
  fiscal: 30,
  other: 0,
  purpose: "用于举办干部培训班。",
  plan: ["", "", "", ""],
  goals: ["举办培训班6期，培训干部400人。"],
  rows: [
    ["产出指标", "数量指标", "培训人次", "各期培训实际参训人数之和", "≥400人次", "年度工作计划"],
    ["产出指标", "质量指标", "培训合格率", "", "", ""],
    ["产出指标", "时效指标", "", "", "", ""],
    ["效益指标", "社会效益指标", "", "", "", ""],
  ],
};
