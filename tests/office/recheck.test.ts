import { checkWorkbook } from "../../src/tasks/check-workbook";
import { recheck, type CheckedResult, type WorkbookChanges } from "../../src/tasks/recheck";
import type { CellChange, SheetChange } from "../../src/workbook/host";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const OPTIONS = { locale: "zh-CN", mark: true } as const;
/** The last share of the plan: row 7, column F. */
const PLAN_FINAL = { row: 6, column: 5 };

const clean = (name: string): SheetSnapshot => formSheet(name, {});

async function openChecked(
  sheets: readonly SheetSnapshot[],
): Promise<
  OpenWorkbook & { readonly result: CheckedResult; readonly heard: CellChange[]; readonly sheetsHeard: SheetChange[] }
> {
  const workbook = openWorkbook(sheets);
  const heard: CellChange[] = [];
  const sheetsHeard: SheetChange[] = [];
  await workbook.host.onChange((change) => heard.push(change));
  await workbook.host.onSheets((change) => sheetsHeard.push(change));
  const { basis, ...result } = await checkWorkbook(workbook.host, { scope: "workbook", locale: "zh-CN" });
  if (basis === undefined) throw new Error("The check kept nothing to build on.");
  workbook.traffic();
  return { ...workbook, result: { ...result, basis }, heard, sheetsHeard };
}

function type({ engine, idOf }: OpenWorkbook, sheet: string, value: string | number): void {
  engine.asUser(() => engine.write(idOf(sheet), PLAN_FINAL.row, PLAN_FINAL.column, [[{ value }]]));
}

/** What was heard, as a session collects it. */
function changesOf(cells: readonly CellChange[], sheets: readonly SheetChange[] = []): WorkbookChanges {
  const ids = [...new Set(cells.map(({ sheetId }) => sheetId))];
  return {
    cells: new Map(ids.map((id) => [id, cells.filter(({ sheetId }) => sheetId === id)])),
    added: new Set(sheets.filter(({ kind }) => kind === "added").map(({ sheetId }) => sheetId)),
  };
}

const placesOf = ({ findings }: CheckedResult): readonly string[] =>
  findings.filter(({ rule }) => rule === "plan-final").map(({ sheet, cell }) => `${sheet}!${cell}`);

/** Waits until events have arrived. */
async function quiet({ office }: OpenWorkbook): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await office.settled();
}

describe("a copy that a person makes of a marked sheet", () => {
  it("keeps none that were out of date when it was copied", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙")]);
    const { engine, idOf, host, result, heard, sheetsHeard, marks } = workbook;
    expect(marks()).toEqual([`甲!${PLAN_FINAL_CELL} error`]);
    const blank = Array.from({ length: 60 }, () => Array.from({ length: 10 }, () => ({ value: "" })));
    engine.asUser(() => {
      const copy = engine.copySheet(idOf("甲"), "甲 (2)");
      engine.write(copy, 0, 0, blank);
    });
    expect(marks()).toHaveLength(2);
    await quiet(workbook);
    await recheck(host, result, changesOf(heard, sheetsHeard), OPTIONS);
    expect(marks()).toEqual([`甲!${PLAN_FINAL_CELL} error`]);
  });

  it("loses them with a check of the whole and when marks are cleared", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙")]);
    const { engine, idOf, host, marks } = workbook;
    engine.asUser(() => engine.copySheet(idOf("甲"), "甲 (2)"));
    expect(await host.clearMarks()).toEqual({ cleared: 2, unmarked: [] });
    expect(marks()).toEqual([]);
  });
});

