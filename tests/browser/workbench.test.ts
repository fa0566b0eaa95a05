import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx";
import { buildStale } from "../../workbench/server/build";
import { serveWorkbench, type RunningServer } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";

const SAMPLE = "assets/sample.xlsx";
const BUILD_MS = 240_000;
const CONTRACT_MS = 120_000;

jest.setTimeout(60_000);

describeInBrowser("the workbench", () => {
  let browser: Browser;
  let server: RunningServer;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    await buildStale();
    server = await serveWorkbench({ port: 0, file: SAMPLE });
    browser = await launchBrowser();
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    // Without its own idea of light and dark, the browser takes that of the page's frame, as a person's does.
    context = await browser.newContext({ colorScheme: null, viewport: { width: 1366, height: 768 } });
    page = await context.newPage();
    problems = watch(page, server.url);
  });

  afterEach(async () => {
    await context.close();
  });

  async function openPage(query = ""): Promise<void> {
    await page.goto(`${server.url}${query}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready());
  }

  it("shows the sample, the ribbon of the manifest and a hidden pane, and asks nobody else for anything", async () => {
    await openPage();
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
    expect(problems).toEqual([]);
  });

  it("speaks English and passes the language and the theme on to the add-in", async () => {
    await openPage("?locale=en&theme=dark");
    expect(await page.locator("#open-button").textContent()).toBe("Open");
    expect(await page.locator(".ribbon-tab").allTextContents()).toEqual(["Targets"]);
    const addin = page.frames().find((frame) => frame.url().includes("taskpane.html"));
    expect(await addin?.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    const isDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;
    expect(await addin?.evaluate(isDark)).toBe(true);
    await page.locator("#theme-button").click();
    expect(await addin?.evaluate(isDark)).toBe(false);
  });

  it("marks cells when a button of the ribbon is pressed, and leaves no trace when they are cleared", async () => {
    await openPage();
    await page.getByRole("button", { name: "检查工作簿" }).click();
    await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
    await page.waitForFunction(countMarks);
    await page.evaluate(() => window.workbench?.press("Jibiao.ClearMarks"));
    expect(await page.evaluate(countMarks)).toBe(0);
    const saved = await page.evaluate(() => window.workbench?.save());
    expect(Buffer.from(saved?.bytes ?? []).equals(readFileSync(SAMPLE))).toBe(true);
    expect(problems).toEqual([]);
  });

  it("takes what a person types and saves it into the file", async () => {
    await openPage();
    const sheet = (await page.evaluate(() => window.workbench?.sheetNames()[0])) ?? "";
    await page.evaluate((name) => window.workbench?.select(name, "B60"), sheet);
    await page.keyboard.type("手工输入");
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => window.workbench?.values(name, "B60")[0]?.[0] === "手工输入", sheet);
    const saved = await page.evaluate(() => window.workbench?.save());
    expect(saved?.lost).toEqual([]);
    const row = readXlsx(Uint8Array.from(saved?.bytes ?? [])).sheets[0]?.rows.find((one) => one.row === 59);
    expect(row?.cells).toEqual([{ column: 1, value: "手工输入" }]);
  });

  it("saves added, renamed and deleted sheets and inserted rows", async () => {
    await openPage();
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
    await openPage();
    await page.setInputFiles("#file-input", { name: "报表.xls", mimeType: "", buffer: Buffer.from("no workbook") });
    expect(await page.locator("#message").textContent()).toContain("这不是 .xlsx 工作簿");
    expect(await page.locator("#file-name").textContent()).toBe("sample.xlsx");
  });

  it(
    "holds to the engine contract",
    async () => {
      await page.goto(`${server.url}contract.html`);
      await page.waitForFunction(() => window.runEngineContract !== undefined);
      const results = (await page.evaluate(() => window.runEngineContract?.())) ?? [];
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
    },
    CONTRACT_MS,
  );
});

/** Collects errors of the page and requests that leave this machine. */
function watch(page: Page, url: string): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url());
  });
  return problems;
}

/** Number of our marks in the workbook; runs in the page. */
function countMarks(): number {
  const names = window.workbench?.sheetNames() ?? [];
  const formats = names.flatMap((name) => window.workbench?.conditionalFormats(name) ?? []);
  return formats.filter(({ formula }) => formula.includes("jibiao:")).length;
}
