import { valueText } from "./library";
import { entryByForm } from "./name-patterns";

describe("an entry made by the form of a name", () => {
  it.each([
    ["业务培训完成率", "实际完成业务培训数÷计划完成业务培训数×100%", "≥【】%"],
    ["产品合格率（%）", "产品合格数÷产品总数×100%", "≥【】%"],
    ["桥梁完好率", "完好的桥梁数÷桥梁总数×100%", "≥【】%"],
    ["窗口服务满意度", "满意和较满意的问卷数÷有效问卷数×100%", "≥90%"],
    ["巡河次数", "年度内实际完成的巡河次数，以台账记录为准", "≥【】次"],
    ["受益人数", "年度内实际涉及的受益人数，以台账记录为准", "≥【】人"],
    ["惠及户数", "年度内实际涉及的惠及户数，以台账记录为准", "≥【】户"],
    ["占地面积", "年度内实际的占地面积，以台账记录为准", "≥【】平方米"],
    ["化解投诉件数", "年度内实际完成的化解投诉件数，以台账记录为准", "≥【】件"],
    ["事故下降率", "（上年数−本年数）÷上年数×100%", "≥【】%"],
    ["无人机台数", "年度内实际完成的无人机台数，以台账记录为准", "≥【】台"],
    ["未成年人帮教人数", "年度内实际涉及的未成年人帮教人数，以台账记录为准", "≥【】人"],
  ])("%s is better the higher", (name, description, value) => {
    const entry = entryByForm(name, "quantity");
    expect([entry?.description, entry && valueText(entry)]).toEqual([description, value]);
  });

  it.each([
    ["产品不合格率", "产品不合格数÷产品总数×100%", "≤【】%"],
    ["任务未完成率", "未完成任务数÷计划完成任务数×100%", "≤【】%"],
    ["不满意率", "不满意的问卷数÷有效问卷数×100%", "≤【】%"],
    ["投诉增长率", "（本年数−上年数）÷上年数×100%", "≤【】%"],
    ["伤亡人数", "年度内实际发生的伤亡人数，以台账记录为准", "≤【数量】人"],
    ["安全事故次数", "年度内实际发生的安全事故次数，以台账记录为准", "≤【数量】次"],
    ["房屋闲置面积", "年度内实际发生的房屋闲置面积，以台账记录为准", "≤【数量】平方米"],
  ])("%s is better the lower", (name, description, value) => {
    const entry = entryByForm(name, "quality");
    expect([entry?.description, entry && valueText(entry)]).toEqual([description, value]);
  });

  it.each(["无投诉次数", "不及时办结率", "设备故障率", "未整改问题个数", "工作态度"])("%s gives none", (name) => {
    expect(entryByForm(name, "quality")).toBeUndefined();
  });
});
