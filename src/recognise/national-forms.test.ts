import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import { fieldsOf } from "../model/fields-of";
import type { TargetTable } from "../model/target-table";
import type { SheetSnapshot } from "../workbook/snapshot";
import { recogniseSheet } from "./recognise";

/** What stands at the fields, as `path cell text`; blank cells without text. */
function shown({ tables }: ReturnType<typeof recogniseSheet>, place = 0): string[] {
  return fieldsOf(tableOf(tables, place)).map(([path, { cell, text }]) => `${path} ${cell} ${text}`.trim());
}

function tableOf(tables: readonly TargetTable[], place = 0): TargetTable {
  const table = tables[place];
  if (table === undefined) throw new Error(`there is no table ${place}`);
  return table;
}

function onlyTable(rows: readonly (readonly string[])[]): TargetTable {
  const { tables } = recogniseSheet(sheetWithMerges(rows));
  expect(tables).toHaveLength(1);
  return tableOf(tables);
}

/** The form that central departments publish, with the share of the spending. */
const CENTRAL = [
  ["项目支出绩效目标表", "<", "<", "<", "<", "<", "<"],
  ["（2024年度）", "<", "<", "<", "<", "<", "<"],
  ["项目名称", "<", "河道清淤", "<", "<", "<", "<"],
  ["主管部门及代码", "<", "[302]清河县水务局", "<", "实施单位", "清河县水务局本级", "<"],
  ["项目资金（万元）", "<", "年度资金总额：", "<", "120", "执行率分值（10）", "<"],
  ["^", "<", "其中：财政拨款", "<", "100", "^", "<"],
  ["^", "<", "上年结转", "<", "5", "^", "<"],
  ["^", "<", "其他资金", "<", "15", "^", "<"],
  ["年度目标", "清淤42公里，河道通畅。", "<", "<", "<", "<", "<"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "<", "指标值", "分值权重（90）"],
  ["^", "产出指标", "数量指标", "清淤长度", "<", "≥42公里", "50"],
  ["^", "^", "质量指标", "验收合格率", "<", "=100%", ""],
  ["^", "效益指标", "社会效益指标", "受益人数", "<", "≥8000人", "30"],
  ["^", "满意度指标", "服务对象满意度指标", "群众满意度", "<", "≥90%", "10"],
];

/** The form of the budget systems: sign, number and unit apart. */
const SYSTEM = [
  ["河道清淤绩效目标表", "<", "<", "<", "<", "<", "<", "<"],
  ["项目名称", "河道清淤", "<", "<", "项目类别", "特定目标类", "<", "<"],
  ["年度目标", "清淤42公里。", "<", "<", "<", "<", "<", "<"],
  ["一级指标", "二级指标", "三级指标", "计算符号", "指标值", "计量单位", "权重", "指标值类型"],
  ["产出指标", "数量指标", "清淤长度", "≥", "42", "公里", "50", "定量"],
  ["^", "质量指标", "合格率", "=", "100", "%", "20", "定量"],
  ["成本指标", "经济成本指标", "总成本", "≤", "120", "万元", "20", "定量"],
  ["效益指标", "社会效益指标", "排涝能力", "定性", "提高一级", "", "10", "定性"],
];

