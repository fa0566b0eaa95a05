import type { Browser, Page } from "playwright-core";
import { buildStale } from "../../workbench/server/build";
import { type RunningServer, serveWorkbench } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { openPane, type PanePage } from "../support/pane-page";

jest.setTimeout(120_000);

/** Sections of the pane tell their own stories in Chinese; here one person does all of it in English. */
describeInBrowser("the add-in in English", () => {
  let browser: Browser;
  let server: RunningServer;
  let opened: PanePage;

  beforeAll(async () => {
    await buildStale();
    server = await serveWorkbench({ port: 0, file: "assets/sample.xlsx" });
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    opened = await openPane(browser, server.url, { locale: "en" });
  });

  afterEach(() => opened.close());

  const sheetNames = (page: Page): Promise<readonly string[] | undefined> =>
    page.evaluate(() => window.workbench?.engine.sheets().map(({ name }) => name));

  it("checks, goes to a cell, explains, mends, undoes, ignores and clears", async () => {
    const { page, pane } = opened;
    await page.getByRole("button", { name: "Check workbook", exact: true }).click();
    await pane.getByRole("heading", { name: "Findings" }).waitFor();
    expect(await pane.locator("h1").first().innerText()).toMatch(/^3 tables\W+8 errors\W+5 warnings\W+1 hint$/);

    await pane.getByRole("button", { name: "Go to the first error" }).click();
    await page.waitForFunction(() => {
      const { engine } = window.workbench ?? {};
      return engine?.sheets().find(({ id }) => id === engine.activeSheet())?.name === "数字图书馆网络租赁费";
    });

    for (const why of await pane.getByRole("button", { name: /^Why: / }).all()) {
      await why.click();
      await pane.getByText("What to do:").waitFor();
      if ((await pane.getByRole("button", { name: "Change as shown" }).count()) > 0) break;
      await why.click();
    }
    await pane.getByRole("button", { name: "Change as shown" }).first().click();
    await pane.getByText("1 cell was changed.").first().waitFor();
    await pane.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.getByText("1 cell was restored.").first().waitFor();

    await pane.getByRole("button", { name: "Ignore", exact: true }).first().click();
    await pane.getByRole("textbox").fill("as the bureau wants it");
    await pane.getByRole("textbox").press("Enter");
    await pane.getByRole("button", { name: "Ignored (1)" }).waitFor();

    await page.getByRole("button", { name: "Clear marks", exact: true }).click();
    await pane
      .getByText(/^\d+ marks were cleared\./)
      .first()
      .waitFor();
  });

  it("fills in, inserts sheets, and reports", async () => {
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "Fill" }).click();
    await pane.getByText(/^Suggested indicators/).waitFor();

    await pane.getByRole("tab", { name: "Templates" }).click();
    const before = await sheetNames(page);
    await pane.getByRole("button", { name: "Insert 1 sheet", exact: true }).click();
    await pane.getByText(/^1 sheet inserted: /).waitFor();
    expect(await sheetNames(page)).toHaveLength((before?.length ?? 0) + 1);
    await pane.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.getByText("1 sheet was removed.").first().waitFor();
    expect(await sheetNames(page)).toEqual(before);

    await pane.getByRole("tab", { name: "Report" }).click();
    await pane.getByRole("button", { name: "Check workbook" }).click();
    await pane.getByRole("heading", { name: "Spend plans" }).waitFor();
  });
});
