import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../src/hosts/xlsx";
import { writeWorkbook } from "../src/hosts/xlsx/write-workbook";
import type { Finding } from "../src/model/finding";
import { valueAt } from "../src/workbook/apply-edits";
import type { Edit } from "../src/workbook/edit";
import type { CellValue } from "../src/workbook/snapshot";
import { sheetPlan } from "../tests/filling/blanked-forms";
import { type FormContent, sheetOf } from "../tests/support/form-layout";
import { laySharedForm, SHARED_LAYOUT, type SharedLayout } from "../tests/support/shared-cells-form";
import { sheetOfRows } from "../tests/support/sheet-of-rows";
import { TRAINING_FORM } from "../tests/support/training-form";
import { run } from "./program";

const FORM: FormContent = { ...TRAINING_FORM, total: "30万元", fiscal: "30万元", other: "0万元" };

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  file = join(folder, "a.xlsx");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a workbook whose labels share their cells with the values. */
function write(content: Partial<FormContent>, layout: Partial<SharedLayout> = {}): void {
  const form = laySharedForm({ ...FORM, ...content }, { ...SHARED_LAYOUT, ...layout });
  writeFileSync(file, writeWorkbook([sheetPlan(sheetOf([form]))]));
}

async function jibiao(args: readonly string[]): Promise<unknown> {
  let out = "";
  let err = "";
  const outlet = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  await run([...args, "--format", "json"], {
    ...outlet,
    version: "1.2.3",
    language: "zh_CN.UTF-8",
    isColourful: false,
  });
  expect(err).not.toContain("错误");
  return JSON.parse(out);
}

async function findings(): Promise<readonly Finding[]> {
  const report = (await jibiao(["check", file])) as { workbooks: readonly { findings: readonly Finding[] }[] };
  return report.workbooks[0]?.findings ?? [];
}

async function applied(...args: readonly string[]): Promise<readonly Edit[]> {
  const report = (await jibiao([...args, file, "--in-place"])) as {
    workbooks: readonly { applied: readonly Edit[]; skipped: readonly unknown[] }[];
  };
  expect(report.workbooks[0]?.skipped).toEqual([]);
  return report.workbooks[0]?.applied ?? [];
}

function cell(address: string): CellValue | undefined {
  const [sheet] = readXlsx(readFileSync(file)).sheets;
  return sheet && valueAt(sheet, address);
}

