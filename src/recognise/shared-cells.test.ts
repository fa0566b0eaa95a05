import fc from "fast-check";
import { type FormContent, sheetOf } from "../../tests/support/form-layout";
import { laySharedForm, SHARED_LAYOUT, type SharedLayout } from "../../tests/support/shared-cells-form";
import { sheetOfRows } from "../../tests/support/sheet-of-rows";
import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import { fieldAt } from "../model/field-path";
import { fieldsOf } from "../model/fields-of";
import type { TargetTable } from "../model/target-table";
import { valueAt } from "../workbook/apply-edits";
import type { SheetSnapshot } from "../workbook/snapshot";
import { recogniseSheet } from "./recognise";

const CONTENT: FormContent = {
  title: "3、河道清淤经费绩效目标表",
  unit: "205001清河县水务局本级",
  code: "13053423P00112310044K",
  name: "河道清淤经费",
  total: "120.00",
  fiscal: "100.00万元",
  other: "20.00",
  purpose: "用于支付六条河道的清淤工程款：含机械、人工。",
  plan: ["10%", "40", "80%", "100%"],
  goals: ["1.目标：完成六条河道清淤，清淤长度不少于42公里。", "2.汛期前全部完工。"],
  rows: [
    ["产出指标", "数量指标", "清淤长度", "计算公式：各河道清淤长度之和", "≥42公里", "年度工作计划"],
    ["效益指标", "社会效益指标", "受益人口", "沿线受益的村民人数", "≥3万人", "统计数据"],
  ],
};

