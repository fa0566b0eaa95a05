import fc from "fast-check";
import { formatChineseNumeral, parseChineseNumeral } from "./numeral";

describe("parseChineseNumeral", () => {
  it.each([
    ["〇", 0],
    ["零", 0],
    ["半", 0.5],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["廿五", 25],
    ["卅", 30],
    ["二〇二五", 2025],
    ["一九四九", 1949],
    ["一百零五", 105],
    ["一百一", 110],
    ["两百五", 250],
    ["三千五", 3500],
    ["一万三", 13000],
    ["一万零三", 10003],
    ["一万三千五百", 13500],
    ["十万", 100000],
    ["壹佰贰拾万", 1200000],
    ["叁仟零伍", 3005],
    ["三亿零五万", 300050000],
    ["一万亿", 1000000000000],
    ["三点五", 3.5],
    ["三点五万", 35000],
    ["九十九点九", 99.9],
  ])("reads %s as %d", (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each([
    "",
    "百",
    "万",
    "万元",
    "百姓",
    "三三百",
    "一百千",
    "十百",
    "三点",
    "点五",
    "一定",
    "3",
    "一万一万",
    "九".repeat(50),
  ])("takes %p for no numeral", (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });

  it("reads back every whole number that formatChineseNumeral writes", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 200000 }), (value) => {
        expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back every year written digit by digit", () => {
    const digits = "〇一二三四五六七八九";
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), (year) => {
        const text = Array.from(String(year), (digit) => digits.charAt(Number(digit))).join("");
        expect(parseChineseNumeral(text)).toBe(year);
      }),
    );
  });
});

describe("formatChineseNumeral", () => {
  it.each([
    [0, "零"],
    [10, "十"],
    [12, "十二"],
    [110, "一百一十"],
    [1001, "一千零一"],
    [10010, "一万零一十"],
    [100005000, "一亿零五千"],
    [100000000001, "一千亿零一"],
    [1000000000000, "一万亿"],
  ])("writes %d as %s", (value, text) => {
    expect(formatChineseNumeral(value)).toBe(text);
  });

  it.each([-1, 1.5, NaN, 2 ** 60])("refuses %p", (value) => {
    expect(() => formatChineseNumeral(value)).toThrow(RangeError);
  });
});
