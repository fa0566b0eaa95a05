import { createSession, type Session } from "../../commands/session";
import { TASKS } from "../../src/tasks/all-tasks";
import { checkWorkbook, type CheckResult } from "../../src/tasks/check-workbook";
import { parseArea, parseCell } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { fillIn, UNFILLED, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const pause = (): Promise<void> => Promise.resolve();
/** The form with a value that can be mended in row 11. */
const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];
const form = (): SheetSnapshot => formSheet("甲", { rows: ROWS });
/** Where that value stands. */
const VALUE = { row: 9, column: 5 };

function at(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
}

function sessionOf({ host }: OpenWorkbook): Session {
  return createSession({ host, tasks: () => Promise.resolve(TASKS), locale: "zh-CN", pause, report: () => undefined });
}

const check = ({ host }: OpenWorkbook): Promise<CheckResult> =>
  checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause });

const found = ({ findings }: CheckResult): readonly string[] => findings.map(({ rule, cell }) => `${rule} ${cell}`);

/** Everything that a person set up on a sheet besides its cells. */
function setUpOf({ engine, idOf }: OpenWorkbook, sheet: string): unknown {
  const id = idOf(sheet);
  const lines = Array.from({ length: 40 }, (_, line) => line);
  return {
    hiddenRows: lines.filter((row) => engine.isRowHidden(id, row)),
    hiddenColumns: lines.filter((column) => engine.isColumnHidden(id, column)),
    frozen: engine.frozenLines(id),
    filter: engine.filterArea(id),
    validations: engine.dataValidations(id),
    merges: engine
      .merges(id)
      .map((area) => JSON.stringify(area))
      .sort(),
  };
}

/** What people do to a sheet that a check and its fixes must leave as it is. */
const SET_UPS: Readonly<Record<string, (workbook: OpenWorkbook, id: string) => void>> = {
  "rows that are filtered out or folded away": ({ engine }, id) => engine.setRowsHidden(id, 8, 10, true),
  "hidden columns": ({ engine }, id) => engine.setColumnsHidden(id, 3, 4, true),
  "frozen panes": ({ engine }, id) => engine.setFrozenLines(id, { rows: 9, columns: 1 }),
  "a filter": ({ engine }, id) => engine.setFilterArea(id, at("A9:F12")),
  "lists to choose from that do not know our values": ({ engine }, id) => {
    engine.setDataValidation(id, at("F10:F12"), ["甲", "乙"]);
    engine.setDataValidation(id, at("B10:B12"), ["数量指标", "质量指标"], "warning");
  },
};

describe.each(Object.entries(SET_UPS))("a sheet with %s", (_what, setUp) => {
  it("is checked, marked, mended and put back like any other, and keeps them", async () => {
    const plain = openWorkbook([form()]);
    const expected = found(await check(plain));
    const marks = plain.marks();
    closeWorkbook();

    const workbook = openWorkbook([form()]);
    setUp(workbook, workbook.idOf("甲"));
    const before = setUpOf(workbook, "甲");
    const session = sessionOf(workbook);
    await session.check("workbook");
    const { result } = session.getState();
    expect(result && found(result)).toEqual(expected);
    expect(workbook.marks()).toEqual(marks);
    await workbook.host.select("甲", "F10");
    await session.fixSafe();
    expect(session.getState().phase).toMatchObject({ name: "fixed", applied: 1, skipped: [] });
    expect(workbook.valueOf("甲", VALUE)).toBe("≥300公里");
    await session.undo();
    expect(workbook.valueOf("甲", VALUE)).toBe("≧300公里");
    await session.clearMarks();
    expect(workbook.marks()).toEqual([]);
    expect(setUpOf(workbook, "甲")).toEqual(before);
  });

  it("keeps them when rows are filled in and taken out again, and the new rows can be seen", async () => {
    const workbook = openWorkbook([unfilledForm()]);
    const { engine, idOf } = workbook;
    setUp(workbook, idOf(UNFILLED));
    const before = setUpOf(workbook, UNFILLED);
    const hidden = (): number =>
      Array.from({ length: 40 }, (_, row) => row).filter((row) => engine.isRowHidden(idOf(UNFILLED), row)).length;
    const wasHidden = hidden();
    const session = sessionOf(workbook);
    expect(await fillIn(session, true)).toBeUndefined();
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    expect(hidden()).toBe(wasHidden);
    await session.undo();
    expect(setUpOf(workbook, UNFILLED)).toEqual(before);
  });
});

