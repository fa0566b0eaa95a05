import type { StandardId } from "../model/target-table";
import type { Level1, Level2, Standard } from "./standard";

const QUANTITY: Level2 = { category: "quantity", name: "数量指标" };
const QUALITY: Level2 = { category: "quality", name: "质量指标" };
const TIME: Level2 = { category: "time", name: "时效指标" };
const COST: Level2 = { category: "cost", name: "成本指标" };
const ECONOMIC: Level2 = { category: "economic", name: "经济效益指标" };
const SOCIAL: Level2 = { category: "social", name: "社会效益指标" };
const ECOLOGICAL: Level2 = { category: "ecological", name: "生态效益指标" };
const SUSTAINABLE: Level2 = { category: "sustainable", name: "可持续影响指标" };

const SATISFACTION: Level1 = {
  category: "satisfaction",
  name: "满意度指标",
  level2: [{ category: "satisfaction", name: "服务对象满意度指标" }],
};

const OUTPUT_WITH_COST: Level1 = { category: "output", name: "产出指标", level2: [QUANTITY, QUALITY, TIME, COST] };
const BENEFIT_WITH_SUSTAINABLE = [ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABLE];

/** The official hierarchies of indicator names, level 1 and level 2 in the order of the form. */
export const STANDARDS: Readonly<Record<StandardId, Standard>> = {
  "hebei-legacy": {
    id: "hebei-legacy",
    title: { "zh-CN": "河北原表（效果指标）", en: "Hebei's earlier form (效果指标)" },
    source: "河北省部门预算绩效目标表，2020年、2021年公开文本",
    level1: [
      OUTPUT_WITH_COST,
      { category: "benefit", name: "效果指标", level2: BENEFIT_WITH_SUSTAINABLE },
      SATISFACTION,
    ],
  },
  "2015": {
    id: "2015",
    title: { "zh-CN": "2015年办法（效益指标）", en: "Rules of 2015 (效益指标)" },
    source: "财预〔2015〕88号",
    level1: [
      OUTPUT_WITH_COST,
      { category: "benefit", name: "效益指标", level2: BENEFIT_WITH_SUSTAINABLE },
      SATISFACTION,
    ],
  },
  "2021": {
    id: "2021",
    title: { "zh-CN": "2021年指引（成本指标单列）", en: "Guide of 2021 (cost on level 1)" },
    source: "财预〔2021〕101号",
    level1: [
      {
        category: "cost",
        name: "成本指标",
        level2: [
          { category: "cost", name: "经济成本指标" },
          { category: "social-cost", name: "社会成本指标" },
          { category: "ecological-cost", name: "生态环境成本指标" },
        ],
      },
      { category: "output", name: "产出指标", level2: [QUANTITY, QUALITY, TIME] },
      { category: "benefit", name: "效益指标", level2: [ECONOMIC, SOCIAL, ECOLOGICAL] },
      SATISFACTION,
    ],
  },
};
