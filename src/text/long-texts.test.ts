import { parseAmount } from "./amount";
import { findYears } from "./date";
import { parseChineseNumeral } from "./numeral";
import { parsePercentage } from "./percentage";
import { parseProjectCode, parseUnitLine } from "./project-code";
import { findQuantities } from "./quantity";
import { splitClauses, splitItems, splitSentences } from "./sentence";
import { dice, normaliseForComparison } from "./similarity";
import { parseTargetValue } from "./target-value";
import { parseUnit } from "./unit";

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseAmount,
  parsePercentage,
  parseChineseNumeral,
  parseUnit,
  parseProjectCode,
  parseUnitLine,
  parseTargetValue,
  findQuantities,
  findYears,
  splitSentences,
  splitClauses,
  splitItems,
  normaliseForComparison,
  halves: (text) => dice(text, `${text}甲`),
};

const PATTERNS = [
  "1",
  "1,",
  "1,111",
  "1.",
  "0",
  "一",
  "十万",
  "一二",
  "≥",
  "不",
  "不少于",
  "约",
  " ",
  "\n",
  "(",
  "（",
  "%",
  "2023年",
  "2023-",
  "12月",
  "每月",
  "百分之",
  "优",
  "优良",
  "3次，",
  "元/",
  "元每",
  "人·",
  "根据",
  "以",
  "-",
  "—",
  "1:",
  "1/",
  "1±",
  "至",
  "a",
  "🙂",
  "目标1",
  "第",
  "年",
  "3千",
  "半",
];

/** Counts the uses of patterns while a text is read. */
function stepsOf(read: () => unknown): number {
  const exec = jest.spyOn(RegExp.prototype, "exec");
  const test = jest.spyOn(RegExp.prototype, "test");
  read();
  const steps = exec.mock.calls.length + test.mock.calls.length;
  exec.mockRestore();
  test.mockRestore();
  return steps;
}

describe.each(Object.entries(READERS))("%s", (_, read) => {
  it("takes twice the steps, not four times, for a text twice as long", () => {
    const grown = PATTERNS.filter((pattern) => {
      const single = stepsOf(() => read(pattern.repeat(200)));
      const double = stepsOf(() => read(pattern.repeat(400)));
      return double > 2.5 * single + 50;
    });
    expect(grown).toEqual([]);
  });
});

describe("a text of a hundred thousand characters", () => {
  const long = (pattern: string): string => pattern.repeat(Math.ceil(100_000 / pattern.length));

  it.each([
    ["1", "qualitative"],
    ["1,", "several"],
    ["1:", "several"],
    ["一", "qualitative"],
    ["≥", "blank"],
    [" ", "blank"],
    ["-", "blank"],
    ["(", "qualitative"],
    ["3次，", "several"],
    ["优", "qualitative"],
    ["维护社会稳定", "qualitative"],
  ])("of %p is a value of kind %s", (pattern, kind) => {
    expect(parseTargetValue(long(pattern)).kind).toBe(kind);
  });

  it("gives all its quantities, dates and sentences", () => {
    expect(findQuantities(long("培训3次，"))).toHaveLength(20_000);
    expect(findYears(long("2023年至"))).toHaveLength(16_667);
    expect(splitSentences(long("做好培训。"))).toHaveLength(20_000);
  });
});
