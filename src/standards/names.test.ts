import type { Field } from "../model/field";
import type { StandardId } from "../model/target-table";
import { detectStandard, detectStandardOf, level1Name, level1Names, level1Of, level2Name, level2Of } from "./names";
import { STANDARDS } from "./standards";

describe("level1Of", () => {
  it.each<[string, StandardId, ReturnType<typeof level1Of>]>([
    ["产出指标", "2015", { category: "output", canonical: "产出指标" }],
    ["产出\n\n指标 ", "hebei-legacy", { category: "output", canonical: "产出指标" }],
    ["效果指标", "hebei-legacy", { category: "benefit", canonical: "效果指标" }],
    ["效益指标", "hebei-legacy", { category: "benefit", canonical: "效果指标", alias: true }],
    ["效果指标", "2015", { category: "benefit", canonical: "效益指标", alias: true }],
    ["满意度", "2015", { category: "satisfaction", canonical: "满意度指标", alias: true }],
    ["成本指标", "2021", { category: "cost", canonical: "成本指标" }],
    ["成本指标", "2015", undefined],
    ["其他指标", "2015", undefined],
    ["", "2015", undefined],
    ["constructor", "2015", undefined],
  ])("%j in %s", (text, standard, expected) => {
    expect(level1Of(text, standard)).toEqual(expected);
  });
});

describe("level2Of", () => {
  it.each<[string, StandardId, ReturnType<typeof level2Of>]>([
    ["数量指标", "2015", { category: "quantity", canonical: "数量指标", parents: ["output"] }],
    ["成本指标", "2015", { category: "cost", canonical: "成本指标", parents: ["output"] }],
    ["成本指标", "2021", { category: "cost", canonical: "经济成本指标", alias: true, parents: ["cost"] }],
    ["经济成本指标", "2015", { category: "cost", canonical: "成本指标", alias: true, parents: ["output"] }],
    ["社会成本指标", "2021", { category: "social-cost", canonical: "社会成本指标", parents: ["cost"] }],
    ["社会成本", "2015", { category: "social-cost", canonical: "社会成本指标", alias: true, parents: ["output"] }],
    [
      "可持续性影响",
      "hebei-legacy",
      { category: "sustainable", canonical: "可持续影响指标", alias: true, parents: ["benefit"] },
    ],
    ["可持续影响指标", "2021", { category: "sustainable", canonical: "可持续影响指标", parents: ["benefit"] }],
    ["环境效益指标", "2015", { category: "ecological", canonical: "生态效益指标", alias: true, parents: ["benefit"] }],
    ["进度 指标", "2015", { category: "time", canonical: "时效指标", alias: true, parents: ["output"] }],
    [
      "服务对象\n满意度",
      "2015",
      { category: "satisfaction", canonical: "服务对象满意度指标", alias: true, parents: ["satisfaction"] },
    ],
    ["其他", "2015", undefined],
    ["toString", "2015", undefined],
  ])("%j in %s", (text, standard, expected) => {
    expect(level2Of(text, standard)).toEqual(expected);
  });

  it("knows every name of every standard as canonical, under its own parent", () => {
    for (const standard of Object.values(STANDARDS)) {
      for (const level1 of standard.level1) {
        expect(level1Of(level1.name, standard.id)).toEqual({ category: level1.category, canonical: level1.name });
        for (const { name, category } of level1.level2) {
          expect(level2Of(name, standard.id)).toEqual({ category, canonical: name, parents: [level1.category] });
        }
      }
    }
  });
});

describe("detectStandard", () => {
  it.each<[string[], StandardId]>([
    [["产出指标", "效益指标", "满意度指标"], "2015"],
    [["产出指标", "效果\n指标", "满意度指标"], "hebei-legacy"],
    [["成本 指标", "产出指标", "效益指标"], "2021"],
    [["成本指标", "效果指标"], "2021"],
    [[], "2015"],
  ])("%j is of %s", (names, expected) => {
    expect(detectStandard(names)).toBe(expected);
  });
});

describe("detectStandardOf", () => {
  const row = (level1: string, level2: string): { level1: Field; level2: Field } => ({
    level1: { cell: "A1", text: level1, value: level1 },
    level2: { cell: "B1", text: level2, value: level2 },
  });

  it.each<[string, string, boolean, StandardId]>([
    ["成本指标", "经济成本指标", true, "2021"],
    ["产出指标", "数量指标", true, "2021"],
    ["产出指标", "成本指标", true, "2015"],
    ["效益指标", "可持续影响指标", true, "2015"],
    ["效果指标", "社会效益指标", true, "hebei-legacy"],
    ["产出指标", "数量指标", false, "2015"],
  ])("%s with %s, of another form than Hebei's: %s, is of %s", (level1, level2, isNational, expected) => {
    expect(detectStandardOf([row(level1, level2)], isNational)).toBe(expected);
  });
});

describe("the names of a standard", () => {
  it("come in the order of the form", () => {
    expect(level1Names("2021")).toEqual(["成本指标", "产出指标", "效益指标", "满意度指标"]);
    expect(level1Names("hebei-legacy")).toEqual(["产出指标", "效果指标", "满意度指标"]);
  });

  it("can be asked for by category", () => {
    expect(level1Name("benefit", "hebei-legacy")).toBe("效果指标");
    expect(level1Name("cost", "2015")).toBeUndefined();
  });
});

describe("level2Name", () => {
  it.each([
    ["cost", "2015", "成本指标"],
    ["cost", "2021", "经济成本指标"],
    ["sustainable", "2021", "可持续影响指标"],
    ["social-cost", "2015", "社会成本指标"],
  ] as const)("of %s in %s is %s", (category, standard, name) => {
    expect(level2Name(category, standard)).toBe(name);
  });
});
