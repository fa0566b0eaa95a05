import { HostError } from "../../workbook/errors";
import type { SheetVisibility } from "../../workbook/snapshot";
import type { OfficePackage } from "./package";
import { readRelationships } from "./relationships";
import { isTrue, parseXml, prefixedAttribute, type Attributes } from "./xml";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The workbook's `sheetId`, which stays when the sheet is renamed; the relationship id where that is missing. */
  readonly id: string;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
}

/** What the workbook part says. */
export interface WorkbookPart {
  /** Every sheet in order, also those that are no worksheets (chart sheets). */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** Index of the sheet in front. */
  readonly activeSheet: number;
}

const FALLBACK_NAME = "xl/workbook.xml";
const WORKBOOK_CONTENT_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

/**
 * Name of the workbook part: where the package's relationships point, else what the content types name, else the
 * usual place. Throws `HostError` not-a-workbook when there is none (a Word file, any other zip).
 */
export function findWorkbookPart(source: OfficePackage, contentTypesXml: string | undefined): string {
  const related = readRelationships(source, "").find((relationship) => relationship.type === "officeDocument");
  const typed = contentTypesXml === undefined ? undefined : partOfWorkbookType(contentTypesXml);
  const name = [related?.target, typed, FALLBACK_NAME].find(
    (one) => one !== undefined && source.find(one) !== undefined,
  );
  if (name === undefined) throw new HostError("not-a-workbook", "the archive holds no workbook");
  if (/\.bin$/i.test(name)) throw new HostError("not-a-workbook", "the workbook is of the binary format");
  return name;
}

function partOfWorkbookType(contentTypesXml: string): string | undefined {
  let part: string | undefined;
  const handler = {
    open(name: string, { PartName: partName, ContentType: type }: Attributes) {
      if (name === "Override" && type !== undefined && WORKBOOK_CONTENT_TYPE.test(type)) part ??= partName;
    },
    close: () => undefined,
  };
  parseXml(contentTypesXml, handler, "[Content_Types].xml");
  return part;
}

/** Reads the workbook part. Throws `HostError` not-a-workbook when it is something else, such as a document. */
export function parseWorkbookPart(xml: string, part: string): WorkbookPart {
  const reader = new WorkbookPartReader();
  parseXml(xml, reader, part);
  return reader;
}

class WorkbookPartReader implements WorkbookPart {
  readonly sheets: SheetEntry[] = [];
  date1904 = false;
  activeSheet = 0;
  readonly #ids = new Set<string>();
  #depth = 0;

  open(name: string, attributes: Attributes): void {
    if (this.#depth === 0 && name !== "workbook") throw new HostError("not-a-workbook", `the main part is a ${name}`);
    this.#depth++;
    if (name === "workbookPr") this.date1904 = isTrue(attributes["date1904"]);
    else if (name === "workbookView") this.activeSheet = Number(attributes["activeTab"] ?? 0);
    else if (name === "sheet" && this.#depth === 3) this.#addSheet(attributes);
  }

  close(): void {
    this.#depth--;
  }

  #addSheet(attributes: Attributes): void {
    const relationship = prefixedAttribute(attributes, "id") ?? "";
    const sheetId = attributes["sheetId"];
    const id = sheetId === undefined || this.#ids.has(sheetId) ? relationship : sheetId;
    this.#ids.add(id);
    this.sheets.push({
      id,
      name: attributes["name"] ?? "",
      relationship,
      visibility: visibilityOf(attributes["state"]),
    });
  }
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
