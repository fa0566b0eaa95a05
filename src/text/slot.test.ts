import { slotsIn, withoutSlots } from "./slot";

test.each([
  ["≥【】次", [""]],
  ["≤【 N 】万元", [""]],
  ["【预算年度】年12月31日前，【文号】", ["预算年度", "文号"]],
  ["招标文件【名称及编号】", ["名称及编号"]],
  ["【请填写依据】", ["请填写依据"]],
  ["【…】", [""]],
  ["冀财预【2021】45号", []],
  ["【重点】培训", []],
  ["【关于印发管理办法的通知】", []],
  ["≥95%", []],
])("%s holds the slots %j", (text, slots) => {
  expect(slotsIn(text)).toEqual(slots);
});

test.each([
  ["≥【】人次", "≥人次"],
  ["【请填写依据】、【重点】工作计划", "、【重点】工作计划"],
  ["≥95%", "≥95%"],
])("%s without its slots is %s", (text, rest) => {
  expect(withoutSlots(text)).toBe(rest);
});
