import { table } from "../../tests/support/table-builder";
import { factsOf } from "./facts";

describe("factsOf", () => {
  it("takes the budget total, else the sum of its parts", () => {
    const budget = { total: "", fiscal: "12.50", other: "2.50" };
    expect(factsOf(table({ moneyUnit: "万元", budget: { ...budget, total: "15.00" } })).budget).toEqual({
      value: 15,
      from: "budget.total",
    });
    expect(factsOf(table({ moneyUnit: "万元", budget })).budget).toEqual({ value: 15, from: "budget.fiscal" });
    expect(factsOf(table({ budget: { total: "", fiscal: "", other: "" } })).budget).toBeUndefined();
    expect(factsOf(table({ budget: { total: "", fiscal: "0.1", other: "0.2" } })).budget?.value).toBe(0.3);
  });

  it.each([
    ["培训基层干部400人，举办8期。", ["400人", "8期"]],
    ["新建公路12公里，绿化3万平方米。", ["12公里", "3万平方米"]],
    ["为三所学校更换桌椅1,500套。", ["3所", "1,500套"]],
    ["投入30万元，完成率达到95%，用时3个月。", []],
    ["每期培训50人，其中现有20名教师。", []],
    ["确保七个不发生。", []],
    ["12月底前完成培训200人。", ["200人"]],
    ["2026年内新建公路12公里。", ["12公里"]],
    ["三年内新建公路36公里。", []],
    ["6月30日前新建前端点位80个。", ["80个"]],
    ["已培训50人，日均接待20人次。", []],
  ])("finds the counts of %s", (goal, counts) => {
    expect(factsOf(table({ goals: [goal] })).counts.map(({ number, unit }) => number + unit)).toEqual(counts);
  });

  it("says where a count stands and what it counts", () => {
    const [count] = factsOf(table({ purpose: "维护辖区内9个护路执勤岗点的运行。" })).counts;
    expect(count).toMatchObject({ from: "purpose", thing: "护路执勤岗点的运行", before: "维护辖区内", family: "个" });
  });

  it("takes the year that is given, else the one that the table tells", () => {
    const sample = table({ title: "1、2024年培训费绩效目标表", goals: ["培训干部。"] });
    expect(factsOf(sample, 2026).year).toBe(2026);
    expect(factsOf(sample).year).toBe(2024);
    expect(factsOf(table({ goals: ["2025年底前完成。"] })).year).toBe(2025);
    expect(factsOf(table({ goals: ["2024年至2025年完成。"] })).year).toBeUndefined();
  });

  it.each([
    ["企业退休军转干部困难补贴", "军转干部"],
    ["被征地农民补助", "被征地农民"],
    ["法律援助经费", "受援人"],
    ["办公设备购置", undefined],
  ])("names the people that %s serves", (name, people) => {
    expect(factsOf(table({ name })).people?.value).toBe(people);
  });

  it("reads nothing from cells marked 涉密", () => {
    expect(factsOf(table({ purpose: "涉密", goals: ["涉密"] }))).toEqual({ counts: [] });
  });
});
