import type { Browser, Frame, Page } from "playwright-core";
import { buildStale } from "../../workbench/server/build";
import { serveWorkbench, type RunningServer } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";

jest.setTimeout(60_000);

describeInBrowser("the parts of the page", () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  /** In the order in which they were first asked for. */
  let loaded: Set<string>;

  beforeAll(async () => {
    await buildStale();
    server = await serveWorkbench({ port: 0, file: "assets/sample.xlsx" });
    browser = await launchBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    loaded = new Set();
    page.on("request", (request) => {
      const part = /\/(commands|engine|texts|taskpane|explanations)(\.zh-CN|\.en)?[.\w]*\.js$/.exec(request.url());
      if (part !== null) loaded.add(`${part[1] ?? ""}${part[2] ?? ""}`);
    });
  });

  afterEach(() => page.close());

  async function openWorkbench(query = ""): Promise<void> {
    await page.goto(`${server.url}${query}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready());
  }

  it.each([
    ["zh-CN", "", "检查工作簿", /^为什么：/],
    ["en", "?locale=en", "Check workbook", /^Why: /],
  ])("come in order in %s, the explanations when they are asked for", async (locale, query, check, why) => {
    await openWorkbench(query);
    const pane = await press(page, check);
    await pane.locator("h2").first().waitFor();
    expect([...loaded]).toEqual(["commands", `engine.${locale}`, "taskpane", `texts.${locale}`]);

    const closed = pane.locator("h3 button[aria-expanded=false]");
    if ((await closed.count()) > 0) await closed.first().click();
    await pane.getByRole("button", { name: why }).first().click();
    await pane.getByText(locale === "en" ? "What to do:" : "怎么改：").waitFor();
    expect([...loaded].slice(4)).toEqual([`explanations.${locale}`]);
  });

  it("are missed in a sentence when the engine does not load, and a second try finds it", async () => {
    await page.route(/\/engine\./, (route) => route.abort());
    await openWorkbench();
    const pane = await press(page, "检查工作簿");
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("绩标的检查程序没有载入。请关闭面板，重新打开工作簿后再试");

    await page.unroute(/\/engine\./);
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByRole("heading", { name: "发现的问题" }).waitFor();
  });

  it("are missed in a sentence when the pane does not load", async () => {
    await page.route(/\/taskpane\.[^/]*js/, (route) => route.abort());
    await openWorkbench();
    const pane = await press(page, "打开面板");
    await pane.getByText("绩标的面板没有载入。请关闭面板再打开").waitFor();
    expect(await pane.locator("#pane").textContent()).toContain("请联系单位的管理员");
  });
});

async function press(page: Page, button: string): Promise<Frame> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("The pane has no page.");
  return pane;
}
