import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildPackage, buildXlsx, xlsxParts } from "../../../tests/support/xlsx-builder";
import { HostError } from "../../workbook/errors";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { OfficePackage } from "./package";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";

const INPUT = {
  sheets: [
    {
      name: "甲",
      rows: [
        ["标题", 1, true],
        ["", 0.5, { formula: "B1", result: 1 }],
      ],
      formats: { B2: "0%" },
      merges: ["A1:C1"],
    },
    { name: "乙", rows: [["文字"]], protected: true },
  ],
};
const whole = buildXlsx(INPUT);
const parts = xlsxParts(INPUT);

/** True when reading and patching each give a result or a typed error; anything else is thrown on. */
function isHandled(bytes: Uint8Array): boolean {
  const tasks = [
    () => Array.isArray(readXlsx(bytes).sheets),
    () => patchXlsx(bytes, [{ sheet: "甲", cell: "B1", from: 1, to: "x" }]).bytes instanceof Uint8Array,
  ];
  return tasks.every((task) => {
    try {
      return task();
    } catch (error) {
      if (error instanceof HostError) return true;
      throw error;
    }
  });
}

const byteFlips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
  minLength: 1,
  maxLength: 8,
});

test("bytes of any kind are read or refused", () => {
  const start = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, rest) =>
      isHandled(Uint8Array.from([...head, ...rest])),
    ),
  );
});

test("a file cut off anywhere is read or refused", () => {
  fc.assert(fc.property(fc.nat(whole.length), (length) => isHandled(whole.subarray(0, length))));
});

test("a file with bytes changed is read or refused", () => {
  fc.assert(
    fc.property(byteFlips, (flips) => {
      const bytes = whole.slice();
      for (const [at, change] of flips) bytes[at] = (bytes[at] ?? 0) ^ change;
      return isHandled(bytes);
    }),
    { numRuns: 500 },
  );
});

test("a file with a byte changed says the same as before, or is refused: it never says something else", () => {
  const sample = readFileSync(join(__dirname, "../../../assets/sample.xlsx"));
  const original = readXlsx(sample);
  const { offset } = OfficePackage.open(sample).directory;
  // Most of the bytes are packed data, under a checksum; the directory is under none.
  const place = fc.oneof(fc.nat(sample.length - 1), fc.integer({ min: offset, max: sample.length - 1 }));
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = Uint8Array.from(sample);
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect(comparedWith(bytes, original)).toBe("the same or refused");
    }),
    { numRuns: 1_000 },
  );
});

function comparedWith(bytes: Uint8Array, original: WorkbookSnapshot): string {
  try {
    return JSON.stringify(readXlsx(bytes)) === JSON.stringify(original) ? "the same or refused" : "something else";
  } catch (error) {
    if (error instanceof HostError) return "the same or refused";
    throw error;
  }
}

test("a part with characters changed is read or refused", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "&",
    "<c>",
    "<v>",
    "</v>",
    "<row>",
    "<is><t>",
    "]]>",
    "\u0000",
    "😀",
    "A1:",
    "-",
    "9",
    " t=",
    "x:",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(parts)),
      fc.nat(),
      fc.nat(12),
      piece,
      (name, place, removed, inserted) => {
        const text = parts[name] ?? "";
        const at = place % text.length;
        return isHandled(buildPackage({ ...parts, [name]: text.slice(0, at) + inserted + text.slice(at + removed) }));
      },
    ),
    { numRuns: 1_000 },
  );
});

test("any text written into a cell is read again as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), (text) => {
      const { bytes } = patchXlsx(whole, [{ sheet: "甲", cell: "B1", from: 1, to: text }]);
      expect(readXlsx(bytes).sheets[0]?.rows[0]?.cells[1]?.value).toBe(text);
    }),
  );
});

test("any finite number written into a cell is read again as it was", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const { bytes } = patchXlsx(whole, [{ sheet: "甲", cell: "F7", from: "", to: number }]);
      expect(readXlsx(bytes).sheets[0]?.rows.at(-1)?.cells[0]?.value).toBe(number === 0 ? 0 : number);
    }),
  );
});
