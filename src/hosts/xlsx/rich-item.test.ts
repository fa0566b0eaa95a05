import fc from "fast-check";
import { buildPackage, xlsxParts } from "../../../tests/support/xlsx-builder";
import { OfficePackage } from "./package";
import { patchXlsx } from "./patch";
import { readXlsx } from "./read";
import { changeItem, itemXml, type RichItem, RichItemReader } from "./rich-item";
import { parseXml } from "./xml";

const SHEET = "xl/worksheets/sheet1.xml";
const BASE = { sheets: [{ name: "表", rows: [["标题"]] }] };

const BOLD = '<x:rPr><x:b/><x:color rgb="FFFF0000"/></x:rPr>';
const PLACES = ["shared", "inline"] as const;

/** A workbook whose A1 holds this item, whose tags have the prefix x. */
function workbookWith(item: string, place: (typeof PLACES)[number]): Uint8Array {
  const parts = xlsxParts(BASE);
  const sst = `<x:sst xmlns:x="u"><x:si><x:t>0</x:t></x:si><x:si>${item}</x:si></x:sst>`;
  const cell =
    place === "shared"
      ? `<c r="A1" s="1" t="s"><v>1</v></c>`
      : `<c r="A1" s="1" t="inlineStr"><is>${item.replaceAll("x:", "")}</is></c>`;
  const sheet = `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  return buildPackage({ ...parts, "xl/sharedStrings.xml": sst, [SHEET]: sheet });
}

function sheetOf(bytes: Uint8Array): string {
  const source = OfficePackage.open(bytes);
  const entry = source.find(SHEET);
  return entry === undefined ? "" : new TextDecoder().decode(source.read(entry));
}

/** What stands in A1 after its text was changed. */
function changed(item: string, place: (typeof PLACES)[number], ...texts: readonly string[]): string {
  const edits = texts.slice(1).map((to, index) => ({ sheet: "表", cell: "A1", from: texts[index] ?? "", to }));
  const { bytes, outcome } = patchXlsx(workbookWith(item, place), edits);
  expect(outcome.skipped).toEqual([]);
  expect(readXlsx(bytes).sheets[0]?.rows[0]?.cells[0]?.value).toBe(texts.at(-1));
  return /<is>(.*)<\/is>/s.exec(sheetOf(bytes))?.[1] ?? "";
}

const ITEM = `<x:r><x:t>满意度</x:t></x:r><x:r>${BOLD}<x:t xml:space="preserve">大于 95％</x:t></x:r><x:r><x:rPr><x:i/></x:rPr><x:t>以上</x:t></x:r>`;
const RED = '<rPr><b/><color rgb="FFFF0000"/></rPr>';

describe.each(PLACES)("a %s text of several looks", (place) => {
  test.each([
    [
      "within a run keeps all looks",
      ["满意度大于 95％以上", "满意度大于 95%以上"],
      `<r><t>满意度</t></r><r>${RED}<t>大于 95%</t></r><r><rPr><i/></rPr><t>以上</t></r>`,
    ],
    [
      "across runs takes the looks of where it begins",
      ["满意度大于 95％以上", "满意度≥95％以上"],
      `<r><t>满意度</t></r><r>${RED}<t>≥95％</t></r><r><rPr><i/></rPr><t>以上</t></r>`,
    ],
    [
      "that takes a run away leaves the others",
      ["满意度大于 95％以上", "满意度大于 95％"],
      `<r><t>满意度</t></r><r>${RED}<t>大于 95％</t></r>`,
    ],
    [
      "that adds something looks like what stands before it",
      ["满意度大于 95％以上", "满意度大于 95％（含）以上"],
      `<r><t>满意度</t></r><r>${RED}<t>大于 95％（含）</t></r><r><rPr><i/></rPr><t>以上</t></r>`,
    ],
    ["as a whole looks like its beginning", ["满意度大于 95％以上", "合格"], "<t>合格</t>"],
    ["to nothing but plain text is plain", ["满意度大于 95％以上", "满意"], "<t>满意</t>"],
    [
      "in two steps keeps what stands between them",
      ["满意度大于 95％以上", "群众满意度大于 95％以上", "群众满意度大于 95％"],
      `<r><t>群众满意度</t></r><r>${RED}<t>大于 95％</t></r>`,
    ],
  ])("changed %s", (_, texts, expected) => {
    expect(changed(ITEM, place, ...texts)).toBe(expected);
  });

  test("keeps the readings of what stays, in their new places", () => {
    const item =
      '<x:t>绩效目标</x:t><x:rPh sb="0" eb="2"><x:t>jixiao</x:t></x:rPh><x:rPh sb="2" eb="4"><x:t>mubiao</x:t></x:rPh><x:phoneticPr fontId="1" type="noConversion"/>';
    expect(changed(item, place, "绩效目标", "年度绩效目的")).toBe("<t>年度绩效目的</t>");
    expect(changed(item, place, "绩效目标", "绩效总目标")).toBe(
      '<r><t>绩效总目标</t></r><rPh sb="0" eb="2"><t>jixiao</t></rPh><rPh sb="3" eb="5"><t>mubiao</t></rPh><phoneticPr fontId="1" type="noConversion"/>',
    );
  });

  test("replaced by a number or by nothing is gone", () => {
    for (const to of [95, ""]) {
      const edit = { sheet: "表", cell: "A1", from: "满意度大于 95％以上", to };
      const { bytes } = patchXlsx(workbookWith(ITEM, place), [edit]);
      expect(sheetOf(bytes)).not.toContain("<r>");
      expect(readXlsx(bytes).sheets[0]?.rows[0]?.cells[0]?.value ?? "").toBe(to);
    }
  });

  test("brings nothing along that means nothing in the sheet's part", () => {
    const item = `<x:r><x:rPr xmlns:y="v"><x:b y:odd="1"/><y:glow val="2"/><x:rFont val="&quot;A&amp;B&lt;"/></x:rPr><x:t>甲乙</x:t></x:r>`;
    expect(changed(item, "shared", "甲乙", "甲")).toBe(
      '<r><rPr><b/><rFont val="&quot;A&amp;B&lt;"/></rPr><t>甲</t></r>',
    );
  });
});

test("an escape is one only where a single run holds it whole", () => {
  const item = `<x:r>${BOLD}<x:t>_x000</x:t></x:r><x:r><x:t>D_绩</x:t></x:r>`;
  for (const place of PLACES) {
    expect(readXlsx(workbookWith(item, place)).sheets[0]?.rows[0]?.cells[0]?.value).toBe("_x000D_绩");
    expect(changed(item, place, "_x000D_绩", "_x000D_绩效")).toBe(`<r>${RED}<t>_x000</t></r><r><t>D_绩效</t></r>`);
  }
});

/** Looks of each UTF-16 unit of the text. */
function looks({ runs }: RichItem): string[] {
  return runs.flatMap(({ properties, text }) => Array.from({ length: text.length }, () => JSON.stringify(properties)));
}

function itemOf(xml: string): RichItem | undefined {
  const reader = new RichItemReader();
  reader.start();
  const handler = {
    open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => reader.open(name, attributes),
    text: (text: string) => reader.add(text),
    close: (name: string) => reader.close(name),
  };
  parseXml(`<is>${xml}</is>`, handler, "the item");
  return reader.finish();
}

const text = fc
  .array(fc.constantFrom("绩", "效", "9", "%", "％", " ", "\n", "\r", "_x0041_", "😀", "😁", "<", "&", "　"), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));
const properties = fc.constantFrom(
  [],
  [{ name: "b", attributes: {} }],
  [{ name: "i", attributes: {} }],
  [
    { name: "sz", attributes: { val: "9" } },
    { name: "color", attributes: { theme: "1", tint: "-0.5" } },
  ],
);
const runs = fc.array(fc.record({ properties, text }), { minLength: 1, maxLength: 4 });

test("whatever changes: the text is the one intended, and what stays at both ends keeps its looks", () => {
  fc.assert(
    fc.property(
      runs,
      text,
      text,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...PLACES),
      (given, inserted, fresh, from, length, place) => {
        const item = { runs: given, readings: [], phonetic: undefined };
        const before = given.map((run) => run.text).join("");
        const start = from % (before.length + 1);
        const end = start + (length % (before.length - start + 1));
        const after = length % 5 === 0 ? fresh : before.slice(0, start) + inserted + before.slice(end);
        fc.pre(before !== "" && after !== "" && after !== before && !/\p{Cs}/u.test(after));
        const xml = changed(itemXml(item, "x:"), place, before, after);
        const result = itemOf(xml) ?? { runs: [{ properties: [], text: after }], readings: [], phonetic: undefined };
        expect(result.runs.map((run) => run.text).join("")).toBe(after);
        const [old, now] = [looks(item), looks(result)];
        let head = 0;
        while (head < after.length && before[head] === after[head]) head++;
        let tail = 0;
        while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
          tail++;
        // Half of a pair that changes goes with the other half.
        const whole = (at: number): boolean => !/[\ud800-\udbff]/.test(after.charAt(at - 1));
        if (!whole(head)) head--;
        if (!whole(after.length - tail)) tail--;
        expect(now.slice(0, head)).toEqual(old.slice(0, head));
        expect(now.slice(after.length - tail)).toEqual(old.slice(before.length - tail));
        const middle = new Set(now.slice(head, after.length - tail));
        expect(middle.size).toBeLessThan(2);
      },
    ),
    { numRuns: 400 },
  );
});

test("a change keeps no more than it has to say", () => {
  const item: RichItem = { runs: [{ properties: [], text: "绩效" }], readings: [], phonetic: { fontId: "1" } };
  expect(changeItem(item, "绩")).toBeUndefined();
});
