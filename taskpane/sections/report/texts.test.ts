import { reportSectionTexts } from "./texts";

describe("the sum of the budgets", () => {
  test.each([
    ["zh-CN", 5, "5 个项目，预算数合计 48.5 万元"],
    ["zh-CN", 4, "5 个项目，其中 4 个有预算数，预算数合计 48.5 万元"],
    ["en", 5, "5 projects, 48.5 万元 in all"],
    ["en", 4, "5 projects, 4 of them with a budget, 48.5 万元 in all"],
  ] as const)("in %s of %i projects of 5 says how many it is of", (locale, known, text) => {
    expect(reportSectionTexts(locale).summed(48.5, known, 5)).toBe(text);
  });
});
