import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Request } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { targetForm } from "../../src/templates/target-form";
import { buildStale } from "../../workbench/server/build";
import { type RunningServer, serveWorkbench } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { openPane } from "../support/pane-page";

jest.setTimeout(120_000);

/** Texts that run, or fetch something, wherever they are taken for more than text. */
const SCRIPT = '<script>window.wasRun="script"</script>';
const IMAGE = '<img src="https://elsewhere.invalid/x.png" onerror="window.wasRun=\'image\'">';
const STYLE = '"><style>@import "https://elsewhere.invalid/x.css";</style>';
const FORMULA = '=HYPERLINK("https://elsewhere.invalid/","看这里")';
const COMMAND = "@SUM(1+1)*cmd|' /C calc'!A0";

const HOSTILE = targetForm("<b>表</b>&amp;", {
  title: `一、${SCRIPT}绩效目标表`,
  unit: "123001某县水利局本级",
  code: FORMULA,
  name: IMAGE,
  budget: { total: 100, fiscal: 90, other: 20 },
  purpose: STYLE,
  plan: [0.2, 0.4, 0.6, 0.8],
  goals: SCRIPT,
  indicators: [
    ["产出指标", "数量指标", IMAGE, SCRIPT, "≧300公里", STYLE],
    ["产出指标", "质量指标", FORMULA, COMMAND, "较好", FORMULA],
  ],
});

describeInBrowser("a workbook full of markup and formulas as text", () => {
  let folder: string;
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    await buildStale();
    folder = await mkdtemp(join(tmpdir(), "jibiao-"));
    const file = join(folder, "hostile.xlsx");
    await writeFile(file, writeWorkbook([HOSTILE]));
    server = await serveWorkbench({ port: 0, file });
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** What the pane and the page around it have run of it. */
  async function wasRun(page: Page): Promise<unknown[]> {
    const run = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, "wasRun") as unknown)),
    );
    return run.filter((what) => what !== undefined);
  }

  it("is checked and shown as the text it is, and no request leaves the server that the page is from", async () => {
    const requests: Request[] = [];
    const { page, pane } = await openPane(browser, server.url, {
      watch: (context) => context.on("request", (request) => requests.push(request)),
    });
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.evaluate(() => window.workbench?.press("Jibiao.CheckWorkbook"));
    await pane.getByRole("list").first().waitFor();
    // The project's name heads its findings, letter by letter.
    await pane.getByText(IMAGE).first().waitFor();
    const why = pane.getByRole("button", { name: /^为什么：/ });
    for (let index = 0; index < Math.min(4, await why.count()); index += 1) await why.nth(index).click();
    expect(await pane.locator("img, script:not([src]), iframe").count()).toBe(0);
    expect(await wasRun(page)).toEqual([]);
    expect(dialogs).toEqual([]);
    const origin = new URL(server.url).origin;
    const outside = requests
      .map((request) => request.url())
      .filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url));
    expect(requests.length).toBeGreaterThan(5);
    expect(outside).toEqual([]);
    await page.context().close();
  });

  it("cannot be sent anywhere by the page: its policy refuses every other address", async () => {
    const { page, pane } = await openPane(browser, server.url);
    const refused = await pane.evaluate(async () => {
      const broken = new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), {
          once: true,
        });
      });
      await fetch("https://elsewhere.invalid/").catch(() => undefined);
      return broken;
    });
    expect(refused).toBe("connect-src");
    const evaluated = await pane.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = 'window.wasRun = "inline"';
      document.head.append(script);
      return Reflect.get(window, "wasRun") as unknown;
    });
    expect(evaluated).toBeUndefined();
    await page.context().close();
  });
});
