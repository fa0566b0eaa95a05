import { isEcological, isEconomic, otherBenefit } from "./benefit-kind";

describe("isEconomic", () => {
  it.each([
    ["农民人均增收", true],
    ["节约运行费用", true],
    ["设备使用率", false],
    ["群众安全感", false],
  ])("%s: %s", (text, economic) => {
    expect(isEconomic(text)).toBe(economic);
  });
});

describe("isEcological", () => {
  it.each([
    ["改善生态环境", true],
    ["人居环境整治", true],
    ["营商环境", false],
    ["和谐的环境", false],
    ["营商环境和水环境", true],
    ["演出场次", false],
  ])("%s: %s", (text, ecological) => {
    expect(isEcological(text)).toBe(ecological);
  });
});

describe("otherBenefit", () => {
  it.each([
    ["污水处理", "economic", "生态效益"],
    ["群众安全感", "economic", "社会效益"],
    ["群众安全感", "ecological", "社会效益"],
    ["企业利润", "ecological", "经济效益"],
    ["长效机制", "economic", "可持续影响"],
    ["演出场次", "ecological", undefined],
    ["企业利润", "economic", undefined],
    ["污水处理", "ecological", undefined],
  ] as const)("of %s in a row of %s is %s", (text, than, name) => {
    expect(otherBenefit(text, than)?.["zh-CN"]).toBe(name);
  });
});
