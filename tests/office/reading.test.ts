import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/form-layout";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

function blank(name: string): SheetSnapshot {
  return sheetOf([], {}, name);
}

/** Does something in the workbook just before Excel gets the n-th request from now. */
function beforeRequest({ bridge }: OpenWorkbook["office"], n: number, change: () => void): void {
  const process = bridge.process.bind(bridge);
  let requests = 0;
  bridge.process = (body, flags) => {
    requests += 1;
    if (requests === n) change();
    return process(body, flags);
  };
}

function sorted({ merges, ...sheet }: SheetSnapshot): unknown {
  return { ...sheet, merges: merges.map((area) => JSON.stringify(area)).sort() };
}

describe("reading a workbook", () => {
  it("gives every sheet as it is, in order: cells, merges, visibility, protection", async () => {
    const sheets: readonly SheetSnapshot[] = [
      formSheet("甲"),
      blank("空"),
      { ...formSheet("it's a,b!"), visibility: "hidden" },
      { ...formSheet("锁"), isProtected: true },
      { ...sheetOf([], { C9: "只有一格" }, "一格"), visibility: "veryHidden" },
    ];
    const { host, idOf } = openWorkbook(sheets);
    const snapshot = await host.read();
    expect(snapshot.sheets.map(sorted)).toEqual(sheets.map((sheet) => sorted({ ...sheet, id: idOf(sheet.name) })));
  });

  it("keeps numbers, texts, truth values and number formats apart", async () => {
    const { host, engine, idOf } = openWorkbook([blank("甲")]);
    engine.write(idOf("甲"), 1, 2, [
      [
        { value: 0.5, numberFormat: "0.00%" },
        { value: "50%" },
        { value: true },
        { value: 46000, numberFormat: "yyyy/m/d" },
      ],
    ]);
    const { sheets } = await host.read();
    expect(sheets[0]?.rows).toEqual([
      {
        row: 1,
        cells: [
          { column: 2, value: 0.5, format: "0.00%" },
          { column: 3, value: "50%" },
          { column: 4, value: true },
          { column: 5, value: 46000, format: "yyyy/m/d" },
        ],
      },
    ]);
  });

  it("reads the sheet in front, or the sheets named", async () => {
    const { host, engine, idOf } = openWorkbook([formSheet("甲"), formSheet("乙"), formSheet("丙")]);
    engine.activateSheet(idOf("乙"));
    expect((await host.read({ sheets: "active" })).sheets.map(({ name }) => name)).toEqual(["乙"]);
    expect((await host.read({ sheets: ["丙", "甲", "走了"] })).sheets.map(({ name }) => name)).toEqual(["甲", "丙"]);
    await expect(host.read({ sheets: ["走了"] })).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it.each([
    ["asked not to", { ExcelApi: "1.14" }, false],
    ["Excel is older than ExcelApi 1.13", { ExcelApi: "1.12" }, true],
  ])("does without merged areas where it is %s", async (_, sets, merges) => {
    const { host, traffic } = openWorkbook([formSheet("甲")], { requirementSets: sets });
    const [sheet] = (await host.read({ merges })).sheets;
    expect(sheet?.merges).toEqual([]);
    expect(sheet?.rows).toEqual(formSheet("甲").rows);
    expect(traffic().filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it("leaves out a sheet that is deleted meanwhile and reads the others", async () => {
    for (const request of [2, 3]) {
      const { host, engine, idOf, office } = openWorkbook([formSheet("甲"), formSheet("乙"), formSheet("丙")]);
      beforeRequest(office, request, () => engine.deleteSheet(idOf("乙")));
      const { sheets } = await host.read();
      expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
        ["甲", formSheet("甲").rows.length],
        ["丙", formSheet("丙").rows.length],
      ]);
    }
  });

  it("goes on when a conditional format is deleted meanwhile, and marks are still found afterwards", async () => {
    const { host, engine, idOf, office, marks } = openWorkbook([formSheet("甲")]);
    const [error, hint] = (["error", "hint"] as const).map((severity) => ({ sheet: "甲", cell: "B6", severity }));
    if (error === undefined || hint === undefined) throw new Error("two marks expected");
    await host.mark([error, hint], ["甲"]);
    const old = engine.conditionalFormats(idOf("甲"))[0]?.id ?? "";
    beforeRequest(office, 3, () => engine.deleteConditionalFormat(idOf("甲"), old));
    const { sheets } = await host.read();
    expect(sheets[0]?.rows).toEqual(formSheet("甲").rows);
    await host.mark([error], ["甲"]);
    expect(marks()).toEqual(["甲!B6 error"]);
  });

  it("says sheet by sheet how far it has come", async () => {
    const { host } = openWorkbook([formSheet("甲"), blank("空"), formSheet("乙")]);
    const seen: string[] = [];
    await host.read({ onProgress: (done, total) => seen.push(`${String(done)}/${String(total)}`) });
    expect(seen).toEqual(["1/3", "2/3", "3/3"]);
  });

  it("ends at once when it is cancelled, before or between round trips", async () => {
    const { host, traffic } = openWorkbook([formSheet("甲")]);
    const aborted = AbortSignal.abort();
    await expect(host.read({ signal: aborted })).rejects.toMatchObject({ name: "AbortError" });
    expect(traffic()).toEqual([]);
    const abort = new AbortController();
    const reading = host.read({ signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(traffic()).toHaveLength(2);
  });
});
