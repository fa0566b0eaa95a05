import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADVERSE_EFFECT, NEGATION_BEFORE } from "./adverse-effect";
import { ADVERSE_WORDS } from "./adverse-words";
import { anyOf } from "./any-of";
import { finderOf } from "./word-finder";
import { COST_CONTROL_WORDS, COST_WORDS } from "./cost-words";
import { ECOLOGICAL_WORDS, OTHER_ENVIRONMENTS } from "./ecological-words";
import { ECONOMIC_WORDS } from "./economic-words";
import { QUALITY_WORDS } from "./quality-words";
import { COUNT_ENDINGS, NOT_COUNTS } from "./quantity-words";
import { SATISFACTION_FORMULA_WORDS, SATISFACTION_WORDS, SURVEY_WORDS } from "./satisfaction-words";
import { SOCIAL_WORDS } from "./social-words";
import { SPENDING_PROGRESS } from "./spending-progress";
import { SUSTAINABLE_WORDS } from "./sustainable-words";
import { TIME_WORDS } from "./time-words";
import { NAMED_BASIS, VAGUE_BASIS_WORDS } from "./vague-basis-words";

describe.each([
  ["anyOf", anyOf],
  ["finderOf", finderOf],
])("%s", (_name, make) => {
  it("finds a word of any list, wherever it stands", () => {
    const pattern = make(["甲", "乙丙", "乙丁"], ["丁"]);
    expect(["说甲", "乙丙", "乙乙丁", "丁说"].filter((text) => !pattern.test(text))).toEqual([]);
    expect(["乙", "", "说乙戊"].filter((text) => pattern.test(text))).toEqual([]);
  });
});

describe.each(
  Object.entries({
    ADVERSE_WORDS,
    COST_WORDS,
    COST_CONTROL_WORDS,
    ECOLOGICAL_WORDS,
    OTHER_ENVIRONMENTS,
    ECONOMIC_WORDS,
    QUALITY_WORDS,
    COUNT_ENDINGS,
    NOT_COUNTS,
    SATISFACTION_WORDS,
    SATISFACTION_FORMULA_WORDS,
    SURVEY_WORDS,
    SOCIAL_WORDS,
    SUSTAINABLE_WORDS,
    TIME_WORDS,
    VAGUE_BASIS_WORDS,
  }),
)("the words of %s", (_name, words) => {
  it("are letters only, so that they can stand in a pattern, and none is blank", () => {
    expect(words.filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
  });
});

describe("the word lists", () => {
  it("have a doc comment before each list", () => {
    const files = readdirSync(__dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    for (const file of files) {
      const source = readFileSync(join(__dirname, file), "utf8");
      const declarations = source.match(/^export (?:const|function)/gm) ?? [];
      const documented = source.match(/\*\/\nexport (?:const|function)/g) ?? [];
      expect([file, documented.length]).toEqual([file, declarations.length]);
    }
  });
});

describe("SPENDING_PROGRESS", () => {
  it.each(["预算执行率", "资金支付及时率", "支付效率", "支付情况", "资金到位率", "序时进度", "按时拨付", "专款专用率"])(
    "finds %s",
    (text) => {
      expect(SPENDING_PROGRESS.test(text)).toBe(true);
    },
  );

  it.each(["项目总成本", "人均培训成本", "成本节约率", "培训支出", "使用成本"])("leaves %s", (text) => {
    expect(SPENDING_PROGRESS.test(text)).toBe(false);
  });
});

describe("ADVERSE_EFFECT", () => {
  it.each(["增加运行成本", "加重了企业负担", "增加污染"])("finds %s", (text) => {
    expect(ADVERSE_EFFECT.test(text)).toBe(true);
  });

  it.each(["降低成本", "提高成本控制水平", "加大污染治理力度", "增加收入"])("leaves %s", (text) => {
    expect(ADVERSE_EFFECT.test(text)).toBe(false);
  });

  it.each([
    ["不会", true],
    ["避免造成", true],
    ["没有额外", true],
    ["将", false],
    ["不仅", false],
  ])("is turned round by %s before it: %s", (before, negated) => {
    expect(NEGATION_BEFORE.test(before)).toBe(negated);
  });
});

describe("NAMED_BASIS", () => {
  it.each(["年度工作计划", "上年度完成值", "合同", "冀财预〔2021〕3号", "GB 50300", "近三年平均值"])(
    "finds %s",
    (text) => {
      expect(NAMED_BASIS.test(text)).toBe(true);
    },
  );

  it.each(["工作经验", "行业标准", "年度计划", "上级文件要求"])("leaves %s", (text) => {
    expect(NAMED_BASIS.test(text)).toBe(false);
  });
});
