import fc from "fast-check";
import { readPlainValue } from "./plain-value";
import { parseAnyTargetValue } from "./target-value";

/** Every character that may stand behind the figures, and none. */
const WORDS = [
  "",
  "%",
  ...Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, place) => String.fromCharCode(0x4e00 + place)),
];

describe("readPlainValue", () => {
  it("reads a sign, figures and a unit of one character", () => {
    expect(readPlainValue("≥95.5%")).toMatchObject({
      kind: "number",
      value: 95.5,
      comparator: "≥",
      unit: { kind: "percent" },
    });
    expect(readPlainValue("12个")).toMatchObject({
      kind: "number",
      value: 12,
      unit: { canonical: "个" },
      comparators: [],
    });
    expect(readPlainValue("30")).toMatchObject({ kind: "number", value: 30 });
  });

  it.each([
    "",
    "≥",
    "９５%",
    "95 %",
    "≧95%",
    "3年",
    "12月",
    "2023.12",
    "20231231",
    "1,500",
    "007",
    "95%以上",
    "12x",
    "-5",
  ])("leaves %p to the general reader", (text) => {
    expect(readPlainValue(text)).toBeUndefined();
  });

  it("gives what the general reader gives, whatever character stands behind the figures", () => {
    const different = WORDS.map((word) => `≥7${word}`).filter((text) => {
      const plain = readPlainValue(text);
      return plain !== undefined && JSON.stringify(sorted(plain)) !== JSON.stringify(sorted(parseAnyTargetValue(text)));
    });
    expect(different).toEqual([]);
  });

  it("gives what the general reader gives, whatever the sign and the figures", () => {
    const units = WORDS.filter((word) => readPlainValue(`1${word}`) !== undefined);
    expect(units.length).toBeGreaterThan(50);
    const value = fc
      .tuple(
        fc.constantFrom("", "≥", "≤", "<", ">", "="),
        fc.oneof(fc.nat(9_999_999).map(String), fc.integer({ min: 1900, max: 2099 }).map(String)),
        fc.constantFrom("", ".0", ".5", ".12", ".1200"),
        fc.constantFrom(...units),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(value, (text) => {
        const plain = readPlainValue(text);
        if (plain !== undefined) expect(plain).toEqual(parseAnyTargetValue(text));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Entries in the order of their names, so that two readings can be compared as text. */
function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
