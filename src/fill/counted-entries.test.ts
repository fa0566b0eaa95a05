import { table } from "../../tests/support/table-builder";
import { countedEntry } from "./counted-entries";
import { factsOf } from "./facts";

describe("countedEntry", () => {
  it.each([
    ["维护9个护路执勤岗点的正常运行。", ["护路执勤岗点数量 ≥9个"]],
    ["新建公路12公里。", ["新建公路里程 ≥12公里"]],
    ["为12所农村学校3,600名学生提供营养餐。", ["农村学校数量 ≥12所", "学生人数 ≥3,600人"]],
    ["购置执法车辆4辆。", ["购置执法车辆数量 ≥4辆"]],
    ["惠及居民1,200户。", ["惠及居民户数 ≥1,200户"]],
    ["共3项。", []],
    ["覆盖全县各乡镇所有行政村的主要道路沿线5处。", []],
  ])("makes of %s", (goal, expected) => {
    const entries = factsOf(table({ goals: [goal] })).counts.flatMap((count) => countedEntry(count) ?? []);
    expect(entries.map(({ name, comparator, value, unit }) => `${name} ${comparator ?? ""}${value}${unit}`)).toEqual(
      expected,
    );
  });

  it.each([
    ["新建公路12公里。", "年度内实际的新建公路里程，以台账记录为准"],
    ["惠及居民1,200户。", "年度内实际涉及的惠及居民户数，以台账记录为准"],
    ["购置执法车辆4辆。", "年度内实际完成的购置执法车辆数量，以台账记录为准"],
  ])("describes what is made of %s", (goal, description) => {
    const [count] = factsOf(table({ goals: [goal] })).counts;
    expect(count && countedEntry(count)?.description).toBe(description);
  });
});
