import fc from "fast-check";
import { parseChineseNumeral } from "./numeral";

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

  it("reads back every whole number", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseChineseNumeral(inNumerals(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 200000 }), (value) => {
        expect(parseChineseNumeral(inNumerals(value))).toBe(value);
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

const PLAIN_DIGITS = "零一二三四五六七八九";
const SECTION_UNITS = ["", "十", "百", "千"];
const SECTIONS = ["", "万", "亿", "万亿"];

/** A whole number from 0 to 9999999999999999 in Chinese numerals with units: 13500 gives `一万三千五百`. */
function inNumerals(value: number): string {
  if (value === 0) return "零";
  const sections: string[] = [];
  for (let rest = value, at = 0; rest > 0; rest = Math.floor(rest / 10000), at += 1) {
    const section = rest % 10000;
    // 亿 must be said even when only the section of 万亿 above it is filled.
    const name = at === 2 ? "亿" : at === 3 ? "万" : (SECTIONS[at] ?? "");
    const skipped = Math.floor(rest / 10000) % 10000 === 0;
    const gap = rest >= 10000 && (section < 1000 || skipped) ? "零" : "";
    if (section > 0) sections.unshift(gap + formatSection(section) + name);
    else sections.unshift(at === 2 ? "亿" : "");
  }
  const text = sections.join("");
  return text.startsWith("一十") ? text.slice(1) : text;
}

function formatSection(section: number): string {
  let text = "";
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(section / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text += (gap ? "零" : "") + PLAIN_DIGITS.charAt(digit) + (SECTION_UNITS[power] ?? "");
    gap = false;
  }
  return text;
}