describe("a check of an edited sheet", () => {
  it.each([3, 34])(
    "costs two round trips among %i sheets, also time and again, and one when no mark changes",
    async (count) => {
      const names = Array.from({ length: count }, (_, index) => `项目${String(index + 1)}`);
      const workbook = await openChecked(names.map(clean));
      let { result } = workbook;
      const trips: number[] = [];
      for (const value of [0.9, 0.8, 1, 1]) {
        workbook.heard.length = 0;
        type(workbook, "项目2", value);
        await quiet(workbook);
        workbook.traffic();
        result = await recheck(workbook.host, result, changesOf(workbook.heard), OPTIONS);
        trips.push(workbook.traffic().length);
        expect(placesOf(result)).toEqual(value === 1 ? [] : [`项目2!${PLAN_FINAL_CELL}`]);
        expect(workbook.marks().filter((mark) => mark.includes("项目2"))).toHaveLength(value === 1 ? 0 : 1);
      }
      expect(trips).toEqual([2, 1, 2, 1]);
    },
  );

  it("finds what a check of the whole finds", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙"), clean("丙")]);
    type(workbook, "乙", "");
    type(workbook, "甲", 1);
    await quiet(workbook);
    const again = await recheck(workbook.host, workbook.result, changesOf(workbook.heard), OPTIONS);
    const whole = await checkWorkbook(workbook.host, { scope: "workbook", locale: "zh-CN" });
    expect(again).toEqual(whole);
  });

  it("leaves the user's own conditional formats alone, and looks at those that are new", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙")]);
    const id = workbook.idOf("甲");
    workbook.engine.asUser(() =>
      workbook.engine.addConditionalFormat(id, {
        areas: [{ top: 0, left: 0, bottom: 3, right: 3 }],
        formula: "=A1>3",
        stopIfTrue: false,
        look: { fill: "#ff0000" },
      }),
    );
    type(workbook, "甲", 0.5);
    type(workbook, "甲", 1);
    await quiet(workbook);
    const result = await recheck(workbook.host, workbook.result, changesOf(workbook.heard), OPTIONS);
    expect(placesOf(result)).toEqual([]);
    expect(workbook.marks()).toEqual([]);
    expect(workbook.engine.conditionalFormats(id).map(({ formula }) => formula)).toEqual(["=A1>3"]);
  });

  it("keeps no range in Excel's memory, and leaves the selection where it is", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙")]);
    workbook.engine.select(workbook.idOf("甲"), [{ top: 2, left: 2, bottom: 2, right: 2 }]);
    const before = workbook.engine.selection();
    type(workbook, "乙", 0.9);
    await quiet(workbook);
    await recheck(workbook.host, workbook.result, changesOf(workbook.heard), OPTIONS);
    expect(workbook.engine.selection()).toEqual(before);
    expect(workbook.office.bridge.referenceCount).toBe(0);
  });

  it("follows rows that a person inserts and deletes, merged areas included", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙")]);
    workbook.engine.asUser(() => workbook.engine.insertRows(workbook.idOf("甲"), 0, 2));
    await quiet(workbook);
    const moved = await recheck(workbook.host, workbook.result, changesOf(workbook.heard), OPTIONS);
    expect(placesOf(moved)).toEqual(["甲!F9"]);
    expect(workbook.marks()).toEqual(["甲!F9 error"]);
    expect(moved.findings).toHaveLength(workbook.result.findings.length);
    workbook.heard.length = 0;
    workbook.engine.asUser(() => workbook.engine.deleteRows(workbook.idOf("甲"), 0, 1));
    await quiet(workbook);
    const again = await recheck(workbook.host, moved, changesOf(workbook.heard), OPTIONS);
    expect(placesOf(again)).toEqual(["甲!F8"]);
    expect(again.tables[0]).toMatchObject({ range: expect.stringMatching(/^A2:/) as string });
  });

  it("goes on when a sheet is deleted, added, renamed and moved", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙"), clean("丙")]);
    const { engine, idOf } = workbook;
    engine.asUser(() => {
      engine.deleteSheet(idOf("乙"));
      engine.renameSheet(idOf("甲"), "一");
      engine.moveSheet(idOf("一"), 1);
      engine.addSheet("空");
    });
    await quiet(workbook);
    expect(workbook.sheetsHeard.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["deleted", "added"]));
    const result = await recheck(workbook.host, workbook.result, changesOf([], workbook.sheetsHeard), OPTIONS);
    expect(result.sheets).toEqual(["丙", "一", "空"]);
    expect(placesOf(result)).toEqual([`一!${PLAN_FINAL_CELL}`]);
    expect(workbook.traffic().length).toBeLessThanOrEqual(2);
  });

  it("names a protected sheet, writes nothing there, and its findings follow", async () => {
    const workbook = await openChecked([formSheet("甲"), clean("乙")]);
    type(workbook, "乙", 0.9);
    workbook.engine.protect(workbook.idOf("乙"));
    await quiet(workbook);
    const result = await recheck(workbook.host, workbook.result, changesOf(workbook.heard), OPTIONS);
    expect(placesOf(result)).toHaveLength(2);
    expect(result.unmarked).toEqual([{ sheet: "乙", reason: "protected" }]);
    expect(workbook.marks()).toHaveLength(1);
  });

  it("is refused for a sheet that is larger than any target table", async () => {
    const workbook = await openChecked([clean("甲")]);
    workbook.engine.asUser(() => workbook.engine.write(workbook.idOf("甲"), 2500, 0, [[{ value: "远" }]]));
    await quiet(workbook);
    await expect(recheck(workbook.host, workbook.result, changesOf(workbook.heard), OPTIONS)).rejects.toMatchObject({
      code: "request-too-large",
    });
  });
});

describe("what we change ourselves", () => {
  it("is not told as a change, and what co-authors change is", async () => {
    const workbook = await openChecked([clean("甲")]);
    await workbook.host.apply([{ sheet: "甲", cell: "Z1", from: "", to: "值" }]);
    await quiet(workbook);
    expect(workbook.heard).toEqual([]);
    workbook.office.bridge.events.asCoauthor(() => type(workbook, "甲", 0.9));
    await quiet(workbook);
    expect(workbook.heard).toMatchObject([{ sheetId: workbook.idOf("甲"), remote: true }]);
  });
});
