import { readFileSync } from "node:fs";
import type { Download, Frame, Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx";
import { accessibilityProblems, overflow } from "../support/accessibility";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { sheetNames } from "../support/open-sheet";
import type { PaneLook } from "../support/pane-page";

describeInWorkbench("the report in the pane", "assets/sample.xlsx", (bench) => {
  let page: Page;
  let pane: Frame;

  async function openReport(look: PaneLook = {}): Promise<void> {
    ({ page, pane } = await bench.openPane(look));
    await pane.getByRole("tab", { name: look.locale === "en" ? "Report" : "报告" }).click();
    await pane.getByRole("button", { name: look.locale === "en" ? "Check workbook" : "检查工作簿" }).click();
    await pane.getByRole("heading", { name: look.locale === "en" ? "Spend plans" : "资金支出计划" }).waitFor();
  }

  async function download(button: string): Promise<Download> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: button, exact: true }).click(),
    ]);
    return file;
  }

  it("asks for a check first, then shows every project's plan, budget and findings", async () => {
    await openReport();
    for (const title of ["各项目的问题", "各项目预算", "资金支出计划"]) {
      const figure = pane.getByRole("region", { name: title });
      await figure.getByText("分馆书架购置费").waitFor();
    }
    await pane.getByText("3 个项目，预算数合计 66.5 万元").waitFor();
    const plan = pane.getByRole("region", { name: "资金支出计划" });
    await plan.getByRole("listitem").filter({ hasText: "18.25" }).first().waitFor();
  });

  it("shows each picture as a table too", async () => {
    await openReport();
    await pane.getByRole("button", { name: "资金支出计划：看表格" }).click();
    const row = pane.getByRole("row").filter({ hasText: "数字图书馆网络租赁费" });
    expect(await row.getByRole("rowheader").textContent()).toBe("数字图书馆网络租赁费");
    const figures = ["12", "30%", "3.6", "60%", "7.2", "50%", "6", "90%", "10.8"];
    expect(await row.getByRole("cell").allTextContents()).toEqual(figures);
    await pane.getByRole("button", { name: "各项目预算：看表格" }).click();
    const total = pane.getByRole("row").filter({ has: pane.getByRole("rowheader", { name: "合计" }) });
    await total.waitFor();
    expect(await total.getByRole("cell").allTextContents()).toEqual(["66.5", "64.5", "1"]);
  });

  it("is saved as a web page that holds every finding", async () => {
    await openReport();
    const file = await download("存为网页");
    expect(file.suggestedFilename()).toMatch(/^绩效目标表检查报告.*\.html$/);
    const html = readFileSync(await file.path(), "utf8");
    expect(html).toContain("分馆书架购置费");
    expect(html).toContain("资金支出计划年底不是 100%");
    await pane.getByText("已交给系统保存").waitFor();
  });

  it("is saved as a workbook that opens", async () => {
    await openReport();
    const file = await download("存为 Excel");
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const { sheets } = readXlsx(readFileSync(await file.path()));
    const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
    expect(texts).toContain("分馆书架购置费");
  });

  it("is added to the workbook, beside a sheet of that name too, and taken back", async () => {
    await openReport();
    const before = await sheetNames(page);
    await page.evaluate(() => window.workbench?.engine.addSheet("检查报告"));
    await pane.getByRole("button", { name: "新建“检查报告”工作表" }).click();
    await pane.getByText("已写入工作簿。").first().waitFor();
    expect(await sheetNames(page)).toEqual([...before, "检查报告", "检查报告(2)", "检查报告-问题清单"]);
    const cells = await page.evaluate(() => window.workbench?.values("检查报告-问题清单", "C2:G2")[0]);
    expect(cells).toEqual(["数字图书馆网络租赁费", "数字图书馆网络租赁费", "B3", "警告", expect.any(String)]);

    await pane.getByRole("button", { name: /^撤销/ }).first().click();
    await eventually(async () => expect(await sheetNames(page)).toEqual([...before, "检查报告"]));
  });

  it("is copied as text where the system allows it, and shown to be copied where not", async () => {
    await openReport();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "复制文字" }).click();
    await pane.getByText("已复制").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n").slice(0, 2)).toEqual(["绩效目标表检查报告", expect.stringContaining("3 张表")]);

    await pane.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await pane.getByRole("button", { name: "复制文字" }).click();
    const box = pane.getByRole("textbox", { name: "检查报告" });
    await box.waitFor();
    expect(await box.inputValue()).toBe(copied);
  });

  it("prints all of it, without tabs and buttons", async () => {
    await openReport();
    await page.emulateMedia({ media: "print" });
    await pane.locator("[role=tablist]").waitFor({ state: "hidden" });
    expect(await pane.locator("button:visible").count()).toBe(0);
    expect(await pane.getByRole("heading", { name: "资金支出计划" }).isVisible()).toBe(true);
    const isWhole = (): Promise<boolean> =>
      pane.evaluate(() => {
        const main = document.querySelector("main");
        return main !== null && main.clientHeight >= main.scrollHeight;
      });
    await eventually(async () => expect(await isWhole()).toBe(true));
  });

  it.each<PaneLook>([
    { locale: "zh-CN", theme: "light", width: 320 },
    { locale: "en", theme: "dark", width: 320 },
    { locale: "en", theme: "contrast", width: 450 },
  ])("fits into the pane and suits everybody, as pictures and as tables: %j", async (look) => {
    await openReport(look);
    expect(await overflow(pane)).toEqual([]);
    expect(await accessibilityProblems(pane)).toEqual([]);
    const asTable = pane.getByRole("button", { name: look.locale === "en" ? /as a table/ : /看表格/ });
    for (const place of [0, 1, 2]) await asTable.nth(place).click();
    await eventually(async () => expect(await pane.getByRole("table").count()).toBe(3));
    expect(await overflow(pane)).toEqual([]);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });
});
