import type { Edit } from "../../src/workbook/edit";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/form-layout";
import { closeWorkbook, openWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const AT_B1 = { row: 0, column: 1 };

function sheet(name: string, b1: string | number | boolean = "旧值"): SheetSnapshot {
  return sheetOf([], { A1: "项目名称", B1: b1 }, name);
}

function edit(change: Partial<Edit> = {}): Edit {
  return { sheet: "甲", cell: "B1", from: "旧值", to: "新值", ...change };
}

describe("guarded edits", () => {
  it.each([
    ["a text", "新值"],
    ["a percentage as text", "50%"],
    ["a number as text", "007"],
    ["a date as text", "3月1日"],
    ["a text that begins like a formula", "=1+1"],
    ["a text that begins with a plus", "+86"],
    ["a text that begins with a minus", "-其他"],
    ["a text that begins with an at sign", "@某单位"],
    ["a text with an apostrophe", "'引文"],
    ["a word of truth as text", "TRUE"],
    ["a number", 0.5],
    ["zero", 0],
    ["a truth value", true],
    ["nothing", ""],
  ])("write %s and nothing else", async (_, to) => {
    const { host, engine, idOf, valueOf } = openWorkbook([sheet("甲")]);
    expect(await host.apply([edit({ to })])).toEqual({ applied: [edit({ to })], skipped: [] });
    expect(valueOf("甲", AT_B1)).toBe(to);
    const { formulas, numberFormats } = engine.read(idOf("甲"), { top: 0, left: 1, bottom: 0, right: 1 });
    expect(numberFormats).toEqual([["General"]]);
    expect(formulas).toEqual([[to]]);
  });

  it("keep the number format of the cell", async () => {
    const { host, engine, idOf, valueOf } = openWorkbook([sheet("甲", 0.5)]);
    const area = { top: 0, left: 1, bottom: 0, right: 1 };
    engine.write(idOf("甲"), 0, 1, [[{ numberFormat: "0.00%" }]]);
    await host.apply([edit({ from: 0.5, to: 1 })]);
    expect(valueOf("甲", AT_B1)).toBe(1);
    expect(engine.read(idOf("甲"), area).numberFormats).toEqual([["0.00%"]]);
  });

  it("write digits into a text cell as the text they are", async () => {
    const { host, engine, idOf, valueOf } = openWorkbook([sheet("甲", "40%")]);
    engine.write(idOf("甲"), 0, 1, [[{ numberFormat: "@" }]]);
    await host.apply([edit({ from: "40%", to: "50%" })]);
    expect(valueOf("甲", AT_B1)).toBe("50%");
  });

  it.each([
    ["changed meanwhile", edit({ from: "别的" }), "changed"],
    ["a number where a text was", edit({ sheet: "乙", from: "5" }), "changed"],
    ["on a protected sheet", edit({ sheet: "锁" }), "protected"],
    ["on a sheet that is gone", edit({ sheet: "走了" }), "no-such-sheet"],
    ["a formula", edit({ cell: "C1", from: "项目名称" }), "formula"],
  ])("skip a cell that is %s and write the others", async (_, skipped, reason) => {
    const { host, engine, idOf, valueOf } = openWorkbook([
      sheet("甲"),
      sheet("乙", 5),
      { ...sheet("锁"), isProtected: true },
      sheet("好"),
    ]);
    engine.write(idOf("甲"), 0, 2, [[{ formula: "=A1" }]]);
    const good = edit({ sheet: "好" });
    expect(await host.apply([skipped, good])).toEqual({ applied: [good], skipped: [{ edit: skipped, reason }] });
    expect(valueOf("好", AT_B1)).toBe("新值");
    expect(valueOf("甲", AT_B1)).toBe("旧值");
    expect(valueOf("锁", AT_B1)).toBe("旧值");
    expect(engine.read(idOf("甲"), { top: 0, left: 2, bottom: 0, right: 2 }).formulas).toEqual([["=A1"]]);
  });

  it("see the value of the edit before on the same cell", async () => {
    const { host, valueOf } = openWorkbook([sheet("甲")]);
    const outcome = await host.apply([edit({ to: "一" }), edit({ from: "一", to: "二" }), edit({ to: "三" })]);
    expect(outcome.applied.map(({ to }) => to)).toEqual(["一", "二"]);
    expect(outcome.skipped.map(({ reason }) => reason)).toEqual(["changed"]);
    expect(valueOf("甲", AT_B1)).toBe("二");
  });

  it("write to a blank cell", async () => {
    const { host, valueOf } = openWorkbook([sheet("甲")]);
    await host.apply([edit({ cell: "D9", from: "", to: "补充" })]);
    expect(valueOf("甲", { row: 8, column: 3 })).toBe("补充");
  });

  it("take three round trips, however many there are", async () => {
    const { host, traffic } = openWorkbook([sheet("甲")]);
    const edits = Array.from({ length: 200 }, (_, row) => edit({ cell: `F${String(row + 1)}`, from: "", to: row }));
    const { applied } = await host.apply(edits);
    expect(applied).toHaveLength(200);
    expect(traffic()).toHaveLength(3);
  });

  it("are taken back when Excel refuses in the middle", async () => {
    const { host, office, engine, valueOf } = openWorkbook([sheet("甲"), sheet("乙"), sheet("丙")]);
    const written: unknown[] = [];
    engine.subscribe((event) => {
      if (event.type === "values-changed") written.push(valueOf("甲", AT_B1));
    });
    const edits = ["甲", "乙", "丙"].map((name) => edit({ sheet: name }));
    office.bridge.faults.failRequest(3, "GeneralException", 14);
    await expect(host.apply(edits)).rejects.toMatchObject({ name: "HostError", code: "host" });
    expect(written).toContain("新值");
    expect(["甲", "乙", "丙"].map((name) => valueOf(name, AT_B1))).toEqual(["旧值", "旧值", "旧值"]);
  });

  it("do not tell our own listeners, while a person's change is told, also after a failure", async () => {
    const { host, office, engine, idOf } = openWorkbook([sheet("甲"), sheet("乙")]);
    const heard: string[] = [];
    await host.onChange(({ sheetId, address }) => heard.push(`${sheetId}!${address}`));
    await host.apply([edit()]);
    await office.settled();
    expect(heard).toEqual([]);
    office.bridge.faults.failRequest(3, "GeneralException", 7);
    await expect(host.apply([edit({ sheet: "乙" })])).rejects.toMatchObject({ code: "host" });
    engine.asUser(() => {
      engine.write(idOf("乙"), 4, 0, [[{ value: "改" }]]);
    });
    await office.settled();
    expect(heard).toEqual([`${idOf("乙")}!A5`]);
  });
});
