import { HostError } from "../../workbook/errors";
import { rememberByObject } from "../../model/remember";
import { readText, type WorkbookFile } from "./workbook-file";
import { parseXml, type Attributes } from "./xml";

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** True when any cell of the workbook holds a formula, whose kept result an edit may make stale. */
export function hasFormulas(file: WorkbookFile): boolean {
  return file.hasCalcChain || formulasIn(file).any;
}

/** Asked before every batch of edits, and no edit of ours makes a formula: the sheets are searched once. */
const formulasIn = rememberByObject(({ worksheets, source }: WorkbookFile) => ({
  any: worksheets.some((sheet) => FORMULA.test(readText(source, sheet.entry))),
}));

/** What stands before `calcPr` in a workbook part, if it is there. */
const BEFORE_CALCULATION = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** The workbook part with the word to Excel to calculate everything anew when it opens the file. */
export function calculateOnLoad(xml: string, part: string): string {
  const place = findPlace(xml, part);
  if (place.existing !== undefined) return withFullCalculation(xml, place.existing);
  return `${xml.slice(0, place.insertAt)}<${place.prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(place.insertAt)}`;
}

interface CalculationPlace {
  /** Right after the start tag of `calcPr`. */
  readonly existing: number | undefined;
  readonly insertAt: number;
  readonly prefix: string;
}

function findPlace(xml: string, part: string): CalculationPlace {
  let depth = 0;
  let existing: number | undefined;
  let insertAt: number | undefined;
  const handler = {
    open(name: string, _attributes: Attributes, position: number) {
      if (depth++ === 1 && name === "calcPr") existing = position;
    },
    close(name: string, position: number) {
      if (--depth === 1 && BEFORE_CALCULATION.has(name)) insertAt = position;
    },
  };
  parseXml(xml, handler, part);
  if (insertAt === undefined) throw new HostError("damaged", `${part} lists no sheets`);
  const endTag = xml.slice(xml.lastIndexOf("<", insertAt - 1), insertAt);
  return { existing, insertAt, prefix: /^<\/?([^\s:/>]+:)/.exec(endTag)?.[1] ?? "" };
}

function withFullCalculation(xml: string, tagEnd: number): string {
  const tagStart = xml.lastIndexOf("<", tagEnd - 1);
  const tag = xml.slice(tagStart, tagEnd).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const changed = tag.replace(/\s*\/?>$/, (closing) => ` fullCalcOnLoad="1"${closing.trim()}`);
  return xml.slice(0, tagStart) + changed + xml.slice(tagEnd);
}
