import type { Browser, Frame, Locator } from "playwright-core";
import { buildStale } from "../../workbench/server/build";
import { serveWorkbench, type RunningServer } from "../../workbench/server/serve";
import { describeInBrowser, launchBrowser } from "../support/browser";
import { accessibilityProblems, openPane, overflow, type PaneLook, type PanePage } from "../support/pane-page";

jest.setTimeout(120_000);

describeInBrowser("the settings in the pane", () => {
  let browser: Browser;
  let server: RunningServer;
  let opened: PanePage | undefined;

  beforeAll(async () => {
    await buildStale();
    server = await serveWorkbench({ port: 0, file: "assets/sample.xlsx" });
    browser = await launchBrowser();
  }, 300_000);

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function openSettings(look: PaneLook = {}): Promise<Frame> {
    opened = await openPane(browser, server.url, look);
    const { pane } = opened;
    await pane.getByRole("tab", { name: look.locale === "en" ? "Settings" : "设置" }).click();
    await pane.getByRole("group").first().waitFor();
    return pane;
  }

  const check = (): Promise<void> | undefined =>
    opened?.page.evaluate(() => window.workbench?.press("Jibiao.CheckWorkbook"));

  it("save a field when it is left, check again by it, and show it the next time", async () => {
    const pane = await openSettings();
    await check();
    await pane.getByRole("tab", { name: "设置" }).click();
    await group(pane, "支出进度要求").click();
    const march = pane.getByRole("textbox", { name: "3月底至少支出" });
    await march.fill("９０％");
    await march.press("Tab");
    await pane.getByText("设置已保存在工作簿里").first().waitFor();
    expect(await march.inputValue()).toBe("90");
    expect(await recordOf(pane)).toMatchObject({ planFloors: { march: 90 } });
    await pane.getByRole("tab", { name: "检查" }).click();
    await pane.getByText("90%").first().waitFor();
  });

  it("say beside the field what is wrong, and save nothing", async () => {
    const pane = await openSettings();
    const year = pane.getByRole("textbox", { name: "预算年度" });
    await year.fill("25");
    await year.press("Enter");
    const problem = pane.getByRole("alert").filter({ hasText: "请填 2000 到 2100 之间的年份" });
    await problem.waitFor();
    expect(await year.getAttribute("aria-invalid")).toBe("true");
    expect(await year.inputValue()).toBe("25");
    expect(await recordOf(pane)).toBeNull();
    expect(await accessibilityProblems(pane)).toEqual([]);

    await year.fill("");
    await year.press("Tab");
    await problem.waitFor({ state: "detached" });
    expect(await year.getAttribute("aria-invalid")).toBe("false");
  });

  it("switch rules off and give them another severity, several at once", async () => {
    const pane = await openSettings();
    await check();
    await pane.getByRole("tab", { name: "设置" }).click();
    await group(pane, "规则").click();
    await pane.getByRole("searchbox", { name: "查找规则" }).fill("年底不是");
    const rule = pane.getByRole("switch", { name: "资金支出计划年底不是 100%" });
    await rule.uncheck();
    await pane.getByRole("searchbox", { name: "查找规则" }).fill("没有填成本");
    await pane.getByRole("combobox", { name: "级别：没有填成本指标" }).selectOption("提示");
    await pane.getByText("现在改了 2 条。").waitFor();
    await pane.getByText("设置已保存在工作簿里").first().waitFor();
    expect(await recordOf(pane)).toMatchObject({
      rulesOff: ["plan-final"],
      severities: { "grid-cost-missing": "hint" },
    });
    await pane.getByRole("searchbox", { name: "查找规则" }).fill("没有这样的词");
    await pane.getByText("没有名称里带“没有这样的词”的规则").waitFor();
  });

  it("go back to their defaults after a question, but for what is ignored", async () => {
    const pane = await openSettings();
    const ignore = { rule: "plan-final", reason: "按主管部门的口径填" };
    await writeRecord(pane, { version: 1, standard: "2021", rulesOff: ["value-le-0"], ignores: [ignore] });
    await reopen(pane);
    const standard = pane.getByRole("combobox", { name: "指标体系" });
    expect(await standard.inputValue()).toBe("2021");
    await pane.getByRole("button", { name: "恢复默认" }).click();
    await pane.getByRole("button", { name: "取消", exact: true }).click();
    expect(await focusedText(pane)).toBe("恢复默认");
    await pane.getByRole("button", { name: "恢复默认" }).press("Enter");
    await pane.getByText("已忽略的问题不受影响").waitFor();
    expect(await focusedText(pane)).toBe("确定恢复");
    await pane.getByRole("button", { name: "确定恢复" }).click();
    await pane.getByText("设置已保存在工作簿里").first().waitFor();
    expect(await recordOf(pane)).toMatchObject({ standard: "auto", rulesOff: [], ignores: [ignore] });
    expect(await standard.inputValue()).toBe("auto");
  });

  it("switch off checking by itself, for this computer and not in the workbook", async () => {
    const pane = await openSettings();
    const live = pane.getByRole("switch", { name: "边改边查" });
    expect(await live.isChecked()).toBe(true);
    await live.uncheck();
    expect(await recordOf(pane)).toBeNull();
    await opened?.page.reload();
    await opened?.page.evaluate(() => window.workbench?.ready());
    await opened?.page.getByRole("button", { name: "打开面板", exact: true }).click();
    const again = opened?.page.frames().find((frame) => frame.url().includes("taskpane.html"));
    await again?.getByRole("tab", { name: "设置" }).click();
    expect(await again?.getByRole("switch", { name: "边改边查" }).isChecked()).toBe(false);
  });

  it("list what is ignored, also without a check, and take it back", async () => {
    const pane = await openSettings();
    const about = { project: "修路", field: "indicators.value", indicator: "硬化里程", text: "≥5" };
    await writeRecord(pane, { version: 1, ignores: [{ rule: "value-no-unit", reason: "单位在备注里", about }] });
    await reopen(pane);
    await group(pane, "已忽略的问题（1）").click();
    await pane.getByText("修路：硬化里程").waitFor();
    expect(await pane.getByText("原因：单位在备注里").count()).toBe(1);
    await pane.getByRole("button", { name: /^取消忽略：/ }).click();
    await pane.getByText("没有忽略任何问题").waitFor();
    expect(await recordOf(pane)).toMatchObject({ ignores: [] });
  });

  it.each([
    ["damaged", { version: 1, standard: "2050" }, "已损坏（standard）"],
    ["of a later version", { version: 99, novel: true }, "由更新的版本写入（第 99 版）"],
  ])("that are %s are shown and never overwritten", async (_, record, sentence) => {
    const pane = await openSettings();
    await writeRecord(pane, record);
    await reopen(pane);
    await pane.getByText(sentence).last().waitFor();
    await pane.getByText("工作簿里的原样").click();
    expect(JSON.parse((await pane.locator("pre").textContent()) ?? "")).toEqual(record);
    expect(await pane.getByRole("combobox", { name: "指标体系" }).isDisabled()).toBe(true);
    expect(await pane.getByRole("textbox", { name: "预算年度" }).isDisabled()).toBe(true);
    expect(await pane.getByRole("button", { name: "恢复默认" }).getAttribute("aria-disabled")).toBe("true");
    await pane.getByRole("button", { name: "恢复默认" }).click({ force: true });
    expect(await recordOf(pane)).toEqual(record);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });

  it.each<PaneLook>([
    { locale: "zh-CN", theme: "light", width: 320 },
    { locale: "en", theme: "dark", width: 320 },
    { locale: "en", theme: "contrast", width: 450 },
  ])("fit into the pane and suit everybody with everything open: %j", async (look) => {
    const pane = await openSettings(look);
    await pane.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await pane.getByRole("switch").first().waitFor();
    expect(await overflow(pane)).toEqual([]);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });
});

function group(pane: Frame, name: string): Locator {
  return pane.locator("summary").filter({ hasText: name });
}

/** The pane reads the record when something is done to the workbook. */
async function reopen(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "检查" }).click();
  await pane.getByRole("button", { name: "检查工作簿" }).click();
  await pane.getByRole("heading", { name: "发现的问题" }).waitFor();
  await pane.getByRole("tab", { name: "设置" }).click();
}

function recordOf(pane: Frame): Promise<unknown> {
  return pane.evaluate((): unknown => Office.context.document.settings.get("jibiao"));
}

async function writeRecord(pane: Frame, record: object): Promise<void> {
  await pane.evaluate((value) => {
    Office.context.document.settings.set("jibiao", value);
    return new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  }, record);
}

function focusedText(pane: Frame): Promise<string | null | undefined> {
  return pane.evaluate(() => document.activeElement?.textContent);
}
