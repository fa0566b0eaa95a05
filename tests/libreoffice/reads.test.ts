import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { readXlsx } from "../../src/hosts/xlsx";
import { planFixes } from "../../src/tasks/plan-fixes";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { convert, MINUTE } from "./libreoffice";

const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** All of a workbook that the engine goes by; merged areas have no order. */
function contentOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, visibility, isProtected, rows, merges }) => ({
    name,
    visibility,
    isProtected,
    rows,
    merges: merges.map((area) => JSON.stringify(area)).sort(),
  }));
}

const edits = async (workbook: WorkbookSnapshot): Promise<unknown> =>
  (await planFixes(workbook, { settings: DEFAULT_SETTINGS, choose: ({ fix }) => fix !== undefined })).edits;

describe("a workbook that LibreOffice saved", () => {
  it.each(["xlsx", "ods", "xls"])(
    "reads the same when it was %s before, and the same is mended in it",
    async (kind) => {
      const original = readXlsx(readFileSync(SAMPLE));
      const source = join(folder, `from-${kind}.xlsx`);
      writeFileSync(source, readFileSync(SAMPLE));
      const between = kind === "xlsx" ? source : convert(source, kind, folder);
      const theirs = readXlsx(readFileSync(convert(between, "xlsx", join(folder, "back"))));
      expect(contentOf(theirs)).toEqual(contentOf(original));
      expect(await edits(theirs)).toEqual(await edits(original));
    },
    4 * MINUTE,
  );
});
