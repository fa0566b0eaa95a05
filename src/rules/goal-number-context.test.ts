import { isNoTotal, isOverYears, sharesPair } from "./goal-number-context";

describe("isNoTotal", () => {
  it.each([
    ["每期培训", true],
    ["日均清运", true],
    ["其中骨干", true],
    ["全县现有学校", true],
    ["目前共有", true],
    ["已培训", true],
    ["前", true],
    ["前三批培训", true],
    ["前期投入", true],
    ["第", true],
    ["第三批培训", true],
    ["第三小学新建教室", false],
    ["12月底前完成培训", false],
    ["6月30日前培训", false],
    ["2025年前", false],
    ["春节前慰问", false],
    ["新建前端点位", false],
    ["前往各村开展检查", false],
    ["为已脱贫户培训", false],
    ["对已建成道路养护", false],
    ["全年培训", false],
    ["每期一周，共培训", false],
  ])("of a number behind %s: %s", (before, expected) => {
    expect(isNoTotal(before)).toBe(expected);
  });
});

describe("isOverYears", () => {
  it.each([
    ["三年内新建", true],
    ["3年内新建", true],
    ["十四五期间新建", true],
    ["近三年新建", true],
    ["2026年内新建", false],
    ["1年内新建", false],
    ["年内新建", false],
  ])("of a number behind %s: %s", (before, expected) => {
    expect(isOverYears(before)).toBe(expected);
  });
});

describe("sharesPair", () => {
  it.each([
    ["培训农村教师", "教师", true],
    ["培训农村教师", "师资", false],
    ["培训农村教师", "教 师", false],
    ["培训农村教师", "", false],
  ])("of %s and %s: %s", (context, subject, expected) => {
    expect(sharesPair(context, subject)).toBe(expected);
  });
});
