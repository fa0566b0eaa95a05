import type { Browser, Frame, Page } from "playwright-core";
import { buildStale } from "../../workbench/server/build";
import { type RunningServer, serveWorkbench } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { accessibilityProblems, openPane, overflow, type PaneLook } from "../support/pane-page";
import { typeCell } from "../support/type-cell";

jest.setTimeout(120_000);

const FILE = "assets/sample.xlsx";

describeInBrowser("the findings in the pane", () => {
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

  afterEach(() => page.context().close());

  async function openChecked(look: PaneLook = {}): Promise<void> {
    ({ page, pane } = await openPane(browser, server.url, look));
    await page.evaluate(() => window.workbench?.press("Jibiao.CheckWorkbook"));
    await pane.getByRole("list").first().waitFor();
  }

  const focused = (): Promise<string> =>
    pane.evaluate(() => document.activeElement?.closest("[role=listitem]")?.textContent ?? "");
  const score = (): Promise<string> => pane.locator("h1").innerText();
  const selectedCell = (): Promise<string> =>
    page.evaluate(() => {
      const { areas } = window.workbench?.selection() ?? {};
      const area = areas?.[0];
      return area === undefined ? "" : `${String.fromCharCode(65 + area.left)}${area.top + 1}`;
    });

  it("are walked through by keys alone, and F8 goes to their cells", async () => {
    await openChecked();
    await pane.getByRole("button", { name: "按项目" }).focus();
    await page.keyboard.press("F8");
    const first = await focused();
    const cell = /[A-Z]+\d+$/.exec(first)?.[0] ?? "";
    await page.waitForFunction((wanted) => {
      const area = window.workbench?.selection().areas[0];
      return area !== undefined && `${String.fromCharCode(65 + area.left)}${area.top + 1}` === wanted;
    }, cell);
    await page.keyboard.press("F8");
    await page.waitForFunction((before) => {
      const area = window.workbench?.selection().areas[0];
      return area !== undefined && `${String.fromCharCode(65 + area.left)}${area.top + 1}` !== before;
    }, cell);
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("Shift+F8");
    expect(await focused()).toBe(first);
    await page.keyboard.press("ArrowRight");
    await pane.getByText("怎么改：").first().waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await pane.evaluate(() => document.activeElement?.closest("h3") !== null)).toBe(true);
    await page.keyboard.press("ArrowLeft");
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
  });

  it("are out of sight while another section is in front", async () => {
    await openChecked();
    await pane.getByRole("tab", { name: "设置" }).click();
    await pane.getByRole("tabpanel", { name: "设置" }).waitFor();
    expect(await pane.locator("[role=tabpanel]:visible").count()).toBe(1);
    expect(await pane.getByRole("list").first().isVisible()).toBe(false);
  });

  it("are found by rule over all sheets, and by a text", async () => {
    await openChecked();
    await pane.getByRole("button", { name: "按问题" }).click();
    await pane.getByRole("button", { name: /资金支出计划年底不是 100%.*1 张表/ }).waitFor();
    await pane.getByRole("button", { name: "筛选", exact: true }).click();
    await pane.getByRole("searchbox").fill("年底不是");
    await pane.getByText(/^显示 1 个，共 \d+ 个问题$/).waitFor();
    expect(await pane.getByRole("listitem").count()).toBe(2);
    await pane.getByRole("button", { name: "清除筛选" }).click();
    await pane.getByText(/^共 \d+ 个问题$/).waitFor();
  });

  it("follow what a person types, while the focus and the selection stay where they are", async () => {
    await openChecked();
    const before = await score();
    await pane.getByRole("button", { name: /只有数字，没有单位。 F10$/ }).click();
    await page.waitForFunction(() => window.workbench?.selection().areas[0]?.top === 9);
    const trips = (await page.evaluate(() => window.workbench?.traffic().roundTrips)) ?? 0;
    await typeCell(page, "F10", "≥7场");
    await pane.waitForFunction((text) => document.querySelector("h1")?.textContent !== text, before);
    expect(await pane.getByText("检查之后表格有改动").count()).toBe(0);
    expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
    expect(await selectedCell()).toBe("F11");
    const after = (await page.evaluate(() => window.workbench?.traffic().roundTrips)) ?? 0;
    // Two for the check, the others tell which cell is selected.
    expect(after - trips).toBeLessThanOrEqual(5);
  });

  it("only become out of date where a person does not want that", async () => {
    await openChecked();
    await pane.getByRole("checkbox", { name: "边改边查" }).click();
    await typeCell(page, "F10", "≥7场");
    await pane.getByText("检查之后表格有改动").waitFor();
    await pane.getByRole("button", { name: "重新检查" }).click();
    await pane.getByText("检查之后表格有改动").waitFor({ state: "detached" });
  });

  const BUTTONS = {
    "zh-CN": { byRule: "按问题", filter: "筛选", why: /^为什么：/ },
    en: { byRule: "By problem", filter: "Filter", why: /^Why: / },
  } as const;

  it.each([
    { locale: "zh-CN", theme: "light", width: 320 },
    { locale: "en", theme: "dark", width: 320 },
    { locale: "en", theme: "contrast", width: 450 },
  ] as const)("are accessible and within the pane in every state: %j", async (look) => {
    await openChecked(look);
    const { byRule, filter, why } = BUTTONS[look.locale];
    const problems = async (): Promise<readonly string[]> => [
      ...(await accessibilityProblems(pane)),
      ...(await overflow(pane)),
    ];
    expect(await problems()).toEqual([]);
    await pane.getByRole("button", { name: why }).first().click();
    await pane.getByRole("button", { name: byRule }).click();
    await pane.getByRole("button", { name: filter, exact: true }).click();
    await pane.getByRole("option", { name: /100%/ }).first().waitFor({ state: "attached" });
    expect(await problems()).toEqual([]);
    await pane.getByRole("searchbox").fill("nowhere");
    expect(await problems()).toEqual([]);
  });
});
