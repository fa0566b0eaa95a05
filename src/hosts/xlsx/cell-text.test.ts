import fc from "fast-check";
import { escapeCellText, unescapeCellText } from "./cell-text";
import { parseXml } from "./xml";

test.each([
  ["甲_x000D_乙", "甲\r乙"],
  ["_x005F_x000D_", "_x000D_"],
  ["_x00e9_", "é"],
  ["_x00_ _xZZZZ_ x000D_", "_x00_ _xZZZZ_ x000D_"],
])("%j is read as %j", (stored, expected) => {
  expect(unescapeCellText(stored)).toBe(expected);
});

test.each([
  ["a<b>&c", "a&lt;b&gt;&amp;c"],
  ["甲\r\n乙", "甲_x000D_\n乙"],
  ["_x000D_", "_x005F_x000D_"],
  ["\u0001", "_x0001_"],
  ["😀\ud83d", "😀_xD83D_"],
])("%j is written as %j", (text, expected) => {
  expect(escapeCellText(text)).toBe(expected);
});

test("every text comes back as it was written", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("_x000D_", "_x005F_", "_", "x0041_", "\ud800", "]]>"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      let read = "";
      const handler = { open: () => undefined, close: () => undefined, text: (part: string) => (read += part) };
      parseXml(`<t>${escapeCellText(text)}</t>`, handler, "t");
      expect(unescapeCellText(read)).toBe(text);
    }),
  );
});
