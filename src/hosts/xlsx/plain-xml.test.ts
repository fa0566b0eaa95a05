import fc from "fast-check";
import { HostError } from "../../workbook/errors";
import { readPlainXml } from "./plain-xml";
import { parseAnyXml, parseXml, type XmlHandler } from "./xml";

/** What a handler was told, with neighbouring texts joined and those outside the root left out. */
function eventsOf(parse: (handler: XmlHandler) => void): unknown[] {
  const events: unknown[] = [];
  let depth = 0;
  let text = "";
  const flush = (): void => {
    if (text !== "" && depth > 0) events.push(["text", text]);
    text = "";
  };
  try {
    parse({
      open: (name, attributes, position) => {
        flush();
        depth++;
        events.push(["open", name, { ...attributes }, position]);
      },
      close: (name, position) => {
        flush();
        depth--;
        events.push(["close", name, position]);
      },
      text: (piece) => (text += piece),
    });
  } catch (error) {
    events.push(error instanceof HostError ? error.code : error);
  }
  return events;
}

function expectSame(xml: string): void {
  expect(eventsOf((handler) => parseXml(xml, handler, "part"))).toEqual(
    eventsOf((handler) => parseAnyXml(xml, handler, "part")),
  );
}

const isPlain = (xml: string): boolean =>
  readPlainXml(xml, { open: () => undefined, close: () => undefined, text: () => undefined }, 256, 4096).isComplete;

describe("the quick reader", () => {
  test.each([
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet><sheetData/></worksheet>',
    '\uFEFF<?xml version="1.0"?>\n<a x=\'1\' y="a\'b">text</a>\n',
    '<x:row r="1" x:s="&quot;&lt;&#20013;&#x6587;"><x:c>a&amp;b\r\nc\rd</x:c></x:row>',
  ])("takes %j and tells what the full parser tells", (xml) => {
    expect(isPlain(xml)).toBe(true);
    expectSame(xml);
  });

  test.each([
    "<a><!-- remark --><b/></a>",
    "<a><![CDATA[<b>]]></a>",
    "<a>😀</a>",
    "<表/>",
    '<?xml version="1.1"?><a/>',
    '<a b="1" b="2"/>',
    '<a constructor="1"/>',
    '<a b="1"c="2"/>',
    '<a b = "1"/>',
    '<a b="x\ny"/>',
    '<a b="<"/>',
    "<a>&#x1F600;</a>",
    "<a>&#0;</a>",
    "<a>&unknown;</a>",
    "<a>]]></a>",
    "<a></b>",
    "<a></a >",
    "<a><b></a></b>",
    "<a/><b/>",
    "<a>",
    "text<a/>",
    "<a/>text",
    "<a b/>",
    "<-a/>",
    "<a\u0001/>",
    "",
    `${"<a>".repeat(300)}${"</a>".repeat(300)}`,
  ])("leaves %j to the full parser, with the same result", (xml) => {
    expect(isPlain(xml)).toBe(false);
    expectSame(xml);
  });

  test("goes on without telling anything twice where a document stops being plain", () => {
    expectSame('<a>one<b x="1">two</b>three<?note?>four<b/>five</a>');
    expectSame('<a>one<b x="1">two</b>th&amp;ree<c y="\t">four</c>five</a>');
  });

  test("tells what the full parser tells, whatever the document", () => {
    const piece = fc.constantFrom(
      ..."<a|</a|<b|</b|>|/>| x=\"1\"| y='&lt;'|=|\"|'| |text|&amp;|&#65;|&#x4e2d;|&|;|\r|\n|\t|<!--|-->|中|😀|]]>|<?x?>|<a>|</a>|<b/>".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => expectSame(`<a>${pieces.join("")}</a>`)),
      { numRuns: 3_000 },
    );
  });
});
