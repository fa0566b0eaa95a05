import fc from "fast-check";
import { EndlessRecordError, openReport } from "./report-stream";

const LONGEST = 1_000_000;

async function* piecesOf(text: string, size: number): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function textsOf(text: string, size = 7, longest = LONGEST): Promise<{ isJson: boolean; texts: string[] }> {
  const { isJson, texts } = await openReport(piecesOf(text, size), longest);
  const all: string[] = [];
  for await (const one of texts) all.push(one);
  return { isJson, texts: all };
}

const record = fc.record({
  file: fc.string({ unit: fc.constantFrom("a", '"', "\\", "{", "}", "[", "]", "\n", "绩", "😀", "workbooks") }),
  findings: fc.array(fc.dictionary(fc.constantFrom("a", "workbooks"), fc.constantFrom("x", 1, null, [{}], { b: [] }))),
});

test("a report in any pieces gives its records, as JSON, indented JSON or NDJSON", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record), fc.integer({ min: 1, max: 90 }), fc.nat(2), async (records, size, indent) => {
      const whole = { version: 1, workbooks: records, summary: { workbooks: [{}] } };
      const json = await textsOf(JSON.stringify(whole, undefined, indent), size);
      expect([json.isJson, json.texts.map((text) => JSON.parse(text) as unknown)]).toEqual([true, records]);
      const lines = records.map((one) => JSON.stringify(one));
      expect(await textsOf(lines.map((line) => `${line}\n`).join(""), size)).toEqual({ isJson: false, texts: lines });
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["without a record", '{"version":1,"workbooks":[]}', { isJson: true, texts: [] }],
  ["with its parts in another order", '{"summary":{"a":[1]},"workbooks":[{}]}', { isJson: true, texts: ["{}"] }],
  ["with what is no record", '{"workbooks":[null,1,"x",{"a":1},[2]]}', { isJson: true, texts: ['{"a":1}', "[2]"] }],
  ["cut off", '{"workbooks":[{"a":1},{"a":"]}', { isJson: true, texts: ['{"a":1}'] }],
  ["of lines cut off", '{"a":1}\n{"a":', { isJson: false, texts: ['{"a":1}', '{"a":'] }],
  ["with a line that is cut off in the middle", '{"a":"\n{"a":2}\n', { isJson: false, texts: ['{"a":"', '{"a":2}'] }],
  ["behind a byte order mark", '\uFEFF{"workbooks":[{}]}', { isJson: true, texts: ["{}"] }],
  [
    "that speaks of workbooks elsewhere",
    '{"a":{"workbooks":[{}]}}',
    { isJson: false, texts: ['{"a":{"workbooks":[{}]}}'] },
  ],
  [
    "in which a value is called workbooks",
    '{"a":"workbooks","b":[{}]}',
    { isJson: false, texts: ['{"a":"workbooks","b":[{}]}'] },
  ],
  ["with a list of something else", "[1,2]", { isJson: false, texts: ["[1,2]"] }],
  ["of nothing", "", { isJson: false, texts: [] }],
])("a text %s", async (_, text, expected) => {
  expect(await textsOf(text)).toEqual(expected);
});

test.each([
  ["a line", "x".repeat(200)],
  ["a record", `{"workbooks":[{"a":"${"x".repeat(200)}`],
])("%s that never ends is given up", async (_, text) => {
  await expect(textsOf(text, 9, 150)).rejects.toBeInstanceOf(EndlessRecordError);
});

test("a report may be longer than a string can be", async () => {
  const longest = 2 ** 29;
  const filler = "x".repeat(2 ** 20);
  async function* pieces(start: string): AsyncGenerator<string, void, undefined> {
    yield await Promise.resolve(start);
    for (let length = 0; length <= longest; length += filler.length)
      yield `{"a":"${filler}"}${start === "" ? "\n" : ","}`;
  }
  for (const start of ["", '{"workbooks":[']) {
    let length = 0;
    for await (const text of (await openReport(pieces(start), 2 * filler.length)).texts) length += text.length;
    expect(length).toBeGreaterThan(longest);
  }
});
