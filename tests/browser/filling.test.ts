import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildStale } from "../../workbench/server/build";
import { type RunningServer, serveWorkbench } from "../../workbench/server/serve";
import { sheetPlan } from "../filling/blanked-forms";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { layForm, sheetOf } from "../support/form-layout";
import { TRAINING_FORM } from "../support/training-form";

jest.setTimeout(120_000);

/** Where pictures of the pane are kept for somebody to look at; none where it is not set. */
const PICTURES = process.env["PICTURES"];

describeInBrowser("filling in in the pane", () => {
  const folder = mkdtempSync(join(tmpdir(), "jibiao-fill-"));
  const file = join(folder, "填写.xlsx");
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    writeFileSync(file, writeWorkbook([sheetPlan(sheetOf([layForm(TRAINING_FORM)], {}, "干部培训费"))]));
    await buildStale();
    server = await serveWorkbench({ port: 0, file });
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function open(width = 1366, colorScheme: "light" | "dark" = "light"): Promise<void> {
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(server.url);
    await page.waitForFunction((name) => document.querySelector("#file-name")?.textContent === name, basename(file));
    await page.evaluate(() => window.workbench?.ready());
    await page.getByRole("button", { name: "填写建议", exact: true }).click();
    await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("The pane has no page.");
    pane = frame;
    await pane.getByText("指标填写建议").waitFor();
  }

  afterEach(() => page.close());

  const state = (): Promise<string> =>
    page.evaluate(() => {
      const { engine } = window.workbench ?? {};
      return JSON.stringify(
        engine?.sheets().map(({ id }) => {
          const area = { top: 0, left: 0, bottom: 39, right: 9 };
          const merges = engine.merges(id).map((merge) => Object.values(merge).join());
          return [engine.read(id, area), engine.formats(id, area), merges.sort()];
        }),
      );
    });

  it("previews, fills in, inserts rows, and takes all of it back", async () => {
    await open();
    const before = await state();
    expect(await pane.getByRole("checkbox", { name: "填写“质量指标 · 培训合格率”这一行" }).isChecked()).toBe(true);
    await pane.getByText("考核合格人数÷参训人数×100%").first().waitFor();
    await pane.getByRole("button", { name: /^填写 \d+ 个单元格（新增 2 行）$/ }).click();
    await pane.getByText("这张表的指标都填好了").waitFor();
    const filled = await state();
    for (const text of ["≤30万元", "参训人员满意度", "考核合格人数÷参训人数×100%"]) expect(filled).toContain(text);
    expect(filled).toContain("各期培训实际参训人数之和");
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane.getByText("新增一行").first().waitFor();
    expect(await state()).toBe(before);
  });

  it("fills in one cell of one row only where a person wants no more", async () => {
    await open();
    await pane.getByRole("button", { name: "全不选" }).click();
    await pane.getByRole("checkbox", { name: "填写“质量指标 · 培训合格率”的指标值" }).check();
    await pane.getByRole("button", { name: "填写 1 个单元格", exact: true }).click();
    await pane.getByText("填写了 1 个单元格。").first().waitFor();
    const filled = await state();
    expect(filled).toContain("≥95%");
    expect(filled).not.toContain("考核合格人数÷参训人数×100%");
  });

  it("changes the kind of project, and fills the spend plan in with its amounts", async () => {
    await open();
    await pane.getByLabel("项目类型").selectOption({ label: "会议" });
    await pane.locator("li", { hasText: "参会人员满意度" }).first().waitFor();
    await pane.getByText("资金支出计划", { exact: true }).click();
    await pane.getByLabel("支出进度").selectOption({ label: "按季度 25/50/75/100" });
    expect(await pane.getByRole("row", { name: /6月底/ }).textContent()).toBe("6月底50%15.00");
    await pane.getByRole("button", { name: "填写 4 个进度" }).click();
    await pane.getByText("填写了 4 个单元格。").first().waitFor();
    expect(await state()).toContain("25%");
  });

  it("looks the library up and puts an entry into the row that a person stands in", async () => {
    await open();
    await page.evaluate(() => {
      const { engine } = window.workbench ?? {};
      const sheet = engine?.activeSheet() ?? "";
      const rows = engine?.read(sheet, { top: 0, left: 1, bottom: 39, right: 1 }).values ?? [];
      const row = rows.findIndex(([text]) => text === "时效指标");
      engine?.select(sheet, [{ top: row, left: 2, bottom: row, right: 2 }]);
    });
    await pane.getByRole("button", { name: "读取当前的表" }).click();
    await pane.getByText("指标库", { exact: true }).click();
    await pane.getByText("填到：时效指标").waitFor();
    await pane.getByRole("searchbox").fill("按期举办");
    await pane.getByRole("button", { name: "填入", exact: true }).first().click();
    await pane.getByRole("button", { name: "写入 4 个单元格" }).click();
    await pane.getByText("填写了 4 个单元格。").first().waitFor();
    expect(await state()).toContain("按期举办");
  });

  it.each([
    [320, "light"],
    [450, "light"],
    [320, "dark"],
    [450, "dark"],
  ] as const)("fits into a pane of %i px, %s", async (width, scheme) => {
    await open(1366, scheme);
    await pane.evaluate(() => {
      for (const group of Array.from(document.querySelectorAll("details"))) group.open = true;
    });
    await pane.getByRole("searchbox").fill("满意度");
    await page.setViewportSize({ width: 1366, height: 3400 });
    const element = await pane.frameElement();
    await element.evaluate((frame, px) => {
      Object.assign((frame as HTMLElement).style, {
        position: "fixed",
        inset: "0 auto auto 0",
        width: `${String(px)}px`,
        height: "3300px",
        zIndex: "9999",
      });
    }, width);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (PICTURES === undefined) return;
    await element.screenshot({ path: join(PICTURES, `fill-${String(width)}-${scheme}.png`) });
  });
});
