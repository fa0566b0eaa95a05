import { table } from "../../tests/support/table-builder";
import { goalAndNamePaths } from "./copied-paths";

describe("goalAndNamePaths", () => {
  it("gives the cells of goals and names that the layout has", () => {
    const rows = [
      ["产出指标", "数量指标", "巡查次数", "", "", ""],
      ["产出指标", "质量指标", null, "", "", ""],
    ] as const;
    expect(goalAndNamePaths(table({ goals: ["目标一", ""], rows }))).toEqual([
      "goals[0]",
      "goals[1]",
      "indicators[0].name",
    ]);
  });

  it("gives nothing for a table without them", () => {
    expect(goalAndNamePaths(table())).toEqual([]);
  });
});
