import fc from "fast-check";
import { type FormContent, type FormLayout, layForm, PLAIN_LAYOUT, sheetOf } from "../../tests/support/form-layout";
import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { parseCell } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { recogniseSheet } from "./recognise";

const CONTENT: FormContent = {
  title: "3、河道清淤经费绩效目标表",
  unit: "205001清河县水务局本级",
  code: "13053423P00112310044K",
  name: "河道清淤经费",
  total: "120.00",
  fiscal: "100.00",
  other: "20.00",
  purpose: "用于支付六条河道的清淤工程款。",
  plan: ["10%", "40%", "80%", "100%"],
  goals: ["完成六条河道清淤，清淤长度不少于42公里。", "汛期前全部完工。"],
  rows: [
    ["产出指标", "数量指标", "清淤长度", "全年完成清淤的河道长度", "≥42公里", "年度工作计划"],
    ["产出指标", "数量指标", "清淤河道数", "完成清淤的河道条数", "=6条", "年度工作计划"],
    ["产出指标", "质量指标", "验收合格率", "验收合格段数÷验收总段数×100%", "=100%", "行业标准"],
    ["效益指标", "社会效益指标", "受益人口", "沿线受益的村民人数", "≥3万人", "统计数据"],
    ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "满意人数÷有效问卷数×100%", "≥90%", "满意度调查问卷"],
  ],
};

function table(sheet: SheetSnapshot, index = 0): TargetTable {
  const found = recogniseSheet(sheet).tables[index];
  if (found === undefined) throw new Error(`no table ${index} was recognised`);
  return found;
}

function fieldIn(found: TargetTable, path: string): Field | undefined {
  if (path === "moneyUnit") return found.moneyUnitField;
  return path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], found) as Field | undefined;
}

function cellsOf(found: TargetTable, paths: Iterable<string>): Record<string, string | undefined> {
  return Object.fromEntries([...paths].map((path) => [path, fieldIn(found, path)?.cell]));
}

function expectForm(layout: Partial<FormLayout>, content = CONTENT): TargetTable {
  const form = layForm(content, { ...PLAIN_LAYOUT, ...layout });
  const found = table(sheetOf([form]));
  expect(cellsOf(found, Object.keys(form.fields))).toEqual(form.fields);
  expect(found.indicators).toHaveLength(content.rows.length);
  return found;
}

