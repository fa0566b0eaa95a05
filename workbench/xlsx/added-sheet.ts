import { escapeCellText } from "../../src/hosts/xlsx/cell-text";
import { escapeAttribute } from "../../src/hosts/xlsx/escape";
import { areaToA1, toA1 } from "../../src/workbook/address";
import type { DataValidation, Engine, PageSetup, PlacedLink, SheetId } from "../engine/engine";

const POINTS_PER_INCH = 72;
/** Excel's number of the paper. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

/**
 * The part of a sheet that was added in the grid, with what only such a sheet can have been given: lists to choose from, links
 * and print setup. All of them stand behind everything that a fresh part has. Rows repeated on every page are left out.
 */
export function withAddedSections(
  text: string,
  engine: Pick<Engine, "dataValidations" | "links" | "pageSetup">,
  id: SheetId,
): string {
  const setup = engine.pageSetup(id);
  const sections = validationsXml(engine.dataValidations(id)) + linksXml(engine.links(id)) + printXml(setup);
  const isFitted = setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;
  const fitted = isFitted
    ? text.replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    : text;
  return sections === "" ? fitted : fitted.replace(/<\/worksheet>\s*$/, () => `${sections}</worksheet>`);
}

function validationsXml(validations: readonly DataValidation[]): string {
  const lists = validations.flatMap(({ areas, choices, formula, alert = "stop" }) => {
    const source = formula?.replace(/^=/, "") ?? (choices && `"${choices.join(",")}"`);
    if (source === undefined) return [];
    const reference = areas.map(areaToA1).join(" ");
    return [
      `<dataValidation type="list" errorStyle="${alert}" allowBlank="1" showErrorMessage="1" sqref="${reference}"><formula1>${escapeCellText(source)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** Links out of the workbook would need a relationship each; nothing of ours makes one. */
function linksXml(links: readonly PlacedLink[]): string {
  const inside = links.flatMap(({ row, column, link: { documentReference } }) =>
    documentReference === undefined
      ? []
      : [`<hyperlink ref="${toA1(row, column)}" location="${escapeAttribute(documentReference)}"/>`],
  );
  return inside.length === 0 ? "" : `<hyperlinks>${inside.join("")}</hyperlinks>`;
}

function printXml(setup: PageSetup): string {
  if (Object.keys(setup).length === 0) return "";
  const { orientation = "portrait", paperSize = "", centerHorizontally, centerVertically } = setup;
  const { topMargin = 54, bottomMargin = 54, leftMargin = 50.4, rightMargin = 50.4 } = setup;
  const inches = (points: number): string => String(Math.round((points / POINTS_PER_INCH) * 1000) / 1000);
  const centred = `${centerHorizontally === true ? ' horizontalCentered="1"' : ""}${centerVertically === true ? ' verticalCentered="1"' : ""}`;
  const paper = PAPERS[paperSize];
  return [
    centred === "" ? "" : `<printOptions${centred}/>`,
    `<pageMargins left="${inches(leftMargin)}" right="${inches(rightMargin)}" top="${inches(topMargin)}" bottom="${inches(bottomMargin)}" header="0.3" footer="0.3"/>`,
    `<pageSetup${paper === undefined ? "" : ` paperSize="${paper}"`} orientation="${orientation}" fitToWidth="${setup.fitToWidth ?? 1}" fitToHeight="${setup.fitToHeight ?? 1}"/>`,
  ].join("");
}
