import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { checkTables } from "../../src/check/check-tables";
import { readXlsx } from "../../src/hosts/xlsx";
import { recognise } from "../../src/recognise/recognise";
import { htmlReport } from "../../src/report/html";
import { reportedTables } from "../../src/report/report";
import { describeInBrowser, launchBrowser } from "../support/browser";

jest.setTimeout(120_000);

describeInBrowser("the report as a web page, opened from disk without a network", () => {
  const folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  const file = join(folder, "报告.html");
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    writeFileSync(file, sampleReport());
  });
  beforeEach(async () => {
    const context = await browser.newContext({ offline: true });
    page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
  });
  afterEach(() => page.context().close());
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** The numbers of the column "问题数" of the table of rules, from above. */
  const counts = async (): Promise<readonly number[]> => {
    const texts = await page.locator("table").nth(1).locator("tbody tr td:nth-child(3)").allTextContents();
    return texts.map(Number);
  };

  it("is sorted by the column whose head is clicked, and the other way round at the next click", async () => {
    const head = page.locator("table").nth(1).locator("thead th").nth(2);
    const before = await counts();
    expect(new Set(before).size).toBeGreaterThan(1);
    const ascending = [...before].sort((a, b) => a - b);
    await head.getByRole("button").click();
    expect(await counts()).toEqual(ascending);
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.getByRole("button").click();
    expect(await counts()).toEqual([...ascending].reverse());
    expect(await head.getAttribute("aria-sort")).toBe("descending");
  });

  it("is printed without the buttons that sort it", async () => {
    const buttons = page.getByRole("button");
    expect(await buttons.count()).toBeGreaterThan(5);
    await page.emulateMedia({ media: "print" });
    expect(await buttons.filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("table").nth(1).isVisible()).toBe(true);
  });
});

function sampleReport(): string {
  const { tables } = recognise(readXlsx(new Uint8Array(readFileSync("assets/sample.xlsx"))));
  const findings = checkTables(tables, { locale: "zh-CN" });
  const workbooks = [{ file: "示例.xlsx", tables: reportedTables(tables), findings }];
  return [...htmlReport({ locale: "zh-CN", workbooks, ruleTitle: () => undefined })].join("");
}
