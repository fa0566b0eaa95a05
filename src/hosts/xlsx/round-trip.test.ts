import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildXlsx } from "../../../tests/support/xlsx-builder";
import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { OfficePackage } from "./package";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";

const CORPUS = join(__dirname, "../../../../shared/corpus");

const built = buildXlsx({
  sheets: [
    {
      name: "甲",
      rows: [["标题"], ["预算数", 12.5, null, "其他"], [], ["", "", true]],
      merges: ["A1:D1"],
      formats: { B2: "0.00" },
    },
    { name: "乙", rows: [["文字", 0.5]], formats: { B1: "0%" }, hidden: true },
  ],
});

/** Every cell by sheet and address. */
function cellsOf(snapshot: WorkbookSnapshot): Map<string, CellValue> {
  return new Map(
    snapshot.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row, cells }) =>
        cells.map(({ column, value }) => [`${sheet.name}!${toA1(row, column)}`, value] as const),
      ),
    ),
  );
}

/** The packed bytes of every file of an archive, header and all, in their order. */
function rawFiles(bytes: Uint8Array): Map<string, string> {
  return new Map(
    OfficePackage.open(bytes).directory.entries.map((entry) => [
      entry.name,
      Buffer.from(bytes.subarray(entry.localOffset, entry.dataOffset + entry.packedSize)).toString("base64"),
    ]),
  );
}

function expectOnlyThatCellChanges(bytes: Uint8Array, edit: Edit): void {
  const { bytes: after, outcome } = patchXlsx(bytes, [edit]);
  expect(outcome).toEqual({ applied: [edit], skipped: [] });

  const expected = cellsOf(readXlsx(bytes)).set(`${edit.sheet}!${edit.cell}`, edit.to);
  expect(Object.fromEntries(cellsOf(readXlsx(after)))).toEqual(Object.fromEntries(expected));

  const [filesBefore, filesAfter] = [rawFiles(bytes), rawFiles(after)];
  expect([...filesAfter.keys()]).toEqual([...filesBefore.keys()]);
  const touched = [...filesAfter].filter(([name, content]) => filesBefore.get(name) !== content);
  expect(touched).toHaveLength(1);
  expect(touched[0]?.[0]).toMatch(/worksheets\/sheet\d+\.xml$/);
}

/** An edit of the last cell of every sheet. */
function editsOf(bytes: Uint8Array): Edit[] {
  return readXlsx(bytes).sheets.flatMap((sheet) => {
    const row = sheet.rows.at(-1);
    const cell = row?.cells.at(-1);
    if (row === undefined || cell === undefined) return [];
    return [{ sheet: sheet.name, cell: toA1(row.row, cell.column), from: cell.value, to: "改后的文字\n第二行" }];
  });
}

test("an edit of a built workbook changes that cell and no byte of any other part", () => {
  const edits = editsOf(built);
  expect(edits).toHaveLength(2);
  for (const edit of edits) expectOnlyThatCellChanges(built, edit);
  expectOnlyThatCellChanges(built, { sheet: "甲", cell: "C2", from: "", to: 3 });
  expectOnlyThatCellChanges(built, { sheet: "甲", cell: "Q40", from: "", to: false });
});

test("an edit there and back gives the cells of before", () => {
  const there = { sheet: "甲", cell: "B2", from: 12.5, to: "十二" };
  const back = { sheet: "甲", cell: "B2", from: "十二", to: 12.5 };
  const { bytes } = patchXlsx(patchXlsx(built, [there]).bytes, [back]);
  expect(readXlsx(bytes)).toEqual(readXlsx(built));
});

test("the bytes given are not changed, also when they are a Buffer", () => {
  const given = Buffer.from(built);
  patchXlsx(given, [{ sheet: "甲", cell: "B2", from: 12.5, to: 1 }]);
  expect(given.equals(Buffer.from(built))).toBe(true);
});

describe("the published documents", () => {
  if (!existsSync(CORPUS)) {
    test("are absent: nothing of them is tested here", () => {
      console.warn(`The corpus is not at ${CORPUS}: its workbooks were NOT tested.`);
      expect(existsSync(CORPUS)).toBe(false);
    });
    return;
  }

  const files = ["per-sheet", "word-paste"].flatMap((folder) =>
    readdirSync(join(CORPUS, folder))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => join(folder, name)),
  );

  test.each(files)("%s: an edit changes one cell and no byte of any other part", (file) => {
    const bytes = readFileSync(join(CORPUS, file));
    const [first, last] = [editsOf(bytes)[0], editsOf(bytes).at(-1)];
    if (first === undefined || last === undefined) throw new Error("the workbook has no cells");
    expectOnlyThatCellChanges(bytes, first);
    expectOnlyThatCellChanges(bytes, last);
  });
});
