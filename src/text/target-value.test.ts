import fc from "fast-check";
import { canonicalValueText } from "./canonical-value";
import { parseTargetValue, type TargetValue } from "./target-value";

/** The reading without what every value has. */
function readingOf(text: string): Partial<TargetValue> {
  const { text: _, ...reading } = parseTargetValue(text);
  return reading;
}

describe("a number", () => {
  it.each([
    ["≥95%", { comparator: "≥", comparatorText: "≥", value: 95, unit: { canonical: "%", kind: "percent" } }],
    ["≧3", { comparator: "≥", comparatorText: "≧", value: 3 }],
    ["≥ 90 %", { comparator: "≥", value: 90, unit: { canonical: "%" } }],
    ["＞=90％", { comparator: "≥", comparatorText: "＞=", value: 90 }],
    ["=<5%", { comparator: "≤", comparatorText: "=<", value: 5 }],
    ["＞90%", { comparator: ">", comparatorText: "＞", value: 90 }],
    ["＝100%", { comparator: "=", comparatorText: "＝", value: 100 }],
    ["90%以上", { comparator: "≥", comparatorText: "以上", value: 90 }],
    ["90%（含）以上", { comparator: "≥", comparatorText: "（含）以上", value: 90 }],
    ["≥90%以上", { comparator: "≥", comparators: [{ text: "≥" }, { text: "以上" }], value: 90 }],
    [
      "不低于百分之九十五",
      { comparator: "≥", comparatorText: "不低于", value: 95, chinese: true, unit: { canonical: "%" } },
    ],
    ["不少于3次", { comparator: "≥", value: 3 }],
    ["不超过5个工作日", { comparator: "≤", value: 5, unit: { canonical: "工作日", kind: "time" } }],
    ["2小时以内", { comparator: "≤", comparatorText: "以内", value: 2, unit: { kind: "time" } }],
    ["10日内", { comparator: "≤", value: 10, unit: { kind: "time" } }],
    ["控制在3%以内", { comparator: "≤", value: 3 }],
    ["达到90%", { value: 90 }],
    ["≤100百分比", { comparator: "≤", value: 100, unit: { text: "百分比", canonical: "%" } }],
    ["20元/户", { value: 20, unit: { canonical: "元/户", kind: "rate" } }],
    ["≥5次/年", { comparator: "≥", value: 5, unit: { canonical: "次/年", kind: "rate" } }],
    ["0", { value: 0 }],
    ["0.95", { value: 0.95 }],
    ["30.00", { value: 30, numberText: "30.00" }],
    ["1，234个", { value: 1234, numberText: "1,234", unit: { canonical: "个" } }],
    ["２０人", { value: 20, unit: { canonical: "人" } }],
    ["56万人", { value: 56, unit: { canonical: "万人", base: "人", factor: 10000 } }],
    ["1万", { value: 1, unit: { canonical: "万", kind: "other" } }],
    ["3万5千元", { value: 35000, unit: { canonical: "元" } }],
    ["三次", { value: 3, chinese: true, unit: { canonical: "次" } }],
    ["半年内", { comparator: "≤", value: 0.5, unit: { canonical: "年" } }],
    ["三分之二以上", { comparator: "≥", value: 2 / 3 }],
    ["九成以上", { comparator: "≥", value: 9, unit: { canonical: "成", kind: "percent" } }],
    ["约300人", { value: 300, approx: true }],
    ["-5", { value: -5 }],
    ["≤￥500", { comparator: "≤", value: 500, unit: { canonical: "元" } }],
    ["百分之百", { value: 100, unit: { canonical: "%" } }],
    ["95%以上（含95%）", { comparator: "≥", value: 95 }],
    ["≈90%", { value: 90, approx: true }],
    ["200人民币", { value: 200, unit: { canonical: "元" } }],
    ["680镜头", { value: 680, unit: { text: "镜头", kind: "other" } }],
    ["0投诉", { value: 0, unit: { text: "投诉", kind: "other" } }],
    ["零事故", { value: 0, unit: { text: "事故", kind: "other" } }],
    ["400名学员", { value: 400, unit: { canonical: "名" }, rest: "学员" }],
    ["100个（其中新建20个）", { value: 100, rest: "（其中新建20个）" }],
    ["完成率≥95%", { comparator: "≥", value: 95, lead: "完成率" }],
    ["同比下降3%", { value: 3, lead: "同比下降" }],
    ["7×24小时", { value: 24, lead: "7×", unit: { canonical: "小时" } }],
    ["PM2.5≤35", { comparator: "≤", value: 35, lead: "PM2.5" }],
  ])("is read from %s", (text, expected) => {
    expect(readingOf(text)).toMatchObject({ kind: "number", ...expected });
  });

  it.each(["≥90", "21", "0", "≥0.5", "零"])("has no unit in %s", (text) => {
    expect(parseTargetValue(text)).not.toHaveProperty("unit");
  });

  it.each(["95%", "8次", "达到90%"])("has no comparator in %s", (text) => {
    expect(parseTargetValue(text)).not.toHaveProperty("comparator");
  });

  it.each(["≥95%", "三次", "20元/户", "≧3", "90%以上。"])("is plain in %s", (text) => {
    const value = parseTargetValue(text);
    expect(value.kind).toBe("number");
    expect(value).not.toHaveProperty("lead");
    expect(value).not.toHaveProperty("rest");
  });
});

