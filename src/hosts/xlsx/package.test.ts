import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { buildPackage, buildXlsx, xlsxParts } from "../../../tests/support/xlsx-builder";
import { HostError } from "../../workbook/errors";
import { OfficePackage } from "./package";
import { readXlsx } from "./read";

const SMALL = { sheets: [{ name: "表", rows: [["标题", 1]] }] };
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function errorCode(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return "none";
}

function oleFile(streamName: string): Uint8Array {
  const name = Array.from(streamName).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...OLE_START, ...new Array<number>(600).fill(0), ...name, 0, 0]);
}

/** The file with bytes of a record changed: at `offset` after the n-th place where `signature` stands. */
function tampered(bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) change(view, at);
  }
  return copy;
}

/** A zip of these files, which may have the same name. */
function zipOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => void pieces.push(piece));
  for (const [name, text] of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

const CENTRAL = 0x02014b50;
const whole = buildXlsx(SMALL);
const parts = xlsxParts(SMALL);
const sheet = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string) => buildPackage({ ...parts, [sheet]: xml });
const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7919 * (index + 13)) % 251);

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(0), "not-a-workbook"],
  ["a text file", strToU8("项目,金额\n甲,1"), "not-a-workbook"],
  ["an old .xls", oleFile("Workbook"), "not-a-workbook"],
  ["a workbook with a password", oleFile("EncryptedPackage"), "encrypted"],
  ["a zip of something else", zipSync({ "readme.txt": strToU8("x") }), "not-a-workbook"],
  ["an empty zip", zipSync({}), "not-a-workbook"],
  [
    "a Word file",
    buildPackage({ "_rels/.rels": parts["_rels/.rels"] ?? "", "xl/workbook.xml": "<document/>" }),
    "not-a-workbook",
  ],
  [
    "a workbook of the binary format",
    buildPackage({
      "_rels/.rels": (parts["_rels/.rels"] ?? "").replace("workbook.xml", "workbook.bin"),
      "xl/workbook.bin": Uint8Array.of(0x83, 0x01, 0),
    }),
    "not-a-workbook",
  ],
  ["a file cut off in the middle", whole.subarray(0, whole.length >> 1), "damaged"],
  ["a file that lacks its last bytes", whole.subarray(0, whole.length - 8), "damaged"],
  [
    "a sheet part that is missing",
    buildXlsx({
      ...SMALL,
      parts: { "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("sheet1", "sheet9") },
    }),
    "damaged",
  ],
  [
    "a sheet without a relationship",
    buildXlsx({ ...SMALL, parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } }),
    "damaged",
  ],
  [
    "two sheets kept in one part",
    buildXlsx({
      ...SMALL,
      parts: {
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
          /<sheet [^>]*>/,
          (one) => one + one.replace("表", "二"),
        ),
      },
    }),
    "damaged",
  ],
  ["malformed XML", withSheet("<worksheet><sheetData><row></sheetData></worksheet>"), "damaged"],
  ["XML cut off", withSheet("<worksheet><sheetData>"), "damaged"],
  ["an empty part", withSheet(""), "damaged"],
  ["bytes that are no UTF-8", buildXlsx({ ...SMALL, parts: { [sheet]: Uint8Array.of(0x3c, 0xff, 0x3e) } }), "damaged"],
  ["entity declarations", withSheet(`<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>`), "damaged"],
  ["an undeclared entity", withSheet(`<worksheet>&b;</worksheet>`), "damaged"],
  ["a sheet that is something else", withSheet("<chartsheet/>"), "damaged"],
  [
    "a shared string that is not there",
    withSheet(`<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>`),
    "damaged",
  ],
  ["elements nested too deeply", withSheet(`<worksheet>${"<a>".repeat(5_000)}`), "too-large"],
  [
    "an element with a multitude of attributes",
    withSheet(`<worksheet ${Array.from({ length: 9_000 }, (_, i) => `a${i}=""`).join(" ")}/>`),
    "too-large",
  ],
  [
    "a wrong checksum",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint32(at + 16, 1, true);
    }),
    "damaged",
  ],
  [
    "an unknown way of packing",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint16(at + 10, 12, true);
    }),
    "damaged",
  ],
  [
    "parts encrypted within the zip",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint16(at + 8, 1, true);
    }),
    "encrypted",
  ],
  [
    "a size that is a lie",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint32(at + 24, 200_000_000, true);
    }),
    "damaged",
  ],
  [
    "a size beyond all bounds",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint32(at + 24, 0xfffffff0, true);
    }),
    "too-large",
  ],
  [
    "a size that is too small",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint32(at + 24, 10, true);
    }),
    "damaged",
  ],
  [
    "a name that is damaged in the directory alone",
    tampered(whole, CENTRAL, (view, at) => {
      if (view.getUint16(at + 28, true) === "xl/styles.xml".length) view.setUint8(at + 46 + 4, 0x41);
    }),
    "damaged",
  ],
  ["a part that is there twice", zipOf([...Object.entries(parts), [sheet, "<worksheet/>"]]), "damaged"],
  [
    "a part that is there in two spellings",
    zipOf([[sheet.toUpperCase(), "<worksheet/>"], ...Object.entries(parts)]),
    "damaged",
  ],
  [
    "parts that share their bytes",
    tampered(whole, CENTRAL, (view, at) => {
      view.setUint32(at + 42, 0, true);
    }),
    "damaged",
  ],
  [
    "a part packed a thousand to one",
    buildXlsx({ ...SMALL, parts: { [sheet]: `<worksheet>${" ".repeat(20_000_000)}</worksheet>` } }),
    "too-large",
  ],
])("%s is refused", (_, bytes, expected) => {
  expect(errorCode(bytes)).toBe(expected);
});

test("a bomb that states a small size is left after the first pieces", () => {
  const packed = zipSync({ bomb: new Uint8Array(120_000_000) });
  const bytes = tampered(packed, CENTRAL, (view, at) => view.setUint32(at + 24, 1_000, true));
  const source = OfficePackage.open(bytes);
  const entry = source.find("bomb");
  if (entry === undefined) throw new Error("the bomb is missing");
  expect(entry.packedSize).toBeGreaterThan(64 * 1024);
  expect(() => source.read(entry)).toThrow(HostError);
});

test("a large part comes out as it went in", () => {
  const content = noise(3_000_000);
  const source = OfficePackage.open(zipSync({ part: content }, { level: 1 }));
  const entry = source.find("part");
  expect(entry && Buffer.from(source.read(entry)).equals(Buffer.from(content))).toBe(true);
});

test("parts are found whatever their case, slashes and percent signs", () => {
  const source = OfficePackage.open(buildPackage({ "XL\\Work Book.xml": "<a/>" }));
  expect(source.find("/xl/work%20book.XML")?.name).toBe("XL/Work Book.xml");
  expect(source.find("xl/%")).toBeUndefined();
});

test("something that nobody asks for may be there twice", () => {
  const bytes = zipOf([...Object.entries(parts), ["docProps/x.xml", "<a/>"], ["docProps/x.xml", "<b/>"]]);
  expect(readXlsx(bytes)).toEqual(readXlsx(whole));
});

test("bytes after the end of the archive are no harm", () => {
  const padded = new Uint8Array(whole.length + 500);
  padded.set(whole);
  expect(readXlsx(padded)).toEqual(readXlsx(whole));
});
