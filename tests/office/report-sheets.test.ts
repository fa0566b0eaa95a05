import { checkWorkbook } from "../../src/tasks/check-workbook";
import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import { reportSheets } from "../../src/report/sheets";
import { Journal } from "../../src/workbook/journal";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { addReport } from "../../taskpane/sections/report/add-report";
import { reportOf } from "../../taskpane/sections/report/report-files";
import { EXCEL_2021 } from "../../workbench/bridge/requirement-sets";
import type { CellFormat } from "../../workbench/engine/engine";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const CONTEXT = { locale: "zh-CN", workbook: "绩效目标表.xlsx", madeOn: "2026年11月21日", rules: [] } as const;
const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];

/** Checks a workbook with findings of all levels, adds the report to it, and gives the plans that it was made by. */
async function openWithReport(
  options?: Parameters<typeof openWorkbook>[1],
  sheets = [formSheet("甲", { rows: ROWS }), formSheet("乙", { rows: ROWS })],
): Promise<OpenWorkbook & { readonly plans: readonly SheetPlan[]; readonly journal: Journal }> {
  const workbook = openWorkbook(sheets, options);
  const { host } = workbook;
  const pause = (): Promise<void> => Promise.resolve();
  const result = await checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause });
  const journal = new Journal();
  const tools = { host, journal, signal: new AbortController().signal, onProgress: () => undefined };
  const tasks = (): Promise<never> => Promise.reject(new Error("No task is asked for."));
  const outcome = await addReport(
    { ...tools, tasks, locale: "zh-CN" },
    result,
    CONTEXT,
    "检查报告",
    createOfficeSheets(pause),
  );
  expect(outcome.kind).toBe("added");
  return { ...workbook, journal, plans: reportSheets(reportOf(result, CONTEXT)) };
}

/** The sheets of the report, in their order, behind those of the user. */
function added({ engine }: OpenWorkbook, own = 2): readonly string[] {
  return engine
    .sheets()
    .slice(own)
    .map(({ id }) => id);
}

function looks({ engine }: OpenWorkbook, id: string, plan: SheetPlan): readonly unknown[] {
  return plan.rows.flatMap(({ row, cells }) =>
    cells.map(({ column }) => {
      const format: CellFormat =
        engine.formats(id, { top: row, left: column, bottom: row, right: column })[0]?.[0] ?? {};
      return { row, column, fill: format.fill, colour: format.fontColor };
    }),
  );
}

function plannedLooks(plan: SheetPlan): readonly unknown[] {
  const hex = (colour: string | undefined): string | undefined => colour && `#${colour}`;
  return plan.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, style }) => ({ row, column, fill: hex(style?.fill), colour: hex(style?.colour) })),
  );
}

describe("the report in the workbook", () => {
  it("has the fills and colours of its plan in every cell", async () => {
    const workbook = await openWithReport();
    const { plans } = workbook;
    const fills = new Set(plans.flatMap(plannedLooks).map((look) => JSON.stringify(look)));
    for (const part of ["#E2EFDA", "#B3261E", "#57606A"]) expect([...fills].join()).toContain(part);
    expect(added(workbook).map((id, index) => looks(workbook, id, plans[index] ?? EMPTY))).toEqual(
      plans.map(plannedLooks),
    );
  });

  it("keeps the head of the list in view and has a filter over the whole list", async () => {
    const workbook = await openWithReport();
    const { engine, plans } = workbook;
    expect(plans.map(({ frozenRows }) => frozenRows)).toEqual([undefined, 1]);
    expect(added(workbook).map((id) => engine.frozenLines(id))).toEqual([
      { rows: 0, columns: 0 },
      { rows: 1, columns: 0 },
    ]);
    expect(plans[1]?.filter?.bottom).toBeGreaterThan(1);
    expect(added(workbook).map((id) => engine.filterArea(id))).toEqual(plans.map(({ filter }) => filter));
  });

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(1,1)"])(
    "shows a sheet and a project named %s as the text it is",
    async (name) => {
      const workbook = await openWithReport({}, [formSheet(name, { rows: ROWS, name })]);
      const { engine } = workbook;
      const cells = added(workbook, 1).flatMap((id) => {
        const { values, formulas } = engine.read(id, { top: 0, left: 0, bottom: 60, right: 12 });
        return values.flatMap((line, row) =>
          line.map((value, column) => ({ value, formula: formulas[row]?.[column] })),
        );
      });
      const named = cells.filter(({ value }) => value === name);
      expect(named.length).toBeGreaterThan(2);
      // A formula would show what it gives.
      expect(cells.filter(({ value, formula }) => formula === name && value !== name)).toEqual([]);
    },
  );

  it("is made in the oldest Excel that the add-in is for, and taken back from there", async () => {
    const workbook = await openWithReport({ requirementSets: { ...EXCEL_2021, ExcelApi: "1.12" } });
    expect(added(workbook)).toHaveLength(2);
    await workbook.journal.undo(workbook.host);
    expect(added(workbook)).toEqual([]);
  });
});

const EMPTY: SheetPlan = { name: "", columnWidths: [], rows: [], merges: [] };
