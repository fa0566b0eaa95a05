import fc from "fast-check";
import { inWanYuan, parseAmount } from "./amount";

describe("parseAmount", () => {
  it.each([
    [189.8, 189.8, undefined, ""],
    [0, 0, undefined, ""],
    ["30.00", 30, undefined, ""],
    ["1,234.50", 1234.5, undefined, ""],
    ["１，２３４．５０", 1234.5, undefined, ""],
    ["189.8万元", 189.8, "万元", "万元"],
    ["13万", 13, "万元", "万"],
    [" 30 万 元 ", 30, "万元", "万元"],
    ["￥1,200元", 1200, "元", "元"],
    ["¥500", 500, undefined, ""],
    ["人民币三十万元整", 300000, "元", "元"],
    ["壹佰万元整", 1000000, "元", "元"],
    ["约30万元", 30, "万元", "万元"],
    ["30万元左右", 30, "万元", "万元"],
    ["30万元（含税）", 30, "万元", "万元"],
    ["3千元", 3000, "元", "元"],
    ["3万5千元", 35000, "元", "元"],
    ["5百万元", 500, "万元", "万元"],
    ["2亿元", 2, "亿元", "亿元"],
    ["-5", -5, undefined, ""],
    ["－5万元", -5, "万元", "万元"],
    ["负5万元", -5, "万元", "万元"],
    ["(5.00)", -5, undefined, ""],
    ["-0", 0, undefined, ""],
    ["1.2E+05", 120000, undefined, ""],
  ] as const)("reads %p", (text, value, unit, unitText) => {
    expect(parseAmount(text)).toEqual({ value, unit, unitText });
  });

  it.each([
    "",
    "  ",
    "　",
    "————",
    "-",
    "/",
    "无",
    "万元",
    "30美元",
    "12,34",
    "10万-20万",
    "30万元，其中财政20万元",
    "二O",
    true,
    NaN,
    Infinity,
  ])("takes %p for no amount", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it("gives back every amount that is written with two decimals, with or without separators and unit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom("", "元", "万元", "亿元"),
        fc.boolean(),
        (cents, unit, grouped) => {
          const value = cents / 100;
          const written = grouped ? value.toLocaleString("en-US", { minimumFractionDigits: 2 }) : value.toFixed(2);
          const amount = parseAmount(written + unit);
          expect(amount?.value).toBeCloseTo(value, 6);
          expect(amount?.unitText).toBe(unit);
        },
      ),
    );
  });

  it("says of any text either nothing or a finite number", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0 1 2 3 9 . , - ( ) ¥ 元 万 亿 千 百 十 一 负 约 E".split(" ")) }),
        (text) => {
          const amount = parseAmount(text);
          expect(amount === undefined || Number.isFinite(amount.value)).toBe(true);
        },
      ),
    );
  });
});

describe("inWanYuan", () => {
  it.each([
    [{ value: 1200, unit: "元", unitText: "元" }, "万元", 0.12],
    [{ value: 1200, unit: undefined, unitText: "" }, "元", 0.12],
    [{ value: 1200, unit: undefined, unitText: "" }, "万元", 1200],
    [{ value: 189.8, unit: "万元", unitText: "万元" }, "元", 189.8],
    [{ value: 1.1, unit: "亿元", unitText: "亿" }, "元", 11000],
    [{ value: 0.07, unit: undefined, unitText: "" }, "亿元", 700],
  ] as const)("turns %p with default %s into %p", (amount, defaultUnit, expected) => {
    expect(inWanYuan(amount, defaultUnit)).toBe(expected);
  });
});
