import { table } from "../../tests/support/table-builder";
import { planCells } from "./plan-cells";

describe("planCells", () => {
  it("reads percentages, blanks and what is neither", () => {
    const cells = planCells(table({ plan: ["25%", " ", "120%", "年底"] }));
    expect(cells.map(({ path, blank, percent }) => [path, blank, percent])).toEqual([
      ["plan[0]", false, 25],
      ["plan[1]", true, undefined],
      ["plan[2]", false, undefined],
      ["plan[3]", false, undefined],
    ]);
  });

  it("names each cell by its printed label, else by the months of the form", () => {
    const labelled = table({ plan: ["0", "0"], labels: { "planLabels[0]": "4 月\n底", "planLabels[1]": "上半年" } });
    expect(planCells(labelled).map((cell) => cell.label)).toEqual([
      { "zh-CN": "4月底", en: "end of April" },
      { "zh-CN": "上半年", en: "end of June" },
    ]);
    expect(planCells(table({ plan: ["", "", "", ""] })).map((cell) => cell.label["zh-CN"])).toEqual([
      "3月底",
      "6月底",
      "10月底",
      "12月底",
    ]);
  });

  it("knows the months of quarters and half-years", () => {
    const labels = Object.fromEntries(
      ["一季度", "上半年", "前三季度", "全年"].map((text, i) => [`planLabels[${i}]`, text]),
    );
    const plan = ["25%", "50%", "75%", "100%"];
    expect(planCells(table({ plan, labels })).map(({ month }) => month)).toEqual([3, 6, 9, 12]);
    const halves = { "planLabels[0]": "上半年", "planLabels[1]": "年底" };
    expect(planCells(table({ plan: ["50%", "100%"], labels: halves })).map(({ month }) => month)).toEqual([6, 12]);
  });

  it("gives none without a plan and none when a cell is classified", () => {
    expect(planCells(table())).toEqual([]);
    expect(planCells(table({ plan: ["涉密", "", "", ""] }))).toEqual([]);
  });
});
