import { createOfficeRows } from "../../src/hosts/office/rows";
import { parseArea } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/address";
import type { RowInsertion } from "../../src/workbook/rows";
import { insertionBelow } from "../../src/workbook/rows";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { MemoryEngine } from "../../workbench/engine/memory-engine";
import { sheetOf } from "../support/form-layout";
import { closeWorkbook, openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const WHOLE: Area = { top: 0, left: 0, bottom: 19, right: 6 };
const LEVEL1 = new Set([0]);

function at(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
}

/** A grid of three rows: a level-1 block of two and one of one, descriptions two columns wide. */
const GRID: SheetSnapshot = {
  ...sheetOf(
    [],
    { A1: "一级指标", A2: "产出指标", B2: "数量指标", C2: "次数", B3: "质量指标", A4: "效益指标", A6: "合计" },
    "甲",
  ),
  merges: ["A2:A3", "C2:D2", "C3:D3", "C4:D4", "F1:G6"].map(at),
};

function open(sheet: SheetSnapshot = GRID): OpenWorkbook {
  const opened = openWorkbook([sheet]);
  const id = opened.idOf("甲");
  opened.engine.setFormat(id, at("A3:D3"), { wrap: true, borderBottom: { style: "thin", color: "#000000" } });
  opened.engine.write(id, 2, 4, [[{ numberFormat: "0.00%" }]]);
  opened.engine.setRowHeight(id, 2, 2, 48);
  opened.engine.setDataValidation(id, at("B2:B4"), ["数量指标", "质量指标"]);
  return opened;
}

/** All that a person can see of a sheet. */
function stateOf(engine: MemoryEngine, id: string): unknown {
  return {
    cells: engine.read(id, WHOLE),
    formats: engine.formats(id, WHOLE),
    merges: [...engine.merges(id)].sort((a, b) => a.top - b.top || a.left - b.left),
    heights: Array.from({ length: 20 }, (_, row) => engine.rowHeight(id, row)),
    validations: engine.dataValidations(id),
  };
}

const insertions: readonly RowInsertion[] = [
  insertionBelow(GRID, 2, [LEVEL1, LEVEL1]),
  insertionBelow(GRID, 3, [LEVEL1]),
];

describe("inserting rows", () => {
  it("keeps merges, formats and heights of the row above, and lets blocks grow", async () => {
    const { engine, idOf, valueOf } = open();
    expect(await createOfficeRows().insertRows("甲", insertions)).toEqual({ kind: "inserted" });
    const id = idOf("甲");
    expect([...engine.merges(id)].map((area) => area).sort((a, b) => a.top - b.top || a.left - b.left)).toEqual(
      ["F1:G9", "A2:A5", "C2:D2", "C3:D3", "C4:D4", "C5:D5", "C6:D6", "C7:D7"].map(at),
    );
    expect(engine.formats(id, at("A4:D5"))).toEqual([
      ...engine.formats(id, at("A3:D3")),
      ...engine.formats(id, at("A3:D3")),
    ]);
    expect(engine.read(id, at("E3:E5")).numberFormats).toEqual([["0.00%"], ["0.00%"], ["0.00%"]]);
    expect([2, 3, 4, 5].map((row) => engine.rowHeight(id, row))).toEqual([48, 48, 48, 20]);
    expect(engine.dataValidations(id)[0]?.areas).toEqual([at("B2:B6")]);
    expect(valueOf("甲", { row: 8, column: 0 })).toBe("合计");
  });

  it("is undone by removing them, cell by cell", async () => {
    const { engine, idOf } = open();
    const before = stateOf(engine, idOf("甲"));
    await createOfficeRows().insertRows("甲", insertions);
    const added = [3, 4, 6].map((row) => ({ row, cells: [] }));
    expect(await createOfficeRows().removeRows("甲", added)).toEqual({ removed: [3, 4, 6], kept: [] });
    expect(stateOf(engine, idOf("甲"))).toEqual(before);
  });

  it("takes four round trips, and removing three, however many rows there are", async () => {
    const { traffic } = open();
    await createOfficeRows().insertRows("甲", insertions);
    expect(traffic()).toHaveLength(4);
    await createOfficeRows().removeRows(
      "甲",
      [3, 4, 6].map((row) => ({ row, cells: [] })),
    );
    expect(traffic()).toHaveLength(3);
  });

  it.each([
    ["a protected sheet", "甲", { ...GRID, isProtected: true }, "protected"],
    ["a sheet that is gone", "乙", GRID, "no-such-sheet"],
    ["a row that changed meanwhile", "甲", sheetOf([], { A3: "别的" }, "甲"), "changed"],
  ] as const)("is refused on %s, which stays as it is", async (_, name, sheet, reason) => {
    const { engine, idOf } = openWorkbook([sheet]);
    const before = stateOf(engine, idOf("甲"));
    expect(await createOfficeRows().insertRows(name, insertions)).toEqual({ kind: "refused", reason });
    expect(stateOf(engine, idOf("甲"))).toEqual(before);
  });

  it("is refused where Excel does not let the rows below be moved", async () => {
    const { office, engine, idOf } = open();
    const before = stateOf(engine, idOf("甲"));
    office.bridge.faults.failRequest(3, "InvalidOperation");
    expect(await createOfficeRows().insertRows("甲", insertions)).toEqual({ kind: "refused", reason: "in-the-way" });
    expect(stateOf(engine, idOf("甲"))).toEqual(before);
  });

  it.each(Array.from({ length: 9 }, (_, action) => action))(
    "leaves no row where a table further up is in the way, which Excel says at action %i",
    async (action) => {
      const { office, engine, idOf } = open();
      const before = stateOf(engine, idOf("甲"));
      office.bridge.faults.failRequest(3, "InvalidOperation", action);
      expect(await createOfficeRows().insertRows("甲", insertions)).toEqual({ kind: "refused", reason: "in-the-way" });
      expect(stateOf(engine, idOf("甲"))).toEqual(before);
      expect(office.bridge.events.isEnabled).toBe(true);
    },
  );

  it.each(Array.from({ length: 9 }, (_, action) => action))(
    "loses no row of a table at the end of the sheet when Excel refuses at action %i",
    async (action) => {
      const bottom = {
        ...GRID,
        rows: GRID.rows.filter(({ row }) => row < 4),
        merges: GRID.merges.filter((area) => area.bottom < 4),
      };
      const { office, engine, idOf } = open(bottom);
      const before = stateOf(engine, idOf("甲"));
      office.bridge.faults.failRequest(3, "InvalidOperation", action);
      const everyRow = [1, 2, 3].map((row) => insertionBelow(bottom, row, [LEVEL1]));
      expect(await createOfficeRows().insertRows("甲", everyRow)).toEqual({ kind: "refused", reason: "in-the-way" });
      expect(stateOf(engine, idOf("甲"))).toEqual(before);
    },
  );

  it("takes the rows out again when merging them fails", async () => {
    const { office, engine, idOf } = open();
    const before = stateOf(engine, idOf("甲"));
    office.bridge.faults.failRequest(4, "GeneralException", 9);
    await expect(createOfficeRows().insertRows("甲", insertions)).rejects.toMatchObject({ code: "host" });
    expect(stateOf(engine, idOf("甲"))).toEqual(before);
  });

  it("does not tell our own listeners", async () => {
    const { host, office } = open();
    const heard: string[] = [];
    await host.onChange(({ address }) => heard.push(address));
    await createOfficeRows().insertRows("甲", insertions);
    await office.settled();
    expect(heard).toEqual([]);
  });
});

describe("removing rows", () => {
  it("keeps a row that holds something else, and names where", async () => {
    const { engine, idOf, valueOf } = open();
    const rows = [
      { row: 3, cells: [{ column: 0, value: "效益指标" }] },
      {
        row: 1,
        cells: [
          { column: 0, value: "产出指标" },
          { column: 1, value: "成本指标" },
        ],
      },
    ];
    expect(await createOfficeRows().removeRows("甲", rows)).toEqual({ removed: [3], kept: [{ row: 1, column: 1 }] });
    expect(valueOf("甲", { row: 4, column: 0 })).toBe("合计");
    expect(engine.merges(idOf("甲"))).toContainEqual(at("F1:G5"));
  });

  it("keeps all on a protected sheet", async () => {
    openWorkbook([{ ...GRID, isProtected: true }]);
    const rows = [{ row: 3, cells: [{ column: 0, value: "效益指标" }] }];
    expect(await createOfficeRows().removeRows("甲", rows)).toEqual({ removed: [], kept: [{ row: 3, column: 0 }] });
  });
});
