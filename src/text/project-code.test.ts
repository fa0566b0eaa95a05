import fc from "fast-check";
import { checkCharacterOf, parseProjectCode, parseUnitLine } from "./project-code";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const serial = fc.string({ unit: fc.constantFrom(...ALPHABET.split("")), minLength: 11, maxLength: 11 });

/** Published codes of two provinces. */
const PUBLISHED = [
  "13020023P00683310316Y",
  "12000022P10000210006W",
  "12000023P02DLNB10017K",
  "12000021P34569010001A",
  "12000022P67371310001B",
];

describe("parseProjectCode", () => {
  it.each(PUBLISHED)("finds the check character of %s right", (code) => {
    expect(parseProjectCode(code)).toMatchObject({
      kind: "checked",
      code,
      checkCharacter: code.at(-1),
      expected: code.at(-1),
    });
  });

  it("names region and year of entry", () => {
    expect(parseProjectCode("13020023P00683310316Y")).toMatchObject({ region: "130200", year: 2023 });
    expect(parseProjectCode("1303222158ABCDEFGHIJK")).toMatchObject({ kind: "serial", region: "130322", year: 2021 });
  });

  it.each([
    ["216-0101-ABC-1X2Y", "hyphenated"],
    ["２１６－０１０１－ABC－1X2Y", "hyphenated"],
    ["216—0101—abc—1x2y", "hyphenated"],
    ["13020023p00683310316y", "checked"],
    ["1302 0023 P006 8331 0316 Y", "checked"],
    ["13020023P0068331031OV", "serial"],
    ["", "blank"],
    [" \n", "blank"],
    ["————", "placeholder"],
    ["/", "placeholder"],
    ["无", "placeholder"],
    ["13020023P0068331031", "unknown"],
    ["216-0101-ABC", "unknown"],
    ["项目一", "unknown"],
  ])("takes %p for %s", (text, kind) => {
    expect(parseProjectCode(text).kind).toBe(kind);
  });

  it("names the department of a hyphenated code", () => {
    expect(parseProjectCode("216-0101-ABC-1X2Y")).toMatchObject({ department: "216" });
  });

  it("catches every single wrong character and every swap of neighbours", () => {
    fc.assert(
      fc.property(serial, fc.nat({ max: 10 }), fc.constantFrom(...ALPHABET.split("")), (tail, at, wrong) => {
        const body = `13020023P${tail}`;
        const place = 9 + at;
        const expected = checkCharacterOf(body);
        const changed = body.slice(0, place) + wrong + body.slice(place + 1);
        expect(checkCharacterOf(changed) === expected).toBe(changed === body);
        const swapped = body.slice(0, place - 1) + body.charAt(place) + body.charAt(place - 1) + body.slice(place + 1);
        fc.pre(place > 9);
        expect(checkCharacterOf(swapped) === expected).toBe(swapped === body);
      }),
    );
  });

  it("gives any text one of the six kinds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["blank", "placeholder", "checked", "serial", "hyphenated", "unknown"]).toContain(
          parseProjectCode(text).kind,
        );
      }),
    );
  });
});

describe("parseUnitLine", () => {
  it.each([
    ["302001某某局本级", "302001", "某某局本级", true],
    ["302001某某局本级                    单位：万元", "302001", "某某局本级", true],
    ["302001 某某局", "302001", "某某局", false],
    ["302某某局", "302", "某某局", false],
    ["单位代码及名称：302001某某局", "302001", "某某局", true],
  ])("reads %s", (text, code, name, wellFormed) => {
    expect(parseUnitLine(text)).toEqual({ code, name, wellFormed });
  });

  it.each(["", "单位：万元", "某某局", "302001", "12某某局"])("finds no code and name in %p", (text) => {
    expect(parseUnitLine(text)).toBeUndefined();
  });
});
