import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/program";
import { readXlsx } from "../../src/hosts/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { recognise } from "../../src/recognise/recognise";
import { TEMPLATES } from "../../src/templates/template";

const PLACES = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const SOFFICE = [process.env["SOFFICE_PATH"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
const MINUTE = 60_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a file in LibreOffice without a screen and saves it as another kind of file; gives that one's path. */
function convert(name: string, to: string): string {
  if (SOFFICE === undefined)
    throw new Error("No LibreOffice was found, install it or set SOFFICE_PATH to its program.");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", to, "--outdir", join(folder, to), join(folder, name)];
  execFileSync(SOFFICE, args, { stdio: "pipe", timeout: 2 * MINUTE });
  return join(folder, to, name.replace(/\.xlsx$/, `.${to}`));
}

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
      expect(pagesOf(convert(`${id}.xlsx`, "pdf"))).toBe(1);
    },
    2 * MINUTE,
  );

  it(
    "reads thirty sheets of a list with their catalogue as we wrote them",
    async () => {
      await make("many.xlsx", "--template", "columns", "--list", listOf(30), "--catalogue");
      const ours = readXlsx(readFileSync(join(folder, "many.xlsx")));
      const theirs = readXlsx(readFileSync(convert("many.xlsx", "xlsx")));
      const cells = (snapshot: typeof ours): object[] =>
        snapshot.sheets.map(({ name, rows, merges }) => ({
          name,
          merges: merges.length,
          rows: rows.map((row) => row.cells.map(({ column, value }) => [column, value])),
        }));
      expect(cells(theirs)).toEqual(cells(ours));
      expect(recognise(theirs).tables).toHaveLength(30);
      // The catalogue is longer than a page that lies.
      expect(pagesOf(convert("many.xlsx", "pdf"))).toBe(32);
    },
    4 * MINUTE,
  );
});