const spaced = (text: string): string => text.replace(/(?<=.)(?=.)/gu, " ");
const broken = (text: string): string => `${text.slice(0, 2)}\n\n${text.slice(2)} `;
const fullWidth = (text: string): string =>
  text.replace(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const starred = (text: string): string => `*${text}＊：`;

describe("recognising a target table", () => {
  test.each<[string, Partial<FormLayout>]>([
    ["as the form is printed", {}],
    ["anywhere on the sheet", { row: 37, column: 11 }],
    ["without a merged cell", { merges: false, level1: "blank" }],
    ["with the level-1 name on each row", { merges: false, level1: "repeated" }],
    ["pasted from Word, each column of the form over several of the sheet", { widths: [1, 2, 3, 2, 2, 2, 1] }],
    ["with a blank column between two others", { merges: false, widths: [1, 1, 1, 1, 2, 1, 1], level1: "blank" }],
    ["with a blank column in front of the values", { merges: false, widths: [1, 1, 1, 1, 1, 2, 1], level1: "blank" }],
    ["with spaces inside labels", { label: spaced }],
    ["with line breaks inside labels", { label: broken }],
    ["with full-width characters inside labels", { label: fullWidth }],
    ["with columns of their own for sign, unit and weight", { apart: true, remark: true }],
    ["without a header block", { unitRow: "none", codeRow: false, budget: "none", plan: "none" }],
    [
      "with nothing above the grid",
      { title: false, unitRow: "none", codeRow: false, budget: "none", plan: "none", goals: "none" },
    ],
    ["without a title", { title: false, unitRow: "none" }],
    ["with goals as rows", { goals: "rows" }],
    ["with goals as rows and no merged cell", { goals: "rows", merges: false, level1: "blank" }],
    ["with an empty row under the header", { emptyRowUnderHeader: true }],
    ["with the budget over two rows", { budget: "two-rows" }],
    ["with the budget over two rows and no merged cell", { budget: "two-rows", merges: false, level1: "blank" }],
    ["with the amounts under their labels", { budget: "values-below" }],
    ["with the goal block and the grid as two pieces", { gapRows: 2 }],
    ["with unit and money unit in one cell", { unitRow: "one-cell" }],
    ["with an amount of the budget in each row", { budget: "rows" }],
    ["with a percentage of the plan in each row", { plan: "rows" }],
    ["with goals as rows without labels", { goals: "lines" }],
    ["with goals as rows without labels and no merged cell", { goals: "lines", merges: false, level1: "blank" }],
    ["with a blank row in front of every block", { strayRows: true }],
    ["with a header of two merged rows", { header: "tall" }],
    ["with header labels broken over two cells", { header: "broken", merges: false, level1: "blank" }],
    ["with the basis in front of the value", { order: [0, 1, 2, 3, 5, 4] }],
    ["with the description in front of the name", { order: [0, 1, 3, 2, 4, 5] }],
    ["with a column 备注", { remark: true }],
    ["with the level-1 name in the middle of its block", { merges: false, level1: "centred" }],
    ["with stars before labels", { label: (text) => `*${text}` }],
    ["with stars and colons behind labels", { label: (text) => `${text}＊：` }],
    ["with remarks in brackets behind labels", { label: (text) => `${text}（必填）【公开】` }],
    ["with numbers before labels", { label: (text) => text.replace(/^(?=\D)/, "（一）") }],
  ])("finds every field %s", (_, layout) => {
    expectForm(layout);
  });

  test("finds every field in any combination of those shapes", () => {
    const layout = fc.record<FormLayout>({
      row: fc.nat(50),
      column: fc.nat(30),
      widths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 7, maxLength: 7 }),
      merges: fc.constant(true),
      title: fc.boolean(),
      unitRow: fc.constantFrom("none", "two-cells"),
      codeRow: fc.boolean(),
      budget: fc.constantFrom("none", "one-row", "two-rows", "values-below", "rows"),
      plan: fc.constantFrom("none", "row", "rows"),
      goals: fc.constantFrom("none", "cell", "rows", "lines"),
      strayRows: fc.boolean(),
      gapRows: fc.nat(2),
      emptyRowUnderHeader: fc.boolean(),
      header: fc.constantFrom("plain", "tall", "broken"),
      order: fc.constantFrom([0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 5, 4], [0, 1, 3, 2, 4, 5]),
      apart: fc.boolean(),
      remark: fc.boolean(),
      level1: fc.constantFrom("merged", "blank", "repeated"),
      label: fc.constantFrom((text: string) => text, spaced, broken, fullWidth, starred),
    });
    fc.assert(
      fc.property(layout, fc.boolean(), (drawn, merges) => {
        expectForm({ ...drawn, merges });
      }),
      { numRuns: 300 },
    );
  });

  test("finds the places of blank fields too", () => {
    const blankContent: FormContent = {
      ...CONTENT,
      code: "",
      name: "",
      total: "",
      fiscal: "",
      other: "",
      purpose: "",
      plan: ["", "", "", ""],
      goals: [""],
    };
    const blankForm = expectForm({}, blankContent);
    expect(blankForm.budget?.total?.text).toBe("");
    expect(blankForm.plan?.map((field) => field.number)).toEqual([undefined, undefined, undefined, undefined]);
    expectForm({ merges: false, level1: "blank" }, blankContent);
    expectForm({ widths: [2, 1, 2, 3, 1, 2, 2] }, blankContent);
    expectForm(
      { merges: false, level1: "blank", widths: [1, 1, 1, 1, 1, 2, 1] },
      { ...blankContent, name: "清淤", fiscal: "1" },
    );
  });

  test("keeps rows of which only the level-2 name is filled in", () => {
    const rows = CONTENT.rows.map(([level1 = "", level2 = ""], index) =>
      index % 2 === 0 ? [level1, level2, "", "", "", ""] : [level1, level2, "次数", "", "", ""],
    );
    expectForm({}, { ...CONTENT, rows });
    expectForm({ merges: false, level1: "blank" }, { ...CONTENT, rows });
  });

  test("reads amounts and percentages whether they are text or numbers", () => {
    const numbers = expectForm({}, { ...CONTENT, total: 120, fiscal: 100, other: 20, plan: [0.1, 0.4, 0.8, 1] });
    expect(numbers.plan?.map((field) => field.text)).toEqual(["10%", "40%", "80%", "100%"]);
    const texts = expectForm(
      {},
      {
        ...CONTENT,
        total: "120万元",
        fiscal: "1000000元",
        other: "20.00",
        plan: ["10.00", "40.00", "80.00", "100.00"],
      },
    );
    for (const found of [numbers, texts]) {
      expect(found.budget?.total?.number).toBe(120);
      expect(found.budget?.fiscal?.number).toBe(100);
      expect(found.plan?.map((field) => field.number)).toEqual([10, 40, 80, 100]);
    }
  });

  test("carries the level-1 name down and keeps its cell", () => {
    const found = expectForm({ merges: false, level1: "blank" });
    expect(found.indicators[2]?.level1).toEqual(found.indicators[0]?.level1);
    expect(found.indicators[4]?.level1?.text).toBe("满意度指标");
  });

  test("reads past what Word leaves in a title", () => {
    const found = expectForm(
      {},
      {
        ...CONTENT,
        title: "[bookmark: _Toc_4_4_0000000003]3、河道清淤经费绩效目标表 TC 3、河道清淤经费绩效目标表 \\f C \\l 1",
      },
    );
    expect(found.number).toBe(3);
  });

  test.each(["绩 效 目 标 表", "河道清淤经费　绩效目标表（2024年度）", "2024年度项目支出绩效目标申报表"])(
    "knows %s for a title",
    (title) => {
      expect(expectForm({}, { ...CONTENT, title }).title?.text).toBe(title);
    },
  );

  test("takes notes to the right for no part of the table", () => {
    const form = layForm({ ...CONTENT, name: "", other: "", code: "" });
    const found = table(
      sheetOf([form], { J3: "编码由系统生成", J4: "万元，保留两位小数", K5: "不得空项", J9: "至少三行" }),
    );
    expect(cellsOf(found, Object.keys(form.fields))).toEqual(form.fields);
    expect(found.range).toBe("A1:G14");
  });

  test("reads the unit of the amounts behind their label", () => {
    const form = layForm(
      { ...CONTENT, total: "1200000" },
      { ...PLAIN_LAYOUT, unitRow: "none", label: (text) => (text === "预算数" ? "预算数（元）" : text) },
    );
    const found = table(sheetOf([form]));
    expect(found.moneyUnit).toBe("元");
    expect(found.budget?.total?.number).toBe(120);
  });

  test("reads past a label that runs down beside the grid", () => {
    const form = layForm(CONTENT, { ...PLAIN_LAYOUT, column: 1 });
    const header = parse(form.fields["indicators[0].level1"] ?? "");
    const side = { top: header.row - 1, left: 0, bottom: form.end - 1, right: 0 };
    const sheet = sheetOf([form], { [`A${side.top + 1}`]: "绩效指标" });
    const found = table({ ...sheet, merges: [...sheet.merges, side] });
    expect(cellsOf(found, Object.keys(form.fields))).toEqual(form.fields);
  });

  test.each([
    ["产出指标", "2015"],
    ["效果指标", "hebei-legacy"],
    ["成本指标", "2021"],
  ])("takes %s for the standard %s", (level1, standard) => {
    const rows = CONTENT.rows.map((row) => [level1, ...row.slice(1)]);
    expect(expectForm({}, { ...CONTENT, rows }).standard).toBe(standard);
  });
});

