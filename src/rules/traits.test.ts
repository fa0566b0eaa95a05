import { sortByTrait, type Trait } from "./traits";

function traitsOf(text: string): string[] {
  return Object.entries(sortByTrait([text], (item) => item)).flatMap(([trait, items]) =>
    items.length > 0 ? [trait] : [],
  );
}

describe("sortByTrait", () => {
  it.each<[text: string, traits: readonly Trait[]]>([
    ["维修校舍12所", []],
    ["≥95%", []],
    ["培训 教师", ["remnant"]],
    ["培训\u200B教师", ["remnant"]],
    ["培训\u3000教师", ["remnant"]],
    ["_Toc123", ["remnant", "placeholder"]],
    ["错误！未找到引用源", ["remnant"]],
    ["台(套)", ["halfWidth"]],
    ["完成,验收", ["halfWidth"]],
    ["【预算数】", ["placeholder"]],
    ["XX项目", ["placeholder"]],
    ["请填写: XX 项", ["remnant", "halfWidth", "placeholder"]],
  ])("says what %j may hold", (text, traits) => {
    expect(traitsOf(text)).toEqual(traits);
  });

  it("marks every blank and invisible character", () => {
    const missed = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2064]/.test(character) && traitsOf(character).length === 0,
    );
    expect(missed).toEqual([]);
  });

  it("keeps the order of the items", () => {
    const items = ["乙 ", "甲 ", "丙"];
    expect(sortByTrait(items, (item) => item).remnant).toEqual(["乙 ", "甲 "]);
  });
});
