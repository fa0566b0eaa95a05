import fc from "fast-check";
import { dice, findNearDuplicates, jaccard, normaliseForComparison, saysTheSame } from "./similarity";

describe("saysTheSame", () => {
  it("looks past blanks, punctuation, full-width forms and case", () => {
    expect(saysTheSame("保障 系统（ABC）运行。", "保障系统(abc)运行")).toBe(true);
    expect(saysTheSame("保障系统运行", "保障设备运行")).toBe(false);
    expect(normaliseForComparison("１、培训，３次！")).toBe("1培训3次");
  });
});

describe("dice and jaccard", () => {
  it.each([
    ["培训合格率", "培训合格率", 1, 1],
    ["培训合格率", "会议费", 0, 0],
    ["甲", "乙", 0, 0],
    ["", "", 1, 1],
    ["甲乙丙丁", "甲乙丙戊", 4 / 6, 2 / 4],
    ["甲乙甲乙", "甲乙", 2 / 4, 1 / 2],
  ])("measure %p and %p", (a, b, diceExpected, jaccardExpected) => {
    expect(dice(a, b)).toBeCloseTo(diceExpected);
    expect(jaccard(a, b)).toBeCloseTo(jaccardExpected);
  });

  it("are symmetric and between 0 and 1", () => {
    const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        for (const measure of [dice, jaccard]) {
          expect(measure(a, b)).toBe(measure(b, a));
          expect(measure(a, b)).toBeGreaterThanOrEqual(0);
          expect(measure(a, b)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("findNearDuplicates", () => {
  const texts = [
    "组织开展业务培训，提高干部队伍能力水平。",
    "保障办公楼水电供应和日常维修。",
    "组织开展业务培训,提高干部队伍能力水平",
    "组织开展各类业务培训，提高干部队伍能力水平。",
    "",
    "",
  ];

  it("names the texts like one of them, the likest first", () => {
    const { of } = findNearDuplicates(texts, 0.8);
    expect(of(0).map(({ index }) => index)).toEqual([2, 3]);
    expect(of(0)[0]?.likeness).toBe(1);
    expect(of(1)).toEqual([]);
  });

  it("takes blank texts for like nothing", () => {
    const { of, groups } = findNearDuplicates(texts, 0.8);
    expect(of(4)).toEqual([]);
    expect(groups).toEqual([[0, 2, 3]]);
  });

  it("finds exactly the pairs that comparing all with all finds", () => {
    const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "丁"), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom(0.5, 0.7, 0.9), (list, threshold) => {
        const { of } = findNearDuplicates(list, threshold);
        list.forEach((text, index) => {
          const expected = list.flatMap((other, at) => (at !== index && dice(text, other) >= threshold ? [at] : []));
          expect(
            of(index)
              .map((near) => near.index)
              .sort((a, b) => a - b),
          ).toEqual(expected);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("compares few pairs of many different texts", () => {
    const subjects = Array.from(
      { length: 10000 },
      (_, at) => `${String.fromCharCode(0x4e00 + at)}${String.fromCharCode(0x5e00 + ((at * 7) % 9000))}`,
    );
    const list = subjects.map(
      (subject, at) =>
        `${subject}专项经费用于${subjects[(at * 31) % 10000] ?? ""}工作的开展和${subjects[(at * 17) % 10000] ?? ""}的保障`,
    );
    expect(findNearDuplicates(list).comparisons).toBeLessThan(list.length * 20);
  });

  it("keeps one group of thousands of texts of one pattern without comparing all with all", () => {
    const list = Array.from(
      { length: 5000 },
      (_, at) => `按照年度工作计划组织开展业务培训并保障各项日常工作有序进行，第${at}批人员全部参加`,
    );
    const { groups, comparisons } = findNearDuplicates(list, 0.85);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(5000);
    expect(comparisons).toBeLessThan(list.length * 40);
  });
});
