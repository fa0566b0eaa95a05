import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import type { TargetTable } from "../model/target-table";
import { recogniseSheet } from "./recognise";

const WIDE = ["<", "<", "<", "<"];
const TITLE = ["3、河道清淤绩效目标表", "<", ...WIDE];
const NAME = ["项目编码", "甲1", "项目名称", "河道清淤", "<", "<"];
const GOAL = ["绩效目标", "完成清淤。", ...WIDE];
const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const LENGTH = ["产出指标", "数量指标", "清淤长度", "清淤长度之和", "≥42公里", "工作计划"];
const QUALITY = ["产出指标", "质量指标", "合格率", "合格长度÷总长度", "≥95%", "行业标准"];

function read(...rows: readonly (readonly string[])[]): readonly TargetTable[] {
  return recogniseSheet(sheetWithMerges(rows)).tables;
}

function only(...rows: readonly (readonly string[])[]): TargetTable {
  const [table, ...others] = read(...rows);
  if (table === undefined || others.length > 0) throw new Error("one table was expected");
  return table;
}

function namesOf({ indicators }: TargetTable): (string | undefined)[] {
  return indicators.map(({ name }) => name?.text);
}

describe("a form with rows of its own", () => {
  it.each([
    ["1", "2", "3", "4", "5", "6"],
    ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）"],
  ])("has no indicator in a row of column numbers: %s", (...numbers) => {
    const table = only(TITLE, NAME, GOAL, HEADS, numbers, LENGTH, QUALITY);
    expect(namesOf(table)).toEqual(["清淤长度", "合格率"]);
    expect(table.range).toBe("A1:F7");
  });

  it("goes on below a subtotal, and ends at the total", () => {
    const total = (text: string): string[] => [text, "", "", "", "", ""];
    const table = only(TITLE, NAME, GOAL, HEADS, LENGTH, total("小计"), QUALITY, total("合计"));
    expect(namesOf(table)).toEqual(["清淤长度", "合格率"]);
    expect(table.range).toBe("A1:F7");
  });
});

describe("a form with cells of its own", () => {
  it.each([
    ["元", "30000", 3],
    ["万元", "30000", 30_000],
  ])("reads amounts by the unit %s in a cell behind them", (unit, amount, number) => {
    const budget = ["预算数", amount, unit, "财政资金", amount, unit];
    const table = only(TITLE, NAME, budget, GOAL, HEADS, LENGTH);
    expect([table.moneyUnit, table.budget?.total?.number, table.budget?.fiscal?.number]).toEqual([
      unit,
      number,
      number,
    ]);
  });

  it("has goals beside 目标内容1 and 目标内容2", () => {
    const goals = [
      ["绩效目标", "目标内容1", "完成清淤。", "<", "<", "<"],
      ["^", "目标内容2", "建成护坡。", "<", "<", "<"],
    ];
    const table = only(TITLE, NAME, ...goals, HEADS, LENGTH);
    expect(table.goals?.map(({ text }) => text)).toEqual(["完成清淤。", "建成护坡。"]);
  });

  it("has no goal in the heading of the grid", () => {
    const heading = (text: string): string[] => [text, "<", ...WIDE];
    const rows = [heading("三、绩效目标"), heading("1.完成清淤。"), heading("四、绩效指标")];
    const table = only(TITLE, NAME, ...rows, HEADS, LENGTH);
    expect(table.goals?.map(({ text }) => text)).toEqual(["1.完成清淤。"]);
  });

  it("goes on below a row with a date for each of two years, which is no row of heads", () => {
    const { indicators } = only(
      ["一级指标", "二级指标", "三级指标", "中期指标值", "年度指标值"],
      ["产出指标", "时效指标", "建设任务完成时间", "2027年12月底前", "2025年12月底前"],
      ["^", "^", "验收时间", "2027年11月底前", "2025年11月底前"],
      ["^", "时效指标", "交付时间", "2027年12月底", "2025年12月底"],
      ["效益指标", "社会效益指标", "覆盖人口", "≥24万人", "≥8万人"],
    );
    expect(indicators.map(({ value }) => value?.text)).toEqual([
      "2025年12月底前",
      "2025年11月底前",
      "2025年12月底",
      "≥8万人",
    ]);
  });
});

describe("two tables beside each other", () => {
  it("keep to their own columns below a title over both", () => {
    const other = [NAME, GOAL, HEADS, LENGTH].map((row) => row.map((text) => text.replace("清淤", "绿化")));
    const rows = [NAME, GOAL, HEADS, LENGTH].map((row, index) => [...row, ...(other[index] ?? [])]);
    const tables = read([...TITLE, ...TITLE.map(() => "<")], ...rows);
    expect(tables.map(({ range, name, title }) => [range, name?.text, title?.cell])).toEqual([
      ["A1:F5", "河道清淤", "A1"],
      ["G2:L5", "河道绿化", undefined],
    ]);
  });
});