describe("other kinds", () => {
  it.each([
    ["", { kind: "blank" }],
    [" \n　", { kind: "blank" }],
    ["————", { kind: "blank", placeholder: "————" }],
    ["/", { kind: "blank", placeholder: "/" }],
    ["3-5个", { kind: "range", from: 3, to: 5, unit: { canonical: "个" } }],
    ["80%~90%", { kind: "range", from: 80, to: 90, unit: { canonical: "%" } }],
    ["控制在30-50万元之间", { kind: "range", from: 30, to: 50, unit: { canonical: "万元" } }],
    ["不超过3-5万元", { kind: "range", from: 3, to: 5, unit: { canonical: "万元" } }],
    ["3至5天", { kind: "range", from: 3, to: 5 }],
    ["未超过30万元", { kind: "number", value: 30, comparator: "≤" }],
    ["85±5", { kind: "range", from: 80, to: 90 }],
    ["[80%,90%)", { kind: "range", from: 80, to: 90, unit: { canonical: "%" } }],
    ["80%≤X<90%", { kind: "range", from: 80, to: 90, unit: { canonical: "%" } }],
    ["≥1：3", { kind: "ratio", comparator: "≥", antecedent: 1, consequent: 3 }],
    ["≥%", { kind: "blank", placeholder: "≥%" }],
    ["是/否", { kind: "scale", grades: ["是", "否"] }],
    ["2024年1-12月", { kind: "date", year: 2024, month: 12, from: { year: 2024, month: 1 } }],
    ["1-12月", { kind: "date", month: 12, from: { month: 1 } }],
    ["12月31前", { kind: "date", month: 12, day: 31, before: true }],
    ["±3℃", { kind: "range", from: -3, to: 3 }],
    ["1:1", { kind: "ratio", antecedent: 1, consequent: 1 }],
    ["1：50", { kind: "ratio", antecedent: 1, consequent: 50 }],
    ["2023年12月31日", { kind: "date", year: 2023, month: 12, day: 31, before: false, dateText: "2023年12月31日" }],
    ["2023年12月31日前", { kind: "date", year: 2023, before: true }],
    ["≤2023年12月31日", { kind: "date", year: 2023, before: true, comparator: "≤" }],
    ["于6月底前完成", { kind: "date", month: 6, phase: "end", before: true, rest: "完成" }],
    ["不晚于2023/12/31", { kind: "date", year: 2023, before: true, comparatorText: "不晚于" }],
    ["每月10日前", { kind: "date", every: "month", day: 10, before: true }],
    ["10日前", { kind: "date", day: 10, before: true }],
    ["2月30日前", { kind: "date", month: 2, day: 30, impossible: true }],
    ["2023年1月-12月", { kind: "date", year: 2023, month: 12, from: { year: 2023, month: 1 } }],
    ["2022-2023年", { kind: "date", year: 2023, from: { year: 2022 } }],
    ["完成时间：2023年12月", { kind: "date", lead: "完成时间", year: 2023, month: 12 }],
    ["第三季度", { kind: "date", quarter: 3 }],
    ["年底前", { kind: "date", phase: "end", before: true }],
    ["优≥90分，良80-90分，中60-80分，差<60分", { kind: "scale", grades: ["优", "良", "中", "差"] }],
    ["100%优、90%良、80%中、70%差", { kind: "scale", grades: ["优", "良", "中", "差"] }],
    ["优/良/中/差", { kind: "scale" }],
    ["好、较好、一般", { kind: "scale", grades: ["好", "较好", "一般"] }],
    ["是", { kind: "yes-no", yes: true, word: "是" }],
    ["否。", { kind: "yes-no", yes: false, word: "否" }],
    ["√", { kind: "yes-no", yes: true }],
    ["无", { kind: "yes-no", yes: false }],
    ["以当年实际发生数为准", { kind: "reference" }],
    ["根据实际情况", { kind: "reference" }],
    ["按合同约定执行", { kind: "reference" }],
    ["据实结算", { kind: "reference" }],
    ["不超过预算", { kind: "reference", comparator: "≤" }],
    ["长期", { kind: "qualitative" }],
    ["明显提高", { kind: "qualitative" }],
    ["三级网络全部覆盖，一次性建成", { kind: "qualitative" }],
    ["全年无事故", { kind: "qualitative" }],
    ["一致好评", { kind: "qualitative" }],
    ["8:30前", { kind: "qualitative" }],
    ["达标", { kind: "qualitative", grade: "达标" }],
    ["良好及以上", { kind: "qualitative", grade: "良好" }],
  ])("are read from %p", (text, expected) => {
    expect(readingOf(text)).toMatchObject(expected);
  });

  it.each([
    ["≥100人，≥3次", ["≥100人", "≥3次"]],
    ["3次、5人", ["3次", "5人"]],
    ["大于90%小于100%", ["大于90%", "小于100%"]],
    ["≥80%\n≥90%", ["≥80%", "≥90%"]],
    ["1.≥3次；2.≥5次", ["≥3次", "≥5次"]],
    ["（1）3次（2）5次", ["3次", "5次"]],
    ["补助107户，补助160名农民", ["107户", "160名"]],
  ])("are several quantities in %p", (text, quantities) => {
    const value = parseTargetValue(text);
    expect(value.kind === "several" ? value.quantities.map((quantity) => quantity.text) : value.kind).toEqual(
      quantities,
    );
  });
});

