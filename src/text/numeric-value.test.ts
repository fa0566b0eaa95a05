import { parseTargetValue } from "./target-value";

/** What is read, without the whole text; a unit by its canonical name. */
function readingOf(text: string): Record<string, unknown> {
  const { text: _, ...reading } = parseTargetValue(text);
  return "unit" in reading ? { ...reading, unit: reading.unit.canonical } : { ...reading };
}

describe("a range", () => {
  it.each([
    ["3-5个", { from: 3, to: 5, unit: "个" }],
    ["80%~90%", { from: 80, to: 90, unit: "%" }],
    ["80%至90", { from: 80, to: 90, unit: "%" }],
    ["3—5", { from: 3, to: 5 }],
    ["85±5分", { from: 80, to: 90, unit: "分" }],
    ["85%±5", { from: 80, to: 90, unit: "%" }],
    ["85±5", { from: 80, to: 90 }],
    ["±3℃", { from: -3, to: 3, unit: "℃" }],
    ["±3。", { from: -3, to: 3 }],
    ["[80,90)", { from: 80, to: 90 }],
    ["(0,5%]", { from: 0, to: 5, unit: "%" }],
    ["[80%,90]", { from: 80, to: 90, unit: "%" }],
    ["80%≤X<90%", { from: 80, to: 90, unit: "%" }],
    ["80≤完成率≤90", { from: 80, to: 90 }],
  ])("is %s", (text, range) => {
    expect(readingOf(text)).toEqual({ kind: "range", ...range });
  });

  it.each(["≥3-5个", "3-5个左右的项目", "85±5左右波动", "±3度左右波动", "±", "8:30"])("is not %s", (text) => {
    expect(readingOf(text)["kind"]).not.toBe("range");
  });
});

describe("a ratio", () => {
  it.each([
    ["1:3", { antecedent: 1, consequent: 3 }],
    ["≥1∶2.5。", { comparator: "≥", antecedent: 1, consequent: 2.5 }],
  ])("is %s", (text, ratio) => {
    expect(readingOf(text)).toEqual({ kind: "ratio", ...ratio });
  });

  it.each(["上午8:30", "8:30前", "开放至22:00"])("is not the time %s", (text) => {
    expect(readingOf(text)["kind"]).not.toBe("number");
    expect(readingOf(text)["kind"]).not.toBe("ratio");
  });
});

describe("a number among words", () => {
  it.each([
    ["完成率≥95%。", { value: 95, lead: "完成率", unit: "%" }],
    ["完成率：95%，全年", { value: 95, lead: "完成率", rest: "全年", unit: "%" }],
    ["400名学员", { value: 400, rest: "学员", unit: "名" }],
    ["7×24小时", { value: 24, lead: "7×", unit: "小时" }],
    ["7 * 24小时", { value: 24, lead: "7 *", unit: "小时" }],
    ["占比三分之二", { value: 2 / 3, lead: "占比" }],
    ["合格率百分之九十", { value: 90, lead: "合格率", unit: "%" }],
    ["合格率九成", { value: 9, lead: "合格率", unit: "成" }],
    ["满意度达到九十分以上", { value: 90, comparator: "≥" }],
    ["零投诉。", { value: 0, unit: "投诉" }],
    ["680镜头", { value: 680, unit: "镜头" }],
    ["三次（全年）", { value: 3, rest: "（全年）", unit: "次" }],
  ])("is read from %s", (text, number) => {
    expect(readingOf(text)).toMatchObject({ kind: "number", ...number });
  });

  it("has nothing around it where only blanks and stops are", () => {
    for (const text of ["95%", " 95% ！", "95%；", `95%${" ".repeat(30)}`]) {
      expect(Object.keys(readingOf(text))).not.toContain("lead");
      expect(Object.keys(readingOf(text))).not.toContain("rest");
    }
    expect(Object.keys(readingOf("完成率95%"))).not.toContain("rest");
    expect(Object.keys(readingOf("≥400名学员"))).not.toContain("lead");
  });

  it.each([
    ["三级网络建成", "qualitative"],
    ["一次性完成", "qualitative"],
    ["零售额增长", "qualitative"],
    ["零星故障", "qualitative"],
    ["零基预算管理", "qualitative"],
    ["3次，每次5人", "several"],
    ["3×5×7小时左右", "several"],
    ["培训3次，覆盖5人", "several"],
    ["全年面向各乡镇和各有关单位组织开展业务培训并保障各项日常工作有序进行的情况下力争办好8期", "qualitative"],
    ["全年面向各乡镇和各有关单位组织开展业务培训并保障各项日常工作有序进行的次数不少于8期", "number"],
  ])("is not all of %s: %s", (text, kind) => {
    expect(readingOf(text)["kind"]).toBe(kind);
  });
});
