import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import type { TargetTable } from "../model/target-table";
import type { SheetSnapshot } from "../workbook/snapshot";
import { recogniseSheet } from "./recognise";

describe("recognising a form as it is drawn", () => {
  test("takes a second paragraph of a row for no row of its own", () => {
    const found = table(
      gridSheet([
        ["产出指标", "数量指标", "清淤长度", "全年完成", "≥42公里", "工作计划"],
        ["^", "^", "^", "河道长度", "^", "^"],
        ["^", "质量指标", "合格率", "合格段数", "=100%", "行业标准"],
      ]),
    );
    expect(found.indicators.map(({ name }) => name?.cell)).toEqual(["C3", "C5"]);
  });

  test("takes a blank row inside the block of a level-1 name for none, but one of a level-2 name for a row to fill in", () => {
    const found = table(
      gridSheet([
        ["产出指标", "数量指标", "清淤长度", "全年完成", "≥42公里", "工作计划"],
        ["^", "^", "", "", "", ""],
        ["^", "", "", "", "", ""],
        ["^", "质量指标", "合格率", "合格段数", "=100%", "行业标准"],
      ]),
    );
    expect(found.indicators.map(({ name }) => name?.cell)).toEqual(["C3", "C4", "C6"]);
    expect(found.indicators[1]?.level2?.cell).toBe("B3");
  });

  test("reads a row that says 涉密 once for several columns", () => {
    const found = table(
      gridSheet([
        ["产出指标", "数量指标", "涉密", "<", "<", "<"],
        ["^", "质量指标", "合格率", "合格段数", "=100%", "行业标准"],
      ]),
    );
    expect(found.indicators.map(({ value }) => value?.text)).toEqual(["涉密", "=100%"]);
  });

  test.each([
    ["填表人：某某", "", "", "审核人：", "", ""],
    ["单位（盖章）：", "", "", "2024年1月8日", "", ""],
    ["其他需要说明的问题", "无", "<", "<", "<", "<"],
    ["附件3", "", "", "", "", ""],
  ])("ends the grid in front of %s", (...footer) => {
    const found = table(gridSheet([["产出指标", "数量指标", "长度", "全年完成", "≥42公里", "计划"], footer]));
    expect(found.indicators).toHaveLength(1);
    expect(found.range).toBe("A1:F3");
  });

  test("takes a label that only heads a section for no label", () => {
    const found = table(
      sheetWithMerges([
        ["清淤绩效目标表", "<", "<", "<", "<", "<"],
        ["一、绩效目标", "<", "<", "<", "<", "<"],
        ["绩效目标", "完成清淤。", "<", "<", "<", "<"],
        HEADS,
        ["产出指标", "数量指标", "清淤长度", "全年完成", "≥42公里", "工作计划"],
      ]),
    );
    expect(found.goals?.map(({ cell }) => cell)).toEqual(["B3"]);
  });

  test.each([
    [
      "below their labels, blank",
      ["预算数", "<", "其中：财政资金", "<", "其他资金"],
      ["", "<", "", "<", ""],
      ["A3", "C3", "E3"],
    ],
    [
      "beside their labels, blank",
      ["预算数", "", "其中：财政资金", "", "其他资金", ""],
      ["绩效目标", "完成"],
      ["B2", "D2", "F2"],
    ],
  ])("finds the places of amounts %s", (_, labels, below, cells) => {
    const found = table(
      sheetWithMerges([["清淤绩效目标表"], labels, below, HEADS, ["产出指标", "数量指标", "长度", "", "", ""]]),
    );
    expect([found.budget?.total, found.budget?.fiscal, found.budget?.other].map((field) => field?.cell)).toEqual(cells);
  });

  test("reads percentages that stand beside their labels, blank ones too", () => {
    const plan = ["资金支出计划", "3月底", "10%", "6月底", "", "10月底", "50%", "12月底", ""];
    const found = table(
      sheetWithMerges([
        ["清淤绩效目标表"],
        plan,
        ["绩效目标", "完成"],
        HEADS,
        ["产出指标", "数量指标", "长度", "", "", ""],
      ]),
    );
    expect(found.plan?.map(({ cell, number }) => [cell, number])).toEqual([
      ["C2", 10],
      ["E2", undefined],
      ["G2", 50],
      ["I2", undefined],
    ]);
  });

  test("reads the unit beside its label", () => {
    const unit = ["单位名称", "清河县水务局", "<", "金额单位：万元", "<", "<"];
    const found = table(
      sheetWithMerges([["清淤绩效目标表"], unit, HEADS, ["产出指标", "数量指标", "长度", "", "", ""]]),
    );
    expect([found.unitLine?.cell, found.moneyUnitField?.cell]).toEqual(["B2", "D2"]);
  });
});

function table(sheet: SheetSnapshot): TargetTable {
  const [found] = recogniseSheet(sheet).tables;
  if (found === undefined) throw new Error("no table was recognised");
  return found;
}

const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

/** A title, the header and rows: "^" is merged with the cell above, "<" with the one to the left. */
function gridSheet(rows: readonly (readonly string[])[]): SheetSnapshot {
  return sheetWithMerges([["清淤绩效目标表"], HEADS, ...rows]);
}
