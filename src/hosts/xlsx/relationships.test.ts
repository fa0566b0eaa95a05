import { buildPackage } from "../../../tests/support/xlsx-builder";
import { OfficePackage } from "./package";
import { readRelationships, resolveTarget } from "./relationships";

describe("resolveTarget", () => {
  test.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "../other/sheet.xml", "other/sheet.xml"],
    ["xl/workbook.xml", "./sheet.xml", "xl/sheet.xml"],
    ["xl/a/b.xml", "../../../../c.xml", "c.xml"],
    ["xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["workbook.xml", "sheet1.xml", "sheet1.xml"],
  ])("from %s the target %s is %s", (part, target, expected) => {
    expect(resolveTarget(part, target)).toBe(expected);
  });
});

describe("readRelationships", () => {
  const listed = (xml: string) =>
    readRelationships(OfficePackage.open(buildPackage({ "xl/_rels/workbook.xml.rels": xml })), "xl/workbook.xml");

  test("reads prefixed tags, the strict and the transitional types, and leaves links to the outside out", () => {
    const xml =
      `<p:Relationships xmlns:p="urn:p">` +
      `<p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="s.xml"/>` +
      `<p:Relationship Id="b" Type="http://schemas.openxmlformats.org/x/styles" Target="/st.xml"/>` +
      `<p:Relationship Id="c" Type="x/hyperlink" Target="http://example.com/" TargetMode="External"/>` +
      `</p:Relationships>`;
    expect(listed(xml)).toEqual([
      { id: "a", type: "worksheet", target: "xl/s.xml" },
      { id: "b", type: "styles", target: "st.xml" },
    ]);
  });

  test("a part without a list has no relationships", () => {
    expect(readRelationships(OfficePackage.open(buildPackage({ "a.xml": "<a/>" })), "a.xml")).toEqual([]);
  });
});
