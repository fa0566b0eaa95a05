import fc from "fast-check";
import { findQuantities } from "./quantity";

describe("findQuantities", () => {
  it("finds numbers with their units in running text and passes over dates, list numbers, ordinals and names", () => {
    const text =
      "1.举办培训3次，培训300余人次；\n2、发放资料5000份，用A4纸，经5G网，获第3名，依据〔2015〕88号，2023年12月底前完成，8:30开始，进一步做好2021-2022年度工作";
    expect(findQuantities(text).map(({ text: written, value, unit }) => [written, value, unit?.canonical])).toEqual([
      ["3次", 3, "次"],
      ["300余人次", 300, "人次"],
      ["5000份", 5000, "份"],
    ]);
  });

  it.each([
    ["≥95%", 95, "≥", "%"],
    ["≧3", 3, "≥", undefined],
    ["＞=90％", 90, "≥", "%"],
    ["90%（含）以上", 90, "≥", "%"],
    ["不低于百分之九十五", 95, "≥", "%"],
    ["不超过30天", 30, "≤", "天"],
    ["控制在5%以内", 5, "≤", "%"],
    ["至少五个工作日", 5, "≥", "工作日"],
    ["三分之二以上", 2 / 3, "≥", undefined],
    ["56万人", 56, undefined, "万人"],
    ["3千人", 3000, undefined, "人"],
    ["半年", 0.5, undefined, "年"],
    ["-5℃", -5, undefined, "℃"],
    ["20元/户", 20, undefined, "元/户"],
  ])("reads %s whole", (text, value, comparator, unit) => {
    const [found, ...more] = findQuantities(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ text, value });
    expect(found?.comparator).toBe(comparator);
    expect(found?.unit?.canonical).toBe(unit);
  });

  it.each(["约30万元", "30万元左右", "30余万元", "300多人"])("marks %s as approximate", (text) => {
    expect(findQuantities(text)).toMatchObject([{ approx: true }]);
  });

  it.each(["一般", "三五个", "一致好评", "千方百计", "万无一失", "十分满意", "一次性"])(
    "finds nothing to count in %s",
    (text) => {
      expect(findQuantities(text)).toEqual([]);
    },
  );

  it("says as written what stands at the place it names", () => {
    const piece = fc.constantFrom(
      "≥",
      "＞",
      "不少于",
      "９0",
      "3",
      "百分之",
      "五",
      "%",
      "％",
      "次",
      "，",
      "培训",
      "2023年",
      "约",
      "以上",
      " ",
      "\n",
      "①",
      "🙂",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, text: written } of findQuantities(text)) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
