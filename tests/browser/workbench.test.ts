import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { countMarks, typeCell } from "../support/open-sheet";
import { addinFrame, pressRibbon, untilDone, type PaneLook } from "../support/pane-page";

const SAMPLE = "assets/sample.xlsx";

describeInWorkbench("the workbench", SAMPLE, (bench) => {
  /** Opens the page and notes its errors and the requests that leave this machine. */
  async function openWatched(look: PaneLook = {}): Promise<{ readonly page: Page; readonly problems: string[] }> {
    const problems: string[] = [];
    const page = await bench.open({ ...look, watch: (context) => watch(context, bench.url, problems) });
    return { page, problems };
  }

  it("shows the sample, the ribbon of the manifest and a hidden pane, and asks nobody else for anything", async () => {
    const { page, problems } = await openWatched();
    expect(await page.locator("#file-name").textContent()).toBe("sample.xlsx");
    expect(await page.locator(".ribbon-tab").allTextContents()).toEqual(["绩效目标"]);
    expect(await page.locator(".ribbon-label").allTextContents()).toEqual([
      "检查工作簿",
      "检查本表",
      "清除标记",
      "填写建议",
      "插入模板",
      "打开面板",
    ]);
    expect(await page.evaluate(() => window.workbench?.isPaneVisible())).toBe(false);
    const addin = await addinFrame(page);
    await addin.locator("[role=tablist]").waitFor({ state: "attached" });
    expect(problems).toEqual([]);
  });

  it("speaks English and passes the language and the theme on to the add-in", async () => {
    const page = await bench.open({ locale: "en", theme: "dark" });
    expect(await page.locator("#open-button").textContent()).toBe("Open");
    expect(await page.locator(".ribbon-tab").allTextContents()).toEqual(["Targets"]);
    const addin = await addinFrame(page);
    expect(await addin.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    const isDark = (): Promise<boolean> => addin.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await eventually(async () => expect(await isDark()).toBe(true));
    await page.locator("#theme-button").click();
    await eventually(async () => expect(await isDark()).toBe(false));
  });

  it("marks cells when a button of the ribbon is pressed, and leaves no trace when they are cleared", async () => {
    const { page, problems } = await openWatched();
    const pane = await addinFrame(page);
    await untilDone(pane, () => pressRibbon(page, "检查工作簿"));
    expect(await countMarks(page)).toBeGreaterThan(0);
    await page.evaluate(() => window.workbench?.press("Jibiao.ClearMarks"));
    expect(await countMarks(page)).toBe(0);
    const saved = await page.evaluate(() => window.workbench?.save());
    expect(Buffer.from(saved?.bytes ?? []).equals(readFileSync(SAMPLE))).toBe(true);
    expect(problems).toEqual([]);
  });

  it("takes what a person types and saves it into the file", async () => {
    const page = await bench.open();
    await typeCell(page, "B60", "手工输入");
    const saved = await page.evaluate(() => window.workbench?.save());
    expect(saved?.lost).toEqual([]);
    const row = readXlsx(Uint8Array.from(saved?.bytes ?? [])).sheets[0]?.rows.find((one) => one.row === 59);
    expect(row?.cells).toEqual([{ column: 1, value: "手工输入" }]);
  });

  it("saves added, renamed and deleted sheets and inserted rows", async () => {
    const page = await bench.open();
    await page.evaluate(() => {
      const { engine } = window.workbench ?? { engine: undefined };
      if (engine === undefined) return;
      const [first, second, third] = engine.sheets().map(({ id }) => id);
      if (first === undefined || second === undefined || third === undefined) return;
      engine.insertRows(first, 0, 2);
      engine.renameSheet(second, "改名");
      engine.deleteSheet(third);
      const added = engine.addSheet("新表");
      engine.write(added, 1, 1, [[{ value: "<新>" }, { value: 0.5, numberFormat: "0%" }]]);
      engine.moveSheet(added, 0);
    });
    const before = readXlsx(readFileSync(SAMPLE));
    const saved = await page.evaluate(() => window.workbench?.save());
    const after = readXlsx(Uint8Array.from(saved?.bytes ?? []));
    const names = before.sheets.map(({ name }) => name);
    expect(after.sheets.map(({ name }) => name)).toEqual(["新表", names[0], "改名", ...names.slice(3)]);
    expect(after.sheets[0]?.rows).toEqual([
      {
        row: 1,
        cells: [
          { column: 1, value: "<新>" },
          { column: 2, value: 0.5, format: "0%" },
        ],
      },
    ]);
    const moved = before.sheets[0]?.rows.map(({ row, cells }) => ({ row: row + 2, cells }));
    expect(after.sheets[1]?.rows).toEqual(moved);
  });

  it("says in a sentence that a file is no workbook and keeps what is open", async () => {
    const page = await bench.open();
    await page.setInputFiles("#file-input", { name: "报表.xls", mimeType: "", buffer: Buffer.from("no workbook") });
    await page.locator("#message").getByText("这不是 .xlsx 工作簿").waitFor();
    expect(await page.locator("#file-name").textContent()).toBe("sample.xlsx");
  });

  it("grows and shrinks the merged areas of an opened workbook with rows inserted before their last one", async () => {
    const { page } = await bench.openPane();
    const [before, grown, after] = await page.evaluate(() => {
      const { engine } = window.workbench ?? {};
      const sheet = engine?.activeSheet() ?? "";
      const tall = engine?.merges(sheet).find(({ top, bottom }) => top + 1 === bottom);
      const row = tall?.bottom ?? 0;
      const areas = (): readonly string[] =>
        (engine?.merges(sheet) ?? []).map((area) => Object.values(area).join()).sort();
      const first = areas();
      engine?.insertRows(sheet, row, 2);
      const mid = engine?.merges(sheet).find(({ top, left }) => top === tall?.top && left === tall.left);
      engine?.deleteRows(sheet, row, 2);
      return [first, mid && mid.bottom - mid.top, areas()] as const;
    });
    expect(grown).toBe(3);
    expect(after).toEqual(before);
  });

  it("holds to the engine contract", async () => {
    const page = await bench.browser.newPage();
    await page.goto(`${bench.url}contract.html`);
    await page.waitForFunction(() => window.runEngineContract !== undefined);
    const results = (await page.evaluate(() => window.runEngineContract?.())) ?? [];
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
  });
});

/** Collects errors of the page and requests that leave this machine. */
function watch(context: BrowserContext, url: string, problems: string[]): void {
  context.on("weberror", (error) => problems.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  context.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url());
  });
}
