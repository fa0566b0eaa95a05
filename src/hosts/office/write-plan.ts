import { areaToA1, columnName, toA1, type Area } from "../../workbook/address";
import { borderedAreas, heightRuns, matrixOf, plannedArea, styledAreas, widthRuns } from "../../workbook/plan-areas";
import { referenceTo } from "../../workbook/sheet-reference";
import {
  LINK_COLOUR,
  type CellLink,
  type CellStyle,
  type PlannedChoices,
  type PlannedRow,
  type SheetPlan,
} from "../../workbook/sheet-plan";
import { literal } from "./literal";
import { untracked } from "./untracked";

/** What the workbook's own default may say otherwise. */
const FONT = "宋体";
const FONT_SIZE = 11;
const GENERAL = "General";
/** Excel takes addresses of so many characters. */
const LONGEST_ADDRESS = 2_000;
/** A column is as wide as its figures of 宋体 11 and a margin. */
const POINTS_A_CHARACTER = 5.5;
const POINTS_BESIDE = 3.75;
/** In points; as in the files that we write. */
const MARGINS = { top: 54, bottom: 54, left: 43.2, right: 43.2 } as const;

/** Measured bytes of the requests that one call of each kind costs. */
const CALL_REQUEST = 150;
const CELL_REQUEST = 12;

/** Queues everything that makes a new sheet look like its plan: a few calls for each style, none for a single cell. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeArea(sheet, plan, plannedArea(plan));
  setWidths(sheet, plan.columnWidths);
  for (const choices of plan.choices ?? []) offer(sheet, choices);
  if (plan.frozenRows !== undefined) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.filter !== undefined) sheet.autoFilter.apply(untracked(sheet.getRange(areaToA1(plan.filter))));
  setUpPage(sheet, plan);
}

/**
 * Queues what makes an area look like the plan, on cells that are blank.
 * @param links those of the plan's cells that are to have one, by their A1 addresses; as the plan says when absent
 */
export function writeArea(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  area: Area | undefined,
  links?: ReadonlyMap<string, CellLink>,
): void {
  if (area !== undefined) {
    writeCells(untracked(sheet.getRange(areaToA1(area))), plan, area);
    for (const [style, areas] of styledAreas(plan))
      for (const address of addresses(areas)) dress(sheet, address, style);
    for (const bordered of borderedAreas(plan)) drawLines(sheet, bordered);
  }
  for (const merged of plan.merges) untracked(sheet.getRange(areaToA1(merged))).merge();
  setHeights(sheet, plan.rows);
  for (const [address, target] of plannedLinks(plan, links)) {
    if (target !== undefined) untracked(sheet.getRange(address)).hyperlink = { ...target };
  }
}

/** The cells to which a plan gives a link, and the one that each is to have. */
export function plannedLinks(
  { rows }: SheetPlan,
  links?: ReadonlyMap<string, CellLink>,
): readonly (readonly [address: string, link: CellLink | undefined])[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link }) => {
      if (link === undefined) return [];
      const address = toA1(row, column);
      return [[address, links === undefined ? { documentReference: referenceTo(link) } : links.get(address)] as const];
    }),
  );
}

/** Queues the widths of columns, in characters, from one on. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[], from = 0): void {
  for (const [first, last, width] of widthRuns(widths)) {
    const columns = untracked(sheet.getRange(`${columnName(from + first)}:${columnName(from + last)}`));
    columns.format.columnWidth = width * POINTS_A_CHARACTER + POINTS_BESIDE;
  }
}

/** Queues the heights of rows that say one. */
export function setHeights(sheet: Excel.Worksheet, rows: readonly PlannedRow[]): void {
  for (const [first, last, height] of heightRuns(rows)) {
    untracked(sheet.getRange(`${first + 1}:${last + 1}`)).format.rowHeight = height;
  }
}

/** Estimated bytes that `writePlan` adds to a request. */
export function planRequest(plan: SheetPlan): number {
  const cells = plan.rows.flatMap((row) => row.cells);
  const texts = cells.reduce((sum, { value }) => sum + CELL_REQUEST + 3 * String(value).length, 0);
  const styles = styledAreas(plan);
  const named = styles.reduce((sum, [, areas]) => sum + 8 * areas.length, 0);
  const calls =
    styles.length * 10 +
    borderedAreas(plan).length * 13 +
    plan.merges.length * 2 +
    heightRuns(plan.rows).length * 3 +
    widthRuns(plan.columnWidths).length * 3 +
    cells.filter(({ link }) => link !== undefined).length * 2 +
    (plan.choices?.length ?? 0) * 4 +
    24;
  return texts + named + calls * CALL_REQUEST;
}

/** Formats first: in a text cell nothing is taken for a number. */
function writeCells(range: Excel.Range, plan: SheetPlan, area: Area): void {
  range.numberFormat = matrixOf(plan, area, GENERAL, (_value, style) => style?.format ?? GENERAL);
  range.values = matrixOf(plan, area, "", (value, style) => literal(value, style?.format ?? GENERAL));
  range.format.font.name = FONT;
  range.format.font.size = FONT_SIZE;
}

function dress(sheet: Excel.Worksheet, address: string, style: CellStyle): void {
  const { format } = untracked(sheet.getRanges(address));
  const { font = FONT, size = FONT_SIZE, bold, horizontal, vertical, wrap, link, fill } = style;
  const { colour = link === true ? LINK_COLOUR : undefined } = style;
  if (font !== FONT) format.font.name = font;
  if (size !== FONT_SIZE) format.font.size = size;
  if (bold === true) format.font.bold = true;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap === true) format.wrapText = true;
  if (link === true) format.font.underline = "Single";
  if (colour !== undefined) format.font.color = `#${colour}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const OUTER_LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawLines(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = untracked(sheet.getRange(areaToA1(area))).format;
  for (const line of OUTER_LINES) borders.getItem(line).style = "Continuous";
  if (area.bottom > area.top) borders.getItem("InsideHorizontal").style = "Continuous";
  if (area.right > area.left) borders.getItem("InsideVertical").style = "Continuous";
}

/** A list that informs of any other entry and lets it pass. */
function offer(sheet: Excel.Worksheet, { areas, choices }: PlannedChoices): void {
  for (const address of addresses(areas)) {
    const { dataValidation } = untracked(sheet.getRanges(address));
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    // Without words of ours Excel says its own, in the person's language.
    dataValidation.errorAlert = { style: "Information", showAlert: true, title: "", message: "" };
  }
}

function setUpPage(sheet: Excel.Worksheet, { portrait, repeatedRows }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = portrait === false ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  if (repeatedRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`);
  }
}

/** The areas as lists of addresses, none too long. */
function addresses(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas.map(areaToA1)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + area.length >= LONGEST_ADDRESS) lists.push(area);
    else lists[lists.length - 1] = `${last},${area}`;
  }
  return lists;
}
