import type { Frame, Page } from "playwright-core";
import { accessibilityProblems, overflow } from "../support/accessibility";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { explainFinding } from "../support/findings-list";
import { selectedCell, typeCell } from "../support/open-sheet";
import { checkWorkbook, type PaneLook } from "../support/pane-page";

describeInWorkbench("the findings in the pane", "assets/sample.xlsx", (bench) => {
  let page: Page;
  let pane: Frame;

  async function openChecked(look: PaneLook = {}): Promise<void> {
    ({ page, pane } = await bench.openPane(look));
    await checkWorkbook(page);
    await pane.getByRole("list").first().waitFor();
  }

  const score = (): Promise<string> => pane.locator("h1").innerText();
  /** The finding, with its cell at the end, or the group that has the focus; the other lines say nothing of it. */
  const focused = (): Promise<string> =>
    pane.evaluate(() => document.activeElement?.closest("[role=listitem]")?.textContent ?? "");
  const focusIsOn = (line: string): Promise<void> => eventually(async () => expect(await focused()).toBe(line));
  const selectionIs = (cell: string): Promise<void> =>
    eventually(async () => expect(await selectedCell(page)).toBe(cell));
  const cellOf = (line: string): string => /[A-Z]+\d+$/.exec(line)?.[0] ?? "";

  it("are walked through by keys alone, and F8 goes to their cells", async () => {
    await openChecked();
    await pane.getByRole("button", { name: "按项目" }).focus();
    await page.keyboard.press("F8");
    await eventually(async () => expect(cellOf(await focused())).not.toBe(""));
    const first = await focused();
    await selectionIs(cellOf(first));
    await page.keyboard.press("F8");
    await eventually(async () => expect(["", first]).not.toContain(await focused()));
    const second = await focused();
    expect(cellOf(second)).not.toBe(cellOf(first));
    await selectionIs(cellOf(second));
    await page.keyboard.press("Shift+F8");
    await focusIsOn(first);
    await selectionIs(cellOf(first));

    const toDo = pane.getByText("怎么改：");
    await page.keyboard.press("ArrowRight");
    await toDo.waitFor();
    await page.keyboard.press("ArrowLeft");
    await toDo.waitFor({ state: "detached" });
    await page.keyboard.press("ArrowLeft");
    const openGroup = pane.locator("h3 [aria-expanded=true]:focus");
    await openGroup.waitFor();
    await page.keyboard.press("ArrowLeft");
    await pane.locator("h3 [aria-expanded=false]:focus").waitFor();
  });

  it("are out of sight while another section is in front", async () => {
    await openChecked();
    await pane.getByRole("tab", { name: "设置" }).click();
    await pane.getByRole("tabpanel", { name: "设置" }).waitFor();
    await pane.locator("[role=list]").first().waitFor({ state: "hidden" });
    expect(await pane.locator("[role=tabpanel]:visible").count()).toBe(1);
  });

  it("are found by rule over all sheets, and by a text", async () => {
    await openChecked();
    await pane.getByRole("button", { name: "按问题" }).click();
    await pane.getByRole("button", { name: /资金支出计划年底不是 100%.*1 张表/ }).waitFor();
    await pane.getByRole("button", { name: "筛选", exact: true }).click();
    await pane.getByRole("searchbox").fill("年底不是");
    await pane.getByText(/^显示 1 个，共 \d+ 个问题$/).waitFor();
    await eventually(async () => expect(await pane.getByRole("listitem").count()).toBe(2));
    await pane.getByRole("button", { name: "清除筛选" }).click();
    await pane.getByText(/^共 \d+ 个问题$/).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });

  it("follow what a person types, while the focus and the selection stay where they are", async () => {
    await openChecked();
    const before = await score();
    const finding = pane.getByRole("button", { name: /只有数字，没有单位。 F10$/ });
    await finding.click();
    await eventually(async () => expect(await selectedCell(page)).toBe("F10"));
    await typeCell(page, "F10", "≥7场");
    await finding.waitFor({ state: "detached" });
    expect(await score()).not.toBe(before);
    expect(await pane.getByText("检查之后表格有改动").count()).toBe(0);
    expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
    await eventually(async () => expect(await selectedCell(page)).toBe("F11"));
  });

  it("only become out of date where a person does not want that", async () => {
    await openChecked();
    await pane.getByRole("checkbox", { name: "边改边查" }).click();
    await typeCell(page, "F10", "≥7场");
    await pane.getByText("检查之后表格有改动").waitFor();
    await pane.getByRole("button", { name: "重新检查" }).click();
    await pane.getByText("检查之后表格有改动").waitFor({ state: "detached" });
  });

  const TEXTS = {
    "zh-CN": { byRule: "按问题", filter: "筛选", none: "没有符合筛选条件的问题。" },
    en: { byRule: "By problem", filter: "Filter", none: "No finding matches the filters." },
  } as const;

  it.each([
    { locale: "zh-CN", theme: "light", width: 320 },
    { locale: "en", theme: "dark", width: 320 },
    { locale: "en", theme: "contrast", width: 450 },
  ] as const)("are accessible and within the pane in every state: %j", async (look) => {
    await openChecked(look);
    const { byRule, filter, none } = TEXTS[look.locale];
    const problems = async (): Promise<readonly string[]> => [
      ...(await accessibilityProblems(pane)),
      ...(await overflow(pane)),
    ];
    expect(await problems()).toEqual([]);
    await explainFinding(pane, 0, look.locale);
    await pane.getByRole("button", { name: byRule }).click();
    await pane.getByRole("button", { name: byRule, pressed: true }).waitFor();
    await pane.getByRole("button", { name: filter, exact: true }).click();
    await pane.getByRole("option", { name: /100%/ }).first().waitFor({ state: "attached" });
    expect(await problems()).toEqual([]);
    await pane.getByRole("searchbox").fill("nowhere");
    await pane.getByText(none).waitFor();
    expect(await problems()).toEqual([]);
  });
});