describe("a workbook whose labels share their cells with the values", () => {
  test.each([
    ["code-missing", "A3", { code: "" }],
    ["code-check-char", "A3", { code: "13012326P00412310001X" }],
    ["title-name-mismatch", "A1", { name: "会议费" }],
    ["budget-sum", "A4", { fiscal: "20万元" }],
    ["budget-missing", "A4", { total: "" }],
    ["use-missing", "A5", { purpose: "" }],
    ["plan-blank", "A6", { plan: ["", "50%", "75%", "100%"] }],
    ["plan-missing", "A6", {}],
    ["plan-decreasing", "E6", { plan: ["25%", "50%", "40%", "100%"] }],
    ["goal-missing", "A7", { goals: [""] }],
    ["unit-code-format", "A2", { unit: "12300某县某局本级" }],
  ])("is checked: %s at %s", async (rule, address, content) => {
    write(content);
    const found = await findings();
    expect(found.filter((finding) => finding.rule === rule).map((finding) => finding.cell)).toEqual([address]);
    expect(found.map((finding) => finding.rule)).not.toContain("table-block-missing");
  });

  test("is mended without losing a label", async () => {
    write({ plan: ["25", "50%", "75", "100%"], purpose: "用于举办培训班。  ", other: "" });
    expect(await findings()).not.toEqual([]);
    expect(await applied("fix")).toEqual(
      expect.arrayContaining([
        { sheet: "Sheet1", cell: "A6", from: "3月底（%）：25", to: "3月底（%）：25%" },
        { sheet: "Sheet1", cell: "E6", from: "10月底（%）：75", to: "10月底（%）：75%" },
        { sheet: "Sheet1", cell: "F4", from: "其他资金：", to: "其他资金：0万元" },
      ]),
    );
    expect(["A4", "D4", "F4", "A5"].map(cell)).toEqual([
      "预算数：30万元",
      "其中：财政资金：30万元",
      "其他资金：0万元",
      "资金用途：用于举办培训班。",
    ]);
    expect((await findings()).filter(({ fix }) => fix?.safety === "safe")).toEqual([]);
    expect(await applied("fix")).toEqual([]);
  });

  test("has blanks taken out of its labels, and keeps its values", async () => {
    write({}, { label: (text) => text.replace("预算数", "预 算 数").replace("项目名称", "项目 名称") });
    await applied("fix");
    expect(["A4", "D3"].map(cell)).toEqual(["预算数：30万元", "项目名称：干部培训费"]);
  });

  test("is filled in behind the labels", async () => {
    write({ goals: [""] });
    await applied("fill", "--plan", "quarters");
    expect(["A6", "C6", "E6", "F6"].map(cell)).toEqual([
      "3月底（%）：25%",
      "6月底（%）：50%",
      "10月底（%）：75%",
      "12月底（%）：100%",
    ]);
    expect(cell("A7")).toMatch(/^绩效目标：年度内完成/);
  });

  describe("with all amounts in one cell and all shares in another", () => {
    const LISTS = { budget: "list", plan: "list" } as const;

    test.each([
      ["budget-sum", "A4", { fiscal: "20万元" }],
      ["budget-missing", "A4", { total: "" }],
      ["plan-blank", "A6", { plan: ["", "50%", "75%", "100%"] }],
      ["plan-missing", "A6", {}],
      ["plan-decreasing", "A6", { plan: ["25%", "50%", "40%", "100%"] }],
    ])("is checked: %s at %s", async (rule, address, content) => {
      write(content, LISTS);
      const found = await findings();
      expect(found.filter((finding) => finding.rule === rule).map((finding) => finding.cell)).toEqual([address]);
      expect(found.map((finding) => finding.rule)).not.toContain("table-block-missing");
    });

    test("is mended by one edit a cell, which keeps all labels and the other values", async () => {
      write({ plan: ["25", "50%", "75", "100%"], other: "" }, LISTS);
      const [plan, budget] = [
        {
          from: "3月底（%）：25，6月底（%）：50%，10月底（%）：75，12月底（%）：100%",
          to: "3月底（%）：25%，6月底（%）：50%，10月底（%）：75%，12月底（%）：100%",
        },
        {
          from: "预算数：30万元，其中：财政资金：30万元，其他资金：",
          to: "预算数：30万元，其中：财政资金：30万元，其他资金：0万元",
        },
      ];
      const [fix] = (await findings()).flatMap((finding) => (finding.rule === "plan-format" ? [finding.fix] : []));
      expect(fix?.edits).toEqual([{ sheet: "Sheet1", cell: "A6", ...plan }]);
      const edits = await applied("fix");
      expect(edits.filter(({ cell: at }) => at === "A4" || at === "A6")).toEqual([
        expect.objectContaining({ cell: "A4", ...budget }),
        expect.objectContaining({ cell: "A6", ...plan }),
      ]);
      expect(["A4", "A6"].map(cell)).toEqual([budget.to, plan.to]);
      expect(await applied("fix")).toEqual([]);
    });

    test("has the fixes of two labels in one cell made one after the other", async () => {
      const label = (text: string): string => text.replace("预算数", "预 算 数").replace("财政资金", "财政 资金");
      write({ other: "" }, { ...LISTS, label });
      const from = "预 算 数：30万元，其中：财政 资金：30万元，其他资金：";
      const to = "预算数：30万元，其中：财政资金：30万元，其他资金：0万元";
      expect((await applied("fix")).filter((edit) => edit.cell === "A4")).toEqual([
        { sheet: "Sheet1", cell: "A4", from, to },
      ]);
      expect(cell("A4")).toBe(to);
    });

    test("is filled in behind the labels, and keeps what was filled in", async () => {
      write({ plan: ["30%", "", "", ""] }, LISTS);
      const edits = await applied("fill", "--plan", "quarters");
      const to = "3月底（%）：30%，6月底（%）：50%，10月底（%）：75%，12月底（%）：100%";
      expect(edits.filter((edit) => edit.cell === "A6").map((edit) => edit.to)).toEqual([to]);
      expect(["A4", "A6"].map(cell)).toEqual(["预算数：30万元，其中：财政资金：30万元，其他资金：0万元", to]);
    });

    test("is not looked for in a use or a goal that says several amounts", async () => {
      const purpose = "预算数20万元，其中财政资金20万元";
      write(
        { purpose, goals: ["3月底10%，6月底40%，10月底80%，12月底100%"], plan: ["25%", "50%", "75%", "100%"] },
        LISTS,
      );
      const rules = (await findings()).map(({ rule }) => rule);
      expect(rules.filter((rule) => /^(?:budget|plan-(?!label)|use-missing|goal-missing|table)/.test(rule))).toEqual(
        [],
      );
    });
  });
});

