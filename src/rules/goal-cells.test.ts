import { table } from "../../tests/support/table-builder";
import { goalCells } from "./goal-cells";

describe("goalCells", () => {
  it("gives the filled goals with their place, without list numbers", () => {
    const cells = goalCells(table({ goals: ["1、修建道路\n2、安装路灯", " ", "目标3：绿化"] }));
    expect(cells.map(({ path, text }) => [path, text])).toEqual([
      ["goals[0]", "修建道路\n安装路灯"],
      ["goals[2]", "绿化"],
    ]);
  });

  it("gives none without a goal block and none when a goal is classified", () => {
    expect(goalCells(table())).toEqual([]);
    expect(goalCells(table({ goals: ["涉密", "修建道路"] }))).toEqual([]);
  });
});