describe("a glued number", () => {
  it.each([
    ["0社会环境和谐", "0", "社会环境和谐", "text"],
    ["≥0生态环境稳定", "≥0", "生态环境稳定", "text"],
    ["100人民群众满意", "100", "人民群众满意", "text"],
    ["100保障到位", "100", "保障到位", "text"],
    ["1002023年12月31日", "100", "2023年12月31日", "date"],
    ["02023年12月31日", "0", "2023年12月31日", "date"],
    ["0.002023年12月31日", "0.00", "2023年12月31日", "date"],
    ["100%2023年12月31日", "100%", "2023年12月31日", "date"],
    ["02023-12-31", "0", "2023-12-31", "date"],
    ["10012月底", "100", "12月底", "date"],
    ["０２０２３年１２月", "０", "２０２３年１２月", "date"],
  ])("is parted in %s", (text, number, rest, restKind) => {
    expect(readingOf(text)).toEqual({ kind: "glued", number, rest, restKind });
  });

  it.each([
    "0投诉",
    "0起安全事故",
    "680镜头",
    "0次",
    "0%",
    "100%完成",
    "3次以上",
    "400名学员",
    "12月底",
    "2023年12月31日",
    "2023年底前全部完成",
    "2024年环境改善",
  ])("is none in %s", (text) => {
    expect(parseTargetValue(text).kind).not.toBe("glued");
  });
});

