import { parseArea } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/address";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "../open-workbook";
import { sheetOfRows } from "../../support/sheet-of-rows";

afterEach(closeWorkbook);

function at(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
}

/** A list of two rows with its heads in B2:C2, which is a table. */
function open(): OpenWorkbook {
  const workbook = openWorkbook([sheetOfRows([[], ["", "名称", "数值"], ["", "一", 1], ["", "二", 2]], "甲")]);
  workbook.engine.addListTable(workbook.idOf("甲"), "表1", at("B2:C4"));
  return workbook;
}

function change(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("甲"));
    await context.sync();
  });
}

const areas = ({ engine, idOf }: OpenWorkbook): readonly Area[] =>
  engine.listTables(idOf("甲")).map(({ area }) => area);

describe("a table that people made of a list", () => {
  it.each<[string, string, unknown, readonly unknown[]]>([
    ["a number becomes a text", "C2", 5, ["名称", "5"]],
    ["a name that another head has is made different", "C2", "名称", ["名称", "名称2"]],
    ["a blank head gets a name", "B2", "", ["列1", "数值"]],
    ["another text stays as it is", "C2", "指标值", ["名称", "指标值"]],
  ])("has heads that are different texts: %s", async (_what, cell, value, heads) => {
    const workbook = open();
    await change((sheet) => {
      sheet.getRange(cell).values = [[value]];
    });
    expect(workbook.engine.read(workbook.idOf("甲"), at("B2:C2")).values).toEqual([heads]);
  });

  it("leaves heads alone that are not written to, and cells that are none", async () => {
    const workbook = open();
    await change((sheet) => {
      sheet.getRange("B2:C3").values = [
        ["名称", "名称"],
        ["名称", 7],
      ];
    });
    expect(workbook.engine.read(workbook.idOf("甲"), at("B2:C3")).values).toEqual([
      ["名称", "名称2"],
      ["名称", 7],
    ]);
  });

  it("lets none of its cells be merged, those beside it may", async () => {
    const workbook = open();
    await expect(change((sheet) => sheet.getRange("C3:C4").merge())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await expect(change((sheet) => sheet.getRange("C4:D5").merge())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await change((sheet) => sheet.getRange("B5:C5").merge());
    expect(workbook.engine.merges(workbook.idOf("甲"))).toEqual([at("B5:C5")]);
  });

  it.each<[string, string, string]>([
    ["above it moves it down", "2:2", "B3:C5"],
    ["within it lets it grow", "3:4", "B2:C6"],
    ["right below it leaves it as it is", "5:5", "B2:C4"],
  ])("a row inserted %s", async (_what, rows, area) => {
    const workbook = open();
    await change((sheet) => sheet.getRange(rows).insert("Down"));
    expect(areas(workbook)).toEqual([at(area)]);
  });

  it("loses its heads only as a whole", async () => {
    const workbook = open();
    await expect(change((sheet) => sheet.getRange("2:2").delete("Up"))).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await change((sheet) => sheet.getRange("3:3").delete("Up"));
    expect(areas(workbook)).toEqual([at("B2:C3")]);
    await change((sheet) => sheet.getRange("2:3").delete("Up"));
    expect(areas(workbook)).toEqual([]);
  });

  it("comes along with a copy of its sheet", async () => {
    const { engine } = open();
    await change((sheet) => sheet.copy("End"));
    expect(engine.sheets().map(({ id }) => engine.listTables(id).map(({ area }) => area))).toEqual([
      [at("B2:C4")],
      [at("B2:C4")],
    ]);
  });
});
