import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { buildPackage, buildXlsx, xlsxParts } from "../../../tests/support/xlsx-builder";
import { detached } from "./detached";
import { readXlsx } from "./read";

test.each(["", "甲", "年度绩效目标表", "≥95%\n以上 ", "a".repeat(100)])("%j stays what it is", (text) => {
  expect(detached(text)).toBe(text);
});

/** Bytes in use after everything that nobody needs is gone. */
function bytesInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

const NAME = "项目支出绩效目标申报表（2026年度）";
const LABEL = "年度绩效目标表的一个单元格里的文字";
const TEXTS = [LABEL, ...Array.from({ length: 20 }, (_, number) => `${number}${"填".repeat(30_000)}`)];

/** The same cells, their texts kept in the sheet itself. */
function withInlineTexts(): Uint8Array {
  const cells = TEXTS.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  return buildPackage({ ...xlsxParts({ sheets: [{ name: NAME, rows: [] }] }), "xl/worksheets/sheet1.xml": sheet });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test.each([
  ["shared", () => buildXlsx({ sheets: [{ name: NAME, rows: [TEXTS] }] })],
  ["inline", withInlineTexts],
])("a text of a file of %s texts is remembered without the file", (_, build) => {
  const bytes = build();
  const before = bytesInUse();
  const remembered = Array.from({ length: 40 }, () => {
    const [sheet] = readXlsx(bytes).sheets;
    return [sheet?.name, sheet?.rows[0]?.cells[0]?.value];
  });
  expect(bytesInUse() - before).toBeLessThan(10_000_000);
  expect(remembered).toHaveLength(40);
  expect(remembered[39]).toEqual([NAME, LABEL]);
});
