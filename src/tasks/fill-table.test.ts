import { layForm, sheetOf } from "../../tests/support/form-layout";
import { sheetPlan } from "../../tests/filling/blanked-forms";
import type { FillPlan } from "../fill/fill-plan";
import { XlsxHost } from "../hosts/xlsx";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import { valueAt } from "../workbook/apply-edits";
import { HostError } from "../workbook/errors";
import { Journal } from "../workbook/journal";
import type { RowEditor } from "../workbook/rows";
import { TRAINING_FORM } from "../../tests/support/training-form";
import { fillTable, type FillTarget } from "./fill-table";
import { suggestFilling, type FillReading } from "./suggest-filling";

const SHEET = "培训";

interface Opened {
  readonly host: XlsxHost;
  readonly journal: Journal;
  readonly target: FillTarget;
  readonly read: (cell?: string) => Promise<FillReading>;
  readonly cell: (address: string) => Promise<unknown>;
  readonly plan: () => Promise<FillPlan>;
}

function open(rows?: (host: XlsxHost) => RowEditor): Opened {
  const host = new XlsxHost(writeWorkbook([sheetPlan(sheetOf([layForm(TRAINING_FORM)], {}, SHEET))]));
  const journal = new Journal();
  const source = { read: host.read.bind(host), readSettings: () => Promise.resolve(undefined) };
  const read = (cell?: string): Promise<FillReading> =>
    suggestFilling(source, { sheet: SHEET, ...(cell === undefined ? {} : { cell }) });
  return {
    host,
    journal,
    target: { editor: host, rows: rows?.(host) ?? host, journal },
    read,
    cell: async (address) => {
      const [sheet] = (await host.read()).sheets;
      return sheet && valueAt(sheet, address);
    },
    plan: async () => {
      const reading = await read();
      if (reading.kind !== "table") throw new Error("The form is not recognised.");
      return reading.plan;
    },
  };
}

const all = ({ rows }: FillPlan) => rows.map((row) => ({ row }));

describe("suggestions for the table that a person stands in", () => {
  it("name the rows that are begun, blank or missing, and the row of the cell", async () => {
    const reading = await open().read("C12");
    if (reading.kind !== "table") throw new Error("The form is not recognised.");
    expect(reading.selectedRow).toBe(2);
    expect(reading.plan.kind.kind).toBe("training");
    expect(
      reading.plan.rows.map(({ level2, begun, required, spot }) => [level2, begun, required, spot?.below]),
    ).toEqual([
      ["质量指标", true, true, undefined],
      ["时效指标", false, true, undefined],
      ["社会效益指标", false, true, undefined],
      ["成本指标", false, true, 11],
      ["服务对象满意度指标", false, true, 12],
    ]);
  });
});

describe("filling a table in", () => {
  it("writes the blank cells, inserts the missing rows in their blocks, and is one batch", async () => {
    const { target, plan, cell, journal } = open();
    const made = await plan();
    const outcome = await fillTable(target, made, all(made), "填写");
    expect([outcome.rows, outcome.skipped, outcome.refused]).toEqual([2, [], undefined]);
    expect(await Promise.all(["B13", "F13", "A15", "B15", "B14"].map(cell))).toEqual([
      "成本指标",
      "≤30万元",
      "满意度指标",
      "服务对象满意度指标",
      "社会效益指标",
    ]);
    expect(journal.last).toEqual({ label: "填写", cells: outcome.applied.length });
  });

  it("writes a filled cell only where it is named", async () => {
    const { target, plan, cell } = open();
    const made = await plan();
    const [row] = made.rows;
    if (row === undefined) throw new Error("There must be a row.");
    const cells = [
      {
        column: "name",
        cell: "C11",
        before: "培训合格率",
        beforeText: "培训合格率",
        after: "结业合格率",
        filled: true,
      },
    ] as const;
    const renamed = { ...row, options: row.options.map((option) => ({ ...option, cells })) };
    expect((await fillTable(target, made, [{ row: renamed }], "x")).applied).toEqual([]);
    await fillTable(target, made, [{ row: renamed, columns: ["name"] }], "x");
    expect(await cell("C11")).toBe("结业合格率");
  });

  it("leaves a cell that was filled in meanwhile, and names it", async () => {
    const { host, target, plan, cell } = open();
    const made = await plan();
    await host.apply([{ sheet: SHEET, cell: "F11", from: "", to: "≥99%" }]);
    const { skipped } = await fillTable(target, made, all(made).slice(0, 1), "x");
    expect(skipped.map(({ edit, reason }) => [edit.cell, reason])).toEqual([["F11", "changed"]]);
    expect(await cell("F11")).toBe("≥99%");
  });

  it("keeps a new row in which a person wrote, and takes the rest back", async () => {
    const { host, target, plan, cell, journal } = open();
    const made = await plan();
    await fillTable(target, made, all(made), "x");
    await host.apply([{ sheet: SHEET, cell: "F13", from: "≤30万元", to: "≤29万元" }]);
    const outcome = await journal.undo(host);
    expect(outcome?.skipped.map(({ edit }) => edit.cell)).toEqual(["F13"]);
    expect(await Promise.all(["F13", "F11", "B15"].map(cell))).toEqual(["≤29万元", "", ""]);
  });

  it("says why no row was inserted, and fills the others in", async () => {
    const refusing = (): RowEditor => ({
      insertRows: () => Promise.resolve({ kind: "refused", reason: "in-the-way" }),
      removeRows: () => Promise.resolve({ removed: [], kept: [] }),
    });
    const { target, plan, cell } = open(refusing);
    const made = await plan();
    const outcome = await fillTable(target, made, all(made), "x");
    expect([outcome.refused, outcome.rows]).toEqual(["in-the-way", 0]);
    expect(await cell("F11")).toBe("≥95%");
  });

  it("writes nothing when the rows cannot be inserted", async () => {
    const failing = (host: XlsxHost): RowEditor => ({
      insertRows: () => Promise.reject(new HostError("busy", "busy")),
      removeRows: host.removeRows.bind(host),
    });
    const { target, plan, host, journal } = open(failing);
    const before = host.bytes;
    const made = await plan();
    await expect(fillTable(target, made, all(made), "x")).rejects.toMatchObject({ code: "busy" });
    expect(host.bytes).toBe(before);
    expect(journal.last).toBeUndefined();
  });

  it("takes the new rows out again when the host fails in writing", async () => {
    const { host, target, plan, journal } = open();
    const made = await plan();
    const before = await host.read();
    const editor = { apply: () => Promise.reject(new HostError("cell-edit-mode", "editing")) };
    await expect(fillTable({ ...target, editor }, made, all(made), "x")).rejects.toMatchObject({
      code: "cell-edit-mode",
    });
    expect(await host.read()).toEqual(before);
    expect(journal.last).toBeUndefined();
  });
});
