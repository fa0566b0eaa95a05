import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { sheetPlan } from "../filling/blanked-forms";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { layForm, sheetOf } from "../support/form-layout";
import { cellsOf, goToCell } from "../support/open-sheet";
import { pressRibbon, type PaneLook } from "../support/pane-page";
import { TRAINING_FORM } from "../support/training-form";

/** Where pictures of the pane are kept for somebody to look at; none where it is not set. */
const PICTURES = process.env["PICTURES"];

const SHEET = "干部培训费";
const FILE = {
  name: "填写.xlsx",
  bytes: writeWorkbook([sheetPlan(sheetOf([layForm(TRAINING_FORM)], {}, SHEET))]),
};

describeInWorkbench("filling in in the pane", FILE, (bench) => {
  let page: Page;
  let pane: Frame;

  async function open(look: PaneLook = {}): Promise<void> {
    page = await bench.open({ height: 900, ...look });
    pane = await pressRibbon(page, "填写建议");
    await pane.getByText("指标填写建议").waitFor();
  }

  it("previews, fills in, inserts rows, and takes all of it back", async () => {
    await open();
    const before = await cellsOf(page);
    const row = pane.getByRole("checkbox", { name: "填写“质量指标 · 培训合格率”这一行" });
    expect(await row.isChecked()).toBe(true);
    await pane.getByText("考核合格人数÷参训人数×100%").first().waitFor();
    await pane.getByRole("button", { name: /^填写 \d+ 个单元格（新增 2 行）$/ }).click();
    await pane.getByText("这张表的指标都填好了").waitFor();
    await eventually(async () =>
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("指标填写建议"),
    );
    const filled = await cellsOf(page);
    for (const text of ["≤30万元", "参训人员满意度", "考核合格人数÷参训人数×100%"]) expect(filled).toContain(text);
    expect(filled).toContain("各期培训实际参训人数之和");
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane.getByText("新增一行").first().waitFor();
    expect(await cellsOf(page)).toBe(before);
  });

  it("fills in one cell of one row only where a person wants no more", async () => {
    await open();
    await pane.getByRole("button", { name: "全不选" }).click();
    await pane.getByRole("checkbox", { name: "填写“质量指标 · 培训合格率”的指标值" }).check();
    await pane.getByRole("button", { name: "填写 1 个单元格", exact: true }).click();
    await pane.getByText("填写了 1 个单元格。").first().waitFor();
    const filled = await cellsOf(page);
    expect(filled).toContain("≥95%");
    expect(filled).not.toContain("考核合格人数÷参训人数×100%");
  });

  it("changes the kind of project, and fills the spend plan in with its amounts", async () => {
    await open();
    await pane.getByLabel("项目类型").selectOption({ label: "会议" });
    await pane.locator("li", { hasText: "参会人员满意度" }).first().waitFor();
    await pane.getByText("资金支出计划", { exact: true }).click();
    await pane.getByLabel("支出进度").selectOption({ label: "按季度 25/50/75/100" });
    const june = pane.getByRole("row", { name: /6月底/ });
    await eventually(async () => expect(await june.textContent()).toBe("6月底50%15.00"));
    await pane.getByRole("button", { name: "填写 4 个进度" }).click();
    await pane.getByText("填写了 4 个单元格。").first().waitFor();
    expect(await cellsOf(page)).toContain("25%");
  });

  it("looks the library up and puts an entry into the row that a person stands in", async () => {
    await open();
    const rows = (await page.evaluate((name) => window.workbench?.values(name, "B1:B40"), SHEET)) ?? [];
    await goToCell(page, SHEET, `C${String(rows.findIndex(([text]) => text === "时效指标") + 1)}`);
    await pane.getByRole("button", { name: "读取当前的表" }).click();
    await pane.getByText("指标库", { exact: true }).click();
    await pane.getByText("填到：时效指标").waitFor();
    await pane.getByRole("searchbox").fill("按期举办");
    await pane.getByRole("button", { name: "填入", exact: true }).first().click();
    const write = pane.getByRole("button", { name: /^写入 \d+ 个单元格$/ });
    expect(await write.textContent()).toBe("写入 4 个单元格");
    await write.click();
    await pane.getByText("填写了 4 个单元格。").first().waitFor();
    expect(await write.count()).toBe(0);
    await pane.locator("button:focus", { hasText: "填入" }).waitFor();
    const { width, height } = (await pane.locator("button:focus").boundingBox()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThan(height);
    expect(await cellsOf(page)).toContain("按期举办");
  });

  it.each([
    [320, "light"],
    [450, "light"],
    [320, "dark"],
    [450, "dark"],
  ] as const)("fits into a pane of %i px, %s", async (width, theme) => {
    await open({ theme });
    await pane.evaluate(() => {
      for (const group of Array.from(document.querySelectorAll("details"))) group.open = true;
    });
    await pane.getByRole("searchbox").fill("满意度");
    await pane.locator("#section-fill li").filter({ hasText: "满意度" }).first().waitFor();
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
    await eventually(async () => expect(await pane.evaluate(() => innerWidth)).toBe(width));
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (PICTURES === undefined) return;
    await element.screenshot({ path: join(PICTURES, `fill-${String(width)}-${theme}.png`) });
  });
});
