import { table } from "../../tests/support/table-builder";
import { proseFields } from "./prose-fields";

describe("proseFields", () => {
  it("gives the cells with running text, in the order of the form", () => {
    const form = table({
      title: "1.培训费绩效目标表",
      unitLine: "302001某局",
      moneyUnit: "万元",
      code: "13020023P00683310316Y",
      name: "培训费",
      budget: { total: "10.00" },
      purpose: " ",
      plan: ["25%"],
      goals: ["涉密", "培训 200 人次"],
      rows: [["产出指标", "数量指标", "培训人次", null, { value: 200, text: "200" }, "年度计划"]],
    });
    expect(proseFields(form).map(([path]) => path)).toEqual([
      "title",
      "unitLine",
      "name",
      "goals[1]",
      "indicators[0].name",
      "indicators[0].basis",
    ]);
  });

  it("gives a cell that stands for several rows once", () => {
    const form = table({ rows: [["产出指标", "数量指标", "次数", "说明", "≥1次", "计划"]] });
    const [row] = form.indicators;
    if (row === undefined) throw new Error("the builder gave no row");
    expect(proseFields({ ...form, indicators: [row, row] })).toHaveLength(4);
  });

  it("gives a cell that is merged over several columns once", () => {
    const form = table({ rows: [["产出指标", "数量指标", "次数", "说明", "≥1次", "计划"]] });
    const [row] = form.indicators;
    if (row?.name === undefined) throw new Error("the builder gave no row");
    const { name } = row;
    const wide = { ...row, description: name, value: name };
    expect(proseFields({ ...form, indicators: [wide] }).map(([path]) => path)).toEqual([
      "indicators[0].name",
      "indicators[0].basis",
    ]);
  });
});
