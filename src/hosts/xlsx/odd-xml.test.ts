import fc from "fast-check";
import { buildPackage, xlsxParts } from "../../../tests/support/xlsx-builder";
import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import type { CellValue } from "../../workbook/snapshot";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";

/** Sheets as odd programs write them: every way to write a value, addresses given or left out, prefixes, quotes, white space. */

const PARTS = xlsxParts({ sheets: [{ name: "表", rows: [] }] });
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = ["共享", "甲 & 乙", "  两边  "];
const SHARED =
  '<sst><si><t>共享</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">甲 </t></r><r><t>&amp; 乙</t></r><rPh sb="0" eb="1"><t>よみ</t></rPh></si>' +
  '<si><t xml:space="preserve">  两边  </t></si></sst>';

interface WrittenCell {
  readonly value: CellValue;
  /** Type and content, with `~` where a prefix goes. */
  readonly type: string;
  readonly content: string;
  readonly hasFormula?: true;
}

const WRITTEN: readonly WrittenCell[] = [
  { value: 12.5, type: "", content: "<~v>12.5</~v>" },
  { value: 3, type: "n", content: "<~v> 3\n</~v>" },
  { value: "共享", type: "s", content: "<~v>0</~v>" },
  { value: "甲 & 乙", type: "s", content: "\n<~v>1</~v>\n" },
  { value: "  两边  ", type: "s", content: "<~v>2</~v><~extLst/>" },
  { value: "行内", type: "inlineStr", content: "<~is><~t>行内</~t></~is>" },
  { value: "两段", type: "inlineStr", content: "<~is><~r><~rPr/><~t>两</~t></~r><~r><~t>段</~t></~r></~is>" },
  { value: "a<b", type: "str", content: "<~v><![CDATA[a<b]]></~v>" },
  { value: "注😀", type: "str", content: "<!-- <c> --><~v>注&#128512;</~v>" },
  { value: true, type: "b", content: "<~v>1</~v>" },
  { value: "#N/A", type: "e", content: "<~v>#N/A</~v>" },
  { value: 45293, type: "d", content: "<~v>2024-01-02T00:00:00</~v>" },
  { value: 6, type: "", content: "<~f>A1*2</~f><~v>6</~v>", hasFormula: true },
  { value: "", type: "", content: "<~f>B1</~f>", hasFormula: true },
  { value: "", type: "", content: "" },
];

const cells = fc.record({
  gap: fc.nat(2),
  written: fc.constantFrom(...WRITTEN),
  /** Left out where the place follows from the cell before. */
  hasAddress: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  style: fc.constantFrom("", " s='0'", '\n\ts = "1"'),
});
const sheets = fc.record({
  prefix: fc.constantFrom("", "x:"),
  head: fc.constantFrom("", "\ufeff", '<?xml version="1.0"?>\r\n', "<!-- 😀 -->"),
  space: fc.constantFrom("", "\n  "),
  rows: fc.array(fc.record({ gap: fc.nat(2), hasNumber: fc.boolean(), cells: fc.array(cells, { maxLength: 5 }) }), {
    maxLength: 5,
  }),
});

type Sheet = typeof sheets extends fc.Arbitrary<infer Value> ? Value : never;

interface Built {
  readonly bytes: Uint8Array;
  readonly values: ReadonlyMap<string, WrittenCell>;
}

function build({ prefix, head, space, rows }: Sheet): Built {
  const values = new Map<string, WrittenCell>();
  let row = -1;
  const lines = rows.map((line) => {
    // Only the next one can be meant by a row that has no number.
    row += 1 + (line.hasNumber ? line.gap : 0);
    let column = -1;
    const content = line.cells.map(({ gap, written, hasAddress, quote, style }) => {
      column += 1 + (hasAddress ? gap : 0);
      const address = toA1(row, column);
      values.set(address, written);
      const type = written.type === "" ? "" : ` t=${quote}${written.type}${quote}`;
      const place = hasAddress ? ` r=${quote}${address}${quote}` : "";
      return `<~c${style}${type}${place}>${written.content}</~c>${space}`;
    });
    return `<~row${line.hasNumber ? ` r="${row + 1}"` : ""}>${space}${content.join("")}</~row>${space}`;
  });
  const namespace = prefix === "" ? "" : ' xmlns:x="urn:x"';
  const xml = `${head}<~worksheet${namespace}>${space}<~sheetData>${lines.join("")}</~sheetData></~worksheet>`;
  const sheet = xml.replaceAll("<~", `<${prefix}`).replaceAll("</~", `</${prefix}`);
  return { bytes: buildPackage({ ...PARTS, [SHEET]: sheet, "xl/sharedStrings.xml": SHARED }), values };
}

function valuesOf(bytes: Uint8Array): Record<string, CellValue> {
  const rows = readXlsx(bytes).sheets[0]?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap(({ row, cells: line }) => line.map(({ column, value }) => [toA1(row, column), value] as const)),
  );
}

const written = (values: ReadonlyMap<string, WrittenCell>): Record<string, CellValue> =>
  Object.fromEntries([...values].flatMap(([address, { value }]) => (value === "" ? [] : [[address, value] as const])));

test("the texts that the sheets share are read", () => {
  const line = STRINGS.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("");
  const xml = `<worksheet><sheetData><row>${line}</row></sheetData></worksheet>`;
  const bytes = buildPackage({ ...PARTS, [SHEET]: xml, "xl/sharedStrings.xml": SHARED });
  expect(Object.values(valuesOf(bytes))).toEqual(STRINGS);
});

test("a sheet is read as it was meant, however it is written", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { bytes, values } = build(sheet);
      expect(valuesOf(bytes)).toEqual(written(values));
    }),
    { numRuns: 500 },
  );
});

const places = fc.tuple(fc.nat(9), fc.nat(9)).map(([row, column]) => toA1(row, column));
const targets = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.integer(), fc.boolean(), fc.constant(""));

test("edits change the cells that they name, but for formulas, and no other, however the sheet is written", () => {
  fc.assert(
    fc.property(sheets, fc.array(fc.tuple(places, targets), { maxLength: 6 }), (sheet, wanted) => {
      const { bytes, values } = build(sheet);
      const now = new Map(values);
      const edits = wanted.map(([cell, to]): Edit => {
        const current = now.get(cell);
        const edit = { sheet: "表", cell, from: current?.value ?? "", to };
        if (current?.hasFormula !== true) now.set(cell, { value: to, type: "", content: "" });
        return edit;
      });
      const { bytes: after, outcome } = patchXlsx(bytes, edits);
      expect(outcome.skipped.map(({ edit, reason }) => [edit.cell, reason])).toEqual(
        edits.filter(({ cell }) => values.get(cell)?.hasFormula === true).map(({ cell }) => [cell, "formula"]),
      );
      expect(valuesOf(after)).toEqual(written(now));
    }),
    { numRuns: 500 },
  );
});