describe("a workbook that names its spend plan once, and has two rows for the use of the money", () => {
  const GRID = [["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"], ...FORM.rows];
  const write = (plan: string, use: readonly string[] = ["用于举办干部培训班。", "用于印制学习资料。"]): void => {
    const rows = [
      ["项目名称", FORM.name],
      ["预算数", "30", "财政资金", "30", "其他资金", "0"],
      ["资金用途", use[0] ?? ""],
      ["", use[1] ?? ""],
      [plan],
      ["绩效目标", ...FORM.goals],
      ...GRID,
    ];
    writeFileSync(file, writeWorkbook([sheetPlan(sheetOfRows(rows))]));
  };
  const inBrackets = (shares: string): string => `资金支出计划（${shares}）`;

  test.each([
    ["plan-decreasing", "A5", "3月底25%，6月底20%，10月底75%，12月底100%"],
    ["plan-final", "A5", "3月底25%，6月底50%，10月底75%，12月底90%"],
    ["plan-missing", "A5", "3月底：；6月底：；10月底：；12月底："],
  ])("is checked: %s at %s of the plan %s", async (rule, address, shares) => {
    write(inBrackets(shares));
    expect((await findings()).filter((found) => found.rule === rule).map((found) => found.cell)).toEqual([address]);
  });

  test("has its plan mended, with all that stands around it kept", async () => {
    write(inBrackets("3月底25，6月底50%，10月底百分之75，12月底100%"));
    await applied("fix");
    expect(cell("A5")).toBe(inBrackets("3月底25%，6月底50%，10月底75%，12月底100%"));
  });

  test("has its plan filled in, with all that stands around it kept", async () => {
    write(inBrackets("3月底：；6月底：；10月底：；12月底："));
    await applied("fill", "--plan", "quarters");
    expect(cell("A5")).toBe(inBrackets("3月底：25%；6月底：50%；10月底：75%；12月底：100%"));
  });

  test("has both rows of the use checked and mended", async () => {
    const plan = inBrackets("3月底25%，6月底50%，10月底75%，12月底100%");
    write(plan, ["用于举办干部培训班。", "预算数20万元，用于印制  学习资料。"]);
    const found = (await findings()).map((finding) => `${finding.rule} ${finding.cell}`);
    expect(found).toEqual(expect.arrayContaining(["use-amount-mismatch B4", "text-artifact B4"]));
    await applied("fix");
    expect(["B3", "B4"].map(cell)).toEqual(["用于举办干部培训班。", "预算数20万元，用于印制 学习资料。"]);
    write(plan, ["", "用于印制学习资料。"]);
    expect((await findings()).map(({ rule }) => rule)).not.toContain("use-missing");
  });
});
