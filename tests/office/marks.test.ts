import { MARK_PALETTE } from "../../src/hosts/office/mark-palette";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import { markFormula, type Mark } from "../../src/workbook/mark";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { MemoryEngine } from "../../workbench/engine/memory-engine";
import { sheetOf } from "../support/form-layout";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { closeWorkbook, openWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const CELLS = { top: 0, left: 0, bottom: 39, right: 9 };

function blank(name: string): SheetSnapshot {
  return sheetOf([], { A1: "说明" }, name);
}

function mark(sheet: string, cell: string, severity: Mark["severity"] = "error"): Mark {
  return { sheet, cell, severity };
}

/** Formats of the user's own: fills, fonts, and conditional formats above and below where marks will stand. */
function addOwnFormats(engine: MemoryEngine, id: string): void {
  const area = { top: 2, left: 1, bottom: 5, right: 3 };
  engine.setFormat(id, area, { fill: "#00FF00", fontColor: "#112233", bold: true });
  for (const formula of ["=$A1>0", '=N("other:error")=0', "=TRUE"]) {
    engine.addConditionalFormat(id, { areas: [area], formula, look: { fill: "#ABCDEF" }, stopIfTrue: true });
  }
}

/** Everything about the looks of a sheet. */
function looksOf(engine: MemoryEngine, id: string): unknown {
  return {
    formats: engine.formats(id, CELLS),
    conditional: engine.conditionalFormats(id),
    cells: engine.read(id, CELLS),
    merges: engine.merges(id),
  };
}

describe("marks", () => {
  it("are one conditional format a severity and sheet, with our formula, our colours and a sign", async () => {
    const { host, engine, marks, idOf } = openWorkbook([blank("甲"), blank("乙")]);
    const outcome = await host.mark(
      [mark("甲", "B6"), mark("甲", "B7"), mark("甲", "D2"), mark("甲", "A1", "hint"), mark("乙", "C3", "warning")],
      ["甲", "乙"],
    );
    expect(outcome).toEqual({ marked: 5, unmarked: [] });
    expect([...marks()].sort()).toEqual(["乙!C3 warning", "甲!A1 hint", "甲!B6:B7,D2 error"]);
    const error = engine.conditionalFormats(idOf("甲")).find(({ formula }) => formula === markFormula("error"));
    expect(error).toMatchObject({
      kind: "custom",
      stopIfTrue: false,
      look: { fill: MARK_PALETTE.error.fill, fontColor: MARK_PALETTE.error.font, underline: true },
    });
  });

  it("take the place of those of an earlier check", async () => {
    const { host, marks } = openWorkbook([blank("甲"), blank("乙")]);
    await host.mark([mark("甲", "B6"), mark("乙", "B6")], ["甲", "乙"]);
    await host.mark([mark("甲", "C7", "hint")], ["甲"]);
    expect([...marks()].sort()).toEqual(["乙!B6 error", "甲!C7 hint"]);
  });

  it("leave the user's own formats and conditional formats exactly as they were, and go without a trace", async () => {
    const { host, engine, idOf, marks } = openWorkbook([formSheet("甲"), formSheet("乙")]);
    addOwnFormats(engine, idOf("甲"));
    const before = ["甲", "乙"].map((name) => looksOf(engine, idOf(name)));
    const own = engine.conditionalFormats(idOf("甲"));
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    expect(marks()).toHaveLength(2);
    expect(engine.conditionalFormats(idOf("甲")).filter((format) => own.some(({ id }) => id === format.id))).toEqual(
      own,
    );
    expect(engine.formats(idOf("甲"), CELLS)).toEqual((before[0] as { formats: unknown }).formats);
    expect(await host.clearMarks()).toEqual({ cleared: 2, unmarked: [] });
    expect(["甲", "乙"].map((name) => looksOf(engine, idOf(name)))).toEqual(before);
  });

  it("go where an earlier session, a copied sheet or a hidden sheet carries them", async () => {
    const { host, engine, idOf, marks } = openWorkbook([blank("甲"), blank("甲 (2)"), blank("隐藏")]);
    const look = { fill: "#FF0000" };
    const area = { top: 5, left: 1, bottom: 6, right: 1 };
    for (const name of ["甲", "甲 (2)", "隐藏"]) {
      engine.addConditionalFormat(idOf(name), {
        areas: [area, { ...area, left: 4, right: 4 }],
        formula: markFormula("warning"),
        look,
        stopIfTrue: false,
      });
    }
    engine.setSheetVisibility(idOf("隐藏"), "veryHidden");
    expect(marks()).toHaveLength(3);
    expect(await host.clearMarks()).toEqual({ cleared: 12, unmarked: [] });
    expect(marks()).toEqual([]);
  });

  it("are not written on a protected sheet, which is named, while the others are marked", async () => {
    const { host, marks } = openWorkbook([blank("甲"), { ...blank("锁"), isProtected: true }, blank("乙")]);
    const outcome = await host.mark([mark("甲", "B6"), mark("锁", "B6"), mark("乙", "B6")], ["甲", "锁", "乙"]);
    expect(outcome).toEqual({ marked: 2, unmarked: [{ sheet: "锁", reason: "protected" }] });
    expect([...marks()].sort()).toEqual(["乙!B6 error", "甲!B6 error"]);
  });

  it("say nothing of a protected sheet that has nothing to be marked", async () => {
    const { host } = openWorkbook([blank("甲"), { ...blank("锁"), isProtected: true }]);
    expect(await host.mark([mark("甲", "B6")], ["甲", "锁"])).toEqual({ marked: 1, unmarked: [] });
  });

  it("stay on a sheet that was protected after marking, which is named when they are cleared", async () => {
    const { host, engine, idOf, marks } = openWorkbook([blank("甲"), blank("乙")]);
    await host.mark([mark("甲", "B6"), mark("乙", "B6")], ["甲", "乙"]);
    engine.protect(idOf("甲"));
    expect(await host.clearMarks()).toEqual({ cleared: 1, unmarked: [{ sheet: "甲", reason: "protected" }] });
    expect(marks()).toEqual(["甲!B6 error"]);
  });

  it("name a sheet that is not there", async () => {
    const { host } = openWorkbook([blank("甲")]);
    expect(await host.mark([mark("甲", "B6"), mark("走了", "B6")], ["甲", "走了"])).toEqual({
      marked: 1,
      unmarked: [{ sheet: "走了", reason: "no-such-sheet" }],
    });
  });

  it("are written in full when there are more cells than one address can name", async () => {
    const { host, engine, idOf } = openWorkbook([blank("甲")]);
    const cells = Array.from({ length: 3000 }, (_, index) => mark("甲", `C${String(2 * index + 1)}`));
    expect(await host.mark(cells, ["甲"])).toEqual({ marked: 3000, unmarked: [] });
    const areas = engine.conditionalFormats(idOf("甲")).flatMap((format) => format.areas);
    expect(new Set(areas.map(({ top }) => top)).size).toBe(3000);
    expect(await host.clearMarks()).toEqual({ cleared: 3000, unmarked: [] });
  });

  it("are as asked for though the workbook changed between reading and marking", async () => {
    const { host, engine, idOf, marks } = openWorkbook([blank("甲"), blank("乙"), blank("丙"), blank("丁")]);
    await host.mark([mark("甲", "A1"), mark("乙", "A1"), mark("丙", "A1"), mark("丁", "A1")], ["甲", "乙", "丙", "丁"]);
    await host.read();
    const [old] = engine.conditionalFormats(idOf("甲"));
    engine.deleteConditionalFormat(idOf("甲"), old?.id ?? "");
    engine.deleteSheet(idOf("乙"));
    engine.protect(idOf("丙"));
    const outcome = await host.mark(
      ["甲", "乙", "丙", "丁"].map((sheet) => mark(sheet, "B6")),
      ["甲", "乙", "丙", "丁"],
    );
    expect(outcome.marked).toBe(2);
    expect([...outcome.unmarked].sort((a, b) => a.reason.localeCompare(b.reason))).toEqual([
      { sheet: "乙", reason: "no-such-sheet" },
      { sheet: "丙", reason: "protected" },
    ]);
    expect([...marks()].sort()).toEqual(["丁!B6 error", "丙!A1 error", "甲!B6 error"]);
  });

  it("stand at the cells of the findings", async () => {
    const { host, marks } = openWorkbook([formSheet("甲"), formSheet("乙", {})]);
    await checkWorkbook(host, { scope: "workbook", locale: "en" });
    expect(marks()).toEqual([`甲!${PLAN_FINAL_CELL} error`]);
  });
});