describe("canonicalValueText", () => {
  it.each([
    ["≧90％", "≥90%"],
    ["90%以上", "≥90%"],
    ["≥ 90 %", "≥90%"],
    ["≤100百分比", "≤100%"],
    ["不低于百分之九十五", "≥95%"],
    ["九成以上", "≥90%"],
    ["不少于三次", "≥3次"],
    ["2小时以内", "≤2小时"],
    ["＝１００.0％", "=100.0%"],
    ["≥50起", "≥50起"],
    ["20元/户", "20元/户"],
  ])("writes %s as %s", (text, expected) => {
    expect(canonicalValueText(parseTargetValue(text))).toBe(expected);
  });

  it.each(["约30人", "完成率≥95%", "400名学员", "≤90%以上", "长期", "3-5个", "", "2023年"])(
    "leaves %p alone",
    (text) => {
      expect(canonicalValueText(parseTargetValue(text))).toBeUndefined();
    },
  );
});

describe("any value", () => {
  const comparator = fc.constantFrom("", "≥", "≤", "=", ">", "<");
  const unit = fc.constantFrom("", "%", "次", "人次", "万元", "天", "元/人·天", "平方米", "个", "小时");
  const figure = fc.oneof(
    fc.nat({ max: 999999 }).map(String),
    fc.nat({ max: 99999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  );

  it("that is composed of comparator, number and unit is read back as these", () => {
    fc.assert(
      fc.property(comparator, figure, unit, (sign, number, unitText) => {
        const value = parseTargetValue(sign + number + unitText);
        expect(value).toMatchObject({ kind: "number", value: Number(number), numberText: number });
        expect(
          [value].map((read) => (read.kind === "number" ? [read.comparator ?? "", read.unit?.canonical ?? ""] : [])),
        ).toEqual([[sign, unitText]]);
        expect(canonicalValueText(value)).toBe(sign + number + unitText);
      }),
    );
  });

  it("is the same in full-width characters", () => {
    const widen = (text: string): string =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(comparator, figure, unit, (sign, number, unitText) => {
        const narrow = parseTargetValue(sign + number + unitText);
        const wide = parseTargetValue(widen(sign + number + unitText));
        expect(canonicalValueText(wide)).toBe(canonicalValueText(narrow));
      }),
    );
  });

  it("has a canonical form that is its own canonical form", () => {
    const written = fc
      .constantFrom("≧", "不少于", "不超过", "＞", "至少", "")
      .chain((lead) =>
        fc
          .nat({ max: 9999 })
          .chain((number) =>
            fc.constantFrom("％", "百分比", "次", "人以上", "天以内", "").map((tail) => `${lead}${number}${tail}`),
          ),
      );
    fc.assert(
      fc.property(written, (text) => {
        const once = canonicalValueText(parseTargetValue(text));
        if (once !== undefined) expect(canonicalValueText(parseTargetValue(once))).toBe(once);
      }),
    );
  });

  it("has exactly one of the kinds, whatever the text", () => {
    const kinds = [
      "blank",
      "number",
      "range",
      "ratio",
      "date",
      "scale",
      "yes-no",
      "several",
      "glued",
      "reference",
      "qualitative",
    ];
    const piece = fc.constantFrom(
      ..."≥ ≤ 以上 不少于 百分之 9 0 100 2023 年 12 月 31 日 前 底 % ％ 万 元 次 人 优 良 是 否 。 ， ( ) （ ） - ~ : / 稳定 提高 事故 一 三 十 每 根据 实际 🙂".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          const value = parseTargetValue(text);
          expect(kinds).toContain(value.kind);
          expect(value.text).toBe(text);
          if (value.kind === "number") expect(Number.isFinite(value.value)).toBe(true);
          if (value.kind === "several") expect(value.quantities.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
