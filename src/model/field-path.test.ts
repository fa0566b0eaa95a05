import { table } from "../../tests/support/table-builder";
import type { Field } from "./field";
import { fieldAt } from "./field-path";
import { fieldsOf } from "./fields-of";

const FULL = table({
  title: "1、某项目绩效目标表",
  unitLine: "302001某单位",
  moneyUnit: "万元",
  code: "",
  name: "某项目",
  budget: { total: "30", fiscal: "30", other: "" },
  purpose: "购置设备",
  plan: ["25%", "50%", "75%", "100%"],
  goals: ["目标一", "目标二"],
  rows: [
    ["产出指标", "数量指标", "购置数量", "购置台数", "≥5台", "年度计划"],
    ["", "质量指标", "合格率", null, "", "行业标准"],
  ],
  labels: { plan: "资金支出计划（%）", "headers[0]": "一级指标" },
});

describe("fieldsOf", () => {
  it("lists every cell that the layout has, blank ones too, in the order of the form", () => {
    expect(fieldsOf(FULL).map(([path, field]) => `${path} ${field.cell}`)).toEqual([
      "title A1",
      "unitLine A2",
      "moneyUnit F2",
      "code B3",
      "name D3",
      "budget.total B4",
      "budget.fiscal D4",
      "budget.other F4",
      "purpose B5",
      "plan[0] B7",
      "plan[1] C7",
      "plan[2] D7",
      "plan[3] E7",
      "goals[0] B8",
      "goals[1] B9",
      "indicators[0].level1 A11",
      "indicators[0].level2 B11",
      "indicators[0].name C11",
      "indicators[0].description D11",
      "indicators[0].value E11",
      "indicators[0].basis F11",
      "indicators[1].level1 A11",
      "indicators[1].level2 B12",
      "indicators[1].name C12",
      "indicators[1].value E12",
      "indicators[1].basis F12",
    ]);
  });

  it("lists what only other forms have, in its place", () => {
    const national = table({
      budget: { total: "30", fiscal: "30" },
      goals: ["目标一"],
      rows: [["产出指标", "数量指标", "购置数量", null, "5", null]],
      extras: [{ operator: "≥", unit: "台", weight: "20", valueType: "定量", note: "" }],
    });
    const field: Field = { cell: "X1", text: "", value: "" };
    const budget = { ...national.budget, more: [field] };
    const full = { ...national, budget, purpose: field, morePurpose: [field], overallGoals: [field] };
    const fields = fieldsOf(full);
    expect(fields.map(([path]) => path)).toEqual([
      "budget.total",
      "budget.fiscal",
      "budget.more[0]",
      "purpose",
      "morePurpose[0]",
      "overallGoals[0]",
      "goals[0]",
      ...["level1", "level2", "name", "value", "operator", "unit", "weight", "valueType", "note"].map(
        (column) => `indicators[0].${column}`,
      ),
    ]);
    for (const [path, listed] of fields) expect(fieldAt(full, path)).toBe(listed);
  });

  it("lists nothing for a table without blocks", () => {
    expect(fieldsOf(table())).toEqual([]);
  });
});

describe("fieldAt", () => {
  it("finds every field that fieldsOf lists", () => {
    for (const [path, field] of fieldsOf(FULL)) expect(fieldAt(FULL, path)).toBe(field);
  });

  it("finds labels", () => {
    expect(fieldAt(FULL, "labels.plan")?.text).toBe("资金支出计划（%）");
    expect(fieldAt(FULL, "labels.headers[0]")?.text).toBe("一级指标");
  });

  it.each([
    "",
    "table",
    "nothing",
    "budget",
    "budget.toString",
    "toString",
    "plan",
    "plan[4]",
    "budget.more",
    "budget.more[0]",
    "overallGoals[0]",
    "toString[0]",
    "plan[0].name",
    "goals[2]",
    "plan[-1]",
    "indicators[0]",
    "indicators[2].name",
    "indicators[0].cell",
    "indicators[1].description",
    "labels.",
    "labels.toString",
  ])("gives nothing for %j", (path) => {
    expect(fieldAt(FULL, path)).toBeUndefined();
  });
});
