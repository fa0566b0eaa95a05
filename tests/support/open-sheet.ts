import type { Page } from "playwright-core";

/** What tests see of the workbook that is open in the workbench, and do to it as a person does. */

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench?.sheetNames() ?? []);
}

/** Name of the sheet in front. */
export function activeSheet(page: Page): Promise<string> {
  return page.evaluate(() => window.workbench?.selection().sheet ?? "");
}

/** Address of the first cell that is selected. */
export function selectedCell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const area = window.workbench?.selection().areas[0];
    return area === undefined ? "" : `${String.fromCharCode(65 + area.left)}${String(area.top + 1)}`;
  });
}

/** Selects a cell of a sheet, as a click on it does. */
export async function selectCell(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(([name, address]) => window.workbench?.select(name, address), [sheet, cell] as const);
}

/** Selects another cell than before; resolves when the add-in, which follows the selection, was told which. */
export async function goToCell(page: Page, sheet: string, cell: string): Promise<void> {
  const before = await roundTrips(page);
  await selectCell(page, sheet, cell);
  await page.waitForFunction((trips) => (window.workbench?.traffic().roundTrips ?? 0) > trips, before);
}

/** Types a text into a cell, as a person does; resolves when it stands there. It is the sheet in front when none is named. */
export async function typeCell(page: Page, cell: string, text: string, sheet?: string): Promise<void> {
  const name = sheet ?? (await activeSheet(page));
  await selectCell(page, name, cell);
  await page.waitForFunction(standsStill, cell);
  const point = await page.evaluate((address) => window.workbench?.cellPoint(address), cell);
  await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(([where, address, typed]) => window.workbench?.values(where, address)[0]?.[0] === typed, [
    name,
    cell,
    text,
  ] as const);
}

/** True when a cell is in view and the grid scrolls no more. Runs in the page. */
async function standsStill(cell: string): Promise<boolean> {
  const FRAMES = 3;
  const place = (): string => JSON.stringify(window.workbench?.cellPoint(cell));
  const before = place();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (place() !== before) return false;
  }
  const point = window.workbench?.cellPoint(cell) ?? { x: 0, y: 0 };
  return document.elementFromPoint(point.x, point.y)?.closest("#grid") !== null;
}

/** Round trips of the add-in so far. */
function roundTrips(page: Page): Promise<number> {
  return page.evaluate(() => window.workbench?.traffic().roundTrips ?? 0);
}

/** Number of our marks in the workbook. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { engine } = window.workbench ?? {};
    const all = engine?.sheets().flatMap(({ id }) => engine.conditionalFormats(id)) ?? [];
    return all.filter(({ formula }) => formula.includes("jibiao:")).length;
  });
}

/** Everything that stands in the cells of the workbook, their formats and merged areas, as one text to compare. */
export function cellsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { engine } = window.workbench ?? {};
    return JSON.stringify(
      engine?.sheets().map(({ id }) => {
        const area = engine.usedArea(id, false);
        const merges = engine.merges(id).map((merge) => Object.values(merge).join());
        return [area && engine.read(id, area), area && engine.formats(id, area), merges.sort()];
      }),
    );
  });
}
