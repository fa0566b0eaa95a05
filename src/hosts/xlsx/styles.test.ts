import { MAX_STYLES } from "./limits";
import { parseStyles } from "./styles";

/** Formats of the given ids through `cellXfs`, with custom codes declared before. */
function formats(ids: readonly number[], custom = ""): readonly (string | undefined)[] {
  const styles = ids.map((id) => `<xf numFmtId="${id}"/>`).join("");
  return parseStyles(
    `<styleSheet><numFmts>${custom}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
      `<cellXfs>${styles}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="WRONG"/></dxf></dxfs></styleSheet>`,
    "styles.xml",
  );
}

test("gives the built-in codes, the Chinese ones among them", () => {
  expect(formats([0, 1, 9, 10, 14, 31, 32, 57, 49])).toEqual([
    undefined,
    "0",
    "0%",
    "0.00%",
    "yyyy/m/d",
    'yyyy"年"m"月"d"日"',
    'h"时"mm"分"',
    'yyyy"年"m"月"',
    "@",
  ]);
});

test("a code of the file goes before a built-in one, and differential formats do not count", () => {
  const custom = `<numFmt numFmtId="164" formatCode="0.0&quot;万元&quot;"/><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/>`;
  expect(formats([164, 14], custom)).toEqual(['0.0"万元"', "yyyy-mm-dd"]);
});

test.each(["General", "GENERAL", "general", ""])("the code %j means no format", (code) => {
  expect(formats([164], `<numFmt numFmtId="164" formatCode="${code}"/>`)).toEqual([undefined]);
});

test("an id that means nothing is no format", () => {
  expect(formats([163, 23])).toEqual([undefined, undefined]);
});

test.each([
  ["cell styles", "<cellXfs>", '<xf numFmtId="9"/>', "</cellXfs>"],
  ["number formats", "<numFmts>", "", "</numFmts>"],
])("more %s than any workbook has are refused", (_, start, style, end) => {
  const many = Array.from({ length: MAX_STYLES + 1 }, (__, id) => style || `<numFmt numFmtId="${id}" formatCode="0"/>`);
  expect(() => parseStyles(`<styleSheet>${start}${many.join("")}${end}</styleSheet>`, "styles.xml")).toThrow(
    expect.objectContaining({ code: "too-large" }) as Error,
  );
});

test("prefixed tags are read", () => {
  const xml = `<x:styleSheet xmlns:x="urn:x"><x:cellXfs><x:xf numFmtId="9"/></x:cellXfs></x:styleSheet>`;
  expect(parseStyles(xml, "styles.xml")).toEqual(["0%"]);
});
