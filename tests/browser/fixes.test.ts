import { basename } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { buildStale } from "../../workbench/server/build";
import { type RunningServer, serveWorkbench } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";

jest.setTimeout(120_000);

const FILE = "assets/sample.xlsx";
const REASON = "按主管部门的口径填";

describeInBrowser("fixing and ignoring in the pane", () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    await buildStale();
    server = await serveWorkbench({ port: 0, file: FILE });
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(server.url);
    await page.waitForFunction((name) => document.querySelector("#file-name")?.textContent === name, basename(FILE));
    await page.evaluate(() => window.workbench?.ready());
    await page.getByRole("button", { name: "检查工作簿", exact: true }).click();
    await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("The pane has no page.");
    pane = frame;
    await pane.getByRole("heading", { name: "发现的问题" }).waitFor();
    const expand = pane.getByRole("button", { name: "全部展开" });
    if ((await expand.count()) > 0) await expand.click();
  });

  afterEach(() => page.close());

  /** Opens findings until one can be changed after a look, and gives what it says. */
  async function openMendable(): Promise<string> {
    for (const why of await pane.getByRole("button", { name: /^为什么：/ }).all()) {
      const name = (await why.getAttribute("aria-label")) ?? "";
      await why.click();
      await pane.getByText("怎么改：").waitFor();
      if ((await pane.getByRole("button", { name: "按此修改" }).count()) > 0) return name;
      await why.click();
    }
    throw new Error("No finding of the sample has a fix to be confirmed.");
  }

  const cellTexts = (): Promise<string> =>
    page.evaluate(() => {
      const { engine } = window.workbench ?? {};
      return JSON.stringify(
        engine?.sheets().map(({ id }) => {
          const area = engine.usedArea(id, false);
          return area && engine.read(id, area).values;
        }),
      );
    });

  it("changes a cell after a look, and takes it back", async () => {
    const before = await cellTexts();
    const name = await openMendable();
    const after = (await pane.locator("ins").first().textContent()) ?? "";
    await pane.getByRole("button", { name: "按此修改" }).click();
    await pane.getByText("改了 1 个单元格。").first().waitFor();
    expect(await pane.getByRole("button", { name, exact: true }).count()).toBe(0);
    const changed = await cellTexts();
    expect(changed).not.toBe(before);
    expect(changed).toContain(JSON.stringify(after));

    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane.getByText("恢复了 1 个单元格。").first().waitFor();
    expect(await pane.getByRole("button", { name, exact: true }).count()).toBe(1);
    expect(await cellTexts()).toBe(before);
  });

  it("leaves what is ignored with a reason, until it is taken back", async () => {
    const name = await openMendable();
    await pane.getByRole("button", { name: "忽略", exact: true }).click();
    await pane.getByRole("textbox").fill(REASON);
    await pane.getByRole("textbox").press("Enter");
    await pane.getByRole("button", { name: "已忽略（1）" }).click();
    expect(await pane.getByText(`原因：${REASON}`).count()).toBe(1);

    await pane.getByRole("button", { name: "检查工作簿", exact: true }).click();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await pane.getByRole("button", { name, exact: true }).count()).toBe(0);

    await pane.getByRole("button", { name: /^取消忽略：/ }).click();
    await pane.getByText("已取消忽略。").first().waitFor();
    expect(await pane.getByRole("button", { name, exact: true }).count()).toBe(1);
  });
});
