import { readFileSync } from "node:fs";
import { buildPackage, buildXlsx, xlsxParts } from "../../../tests/support/xlsx-builder";
import { SIGNATURE_PARTS } from "../../../tests/support/signature-parts";
import { isSigned } from "./signature";

const BASE = { sheets: [{ name: "表", rows: [["标题"]] }] };
const ROOT = "_rels/.rels";
const { [ROOT]: root = "", ...others } = SIGNATURE_PARTS;

test.each([
  ["as Excel keeps it", SIGNATURE_PARTS],
  ["to which the package does not refer", others],
  [
    "kept elsewhere",
    {
      [ROOT]: root.replace("_xmlsignatures/origin.sigs", "/sign/start"),
      "sign/start": "",
      "sign/_rels/start.rels": SIGNATURE_PARTS["_xmlsignatures/_rels/origin.sigs.rels"] ?? "",
      "sign/sig1.xml": "<Signature/>",
    },
  ],
])("a signature %s is seen", (_, parts) => {
  expect(isSigned(buildXlsx({ ...BASE, parts }))).toBe(true);
});

test.each([
  ["a workbook as it is made", buildXlsx(BASE)],
  ["the sample", readFileSync("assets/sample.xlsx")],
  // What is left where somebody took the signature away.
  [
    "an origin without a signature",
    buildPackage({ ...xlsxParts(BASE), [ROOT]: root, "_xmlsignatures/origin.sigs": "" }),
  ],
  ["signed macros", buildXlsx({ ...BASE, parts: { "xl/vbaProjectSignature.bin": "x" } })],
])("%s is not signed", (_, bytes) => {
  expect(isSigned(bytes)).toBe(false);
});