describe("recognising the forms of the finance ministry and of other provinces", () => {
  test("reads what central departments publish", () => {
    const table = onlyTable(CENTRAL);
    expect(shown({ tables: [table], nearMisses: [] })).toEqual([
      "title A1 项目支出绩效目标表",
      "name C3 河道清淤",
      "budget.total E5 120",
      "budget.fiscal E6 100",
      "budget.other E8 15",
      "budget.more[0] E7 5",
      "goals[0] B9 清淤42公里，河道通畅。",
      "indicators[0].level1 B11 产出指标",
      "indicators[0].level2 C11 数量指标",
      "indicators[0].name D11 清淤长度",
      "indicators[0].value F11 ≥42公里",
      "indicators[0].weight G11 50",
      "indicators[1].level1 B11 产出指标",
      "indicators[1].level2 C12 质量指标",
      "indicators[1].name D12 验收合格率",
      "indicators[1].value F12 =100%",
      "indicators[1].weight G12",
      "indicators[2].level1 B13 效益指标",
      "indicators[2].level2 C13 社会效益指标",
      "indicators[2].name D13 受益人数",
      "indicators[2].value F13 ≥8000人",
      "indicators[2].weight G13 30",
      "indicators[3].level1 B14 满意度指标",
      "indicators[3].level2 C14 服务对象满意度指标",
      "indicators[3].name D14 群众满意度",
      "indicators[3].value F14 ≥90%",
      "indicators[3].weight G14 10",
    ]);
    expect(table).toMatchObject({ form: "national", standard: "2021", weightTotal: 90, moneyUnit: "万元" });
    expect(table.budget?.more?.[0]?.number).toBe(5);
    expect(table.indicators[0]?.weight?.number).toBe(50);
  });

  test("takes the points of the spending from 100 where the head does not say", () => {
    const plain = CENTRAL.map((row) => row.map((text) => (text === "分值权重（90）" ? "分值" : text)));
    expect(onlyTable(plain).weightTotal).toBe(90);
    expect(
      onlyTable(plain.map((row) => row.map((text) => (text === "执行率分值（10）" ? "" : text)))).weightTotal,
    ).toBe(undefined);
  });

  test("reads sign, number, unit, weight and kind of their own", () => {
    const table = onlyTable(SYSTEM);
    expect(shown({ tables: [table], nearMisses: [] }).slice(0, 12)).toEqual([
      "title A1 河道清淤绩效目标表",
      "name B2 河道清淤",
      "goals[0] B3 清淤42公里。",
      "indicators[0].level1 A5 产出指标",
      "indicators[0].level2 B5 数量指标",
      "indicators[0].name C5 清淤长度",
      "indicators[0].value E5 42",
      "indicators[0].operator D5 ≥",
      "indicators[0].unit F5 公里",
      "indicators[0].weight G5 50",
      "indicators[0].valueType H5 定量",
      "indicators[1].level1 A5 产出指标",
    ]);
    expect(table).toMatchObject({ form: "national", standard: "2021", range: "A1:H8" });
  });

  test("reads columns in another order, with a serial number before and a remark behind", () => {
    const table = onlyTable([
      [
        "序号",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标性质",
        "指标值",
        "度量单位",
        "指标属性",
        "指标内容",
        "权重（%）",
        "备注",
      ],
      ["1", "产出指标", "数量指标", "清淤长度", "≥", "42", "公里", "定量指标", "全年完成长度", "60%", "重点"],
      ["2", "", "时效指标", "完工时间", "≤", "11", "月", "定量指标", "完工的月份", "40%", ""],
    ]);
    expect(shown({ tables: [table], nearMisses: [] }).slice(10, 20)).toEqual([
      "indicators[1].level1 B2 产出指标",
      "indicators[1].level2 C3 时效指标",
      "indicators[1].name D3 完工时间",
      "indicators[1].description I3 完工的月份",
      "indicators[1].value F3 11",
      "indicators[1].operator E3 ≤",
      "indicators[1].unit G3 月",
      "indicators[1].weight J3 40%",
      "indicators[1].valueType H3 定量指标",
      "indicators[1].note K3",
    ]);
    expect(table.indicators.map(({ weight }) => weight?.number)).toEqual([60, 40]);
  });

  test.each([
    "项目支出绩效目标表",
    "2024年部门预算项目绩效目标批复表",
    "项目绩效目标公开表",
    "项目支出绩效目标申报表（2024年度）",
  ])("takes %s for a title", (title) => {
    expect(onlyTable([[title, "<", "<", "<", "<", "<", "<", "<"], ...SYSTEM.slice(1)]).title?.text).toBe(title);
  });

  test("takes 指标性质 for the kind of the value where it says 定量", () => {
    const { indicators } = onlyTable([
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "权重"],
      ["产出指标", "数量指标", "清淤长度", "定量", "≥42公里", "100"],
      ["效益指标", "社会效益指标", "排涝能力", "定性", "提高一级", ""],
    ]);
    expect(indicators.map(({ operator, valueType }) => [operator, valueType?.text])).toEqual([
      [undefined, "定量"],
      [undefined, "定性"],
    ]);
  });

  test.each([
    [
      "merged",
      ["一级指标", "二级指标", "三级指标", "指标值", "<", "<", "分值"],
      ["^", "^", "^", "计算符号", "数值", "计量单位", "^"],
    ],
    [
      "split",
      ["一级指标", "二级指标", "三级指标", "指标值", "", "", "分值"],
      ["", "", "", "计算符号", "数值", "计量单位", ""],
    ],
  ])("reads 指标值 over three heads of a second row, %s", (_, first, second) => {
    const row = ["产出指标", "数量指标", "清淤长度", "≥", "42", "公里", "100"];
    const { indicators } = onlyTable([["清淤绩效目标表"], first, second, row]);
    expect(indicators).toHaveLength(1);
    const { operator, value, unit, weight } = indicators[0] ?? {};
    expect([operator, value, unit, weight].map((field) => field?.cell)).toEqual(["D4", "E4", "F4", "G4"]);
  });

  test("reads the value of the year beside the one of several years", () => {
    const row = ["产出指标", "数量指标", "清淤长度", "≥120公里", "≥42公里"];
    const besides = onlyTable([["一级指标", "二级指标", "三级指标", "中期指标值", "年度指标值"], row]);
    const below = onlyTable([
      ["一级指标", "二级指标", "三级指标", "指标值", "<"],
      ["^", "^", "^", "中期指标值", "年度指标值"],
      row,
    ]);
    expect([besides, below].map(({ indicators }) => indicators[0]?.value?.text)).toEqual(["≥42公里", "≥42公里"]);
  });

  test("reads the half of the year where 中期 and 年度 stand beside each other", () => {
    const table = onlyTable([
      ["项目支出绩效目标申报表", "<", "<", "<", "<", "<", "<", "<"],
      ["项目名称", "<", "河道清淤", "<", "<", "<", "<", "<"],
      ["项目属性", "<", "延续项目", "<", "<", "项目期", "三年", "<"],
      ["项目资金（万元）", "<", "中期资金总额：", "<", "360", "年度资金总额：", "<", "120"],
      ["^", "<", "其中：财政拨款", "<", "300", "其中：财政拨款", "<", "100"],
      ["^", "<", "其他资金", "<", "60", "其他资金", "<", "20"],
      ["总体目标", "中期目标（2023年—2025年）", "<", "<", "<", "年度目标", "<", "<"],
      ["^", "清淤120公里。", "<", "<", "<", "清淤42公里。", "<", "<"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["^", "产出指标", "数量指标", "三年清淤长度", "≥120公里", "数量指标", "清淤长度", "≥42公里"],
      ["^", "^", "质量指标", "三年合格率", "=100%", "质量指标", "合格率", ""],
    ]);
    expect(shown({ tables: [table], nearMisses: [] })).toEqual([
      "title A1 项目支出绩效目标申报表",
      "name C2 河道清淤",
      "budget.total H4 120",
      "budget.fiscal H5 100",
      "budget.other H6 20",
      "overallGoals[0] B8 清淤120公里。",
      "goals[0] F8 清淤42公里。",
      "indicators[0].level1 B10 产出指标",
      "indicators[0].level2 F10 数量指标",
      "indicators[0].name G10 清淤长度",
      "indicators[0].value H10 ≥42公里",
      "indicators[1].level1 B10 产出指标",
      "indicators[1].level2 F11 质量指标",
      "indicators[1].name G11 合格率",
      "indicators[1].value H11",
    ]);
    expect(table.form).toBe("national");
  });

  test.each([
    [
      "below each other",
      [
        ["总体目标", "三年清淤120公里。", "<", "<", "<"],
        ["年度目标", "清淤42公里。", "<", "<", "<"],
      ],
      "B1",
      "B2",
    ],
    ["beside each other", [["实施期目标", "三年清淤120公里。", "年度目标", "清淤42公里。", "<"]], "B1", "D1"],
    ["beside each other, blank", [["总体目标", "", "年度目标", "", "<"]], "B1", "D1"],
    [
      "as heads, split",
      [
        ["总体目标", "", "年度目标", "", ""],
        ["三年清淤120公里。", "", "清淤42公里。", "", ""],
      ],
      "A2",
      "C2",
    ],
    [
      "as heads under one label",
      [
        ["总体绩效目标", "实施期目标", "年度目标", "<", "<"],
        ["^", "三年清淤120公里。", "清淤42公里。", "<", "<"],
      ],
      "B2",
      "C2",
    ],
    [
      "as heads under one label, split",
      [
        ["总体绩效目标", "实施期目标", "年度目标", "", ""],
        ["", "三年清淤120公里。", "清淤42公里。", "", ""],
      ],
      "B2",
      "C2",
    ],
    [
      "under one label",
      [
        ["总体目标", "中期目标", "三年清淤120公里。", "<", "<"],
        ["^", "年度目标", "清淤42公里。", "<", "<"],
      ],
      "C1",
      "C2",
    ],
  ])("tells 总体目标 and 年度目标 apart %s", (_, rows, overall, goals) => {
    const heads = ["一级指标", "二级指标", "三级指标", "指标值", "分值"];
    const table = onlyTable([...rows, heads, ["产出指标", "数量指标", "清淤长度", "≥42公里", "100"]]);
    expect([table.overallGoals?.map(({ cell }) => cell), table.goals?.map(({ cell }) => cell)]).toEqual([
      [overall],
      [goals],
    ]);
  });

  test.each([
    ["alone", [["总体目标", "清淤42公里。", "<", "<", "<"]], "B1"],
    ["over 年度目标", [["总体目标", "年度目标", "清淤42公里。", "<", "<"]], "C1"],
  ])("takes 总体目标 %s for no second goal", (_, rows, goals) => {
    const heads = ["一级指标", "二级指标", "三级指标", "指标值", "分值"];
    const table = onlyTable([...rows, heads, ["产出指标", "数量指标", "清淤长度", "≥42公里", "100"]]);
    expect([table.overallGoals, table.goals?.map(({ cell }) => cell)]).toEqual([undefined, [goals]]);
  });

  test("takes what else stands in the block for no purpose and no goal", () => {
    const table = onlyTable([
      ["主管部门", "清河县水务局", "实施单位", "清河县水务局本级", "<"],
      ["项目名称", "", "项目类别", "延续项目", "<"],
      ["预算数", "120", "其中：财政拨款", "120", "<"],
      ["项目概况", "六条河道多年没有清淤。", "<", "<", "<"],
      ["年度目标", "清淤42公里。", "<", "<", "<"],
      ["立项依据", "上级水务规划。", "<", "<", "<"],
      ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
      ["产出指标", "数量指标", "清淤长度", "≥42公里", "100"],
    ]);
    expect(shown({ tables: [table], nearMisses: [] }).slice(0, 6)).toEqual([
      "unitLine B1 清河县水务局",
      "name B2",
      "budget.total B3 120",
      "budget.fiscal D3 120",
      "goals[0] B5 清淤42公里。",
      "indicators[0].level1 A8 产出指标",
    ]);
  });

  test("finds two forms beside each other and one below, wherever they stand", () => {
    const shifted = SYSTEM.map((row) => ["", "", ...row, "", ...row]);
    const { tables } = recogniseSheet(sheetWithMerges([[], [], ...shifted, [], ...CENTRAL]));
    expect(tables.map(({ range, form }) => [range, form])).toEqual([
      ["C3:J10", "national"],
      ["L3:S10", "national"],
      ["A12:G25", "national"],
    ]);
    expect(tables.map(({ indicators }) => indicators[1]?.weight?.cell)).toEqual(["I8", "R8", "G23"]);
  });

  test("finds one beside Hebei's form, which stays as it is", () => {
    const hebei = [
      ["清淤绩效目标表", "<", "<", "<", "<", "<"],
      ["绩效目标", "清淤42公里。", "<", "<", "<", "<"],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ["产出指标", "数量指标", "清淤长度", "全年完成", "≥42公里", "工作计划"],
    ];
    const { tables } = recogniseSheet(sheetWithMerges([...hebei, [], ...SYSTEM]));
    expect(tables.map(({ range, form }) => [range, form])).toEqual([
      ["A1:F4", undefined],
      ["A6:H13", "national"],
    ]);
    expect(Object.keys(tableOf(tables).labels)).toEqual([
      "goals",
      ...[0, 1, 2, 3, 4, 5].map((place) => `headers[${place}]`),
    ]);
  });

  test("reads blank rows and cells of a form that is still to be filled in", () => {
    const blank = SYSTEM.map((row, index) => (index < 4 ? row : row.map((text, column) => (column < 2 ? text : ""))));
    const { indicators } = onlyTable(blank);
    expect(indicators.map(({ name, operator, weight }) => [name?.cell, operator?.cell, weight?.cell])).toEqual([
      ["C5", "D5", "G5"],
      ["C6", "D6", "G6"],
      ["C7", "D7", "G7"],
      ["C8", "D8", "G8"],
    ]);
  });

  test("reads a form whose columns take several of the sheet", () => {
    const wide = SYSTEM.map((row) =>
      row.flatMap((text) => (text === "<" ? ["<", "<"] : [text, text === "^" ? "^" : "<"])),
    );
    expect(shown(recogniseSheet(sheetWithMerges(wide))).slice(6, 11)).toEqual([
      "indicators[0].value I5 42",
      "indicators[0].operator G5 ≥",
      "indicators[0].unit K5 公里",
      "indicators[0].weight M5 50",
      "indicators[0].valueType O5 定量",
    ]);
  });

  test("takes the points of the indicators where each level has its own", () => {
    const { indicators } = onlyTable([
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "指标值"],
      ["产出指标", "100", "数量指标", "100", "清淤长度", "60", "≥42公里"],
      ["^", "^", "^", "^", "清淤宽度", "40", "≥8米"],
    ]);
    expect(indicators.map(({ weight }) => weight?.text)).toEqual(["60", "40"]);
  });

  test.each([
    ["a list of projects", ["单位", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "计量单位"]],
    ["a table of scores", ["一级指标", "二级指标", "三级指标", "计算符号", "指标值", "完成值", "得分"]],
  ])("finds none in %s", (_, heads) => {
    const row = heads.map((head) => (head === "一级指标" ? "产出指标" : head === "二级指标" ? "数量指标" : "甲"));
    const sheet: SheetSnapshot = sheetWithMerges([["汇总"], heads, row, row]);
    expect(recogniseSheet(sheet).tables).toEqual([]);
  });
});
