import fc from "fast-check";
import { parsePercentage, readPlan, type ShownValue } from "./percentage";

describe("parsePercentage", () => {
  it.each([
    ["50%", 50, true],
    ["50.00％", 50, true],
    [" 50 % ", 50, true],
    ["５０％", 50, true],
    ["50百分比", 50, true],
    ["百分之五十", 50, true],
    ["百分之50", 50, true],
    ["五成", 50, true],
    ["98百分之", 98, true],
    ["百分之98%", 98, true],
    ["百分之百", 100, true],
    ["（50%）", 50, true],
    ["50（%）", 50, true],
    ["50%。", 50, true],
    ["-5%", -5, true],
    ["50", 50, false],
    ["0.5", 0.5, false],
    [0.5, 0.5, false],
    [100, 100, false],
    ["0", 0, false],
  ] as const)("reads %p", (text, value, sign) => {
    expect(parsePercentage(text)).toEqual({ value, sign });
  });

  it.each([
    "",
    " ",
    "————",
    "%",
    "≥50%",
    "50%以上",
    "已完成",
    "50%、60%",
    "（50",
    "50）",
    "（50%",
    "5百分之50",
    true,
    NaN,
  ])("takes %p for no percentage", (text) => {
    expect(parsePercentage(text)).toBeUndefined();
  });
});

const typed = (...texts: string[]): ShownValue[] => texts.map((text) => ({ value: text, text }));
const stored = (...values: number[]): ShownValue[] => values.map((value) => ({ value, text: String(value) }));

describe("readPlan", () => {
  it.each([
    ["texts with signs", typed("0", "50%", "75.00%", "100%"), [0, 50, 75, 100]],
    ["texts in percent points", typed("20.00", "50.00", "80.00", "100.00"), [20, 50, 80, 100]],
    ["numbers in percent points", stored(1, 50, 75, 100), [1, 50, 75, 100]],
    ["fractions that end at 1", stored(0.25, 0.5, 0.75, 1), [25, 50, 75, 100]],
    ["only the last filled, as 1", stored(0, 0, 0, 1), [0, 0, 0, 100]],
    ["fractions that stop short of 1", stored(0, 0.2, 0.5, 0.9), [0, 20, 50, 90]],
    ["texts of fractions", typed("0.25", "0.5", "0.75", "1"), [25, 50, 75, 100]],
    ["signs and fractions mixed", [...typed("25%"), ...stored(0.5), ...typed("75%"), ...stored(1)], [25, 50, 75, 100]],
    ["signs and points mixed", [...typed("25%"), ...stored(50), ...typed("75%"), ...stored(100)], [25, 50, 75, 100]],
    ["blank and unreadable cells", typed("", "50", "另行安排", "100"), [undefined, 50, undefined, 100]],
    ["a plan that falls back to 0", typed("0", "0", "100%", "0"), [0, 0, 100, 0]],
    ["no cells", [], []],
  ])("reads %s", (_, cells, expected) => {
    expect(readPlan(cells)).toEqual(expected);
  });

  it("reads a stored fraction that a percent format shows, with the precision stored", () => {
    expect(
      readPlan([
        { value: 0.07, text: "7%" },
        { value: 0.333, text: "33%" },
        { value: 1, text: "100%" },
      ]),
    ).toEqual([7, 33.3, 100]);
  });

  it("reads a stored point that a format only adds the character to", () => {
    expect(
      readPlan([
        { value: 50, text: "50%" },
        { value: 100, text: "100%" },
      ]),
    ).toEqual([50, 100]);
  });

  it("reads a rising plan the same in every way of writing it", () => {
    const plan = fc
      .array(fc.integer({ min: 2, max: 99 }), { minLength: 3, maxLength: 3 })
      .map((rest) => [...rest.sort((a, b) => a - b), 100]);
    fc.assert(
      fc.property(plan, (points) => {
        const ways = [
          typed(...points.map((point) => `${point}%`)),
          typed(...points.map((point) => point.toFixed(2))),
          stored(...points),
          stored(...points.map((point) => point / 100)),
          points.map((point) => ({ value: point / 100, text: `${point}%` })),
        ];
        for (const way of ways) expect(readPlan(way)).toEqual(points);
      }),
    );
  });
});
