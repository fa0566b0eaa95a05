import { escapeCellText } from "../../src/hosts/xlsx/cell-text";
import { escapeAttribute } from "../../src/hosts/xlsx/escape";
import { areaToA1, toA1, type Area } from "../../src/workbook/address";
import type { DataValidation, Engine, FrozenLines, PageSetup, PlacedLink, SheetId } from "../engine/engine";

const POINTS_PER_INCH = 72;
/** Excel's number of the paper. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

/**
 * The part of a sheet that was added in the grid, with what only such a sheet can have been given: lists to choose from, links,
 * frozen panes, a filter and print setup. Rows repeated on every page are left out.
 */
export function withAddedSections(
  text: string,
  engine: Pick<Engine, "dataValidations" | "links" | "pageSetup" | "frozenLines" | "filterArea">,
  id: SheetId,
): string {
  const setup = engine.pageSetup(id);
  const sections = validationsXml(engine.dataValidations(id)) + linksXml(engine.links(id)) + printXml(setup);
  const isFitted = setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;
  const seen = withFilter(withFrozen(text, engine.frozenLines(id)), engine.filterArea(id));
  const fitted = isFitted
    ? seen.replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    : seen;
  return sections === "" ? fitted : fitted.replace(/<\/worksheet>\s*$/, () => `${sections}</worksheet>`);
}

function withFrozen(text: string, { rows, columns }: FrozenLines): string {
  if (rows === 0 && columns === 0) return text;
  const split = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const view = `<sheetView workbookViewId="0"><pane${split} topLeftCell="${toA1(rows, columns)}" activePane="${pane}" state="frozen"/></sheetView>`;
  return text.replace("<sheetFormatPr", `<sheetViews>${view}</sheetViews>$&`);
}

function withFilter(text: string, area: Area | undefined): string {
  if (area === undefined) return text;
  return text.replace(/<sheetData\/>|<\/sheetData>/, `$&<autoFilter ref="${areaToA1(area)}"/>`);
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
