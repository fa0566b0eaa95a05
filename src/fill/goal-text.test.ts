import { FULL_ROWS } from "../../tests/support/full-rows";
import { table, type RowLiteral, type TableLiteral } from "../../tests/support/table-builder";
import { rule as goalGeneric } from "../rules/goal-generic";
import { DEFAULT_RULE_OPTIONS } from "../rules/rule";
import { suggestGoal } from "./goal-text";

const TRAINING: TableLiteral = { name: "干部培训经费", rows: FULL_ROWS };

describe("suggestGoal", () => {
  it("makes sentences of the rows for a blank goal", () => {
    const suggestion = suggestGoal(table({ ...TRAINING, goals: [""] }), 2025);
    expect(suggestion).toEqual({
      field: "goals[0]",
      reason: "blank",
      texts: [
        "2025年完成干部培训各项任务：培训人次不少于200人次，培训合格率达到95%以上，培训完成时间为11月底前，成果应用率达到85%以上，参训人员满意度达到90%以上。",
        "1.2025年完成干部培训各项任务：培训人次不少于200人次，培训合格率达到95%以上，培训完成时间为11月底前。\n2.成果应用率达到85%以上，参训人员满意度达到90%以上。",
        "2025年实施干部培训，培训人次不少于200人次，培训合格率达到95%以上。",
      ],
    });
  });

  it("says sign and unit where the form has them apart", () => {
    const rows: RowLiteral[] = [
      ["产出指标", "数量指标", "培训人次", "", "200", ""],
      ["", "质量指标", "培训合格率", "", "95", ""],
    ];
    const extras = [
      { operator: "≥", unit: "人次" },
      { operator: "≥", unit: "%" },
    ];
    expect(suggestGoal(table({ name: "培训费", goals: [""], rows, extras }), 2025)?.texts).toContain(
      "2025年实施培训，培训人次不少于200人次，培训合格率达到95%以上。",
    );
  });

  it.each([
    ["系统（一期），平台数量", "系统（一期），平台数量"],
    ["Web API 接口数量", "Web API 接口数量"],
    [" 接口\n数量（含备用） ", "接口数量"],
    ["接口数量(含备用)", "接口数量"],
  ])("writes the name %j as %j", (name, written) => {
    const rows: RowLiteral[] = [["产出指标", "数量指标", name, "", "≥20个", ""]];
    expect(suggestGoal(table({ goals: [""], rows }), 2025)?.texts).toContain(`2025年${written}不少于20个。`);
  });

  it("offers to replace a goal that would fit any project", () => {
    const suggestion = suggestGoal(table({ ...TRAINING, goals: ["做好各项工作，保障业务开展。"] }), 2025);
    expect(suggestion).toMatchObject({ field: "goals[0]", reason: "generic" });
  });

  it("offers nothing that is generic itself", () => {
    for (const text of suggestGoal(table({ ...TRAINING, goals: [""] }))?.texts ?? []) {
      const goal = table({ ...TRAINING, goals: [text] });
      const context = { standard: goal.standard, year: undefined, options: DEFAULT_RULE_OPTIONS };
      expect([...goalGeneric.check(goal, context)]).toEqual([]);
    }
  });

  it.each<[string, TableLiteral]>([
    ["a goal that says something", { ...TRAINING, goals: ["培训干部 200 人次，合格率达到 95%。"] }],
    ["a form without a goal cell", TRAINING],
    [
      "rows without values",
      { name: "培训", goals: [""], rows: [["产出指标", "数量指标", "培训人次", "", "≥【】人次", ""]] },
    ],
    [
      "rows marked 涉密",
      { name: "培训", goals: [""], rows: [["产出指标", "数量指标", "培训人次", "涉密", "≥3次", ""]] },
    ],
  ])("offers nothing for %s", (_case, literal) => {
    expect(suggestGoal(table(literal))).toBeUndefined();
  });
});
