import fc from "fast-check";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { layForm, PLAIN_LAYOUT, sheetOf, type FormContent, type FormLayout } from "../support/form-layout";

export const SHEET = "项目表";

const CATEGORIES = [
  ["产出指标", "数量指标"],
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

/** Indicator texts of no particular project; a cell of a row is kept or left blank by chance. */
const TEXTS = ["服务站点数量", "设立的服务站点个数", "≥12个", "年度工作计划"] as const;

const PROJECTS = [
  { name: "干部培训费", goal: "举办培训班6期，培训干部400人。" },
  { name: "办公楼维修改造", goal: "维修改造面积1200平方米。" },
  { name: "综合事务经费", goal: "" },
  { name: "系统运行维护费", goal: "保障3个信息系统正常运行。" },
] as const;

const layout: fc.Arbitrary<FormLayout> = fc.record({
  row: fc.nat(3),
  column: fc.nat(2),
  widths: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 7, maxLength: 7 }),
  title: fc.constant(true),
  unitRow: fc.constant("two-cells" as const),
  codeRow: fc.constant(true),
  budget: fc.constantFrom("one-row" as const, "rows" as const),
  plan: fc.constant("row" as const),
  goals: fc.constantFrom("cell" as const, "lines" as const),
  strayRows: fc.boolean(),
  gapRows: fc.nat(1),
  emptyRowUnderHeader: fc.boolean(),
  header: fc.constantFrom("plain" as const, "tall" as const),
  order: fc.constantFrom([0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 5, 4]),
  apart: fc.boolean(),
  remark: fc.boolean(),
  merges: fc.boolean(),
  level1: fc.constantFrom("merged" as const, "blank" as const, "repeated" as const),
  label: fc.constant(PLAIN_LAYOUT.label),
});

/** Rows of the form: some categories are missing, some cells blank. */
const rows = fc
  .tuple(
    fc.subarray([...CATEGORIES.keys()], { minLength: 1 }),
    fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([chosen, kept]) =>
    chosen.map((category) => {
      const [level1, level2] = CATEGORIES[category] ?? ["", ""];
      const texts = TEXTS.map((text, column) => (kept[category]?.[column] === true ? text : ""));
      return [level1, level2, ...texts];
    }),
  );

/** A sheet with a form that is partly filled in, in any layout, and a note below it. */
export const blankedSheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(layout, rows, fc.constantFrom(...PROJECTS))
  .map(([drawn, grid, { name, goal }]) => {
    const content: FormContent = {
      title: `1、${name}绩效目标表`,
      unit: "123001某县某局本级",
      code: "",
      name,
      total: 30,
      fiscal: 30,
      other: "",
      purpose: `用于${name}。`,
      plan: ["", "", "", ""],
      goals: [goal],
      rows: grid,
    };
    const level1 = drawn.merges || drawn.level1 !== "merged" ? drawn.level1 : "blank";
    const form = layForm(content, { ...drawn, level1 });
    return sheetOf([form], { [`A${form.end + 3}`]: "注：本表一式两份" }, SHEET);
  });

/** The same sheet as a plan to be written to a file: every cell of the form framed, rows of different heights. */
export function sheetPlan(sheet: SheetSnapshot): SheetPlan {
  const last = Math.max(...sheet.rows.map(({ row }) => row), ...sheet.merges.map(({ bottom }) => bottom));
  const width = 14;
  return {
    name: sheet.name,
    columnWidths: [],
    merges: sheet.merges,
    rows: Array.from({ length: last + 1 }, (_, row) => ({
      row,
      height: 18 + (row % 5),
      cells: Array.from({ length: width }, (_cell, column) => {
        const found = sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column);
        return { column, value: found?.value ?? "", style: { border: true, wrap: column % 2 === 0 } };
      }),
    })),
  };
}
