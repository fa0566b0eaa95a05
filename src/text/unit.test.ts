import fc from "fast-check";
import { parseUnit, scanUnit, unknownUnit } from "./unit";
import { UNIT_DICTIONARY } from "./unit-dictionary";

describe("parseUnit", () => {
  it.each([
    ["%", "%", "percent"],
    ["％", "%", "percent"],
    ["百分比", "%", "percent"],
    ["PCT", "%", "percent"],
    ["‰", "‰", "percent"],
    ["个百分点", "百分点", "percent"],
    ["㎡", "平方米", "area"],
    ["m²", "平方米", "area"],
    ["平米", "平方米", "area"],
    ["km", "公里", "length"],
    ["千米", "公里", "length"],
    ["公斤", "千克", "mass"],
    ["起", "件", "count"],
    ["案", "件", "count"],
    ["人/次", "人次", "count"],
    ["人（次）", "人次", "count"],
    ["台（套）", "台(套)", "count"],
    ["份（册）", "份(册)", "count"],
    ["万人次", "万人次", "count"],
    ["个工作日", "工作日", "time"],
    ["个月", "月", "time"],
    ["分钟", "分钟", "time"],
    ["分", "分", "score"],
    ["级", "级", "grade"],
    ["万元", "万元", "money"],
    ["圆", "元", "money"],
    ["元／人·天", "元/人·天", "rate"],
    ["元/人.天", "元/人·天", "rate"],
    ["元/(人·天)", "元/人·天", "rate"],
    ["元每人每天", "元/人·天", "rate"],
    ["元/㎡/年", "元/平方米·年", "rate"],
    ["次 / 年", "次/年", "rate"],
    ["万元/人·年", "万元/人·年", "rate"],
    ["吨/万元", "吨/万元", "rate"],
    ["微克/立方米", "微克/立方米", "rate"],
  ])("reads %s as %s, a unit of %s", (text, canonical, kind) => {
    expect(parseUnit(text)).toMatchObject({ canonical, kind });
  });

  it.each([
    ["万元", "元", 10000],
    ["亿元", "元", 1e8],
    ["万人", "人", 10000],
    ["公里", "米", 1000],
    ["小时", "秒", 3600],
    ["年", "月", 12],
    ["吨", "千克", 1000],
  ])("knows that %s counts in %s by %d", (text, base, factor) => {
    expect(parseUnit(text)).toMatchObject({ base, factor });
  });

  it("names what stands above and below the line", () => {
    const unit = parseUnit("万元/人·年");
    expect(unit?.numerator?.canonical).toBe("万元");
    expect(unit?.per?.map((part) => part.canonical)).toEqual(["人", "年"]);
  });

  it.each(["", "环境", "个乡镇政府", "mA", "5", "元/", "/年", "元人", "G"])("takes %p for no unit", (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });

  it("reads every name and alias of the dictionary as a unit of its kind", () => {
    for (const { canonical, aliases, kind } of UNIT_DICTIONARY) {
      for (const name of [canonical, ...aliases]) expect([name, parseUnit(name)?.kind]).toEqual([name, kind]);
    }
  });

  it("reads any unit of money by any units of count and time back as itself", () => {
    const names = (kind: string): string[] =>
      UNIT_DICTIONARY.filter((entry) => entry.kind === kind).map((entry) => entry.canonical);
    fc.assert(
      fc.property(
        fc.constantFrom(...names("money")),
        fc.constantFrom("人", "户", "平方米", "台"),
        fc.constantFrom("天", "月", "年"),
        (a, b, c) => {
          expect(parseUnit(`${a}/${b}·${c}`)?.canonical).toBe(`${a}/${b}·${c}`);
        },
      ),
    );
  });
});

describe("scanUnit", () => {
  it.each([
    ["3个乡镇", 1, "个", 2],
    ["5个工作日内", 1, "工作日", 5],
    ["20元/户，", 2, "元/户", 5],
    ["5次/每年", 1, "次", 2],
  ])("finds the longest unit of %s from %d", (text, at, canonical, end) => {
    expect(scanUnit(text, at)).toMatchObject({ unit: { canonical }, end });
  });
});

describe("unknownUnit", () => {
  it("is its own name, of kind other", () => {
    expect(unknownUnit("点坛")).toEqual({ text: "点坛", canonical: "点坛", kind: "other", base: "点坛", factor: 1 });
  });
});

describe("the dictionary of units", () => {
  it("has no name twice", () => {
    const names = UNIT_DICTIONARY.flatMap(({ canonical, aliases }) => [canonical, ...aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
