import fc from "fast-check";
import { dice, findNearDuplicates, isAlike } from "./similarity";

const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，"), maxLength: 12 });

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

describe("findNearDuplicates", () => {
  const list = [
    "组织开展会议接待服务保障工作",
    "培训",
    "组织开展业务培训提高干部队伍能力水平若干",
    "组织开展会议接待服务保障工作",
    "组织开展业务培训提高干部队伍能力水平",
    "培训。",
    "组织开展业务培训提高干部队伍能力",
    "组织开展各类业务培训提高干部队伍能力水平",
    "维修",
  ];
  const { of, groups } = findNearDuplicates(list, 0.8);

  it("names the likest first, and of equals the first of the list", () => {
    expect(of(0)).toEqual([{ index: 3, likeness: 1 }]);
    const near = of(4);
    expect(near.map(({ index }) => index)).toEqual([2, 6, 7]);
    for (const { index, likeness } of near) expect(likeness).toBe(dice(list[4] ?? "", list[index] ?? ""));
    expect(findNearDuplicates(["甲乙丙丁戊", "甲乙丙丁己", "甲乙丙丁庚"], 0.5).of(2)).toEqual([
      { index: 0, likeness: 0.75 },
      { index: 1, likeness: 0.75 },
    ]);
    const same = findNearDuplicates(["甲乙丙丁戊", "甲乙丙丁己", "甲乙丙丁己", "甲乙丙丁戊"], 0.5);
    expect(same.of(3).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it("gives groups and their members in the order of the list", () => {
    expect(groups).toEqual([
      [0, 3],
      [1, 5],
      [2, 4, 6, 7],
    ]);
  });

  it("says nothing of a place outside of the list", () => {
    expect(of(99)).toEqual([]);
    expect(findNearDuplicates([], 0.8)).toMatchObject({ groups: [], comparisons: 0 });
  });

  it("takes a threshold below one half for one half", () => {
    expect(findNearDuplicates(["甲乙丙丁", "甲乙戊己"], 0.1).groups).toEqual([]);
    expect(findNearDuplicates(["甲乙丙", "甲乙戊"], 0.1).groups).toEqual([[0, 1]]);
  });

  it("compares a pair once, and none whose lengths are too different", () => {
    expect(findNearDuplicates(["甲乙丙丁", "甲乙丙戊"], 0.5).comparisons).toBe(1);
    expect(findNearDuplicates(["甲乙丙丁", "甲乙丙丁"], 0.5).comparisons).toBe(0);
    expect(findNearDuplicates(["甲乙", "甲乙丙丁戊己庚辛"], 0.5).comparisons).toBe(0);
    expect(findNearDuplicates(["甲乙丙丁", "戊己庚辛"], 0.5).comparisons).toBe(0);
  });
});
