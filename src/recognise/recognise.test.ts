import fc from "fast-check";
import { type FormContent, type FormLayout, layForm, PLAIN_LAYOUT, sheetOf } from "../../tests/support/form-layout";
import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { parseCell } from "../workbook/address";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
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
    ["without a header block", { unitRow: "none", codeRow: false, budget: "none", plan: false }],
    [
      "with nothing above the grid",
      { title: false, unitRow: "none", codeRow: false, budget: "none", plan: false, goals: "none" },
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
      budget: fc.constantFrom("none", "one-row", "two-rows", "values-below"),
      plan: fc.boolean(),
      goals: fc.constantFrom("none", "cell", "rows"),
      gapRows: fc.nat(2),
      emptyRowUnderHeader: fc.boolean(),
      level1: fc.constantFrom("merged", "blank", "repeated"),
      label: fc.constantFrom((text: string) => text, spaced, broken, fullWidth),
    });
    fc.assert(
      fc.property(layout, fc.boolean(), (drawn, merges) => {
        expectForm({ ...drawn, merges, widths: merges ? drawn.widths : PLAIN_LAYOUT.widths });
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

/** A sheet of plain rows, from A1. */
function plainSheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: "1",
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    merges: [],
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.flatMap((value, column) => (value === "" ? [] : [{ column, value }])),
    })),
  };
}

describe("sheets without a target table", () => {
  test("a budget summary gives none", () => {
    const sheet = plainSheet([
      ["2024年预算项目汇总表"],
      ["序号", "项目编码", "项目名称", "预算数", "其中：财政资金", "其他资金", "绩效目标"],
      [1, "A1", "甲项目", 10, 10, 0, "完成甲项目"],
      [2, "A2", "乙项目", 20, 20, 0, "完成乙项目"],
    ]);
    expect(recogniseSheet(sheet)).toEqual({ tables: [], nearMisses: [] });
  });

  test("a self-evaluation gives none and says what it is", () => {
    const sheet = plainSheet([
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
      ["产出指标", "数量指标", "清淤长度", "≥42公里", "43公里", 10, 10, ""],
    ]);
    const { tables, nearMisses } = recogniseSheet(sheet);
    expect(tables).toEqual([]);
    expect(nearMisses).toEqual([
      {
        sheet: "Sheet1",
        cell: "A2",
        found: ["一级指标", "二级指标", "三级指标", "指标值"],
        missing: ["绩效指标描述", "指标值确定依据"],
        otherForm: "self-evaluation",
      },
    ]);
  });

  test("prose that uses the words gives none", () => {
    const sheet = plainSheet([
      ["绩效目标管理办法"],
      ["绩效目标表由一级指标、二级指标、三级指标、绩效指标描述、指标值和指标值确定依据组成。"],
      ["一级指标", "包括产出指标、效益指标和满意度指标。"],
      ["指标值", "应当量化。"],
    ]);
    expect(recogniseSheet(sheet)).toEqual({ tables: [], nearMisses: [] });
  });

  test("a header that lacks too much is named as the nearest candidate", () => {
    const { tables, nearMisses } = recogniseSheet(
      plainSheet([[], ["", "一级指标", "二级指标", "三级指标", "备注"], ["", "产出指标", "数量指标", "次数", ""]]),
    );
    expect(tables).toEqual([]);
    expect(nearMisses).toEqual([
      {
        sheet: "Sheet1",
        cell: "B2",
        found: ["一级指标", "二级指标", "三级指标"],
        missing: ["绩效指标描述", "指标值", "指标值确定依据"],
      },
    ]);
  });

  test("header words alone in a row of a list give none", () => {
    const words = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
    expect(recogniseSheet(plainSheet([["字段说明"], words])).tables).toEqual([]);
  });
});

describe("any grid", () => {
  const word = fc.constantFrom(
    "一级指标",
    "二级指标",
    "三级指标",
    "绩效指标描述",
    "指标值",
    "指标值确定依据",
    "绩效目标",
    "3月底",
    "6月底",
    "预算数",
    "其他资金",
    "项目名称",
    "目标1",
    "甲绩效目标表",
    "产出指标",
    "数量指标",
    "≥90%",
    "单位：万元",
    " ",
  );
  const value = fc.oneof({ weight: 5, arbitrary: word }, fc.string(), fc.double(), fc.boolean());
  const merge = fc.record({ top: fc.nat(15), left: fc.nat(10), height: fc.nat(4), width: fc.nat(4) });

  test("gives tables whose fields hold what their cells hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 16 }),
        fc.array(merge, { maxLength: 8 }),
        (rows, merges) => {
          const sheet = {
            ...plainSheet(rows),
            merges: merges.map(({ top, left, height, width }) => ({
              top,
              left,
              bottom: top + height,
              right: left + width,
            })),
          };
          for (const found of recogniseSheet(sheet).tables) {
            for (const field of Object.values(found.labels)) {
              const { row, column } = parse(field.cell);
              expect(field.value).toBe(rows[row]?.[column]);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function parse(cell: string): { row: number; column: number } {
  const found = parseCell(cell);
  if (found === undefined) throw new Error(cell);
  return found;
}
