import { buildPackage, xlsxParts } from "../../../tests/support/xlsx-builder";
import { formSheet } from "../../../tests/support/sample-form";
import { areaToA1 } from "../../workbook/address";
import { checkTables } from "../../check/check-tables";
import { recognise } from "../../recognise/recognise";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { OfficePackage } from "./package";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";

const PART = "xl/worksheets/sheet1.xml";
const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];

/** A file with a form on a sheet that goes from left to right, or the other way round. */
function fileOf(view: string): Uint8Array {
  const { name, rows, merges } = formSheet("甲", { rows: ROWS });
  const lines = rows.map(({ cells }) => {
    const width = Math.max(...cells.map(({ column }) => column)) + 1;
    return Array.from({ length: width }, (_, column) => cells.find((cell) => cell.column === column)?.value ?? "");
  });
  const parts = xlsxParts({ sheets: [{ name, rows: lines, merges: merges.map(areaToA1) }] });
  return buildPackage({ ...parts, [PART]: (parts[PART] ?? "").replace("<sheetView ", `<sheetView ${view}`) });
}

function partOf(bytes: Uint8Array): string {
  const file = OfficePackage.open(bytes);
  const entry = file.directory.entries.find(({ name }) => name === PART);
  return entry === undefined ? "" : new TextDecoder().decode(file.read(entry));
}

const findingsOf = (snapshot: WorkbookSnapshot) => checkTables(recognise(snapshot).tables, { locale: "zh-CN" });

test("a sheet that goes from right to left is read, checked and mended like any other, and goes on doing so", () => {
  const [plain, turned] = [fileOf(""), fileOf('rightToLeft="1" ')];
  expect(partOf(turned)).toContain('rightToLeft="1"');
  expect(readXlsx(turned)).toEqual(readXlsx(plain));
  const findings = findingsOf(readXlsx(turned));
  expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain("value-symbol-variant F10");
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  expect(edits).not.toEqual([]);
  const { bytes, outcome } = patchXlsx(turned, edits);
  expect(outcome.skipped).toEqual([]);
  expect(partOf(bytes)).toContain('<sheetView rightToLeft="1" ');
  expect(findingsOf(readXlsx(bytes)).map(({ rule }) => rule)).not.toContain("value-symbol-variant");
  expect(readXlsx(bytes)).toEqual(readXlsx(patchXlsx(plain, edits).bytes));
});
