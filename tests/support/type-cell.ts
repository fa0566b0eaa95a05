import type { Page } from "playwright-core";

/** Types a text into a cell of the sheet in front, as a person does; resolves when it stands there. */
export async function typeCell(page: Page, cell: string, text: string): Promise<void> {
  const sheet = (await page.evaluate(() => window.workbench?.selection().sheet)) ?? "";
  await page.evaluate(([name, address]) => window.workbench?.select(name, address), [sheet, cell] as const);
  const point = await page.evaluate((address) => window.workbench?.cellPoint(address), cell);
  await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(([name, address, typed]) => window.workbench?.values(name, address)[0]?.[0] === typed, [
    sheet,
    cell,
    text,
  ] as const);
}
