import fc from "fast-check";
import { dice, isAlike, normaliseForComparison, saysTheSame } from "./similarity";

const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，"), maxLength: 12 });

describe("saysTheSame", () => {
  it("looks past blanks, punctuation, full-width forms and case", () => {
    expect(saysTheSame("保障 系统（ABC）运行。", "保障系统(abc)运行")).toBe(true);
    expect(saysTheSame("保障系统运行", "保障设备运行")).toBe(false);
    expect(normaliseForComparison("１、培训，３次！")).toBe("1培训3次");
  });
});

describe("dice", () => {
  it.each([
    ["培训合格率", "培训合格率", 1],
    ["培训合格率", "会议费", 0],
    ["甲", "乙", 0],
    ["", "", 1],
    ["甲乙丙丁", "甲乙丙戊", 4 / 6],
    ["甲乙甲乙", "甲乙", 2 / 4],
  ])("measures %p and %p", (a, b, likeness) => {
    expect(dice(a, b)).toBeCloseTo(likeness);
  });

  it("is symmetric and between 0 and 1", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(dice(a, b)).toBe(dice(b, a));
        expect(dice(a, b)).toBeGreaterThanOrEqual(0);
        expect(dice(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("isAlike", () => {
  it("is what dice says, without counting where the lengths tell", () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0.1, 0.5, 0.8, 1), (a, b, threshold) => {
        expect(isAlike(a, b, threshold)).toBe(dice(a, b) >= threshold);
      }),
    );
  });

  it.each([
    ["甲乙丙丁", "甲乙丙戊", 4 / 6, true],
    ["甲乙丙丁", "甲乙丙戊", 0.67, false],
    ["甲乙丙丁戊己", "甲乙丙", 4 / 7, true],
    ["甲乙丙丁戊己", "甲乙丙", 0.58, false],
    ["培训，合格", "培训合格", 1, true],
  ])("%s and %s are alike to %d: %p", (a, b, threshold, alike) => {
    expect(isAlike(a, b, threshold)).toBe(alike);
  });
});
