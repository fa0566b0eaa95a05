import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import { parseArea, toA1 } from "../../src/workbook/address";
import type { SheetRewrite } from "../../src/workbook/sheet-editor";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const pause = (): Promise<void> => Promise.resolve();

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(address);
  if (found === undefined) throw new Error(address);
  return found;
}

/** What an area of the sheet 甲 holds. */
function held({ engine, idOf }: OpenWorkbook, address: string): ReadonlyMap<string, CellValue> {
  const { top, left } = area(address);
  const rows = engine.read(idOf("甲"), area(address)).values;
  return new Map(
    rows.flatMap((line, row) =>
      line.flatMap((value, column) => (value === "" ? [] : [[toA1(top + row, left + column), value] as const])),
    ),
  );
}

describe("rewriting an area of a sheet", () => {
  const plan: SheetPlan = {
    name: "甲",
    columnWidths: [10],
    rows: [{ row: 0, cells: [{ column: 0, value: "新", link: { sheet: "乙", cell: "B2" } }] }],
    merges: [],
  };
  const rewrite = (cells: ReadonlyMap<string, CellValue>): SheetRewrite => ({
    plan,
    former: { ...plan, rows: [] },
    area: area("A1:F4"),
    held: cells,
  });

  it("blanks the area, writes the plan and leaves the rest", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const { engine } = workbook;
    const id = workbook.idOf("甲");
    const rest = engine.read(id, area("A5:F20")).values;
    engine.setLink(id, 2, 0, { documentReference: "'乙'!A1" });
    engine.setFormat(id, area("B3"), { bold: true });
    await createOfficeSheets(pause).rewriteSheet(rewrite(held(workbook, "A1:F4")));
    expect(
      engine
        .read(id, area("A1:F4"))
        .values.flat()
        .filter((value) => value !== ""),
    ).toEqual(["新"]);
    expect(engine.formats(id, area("B3"))).toEqual([[{}]]);
    expect(engine.read(id, area("A5:F20")).values).toEqual(rest);
    expect(engine.links(id)).toEqual([{ row: 0, column: 0, link: { documentReference: "'乙'!B2" } }]);
  });

  it.each([0, 3, 5, 7, 9, 11, 13, 15])(
    "is made again what it was when Excel refuses action %i of the writing",
    async (action) => {
      const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
      const { engine, office, host } = workbook;
      const former: SheetPlan = {
        name: "甲",
        columnWidths: [10, 12],
        rows: [
          { row: 0, cells: [{ column: 0, value: "题", style: { bold: true } }] },
          { row: 1, cells: [{ column: 0, value: "乙", link: { sheet: "乙", cell: "A1" } }] },
        ],
        merges: [area("A1:B1")],
      };
      const id = workbook.idOf("甲");
      const state = (): unknown => ({
        cells: engine.read(id, area("A1:C4")).formulas,
        formats: engine.formats(id, area("A1:C4")),
        links: engine.links(id),
        merges: engine.merges(id),
      });
      engine.deleteRows(id, 0, 60);
      const write = (plan: SheetPlan, before = former): Promise<unknown> =>
        createOfficeSheets(pause).rewriteSheet({
          plan,
          former: before,
          area: area("A1:C4"),
          held: held(workbook, "A1:C4"),
        });
      await write(former, { ...former, rows: [], merges: [], columnWidths: [] });
      engine.setLink(id, 1, 0, { documentReference: "'乙'!C7" });
      engine.write(id, 3, 2, [[{ formula: "=1+1" }]]);
      const before = state();
      office.bridge.faults.failRequest(3, "GeneralException", action);
      await expect(write(plan)).rejects.toMatchObject({ name: "HostError" });
      expect(state()).toEqual(before);
      expect(office.bridge.events.isEnabled).toBe(true);
      expect(await write(plan)).toMatchObject({ kind: "done" });
      expect((await host.read({ sheets: ["甲"] })).sheets[0]?.rows).toHaveLength(1);
    },
  );

  it("leaves it as it is when it does not hold any more what it held", async () => {
    const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const { engine } = workbook;
    const before = held(workbook, "A1:F4");
    engine.asUser(() => engine.write(workbook.idOf("甲"), 3, 5, [[{ value: "刚写的" }]]));
    const cells = engine.read(workbook.idOf("甲"), area("A1:F20")).values;
    expect(await createOfficeSheets(pause).rewriteSheet(rewrite(before))).toEqual({
      kind: "refused",
      reason: "changed",
      sheet: "甲",
    });
    expect(engine.read(workbook.idOf("甲"), area("A1:F20")).values).toEqual(cells);
  });

  it("refuses a protected sheet and one that is gone", async () => {
    openWorkbook([{ ...formSheet("甲"), isProtected: true }, formSheet("乙")]);
    const sheets = createOfficeSheets(pause);
    expect(await sheets.rewriteSheet(rewrite(new Map()))).toEqual({
      kind: "refused",
      reason: "protected",
      sheet: "甲",
    });
    expect(await sheets.rewriteSheet({ ...rewrite(new Map()), plan: { ...plan, name: "丙" } })).toEqual({
      kind: "refused",
      reason: "no-such-sheet",
      sheet: "丙",
    });
  });
});