describe("new rows below a row that is hidden", () => {
  it("are seen", async () => {
    const workbook = openWorkbook([unfilledForm()]);
    const { engine, idOf } = workbook;
    const id = idOf(UNFILLED);
    // The last of the outputs: 成本指标 goes in below it.
    engine.setRowsHidden(id, 11, 11, true);
    await fillIn(sessionOf(workbook), true);
    expect(workbook.valueOf(UNFILLED, { row: 12, column: 1 })).toBe("成本指标");
    expect([11, 12, 13].map((row) => engine.isRowHidden(id, row))).toEqual([true, false, false]);
  });
});

describe("merged areas across the edge of a table", () => {
  it.each([
    ["to the right", "G10:I10"],
    ["below", "A10:A14"],
    ["from the left column on over the whole row", "A12:K13"],
    ["above", "A1:J1"],
  ])("that reach out %s: the table is found, checked and marked, and nothing breaks", async (_where, address) => {
    const workbook = openWorkbook([form()]);
    const { engine, idOf, marks } = workbook;
    engine.merge(idOf("甲"), at(address));
    const merges = engine.merges(idOf("甲"));
    const result = await check(workbook);
    expect(result.failures).toEqual([]);
    expect(result.tables).toHaveLength(1);
    expect(found(result)).toContain("value-symbol-variant F10");
    expect(marks().join()).toContain("F10");
    expect(engine.merges(idOf("甲"))).toEqual(merges);
  });
});

describe("error values", () => {
  const CELLS = ["B3", "B6", "F7", "B8", "C10", "D10", "F10", "G10"];

  it.each(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#SPILL!", "#CALC!"])(
    "of the kind %s in any cell of a table break no rule, and the rest is checked",
    async (error) => {
      for (const address of CELLS) {
        const workbook = openWorkbook([form()]);
        const cell = parseCell(address);
        if (cell === undefined) throw new Error(`${address} is no cell.`);
        workbook.engine.write(workbook.idOf("甲"), cell.row, cell.column, [[{ value: error }]]);
        const { failures, tables, findings } = await check(workbook);
        expect({ address, failures, tables: tables.length }).toEqual({ address, failures: [], tables: 1 });
        if (address !== "F10") expect(findings.map(({ rule }) => rule)).toContain("value-symbol-variant");
        closeWorkbook();
      }
    },
  );
});

describe("the results that a formula spills over several cells", () => {
  it("are checked, and no edit breaks into them", async () => {
    const workbook = openWorkbook([form()]);
    const { engine, idOf, host, valueOf } = workbook;
    const final = parseCell(PLAN_FINAL_CELL);
    if (final === undefined) throw new Error("There is no such cell.");
    engine.addSpill(idOf("甲"), final.row, final.column - 3, [[0.2, 0.5, 0.75, 0.9]]);
    engine.addSpill(idOf("甲"), VALUE.row, VALUE.column, [["≧300公里"]]);
    const session = sessionOf(workbook);
    await session.check("workbook");
    const { result } = session.getState();
    expect(result && found(result)).toEqual(expect.arrayContaining([`plan-final ${PLAN_FINAL_CELL}`]));
    await session.fixSafe();
    expect(session.getState().phase).toMatchObject({ name: "fixed", applied: 0, skipped: [{ reason: "formula" }] });
    expect(valueOf("甲", VALUE)).toBe("≧300公里");
    const edit = { sheet: "甲", cell: PLAN_FINAL_CELL, from: 0.9, to: 1 };
    expect(await host.apply([edit])).toEqual({ applied: [], skipped: [{ edit, reason: "formula" }] });
  });
});