describe("recognising the rows of a grid without merged cells", () => {
  test("reads past what a hidden column between two others still holds", () => {
    const form = layForm(CONTENT, { ...PLAIN_LAYOUT, merges: false, level1: "blank", widths: [2, 1, 1, 1, 1, 1, 1] });
    const first = parse(form.fields["indicators[0].level1"] ?? "").row;
    const rows = [2, ...CONTENT.rows.map((_, index) => first + index)];
    const found = table(sheetOf([form], Object.fromEntries(rows.map((row) => [`B${row + 1}`, "旧值"]))));
    expect(cellsOf(found, Object.keys(form.fields))).toEqual(form.fields);
  });

  test("gives no row to a level-1 name below it that its level-2 name does not belong under", () => {
    const rows = CONTENT.rows.map((row, index) => (index < 3 ? ["", ...row.slice(1)] : row));
    const form = layForm({ ...CONTENT, rows }, { ...PLAIN_LAYOUT, merges: false, level1: "repeated" });
    const found = table(sheetOf([form]));
    expect(found.indicators.slice(0, 3).map(({ level1 }) => level1?.text)).toEqual(["", "", ""]);
  });
});

describe("recognising several tables on one sheet", () => {
  test("finds tables that stand below each other with notes between them", () => {
    const first = layForm(CONTENT, { ...PLAIN_LAYOUT, row: 3 });
    const second = layForm(CONTENT, { ...PLAIN_LAYOUT, row: first.end + 4, unitRow: "none", title: false });
    const third = layForm(CONTENT, { ...PLAIN_LAYOUT, row: second.end });
    const notes = {
      A1: "第二部分  预算项目绩效目标",
      [`A${first.end + 1}`]: "注：本表由项目单位填写，指标值应当量化。",
      [`A${first.end + 2}`]: "填表人：某某",
    };
    const { tables } = recogniseSheet(sheetOf([first, second, third], notes));
    expect(tables).toHaveLength(3);
    [first, second, third].forEach((form, index) => {
      const found = tables[index];
      expect(found && cellsOf(found, Object.keys(form.fields))).toEqual(form.fields);
      expect(found?.indicators).toHaveLength(CONTENT.rows.length);
    });
  });

  test("takes the words of a table beside for no heads of another form", () => {
    const left = layForm(CONTENT);
    const rows = CONTENT.rows.map((row) => [...row.slice(0, 2), "任务完成情况", "预算执行率", ...row.slice(4)]);
    const header = parse(left.fields["indicators[0].level1"] ?? "").row - 1;
    const right = layForm(
      { ...CONTENT, rows },
      { ...PLAIN_LAYOUT, row: header - 4, column: 8, unitRow: "none", codeRow: false, budget: "none", plan: "none" },
    );
    const { tables } = recogniseSheet(sheetOf([left, right]));
    expect(tables.map(({ title }) => title?.cell).sort()).toEqual(["A1", right.fields.title]);
  });

  test.each([0, 1, 3])("finds tables that stand beside each other, %d columns apart", (gap) => {
    const left = layForm(CONTENT, { ...PLAIN_LAYOUT, goals: "rows" });
    const right = layForm(CONTENT, { ...PLAIN_LAYOUT, column: 7 + gap });
    const { tables } = recogniseSheet(sheetOf([left, right]));
    expect(tables).toHaveLength(2);
    expect(tables.map((found) => found.range)).toEqual(expect.arrayContaining([expect.stringMatching(/^A1:/)]));
    for (const form of [left, right]) {
      const found = tables.find((candidate) => candidate.title?.cell === form.fields.title);
      expect(found && cellsOf(found, Object.keys(form.fields))).toEqual(form.fields);
    }
  });
});

function parse(cell: string): { row: number; column: number } {
  const found = parseCell(cell);
  if (found === undefined) throw new Error(cell);
  return found;
}