function only(sheet: SheetSnapshot): TargetTable {
  const { tables } = recogniseSheet(sheet);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables were recognised`);
  return table;
}

/** Everything above the grid, and that it makes up its cells. */
function linesOf(table: TargetTable): string[] {
  return fieldsOf(table).flatMap(([path, { cell, text, number }]) =>
    path.startsWith("indicators") ? [] : [`${path} ${cell} ${text}${number === undefined ? "" : ` =${number}`}`],
  );
}

function expectForm(layout: Partial<SharedLayout>): TargetTable {
  const form = laySharedForm(CONTENT, { ...SHARED_LAYOUT, ...layout });
  const sheet = sheetOf([form]);
  const table = only(sheet);
  const paths = Object.keys(form.fields);
  const cells = Object.fromEntries(paths.map((path) => [path, fieldAt(table, path)?.cell]));
  const texts = Object.fromEntries(Object.keys(form.texts).map((path) => [path, fieldAt(table, path)?.text]));
  expect({ cells, texts }).toEqual({ cells: form.fields, texts: form.texts });
  for (const path of Object.keys(form.texts)) {
    const field = fieldAt(table, path);
    const { before = "", after = "" } = field?.around ?? {};
    expect(before + String(field?.value) + after).toBe(valueAt(sheet, field?.cell ?? ""));
  }
  expect(table.indicators).toHaveLength(CONTENT.rows.length);
  return table;
}

const spaced = (text: string): string => text.replace(/(?<=.)(?=.)/gu, " ");

describe("recognising a form whose labels share their cells with the values", () => {
  it.each<[string, Partial<SharedLayout>]>([
    ["with a colon", {}],
    ["with a half-width colon", { separator: ":" }],
    ["with a colon and a blank", { separator: "： " }],
    ["with a colon and a line break", { separator: "：\n" }],
    ["with a blank alone", { separator: " ", unit: false }],
    ["with a line break alone", { separator: "\n", unit: false }],
    ["with spaces inside the labels", { label: spaced }],
    ["with numbers before the labels", { label: (text) => text.replace(/^(?=\D)/, "（一）") }],
    ["with stars before the labels", { label: (text) => `*${text}` }],
    ["with all amounts in one cell", { budget: "list" }],
    ["with all shares in one cell", { plan: "list" }],
    ["with each amount and share in a row of its own", { budget: "rows", plan: "rows" }],
    ["without a merged cell", { merges: false, level1: "blank" }],
    ["with a blank row in front of every block", { strayRows: true, gapRows: 1 }],
    ["without title and unit", { title: false, unit: false }],
    ["with a code that is not filled in", { blank: ["code"] }],
    ["with amounts that are not filled in", { blank: ["budget.fiscal", "budget.other"] }],
    ["with amounts of a list that are not filled in", { budget: "list", blank: ["budget.other"] }],
    ["with a plan that is not filled in", { blank: ["plan[0]", "plan[1]", "plan[2]", "plan[3]"] }],
    ["with texts that are not filled in", { merges: false, level1: "blank", blank: ["purpose", "goals[0]"] }],
    ["with nothing filled in but the name", { blank: ["unitLine", "code", "purpose", "goals[0]", "budget.total"] }],
  ])("finds every value %s", (_, layout) => {
    expectForm(layout);
  });

  it("finds every value in any combination of those shapes", () => {
    const layout = fc.record<SharedLayout>({
      row: fc.nat(40),
      column: fc.nat(20),
      widths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 7, maxLength: 7 }),
      merges: fc.boolean(),
      title: fc.boolean(),
      unit: fc.boolean(),
      budget: fc.constantFrom("row", "rows", "list"),
      plan: fc.constantFrom("row", "rows", "list"),
      strayRows: fc.boolean(),
      gapRows: fc.nat(2),
      level1: fc.constantFrom("merged", "repeated"),
      separator: fc.constantFrom("：", ":", "： ", "：\n", ":　"),
      label: fc.constantFrom(
        (text: string) => text,
        (text: string) => `*${text}`,
        (text: string) => text.replace(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      ),
      blank: fc.subarray(["unitLine", "code", "budget.fiscal", "budget.other", "purpose", "plan[1]", "goals[0]"]),
    });
    fc.assert(
      fc.property(layout, (drawn) => {
        expectForm(drawn);
      }),
      { numRuns: 300 },
    );
  });

  it("reads amounts by the unit behind their label", () => {
    const rows = [
      ["项目名称：河道清淤"],
      ["预算数（元）：1200000", "其中：财政资金：1200000", "其他资金：0"],
      ...grid(),
    ];
    const table = only(sheetOfRows(rows));
    expect(linesOf(table).slice(1, 4)).toEqual([
      "budget.total A2 1200000 =120",
      "budget.fiscal B2 1200000 =120",
      "budget.other C2 0 =0",
    ]);
  });

  it("keeps what numbers a goal, and the goals below", () => {
    const table = only(
      sheetOfRows([["项目名称：河道清淤"], ["绩效目标：1.完成清淤。"], ["2.汛前完工。"], ["绩效指标"], ...grid()]),
    );
    expect(linesOf(table)).toEqual(["name A1 河道清淤", "goals[0] A2 1.完成清淤。", "goals[1] A3 2.汛前完工。"]);
  });

  it("reads 总体目标 and 年度目标 beside each other", () => {
    const table = only(
      sheetOfRows([["项目名称：河道清淤"], ["总体目标：三年清完。", "", "年度目标：清六条。"], ...grid()]),
    );
    expect(linesOf(table)).toEqual(["name A1 河道清淤", "overallGoals[0] A2 三年清完。", "goals[0] C2 清六条。"]);
  });

  it("reads a list behind the head of its rows, with the use below", () => {
    const table = only(
      sheetOfRows([
        ["项目名称：河道清淤"],
        ["预算规模及资金用途：预算数：3，其他资金：0"],
        ["用于支付工程款。"],
        ["资金支出计划：3月底25%，6月底50%"],
        ["10月底75%，12月底100%"],
        ...grid(),
      ]),
    );
    expect(linesOf(table).slice(1)).toEqual([
      "budget.total A2 3 =3",
      "budget.other A2 0 =0",
      "purpose A3 用于支付工程款。",
      "plan[0] A4 25% =25",
      "plan[1] A4 50% =50",
      "plan[2] A5 75% =75",
      "plan[3] A5 100% =100",
    ]);
  });

  it.each([
    "资金支出计划（3月底25%，6月底50%，10月底75%，12月底100%）",
    "资金支出计划（%）：3月底25%；6月底50%；10月底75%；12月底100%。",
  ])("reads all shares of one cell: %s", (text) => {
    const table = only(sheetOfRows([["项目名称：河道清淤"], ["绩效目标：完成清淤。"], [text], ...grid()]));
    expect(table.plan?.map(({ cell, text: share, number }) => `${cell} ${share} ${number}`)).toEqual([
      "A3 25% 25",
      "A3 50% 50",
      "A3 75% 75",
      "A3 100% 100",
    ]);
    for (const { around, value } of table.plan ?? []) expect(`${around?.before}${value}${around?.after}`).toBe(text);
  });

  it("reads such a list in brackets beside its head", () => {
    const rows = [["项目名称", "河道清淤"], ["资金支出计划", "（3月底25%，12月底100%）"], ...grid()];
    expect(linesOf(only(sheetOfRows(rows))).slice(1)).toEqual(["plan[0] B2 25% =25", "plan[1] B2 100% =100"]);
  });

  it("reads what stands beside labels of other forms", () => {
    const rows = [
      ["主管部门：205001水务局    项目负责人：张三", "", "", "金额单位：万元"],
      ["项目名称：河道清淤 二期    经济科目：302", "", "", "项目编码：甲1"],
      ...grid(),
    ];
    expect(linesOf(only(sheetOfRows(rows)))).toEqual([
      "unitLine A1 205001水务局",
      "moneyUnit D1 金额单位：万元",
      "code D2 甲1",
      "name A2 河道清淤 二期",
    ]);
  });

  it("begins a new table with such a label", () => {
    const second = grid().map((row) => row.map((text) => text.replace("清淤长度", "植树株数")));
    const sheet = sheetOfRows([["项目名称：河道清淤"], ...grid(), ["项目名称：堤岸绿化"], ...second]);
    expect(recogniseSheet(sheet).tables.map(({ name, range }) => [name?.text, range])).toEqual([
      ["河道清淤", "A1:F3"],
      ["堤岸绿化", "A4:F6"],
    ]);
  });

  it("tells where each label ends", () => {
    const table = only(sheetOfRows([["项目名称： 河道清淤", "项目编码：甲1"], ["预算数：3，其他资金：0"], ...grid()]));
    expect(fieldAt(table, "labels.name")).toEqual({
      cell: "A1",
      text: "项目名称：",
      value: "项目名称：",
      around: { before: "", after: " 河道清淤" },
    });
    expect(fieldAt(table, "labels.budget.other")).toEqual({
      cell: "A2",
      text: "其他资金：",
      value: "其他资金：",
      around: { before: "预算数：3，", after: "0" },
    });
  });
});

describe("a cell that is no value", () => {
  it.each([
    "主管部门：某某局",
    "项目负责人：张三  联系电话：123",
    "实施期限：2024年1月至2025年12月，共两年",
    "经济科目：302",
    "是否政府采购：否",
  ])("%s leaves the place beside a label blank", (text) => {
    const rows = [
      ["项目编码", "", text],
      ["项目名称", "", text],
      ["预算数", "", text],
      ["资金用途", "用于清淤。"],
      ["绩效目标", "完成清淤。"],
      ...grid(),
    ];
    expect(linesOf(only(sheetOfRows(rows)))).toEqual([
      ...["code B1 ", "name B2 ", "budget.total B3 "],
      ...["purpose B4 用于清淤。", "goals[0] B5 完成清淤。"],
    ]);
  });

  it("and so is one right beside its label that names the unit", () => {
    const table = only(sheetOfRows([["项目编码", "主管部门：某某局"], ["项目名称", "河道清淤"], ...grid()]));
    expect(table.code?.text).toBe("");
    expect(table.name?.text).toBe("河道清淤");
  });
});

describe("shares below the goals", () => {
  const SHARES = "3月底25%，6月底50%，10月底80%，12月底100%";
  const read = (...rows: readonly (readonly string[])[]): string[] =>
    linesOf(only(sheetWithMerges([["项目名称", "河道清淤", "<", "<", "<", "<"], ...rows, ...grid()]))).slice(1);

  it("in a row without a head are no plan", () => {
    const goals = ["绩效目标", "完成清淤。", "<", "<", "<", "<"];
    expect(read(goals, [SHARES, "<", "<", "<", "<", "<"])).toEqual(["goals[0] B2 完成清淤。"]);
  });

  it("are a goal where its label stands above", () => {
    const line = [SHARES, "<", "<", "<", "<", "<"];
    expect(read(["绩效目标", "<", "<", "<", "<", "<"], line)).toEqual([`goals[0] A3 ${SHARES}`]);
  });

  it("are the plan with its head, or with their dates as heads", () => {
    const goals = ["绩效目标", "完成清淤。", "<", "<", "<", "<"];
    const plan = ["plan[0]", "plan[1]", "plan[2]", "plan[3]"];
    const paths = (lines: readonly string[]): string[] => lines.map((line) => line.split(" ")[0] ?? "");
    expect(paths(read(goals, [`资金支出计划：${SHARES}`, "<", "<", "<", "<", "<"]))).toEqual([...plan, "goals[0]"]);
    expect(paths(read(goals, ["资金支出计划", SHARES, "<", "<", "<", "<"]))).toEqual([...plan, "goals[0]"]);
    const dates = ["3月底", "6月底", "10月底", "12月底", "<", "<"];
    expect(paths(read(goals, dates, ["25%", "50%", "80%", "100%", "<", "<"]))).toEqual([...plan, "goals[0]"]);
  });
});

describe("a colon that makes no label", () => {
  const HEAD = [
    ["3、河道清淤经费绩效目标表", "<", "<", "<", "<", "<"],
    ["项目编码", "甲1", "项目名称", "河道清淤", "<", "<"],
    ["预算规模及资金用途", "预算数", "3", "其中：财政资金", "3", "<"],
  ];

  it.each<[string, (readonly string[])[], string[]]>([
    ["in a goal", [["绩效目标", "年度目标：清六条河。", "<", "<", "<", "<"]], ["goals[0] B4 年度目标：清六条河。"]],
    [
      "in the lines of a goal",
      [
        ["绩效目标", "目标：清六条河。", "<", "<", "<", "<"],
        ["", "资金用途：付工程款。", "<", "<", "<", "<"],
      ],
      ["goals[0] B4 目标：清六条河。", "goals[1] B5 资金用途：付工程款。"],
    ],
    [
      "of another form in a goal",
      [["绩效目标", "实施单位：水务局，清六条河。", "<", "<", "<", "<"]],
      ["goals[0] B4 实施单位：水务局，清六条河。"],
    ],
    [
      "in a goal below its label",
      [
        ["绩效目标", "<", "<", "<", "<", "<"],
        ["项目内容：清淤。", "<", "<", "<", "<", "<"],
      ],
      ["goals[0] A5 项目内容：清淤。"],
    ],
    [
      "in a use with amounts",
      [["^", "预算数：3万元，用于清淤。", "<", "<", "<", "<"]],
      ["purpose B4 预算数：3万元，用于清淤。"],
    ],
    [
      "in a remark that is nothing but amounts, where the form has none",
      [
        ["^", "付工程款。", "<", "<", "<", "<"],
        ["备注", "其他资金：3万元，上年结转：1万元", "<", "<", "<", "<"],
      ],
      ["budget.fiscal E3 3 =3", "purpose B4 付工程款。"],
    ],
    [
      "in a use that is nothing but amounts",
      [["^", "预算数：3万元，其中：财政资金3万元", "<", "<", "<", "<"]],
      ["purpose B4 预算数：3万元，其中：财政资金3万元"],
    ],
  ])("%s", (_, rows, expected) => {
    const lines = linesOf(only(sheetWithMerges([...HEAD, ...rows, ...grid()])));
    expect(lines.slice(-expected.length)).toEqual(expected);
  });
});

function grid(): string[][] {
  return [
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ["产出指标", "数量指标", "清淤长度", "计算公式：长度之和", "≥42公里", "备注：按计划"],
  ];
}
