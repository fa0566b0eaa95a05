import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/program";
import { readXlsx } from "../../src/hosts/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { recognise } from "../../src/recognise/recognise";
import { TEMPLATES } from "../../src/templates/template";
import { convert, MINUTE } from "./libreoffice";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function make(name: string, ...args: readonly string[]): Promise<void> {
  let err = "";
  const status = await run(["new", ...args, "--out", join(folder, name)], {
    out: () => undefined,
    err: (text) => (err += text),
    version: "1.2.3",
    language: "zh_CN.UTF-8",
    isColourful: false,
  });
  expect([status, err]).toEqual([0, ""]);
}

function listOf(count: number): string {
  const rows = [
    ["项目名称", "项目编码", "预算数（万元）", "资金用途"],
    ...Array.from({ length: count }, (_, index) => [
      `干部培训费（${String(index + 1)}期）`,
      `13099926P0041231${String(10000 + index)}`,
      18.5 + index,
      "用于举办干部培训班的师资、场地、资料和食宿费用。",
    ]),
  ].map((values, row) => ({ row, cells: values.map((value, column) => ({ column, value })) }));
  writeFileSync(join(folder, "list.xlsx"), writeWorkbook([{ name: "清单", columnWidths: [], merges: [], rows }]));
  return join(folder, "list.xlsx");
}

/** Pages of a PDF, as its page objects say. */
function pagesOf(file: string): number {
  return readFileSync(file, "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe("LibreOffice", () => {
  it.each(TEMPLATES.map(({ id }) => id))(
    "prints a sheet of the template %s on one page",
    async (id) => {
      const facts = ["--name", "干部培训费", "--unit", "205001云岭县图书馆本级", "--budget", "18.5", "--year", "2026"];
      await make(`${id}.xlsx`, "--template", id, ...facts, "--purpose", "用于举办干部培训班6期。");
      expect(pagesOf(convert(join(folder, `${id}.xlsx`), "pdf", folder))).toBe(1);
    },
    2 * MINUTE,
  );

  it(
    "reads thirty sheets of a list with their catalogue as we wrote them",
    async () => {
      await make("many.xlsx", "--template", "columns", "--list", listOf(30), "--catalogue");
      const ours = readXlsx(readFileSync(join(folder, "many.xlsx")));
      const theirs = readXlsx(readFileSync(convert(join(folder, "many.xlsx"), "xlsx", folder)));
      const cells = (snapshot: typeof ours): object[] =>
        snapshot.sheets.map(({ name, rows, merges }) => ({
          name,
          merges: merges.length,
          rows: rows.map((row) => row.cells.map(({ column, value }) => [column, value])),
        }));
      expect(cells(theirs)).toEqual(cells(ours));
      expect(recognise(theirs).tables).toHaveLength(30);
      // The catalogue is longer than a page that lies.
      expect(pagesOf(convert(join(folder, "many.xlsx"), "pdf", folder))).toBe(32);
    },
    4 * MINUTE,
  );
});
