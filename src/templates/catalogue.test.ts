import { sheetOfRows } from "../../tests/support/sheet-of-rows";
import { table } from "../../tests/support/table-builder";
import { readXlsx } from "../hosts/xlsx";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import { areaToA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { catalogueArea, catalogueEntry, type CatalogueEntry, cataloguePlan, entriesIn } from "./catalogue";

const ENTRIES: readonly CatalogueEntry[] = [
  { name: "培训费", code: "A1", total: 18.5, fiscal: 18.5, other: 0, place: { sheet: "培训费", cell: "A1" } },
  { name: "", code: "", total: "", fiscal: "", other: "", place: { sheet: "第二's", cell: "A1" } },
];

function sheetOf(entries: readonly CatalogueEntry[]): SheetSnapshot {
  const [sheet] = readXlsx(writeWorkbook([cataloguePlan(entries, "目录")])).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("the catalogue", () => {
  const sheet = sheetOf(ENTRIES);

  it("lists projects with their amounts, and the totals", () => {
    expect(sheet.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["预算项目绩效目标表目录"],
      ["单位：万元"],
      ["序号", "项目名称", "项目编码", "预算数", "其中：财政资金", "其他资金", "所在工作表"],
      [1, "培训费", "A1", 18.5, 18.5, 0, "培训费"],
      [2, "（未填写项目名称）", "第二's"],
      ["合计", 18.5, 18.5, 0],
    ]);
  });

  it("links each project to its table", () => {
    const links = cataloguePlan(ENTRIES, "目录").rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
    expect(links).toEqual(ENTRIES.map(({ place }) => place));
  });

  it("counts what is to be mended where that is known", () => {
    const counted = sheetOf(ENTRIES.map((entry, index) => ({ ...entry, problems: index + 1 })));
    expect(counted.rows.map(({ cells }) => cells.find(({ column }) => column === 7)?.value)).toEqual([
      undefined,
      "单位：万元",
      "待改问题",
      1,
      2,
      3,
    ]);
  });

  it("is known again, with the area that is ours", () => {
    const area = catalogueArea(sheet);
    expect(area && areaToA1(area)).toBe("A1:G6");
    expect(area && entriesIn(sheet, area).map(({ name, place }) => [name, place.sheet])).toEqual([
      ["培训费", "培训费"],
      ["（未填写项目名称）", "第二's"],
    ]);
  });

  it("is known when somebody removed the totals or wrote below", () => {
    const rows = sheet.rows.filter(({ row }) => row !== 5);
    const more = [...rows, { row: 9, cells: [{ column: 0, value: "说明" }] }];
    const area = catalogueArea({ ...sheet, rows: more });
    expect(area && areaToA1(area)).toBe("A1:G5");
  });

  it.each([
    ["a sheet 目录 of somebody else", sheetOfRows([["目录"], ["1", "培训费"]], "目录")],
    ["one whose heads are others", sheetOfRows([["预算项目绩效目标表目录"], [], ["序号", "名称"]])],
    ["a blank sheet", sheetOfRows([])],
  ])("is not %s", (_what, other) => expect(catalogueArea(other)).toBeUndefined());

  it("takes its entries from tables", () => {
    const found = table({
      sheet: "甲",
      title: "1、培训费绩效目标表",
      code: " A1 ",
      name: "培训费",
      budget: { total: "18.5", fiscal: "18.5" },
    });
    expect(catalogueEntry(found, 3)).toEqual({
      name: "培训费",
      code: "A1",
      total: 18.5,
      fiscal: 18.5,
      other: "",
      place: { sheet: "甲", cell: "A1" },
      problems: 3,
    });
  });
});
