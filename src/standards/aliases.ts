import type { Level1Category, Level2Category } from "./standard";

/**
 * Spellings of level-1 names seen in use besides the canonical ones, folded (no white space).
 * Source: published tables of Hebei, 2020 to 2023; short forms as people type them.
 */
export const LEVEL1_ALIASES: Readonly<Record<string, Level1Category>> = {
  产出: "output",
  效益: "benefit",
  效果: "benefit",
  满意度: "satisfaction",
  成本: "cost",
};

/**
 * Spellings of level-2 names seen in use besides the canonical ones, folded (no white space).
 * Source: published tables of Hebei, 2020 to 2023; short forms as people type them.
 */
export const LEVEL2_ALIASES: Readonly<Record<string, Level2Category>> = {
  数量: "quantity",
  质量: "quality",
  时效: "time",
  进度指标: "time",
  成本: "cost",
  经济成本: "cost",
  社会成本: "social-cost",
  生态环境成本: "ecological-cost",
  生态成本指标: "ecological-cost",
  环境成本指标: "ecological-cost",
  经济效益: "economic",
  社会效益: "social",
  生态效益: "ecological",
  环境效益: "ecological",
  环境效益指标: "ecological",
  可持续影响: "sustainable",
  可持续性影响: "sustainable",
  可持续性影响指标: "sustainable",
  满意度: "satisfaction",
  满意度指标: "satisfaction",
  服务对象满意度: "satisfaction",
  社会公众或服务对象满意度: "satisfaction",
  社会公众或服务对象满意度指标: "satisfaction",
};
