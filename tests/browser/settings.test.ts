import type { Frame, Locator, Page } from "playwright-core";
import { accessibilityProblems, overflow } from "../support/accessibility";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { addinReady, checkWorkbook, pressRibbon, untilDone, type PaneLook } from "../support/pane-page";

describeInWorkbench("the settings in the pane", "assets/sample.xlsx", (bench) => {
  let page: Page;
  let pane: Frame;

  async function openSettings(look: PaneLook = {}): Promise<void> {
    ({ page, pane } = await bench.openPane(look));
    await pane.getByRole("tab", { name: look.locale === "en" ? "Settings" : "设置" }).click();
    await pane.getByRole("group").first().waitFor();
  }

  async function openSettingsChecked(): Promise<void> {
    await openSettings();
    await checkWorkbook(page);
    await pane.getByRole("tab", { name: "设置" }).click();
  }

  const group = (name: string): Locator => pane.locator("summary").filter({ hasText: name });
  const focusIsOn = (name: string): Promise<void> => pane.locator("button:focus").filter({ hasText: name }).waitFor();
  /** A field shows what was read from the workbook as soon as that has come. */
  const shows = (field: Locator, value: string): Promise<void> =>
    eventually(async () => expect(await field.inputValue()).toBe(value));

  const record = (): Promise<unknown> => pane.evaluate((): unknown => Office.context.document.settings.get("jibiao"));
  const recordHas = (settings: object): Promise<void> =>
    eventually(async () => expect(await record()).toMatchObject(settings));

  async function writeRecord(value: object): Promise<void> {
    await pane.evaluate((written) => {
      Office.context.document.settings.set("jibiao", written);
      return new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    }, value);
  }

  /** The pane reads the record when something is done to the workbook. */
  async function reopen(): Promise<void> {
    await pane.getByRole("tab", { name: "检查" }).click();
    await untilDone(pane, () => pane.getByRole("button", { name: "检查工作簿" }).click());
    await pane.getByRole("tab", { name: "设置" }).click();
  }

  it("save a field when it is left, check again by it, and show it the next time", async () => {
    await openSettingsChecked();
    await group("支出进度要求").click();
    const march = pane.getByRole("textbox", { name: "3月底至少支出" });
    await march.fill("９０％");
    await march.press("Tab");
    await pane.getByText("设置已保存在工作簿里").first().waitFor();
    await shows(march, "90");
    await recordHas({ planFloors: { march: 90 } });
    await pane.getByRole("tab", { name: "检查" }).click();
    await pane.getByText("90%").first().waitFor();
  });

  it("say beside the field what is wrong, and save nothing", async () => {
    await openSettings();
    const year = pane.getByRole("textbox", { name: "预算年度" });
    await year.fill("25");
    await year.press("Enter");
    const problem = pane.getByRole("alert").filter({ hasText: "请填 2000 到 2100 之间的年份" });
    await problem.waitFor();
    expect(await year.getAttribute("aria-invalid")).toBe("true");
    expect(await year.inputValue()).toBe("25");
    expect(await accessibilityProblems(pane)).toEqual([]);

    // What is saved later would take it along.
    await pane.getByRole("combobox", { name: "指标体系" }).selectOption("2021");
    await recordHas({ standard: "2021" });
    expect(await record()).not.toHaveProperty("budgetYear");
    await problem.waitFor();

    await year.fill("");
    await year.press("Tab");
    await problem.waitFor({ state: "detached" });
    expect(await year.getAttribute("aria-invalid")).toBe("false");
  });

  it("switch rules off and give them another severity, several at once", async () => {
    await openSettingsChecked();
    await group("规则").click();
    await pane.getByRole("searchbox", { name: "查找规则" }).fill("年底不是");
    const rule = pane.getByRole("switch", { name: "资金支出计划年底不是 100%" });
    await rule.uncheck();
    await pane.getByRole("searchbox", { name: "查找规则" }).fill("没有填成本");
    await pane.getByRole("combobox", { name: "级别：没有填成本指标" }).selectOption("提示");
    await pane.getByText("现在改了 2 条。").waitFor();
    await recordHas({
      rulesOff: ["plan-final"],
      severities: { "grid-cost-missing": "hint" },
    });
    await pane.getByRole("searchbox", { name: "查找规则" }).fill("没有这样的词");
    await pane.getByText("没有名称里带“没有这样的词”的规则").waitFor();
  });

  it("go back to their defaults after a question, but for what is ignored", async () => {
    await openSettings();
    const ignore = { rule: "plan-final", reason: "按主管部门的口径填" };
    await writeRecord({ version: 1, standard: "2021", rulesOff: ["value-le-0"], ignores: [ignore] });
    await reopen();
    const standard = pane.getByRole("combobox", { name: "指标体系" });
    await shows(standard, "2021");
    await pane.getByRole("button", { name: "恢复默认" }).click();
    await pane.getByRole("button", { name: "取消", exact: true }).click();
    await focusIsOn("恢复默认");
    await pane.getByRole("button", { name: "恢复默认" }).press("Enter");
    await pane.getByText("已忽略的问题不受影响").waitFor();
    await focusIsOn("确定恢复");
    await pane.getByRole("button", { name: "确定恢复" }).click();
    await pane.getByText("设置已保存在工作簿里").first().waitFor();
    await recordHas({ standard: "auto", rulesOff: [], ignores: [ignore] });
    await shows(standard, "auto");
  });

  it("switch off checking by itself, for this computer and not in the workbook", async () => {
    await openSettings();
    const standard = pane.getByRole("combobox", { name: "指标体系" });
    await standard.selectOption("2021");
    await recordHas({ standard: "2021" });
    const before = await record();
    const live = pane.getByRole("switch", { name: "边改边查" });
    expect(await live.isChecked()).toBe(true);
    await live.uncheck();
    // What is saved later would take it along.
    await standard.selectOption("2015");
    await recordHas({ standard: "2015" });
    expect(await record()).toEqual({ ...Object(before), standard: "2015" });

    await page.reload();
    await addinReady(page);
    pane = await pressRibbon(page, "打开面板");
    await pane.getByRole("tab", { name: "设置" }).click();
    expect(await pane.getByRole("switch", { name: "边改边查" }).isChecked()).toBe(false);
  });

  it("list what is ignored, also without a check, and take it back", async () => {
    await openSettings();
    const about = { project: "修路", field: "indicators.value", indicator: "硬化里程", text: "≥5" };
    await writeRecord({ version: 1, ignores: [{ rule: "value-no-unit", reason: "单位在备注里", about }] });
    await reopen();
    await group("已忽略的问题（1）").click();
    await pane.getByText("修路：硬化里程").waitFor();
    await pane.getByText("原因：单位在备注里").waitFor();
    await pane.getByRole("button", { name: /^取消忽略：/ }).click();
    await pane.getByText("没有忽略任何问题").waitFor();
    await recordHas({ ignores: [] });
    await pane.locator("summary:focus", { hasText: "已忽略的问题（0）" }).waitFor();
  });

  it.each([
    ["damaged", { version: 1, standard: "2050" }, "里“指标体系”这一项坏了"],
    ["of a later version", { version: 99, novel: true }, "由更新的版本写入（第 99 版）"],
  ])("that are %s are shown and never overwritten", async (_, kept, sentence) => {
    await openSettings();
    await writeRecord(kept);
    await reopen();
    await pane.getByText(sentence).last().waitFor();
    await pane.getByText("工作簿里的原样").click();
    expect(JSON.parse((await pane.locator("pre").textContent()) ?? "")).toEqual(kept);
    expect(await pane.getByRole("combobox", { name: "指标体系" }).isDisabled()).toBe(true);
    expect(await pane.getByRole("textbox", { name: "预算年度" }).isDisabled()).toBe(true);
    expect(await accessibilityProblems(pane)).toEqual([]);
    const reset = pane.getByRole("button", { name: "恢复默认" });
    expect(await reset.getAttribute("aria-disabled")).toBe("true");
    await reset.click({ force: true });
    await reopen();
    await reset.waitFor();
    expect(await pane.getByText("已忽略的问题不受影响").count()).toBe(0);
    expect(await record()).toEqual(kept);
  });

  it("that are damaged are mended by a button, and what can be read is kept", async () => {
    await openSettings({ width: 320 });
    await writeRecord({
      version: 1,
      standard: "2050",
      budgetYear: 2027,
      ignores: [{ rule: "plan-final", reason: "已报批" }],
    });
    await reopen();
    const mend = pane.getByRole("button", { name: "修好设置" });
    await mend.waitFor();
    expect(await overflow(pane)).toEqual([]);
    expect(await accessibilityProblems(pane)).toEqual([]);
    await mend.click();
    await recordHas({ standard: "auto", budgetYear: 2027, ignores: [{ rule: "plan-final", reason: "已报批" }] });
    await shows(pane.getByRole("textbox", { name: "预算年度" }), "2027");
    expect(await pane.getByRole("combobox", { name: "指标体系" }).isDisabled()).toBe(false);
  });

  it.each<PaneLook>([
    { locale: "zh-CN", theme: "light", width: 320 },
    { locale: "en", theme: "dark", width: 320 },
    { locale: "en", theme: "contrast", width: 450 },
  ])("fit into the pane and suit everybody with everything open: %j", async (look) => {
    await openSettings(look);
    await pane.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    // The rules come when their group is opened; the switch before them is no rule.
    await pane.getByRole("switch").nth(1).waitFor();
    expect(await overflow(pane)).toEqual([]);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });
});
