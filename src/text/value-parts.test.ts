import { joinValueParts, signOf, splitTargetValue, unitOf } from "./value-parts";

describe("joinValueParts", () => {
  test.each([
    ["≥", "95", "%", "≥95%"],
    ["＝", "100", "百分比", "=100%"],
    ["≧", "42", "公里", "≧42公里"],
    ["大于等于", "42", "公里", "大于等于42公里"],
    ["≤", "2024年12月31日", "", "≤2024年12月31日"],
    ["≤", "12", "月", "≤12月"],
    ["≤", "12月31日前", "日期", "≤12月31日前"],
    ["≥", "≥95%", "%", "≥95%"],
    ["≥", "≤95", "%", "≤95%"],
    ["", "95", "%", "95%"],
    ["≥", "95", "", "≥95"],
    ["≤", "300万", "元", "≤300万元"],
    ["≥", "三", "次", "≥三次"],
    ["定性", "提高一级", "", "提高一级"],
    ["定性", "良好", "无", "良好"],
    ["=", "是", "", "是"],
    ["≥", " 95 ", " % ", "≥95%"],
    ["≥", "", "%", ""],
    ["≥", "—", "%", "—"],
    ["=", "【】", "个", "=【】个"],
    ["≤", "预算数", "万元", "≤预算数"],
  ])("%s, %s, %s give %s", (operator, value, unit, whole) => {
    expect(joinValueParts({ operator, value, unit })).toBe(whole);
  });
});

test.each([
  ["≥", "≥"],
  ["＞", ">"],
  ["不低于", "不低于"],
  ["定性", undefined],
  ["≥95", undefined],
  ["", undefined],
])("the sign of %j is %s", (operator, sign) => {
  expect(signOf(operator)).toBe(sign);
});

test.each([
  ["％", "%"],
  ["百分比", "%"],
  ["人次", "人次"],
  ["/", ""],
  ["无", ""],
])("the unit of %j is %j", (unit, read) => {
  expect(unitOf(unit)).toBe(read);
});

describe("splitTargetValue", () => {
  test.each([
    ["≥95%", "≥", "95", "%"],
    ["≤320元/人·天", "≤", "320", "元/人·天"],
    ["95%以上", "≥", "95", "%"],
    ["42公里", "", "42", "公里"],
    ["2024年12月31日前", "≤", "2024年12月31日", ""],
    ["≤12月", "≤", "12月", ""],
    ["提高一级", "定性", "提高一级", ""],
    ["≤预算数", "", "≤预算数", ""],
  ])("%s is %s, %s and %s", (text, operator, value, unit) => {
    expect(splitTargetValue(text)).toEqual({ operator, value, unit });
  });

  test.each(["≥95%", "≤320元/人·天", "=100%", "≥42公里", "≤12月"])("gives parts that are %s again", (text) => {
    expect(joinValueParts(splitTargetValue(text))).toBe(text);
  });
});
