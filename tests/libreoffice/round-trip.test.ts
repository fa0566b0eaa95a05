import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/program";
import { OfficePackage } from "../../src/hosts/xlsx/package";
import { convert, MINUTE } from "./libreoffice";
import { MENDED, richWorkbook } from "./rich-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
/** Told to calculate anew, for there are formulas. */
const WORKBOOK = "xl/workbook.xml";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Files {
  readonly before: string;
  readonly after: string;
}

async function change(command: "fix" | "fill", name: string): Promise<Files> {
  const before = join(folder, name);
  const after = join(folder, command, name);
  writeFileSync(before, richWorkbook(name.endsWith(".xlsm")));
  const surroundings = { version: "1.2.3", language: "zh_CN.UTF-8", isColourful: false };
  let err = "";
  const status = await run([command, before, "--out", join(folder, command)], {
    ...surroundings,
    out: () => undefined,
    err: (text) => (err += text),
  });
  expect([status, err]).toEqual([0, ""]);
  return { before, after };
}

/** Every file of an archive as it is packed, header and all, in their order. */
function packedParts(file: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(file);
  const { entries } = OfficePackage.open(bytes).directory;
  return new Map(
    entries.map(({ name, localOffset, dataOffset, packedSize }) => [
      name,
      bytes.subarray(localOffset, dataOffset + packedSize).toString("base64"),
    ]),
  );
}

function partText(file: string, name: string): string {
  const source = OfficePackage.open(readFileSync(file));
  const entry = source.find(name);
  return entry === undefined ? "" : new TextDecoder().decode(source.read(entry));
}

/** Sheets, cells and all that stands on them, as LibreOffice understands the file. */
function understood(file: string, kind: string): string {
  const text = readFileSync(convert(file, "fods", join(folder, kind)), "utf8");
  const content = text.slice(text.indexOf("<office:spreadsheet>"), text.indexOf("</office:spreadsheet>"));
  // It names one sheet or another, from one time to the next.
  return content.replace(/ table:base-cell-address="[^"]*"/, "");
}

/** What LibreOffice must have found, so that the two are not alike in having nothing. */
const FOUND = [
  ["chart:chart ", 1],
  ["<draw:frame", 2],
  ["<office:annotation ", 1],
  ["calcext:conditional-format ", 1],
  ["<table:content-validation ", 1],
  ["<table:data-pilot-table ", 1],
  ["<table:named-expression ", 1],
  ["table:print-ranges=", 1],
  ['table:protected="true"', 1],
  ["<text:a ", 1],
  ["table:formula=", 4],
] as const;

describe.each(["rich.xlsx", "rich.xlsm"])("%s, full of what offices put into workbooks", (name) => {
  it("has one cell changed by fix, and every part that was not touched byte for byte", async () => {
    const { before, after } = await change("fix", name);
    const [old, now] = [packedParts(before), packedParts(after)];
    expect([...now.keys()]).toEqual([...old.keys()]);
    expect([...now].filter(([part, bytes]) => old.get(part) !== bytes).map(([part]) => part)).toEqual([
      WORKBOOK,
      SHEET,
    ]);
    const cell = /<c r="F10" s="1" t="[^"]*">.*?<\/c>/;
    expect(cell.exec(partText(after, SHEET))?.[0]).toBe(
      '<c r="F10" s="1" t="inlineStr"><is><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>≥300</t></r><r><t>公里</t></r></is></c>',
    );
    expect(partText(after, SHEET).replace(cell, "")).toBe(partText(before, SHEET).replace(cell, ""));
    expect(partText(after, WORKBOOK)).toBe(
      partText(before, WORKBOOK).replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
    );
  });

  it("has nothing but blank cells changed by fill, and every other part byte for byte", async () => {
    const { before, after } = await change("fill", name);
    const [old, now] = [packedParts(before), packedParts(after)];
    expect([...now].filter(([part, bytes]) => old.get(part) !== bytes).map(([part]) => part)).toEqual([
      WORKBOOK,
      SHEET,
    ]);
    const filled = /(<c r="\w+" s="1") t="inlineStr"><is><t>[^<]*<\/t><\/is><\/c>/g;
    expect(partText(after, SHEET).match(filled)?.length).toBeGreaterThan(0);
    expect(partText(after, SHEET).replace(filled, "$1/>")).toBe(partText(before, SHEET));
  });

  it(
    "is the same to LibreOffice but for the text of that cell",
    async () => {
      const { before, after } = await change("fix", name);
      const [old, now] = [understood(before, "before"), understood(after, "after")];
      expect(old.split(MENDED.from)).toHaveLength(2);
      expect(now).toBe(old.replace(MENDED.from, MENDED.to));
      expect(FOUND.map(([what]) => [what, now.split(what).length - 1])).toEqual(FOUND);
    },
    4 * MINUTE,
  );
});
