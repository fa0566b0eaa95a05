import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { checkCharacterOf } from "../../src/text/project-code";
import type { CellValue } from "../../src/workbook/snapshot";
import { toA1 } from "../../src/workbook/address";
import { accessibilityProblems, overflow } from "../support/accessibility";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { goToCell, selectCell, sheetNames, typeCell } from "../support/open-sheet";
import { checkWorkbook, type PaneLook, type PanePage } from "../support/pane-page";

/** Where pictures of the pane are kept for somebody to look at; none where it is not set. */
const PICTURES = process.env["PICTURES"];

const PROJECTS = [
  {
    name: "干部培训费",
    code: "13012326P00412310001",
    total: 30,
    purpose: "用于举办干部培训班的场地、授课和食宿支出。",
  },
  { name: "普法宣传经费", code: "13012326P00412310002", total: 12.5, purpose: "用于印制普法手册、开展宣传活动。" },
  { name: "办公设备购置费", code: "13012326P00412310003", total: 20, purpose: "用于购置办公电脑和打印机。" },
] as const;
const LIST: readonly (readonly CellValue[])[] = [
  ["2026年项目清单"],
  ["序号", "项目名称", "项目编码", "预算数（万元）", "单位", "资金用途"],
  ...PROJECTS.map(({ name, code, total, purpose }, place) => [
    place + 1,
    name,
    code + checkCharacterOf(code),
    total,
    "123001某县某局本级",
    purpose,
  ]),
];
/** Two numbers of the first sheet, as its own project has them. */
const ADAPTED = [
  ["F13", "≥98%"],
  ["F16", "≥92%"],
] as const;
/** A code that a cell keeps as a number has lost digits, and a project without a name cannot be made. */
const FAULTY: typeof LIST = [
  ["项目名称", "项目编码", "预算数"],
  ["档案整理费", 1.3012326004123e17, 5],
  ["", "13012326P00412310004D", 8],
];

const FILE = {
  name: "清单.xlsx",
  bytes: writeWorkbook([sheetOf("项目清单", LIST), sheetOf("有问题的清单", FAULTY), sheetOf("空", [])]),
};

describeInWorkbench("the templates in the pane", FILE, (bench) => {
  async function open(look: PaneLook = {}): Promise<PanePage> {
    const opened = await bench.openPane(look);
    await opened.page.evaluate(() => window.workbench?.press("Jibiao.InsertTemplate"));
    await opened.pane.getByRole("radio").first().waitFor();
    return opened;
  }

  it("inserts a sheet for each project of a list, which filled in and adapted has no error and no warning", async () => {
    const { page, pane } = await open();
    await pane.getByRole("radio", { name: "按项目清单" }).check();
    await pane.getByRole("button", { name: "读取当前工作表的清单" }).click();
    await pane.getByText("工作表“项目清单”里有 3 个项目").waitFor();
    await pane.getByRole("button", { name: "插入 3 张", exact: true }).click();
    await pane.getByText("插入了 3 张工作表：“干部培训费”、“普法宣传经费”、“办公设备购置费”").waitFor();
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["干部培训费", "普法宣传经费", "办公设备购置费"]));
    await pane.getByRole("button", { name: "转到第一张去填写" }).click();
    const fill = pane.locator("#section-fill");
    await fill.getByText(PROJECTS[0].name, { exact: true }).waitFor();
    await eventually(async () => expect(await focused(pane)).toBe("填写"));
    for (const { name } of PROJECTS) {
      for (const [cell, text] of await openCells(page, name)) await typeCell(page, cell, filledIn(text), name);
      if (name === PROJECTS[0].name) {
        for (const [cell, text] of ADAPTED) await typeCell(page, cell, text, name);
      }
      await goToCell(page, name, "A1");
      await fill.getByRole("button", { name: "读取当前的表" }).click();
      await fill.getByText(name, { exact: true }).waitFor();
      await fill.getByText("绩效目标", { exact: true }).click();
      await fill.getByRole("button", { name: "填入绩效目标" }).click();
      await pane.getByText("填写了 1 个单元格。").first().waitFor();
    }
    await checkWorkbook(page);
    await pane.getByRole("tab", { name: "检查" }).click();
    const score = pane.locator("h1").filter({ hasText: "3 张表" });
    await score.waitFor();
    expect(await score.innerText()).not.toMatch(/错误|警告/);
  });

  it("says what is wrong with a list row by row, and looks for one in the other sheets", async () => {
    const { page, pane } = await open();
    await pane.getByRole("radio", { name: "按项目清单" }).check();
    await selectCell(page, "空", "A1");
    await pane.getByRole("button", { name: "读取当前工作表的清单" }).click();
    await pane.getByText("没有找到项目清单").waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    await pane.getByRole("button", { name: "在整个工作簿里找清单" }).click();
    await pane.getByText("工作表“项目清单”里有 3 个项目").waitFor();
    await selectCell(page, "有问题的清单", "A1");
    await pane.getByRole("button", { name: "重新读取当前工作表" }).click();
    await pane.getByText("工作表“有问题的清单”里有 1 个项目").waitFor();
    const project = pane.getByRole("checkbox", { name: "档案整理费" });
    expect(await pane.getByRole("listitem").filter({ has: project }).innerText()).toContain(
      "第 2 行的项目编码存成了数字，后几位已经丢失，没有采用。",
    );
    await pane.getByText("第 3 行没有项目名称，已跳过。").waitFor();
    await pane.getByText("表里没有写金额单位，按万元读取。").waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    await project.press("Space");
    await pane.getByRole("button", { name: "插入 0 张", disabled: true }).waitFor();
  });

  it("tells what became of a button far down where a person sees it", async () => {
    const { pane } = await open({ height: 500 });
    await pane.getByRole("button", { name: "生成或刷新目录" }).click();
    const told = pane.locator("#section-templates").getByRole("status").first();
    await eventually(async () => expect(await told.textContent()).not.toBe(""));
    const { top, bottom, height } = await told.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });

  it("inserts blank sheets of a kind of project, and takes them back", async () => {
    const { page, pane } = await open();
    const before = await sheetNames(page);
    await pane.getByRole("combobox", { name: "表样" }).selectOption({ label: "河北原表（效果指标）" });
    await pane.getByRole("combobox", { name: "项目类型" }).selectOption({ label: "会议" });
    await pane.getByRole("combobox", { name: "支出进度" }).selectOption({ label: "上半年一次付清" });
    const count = pane.getByRole("textbox", { name: "张数" });
    await count.fill("两");
    await pane.getByText("请填 1 到 50 之间的整数。").waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    await count.fill("２");
    await pane.getByRole("button", { name: "插入 2 张", exact: true }).click();
    await pane.getByText(/^插入了 2 张工作表：/).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    const [first = ""] = (await sheetNames(page)).filter((name) => !before.includes(name));
    const values = (await page.evaluate((name) => window.workbench?.values(name, "A1:H20"), first))?.flat();
    expect(values).toEqual(expect.arrayContaining(["效果指标", "参会人员满意度"]));
    await pane.getByRole("button", { name: "撤销", exact: true }).click();
    await pane
      .getByText(/^删去了/)
      .first()
      .waitFor();
    expect(await sheetNames(page)).toEqual(before);
    expect(await pane.getByText(/^插入了/).count()).toBe(0);
  });

  it("leaves the workbook as it was when a person stops", async () => {
    const { page, pane } = await open();
    const before = await sheetNames(page);
    await pane.getByRole("textbox", { name: "张数" }).fill("50");
    await pressAtOnce(pane, "停止");
    await pane.getByRole("button", { name: "插入 50 张", exact: true }).click();
    await pane.getByText("已停止，工作簿没有改动。").last().waitFor();
    expect(await sheetNames(page)).toEqual(before);
  });

  it("makes a catalogue, refreshes it, and saves a table as an emptied template", async () => {
    const { page, pane } = await open();
    await pane.getByRole("button", { name: "生成或刷新目录" }).click();
    await pane.getByText("工作簿里没有认出绩效目标表，没有生成目录。").waitFor();
    await pane.getByRole("radio", { name: "按项目清单" }).check();
    await pane.getByRole("button", { name: "读取当前工作表的清单" }).click();
    await pane.getByRole("checkbox", { name: "普法宣传经费" }).uncheck();
    await pane.getByRole("button", { name: "插入 2 张", exact: true }).click();
    await pane.getByText(/^插入了 2 张工作表：/).waitFor();
    await pane.getByRole("button", { name: "生成或刷新目录" }).click();
    await pane.getByText("生成了工作表“目录”，列了 2 个项目。").waitFor();
    expect((await sheetNames(page))[0]).toBe("目录");

    await selectCell(page, "干部培训费", "A1");
    await pane.getByRole("button", { name: "把当前工作表存为模板" }).click();
    await pane.getByText("存成了工作表“干部培训费模板”").waitFor();
    const rows = (await page.evaluate(() => window.workbench?.values("干部培训费模板", "A1:E3"))) ?? [];
    expect(rows[0]?.[0]).not.toContain("干部培训费");
    expect(rows[2]).toEqual(["项目编码", "", "", "项目名称", ""]);
    await pane.getByRole("button", { name: "生成或刷新目录" }).click();
    await pane.getByText(/^刷新了工作表“目录”/).waitFor();
  });

  it.each([
    [320, "light", "zh-CN"],
    [320, "dark", "en"],
    [450, "light", "en"],
    [450, "dark", "zh-CN"],
  ] as const)("is legible in a pane of %i px, %s, %s", async (width, theme, locale) => {
    const { page, pane } = await open({ width, theme, locale, height: 1300 });
    const picture = async (state: string): Promise<void> => {
      expect(await overflow(pane)).toEqual([]);
      expect(await accessibilityProblems(pane)).toEqual([]);
      if (PICTURES === undefined) return;
      const element = await pane.frameElement();
      const name = ["templates", state, width, theme, locale].join("-");
      await element.screenshot({ path: join(PICTURES, `${name}.png`) });
    };
    await picture("blank");
    await pane.getByRole("radio").last().check();
    await selectCell(page, "有问题的清单", "A1");
    await pane.getByRole("button", { name: /^(?:读取当前工作表的清单|Read the list on this sheet)$/ }).click();
    await pane.getByRole("checkbox").first().waitFor();
    await picture("list");
    await pane.getByRole("button", { name: /^(?:插入 1 张|Insert 1 sheet)$/ }).click();
    await pane.getByRole("button", { name: /^(?:撤销|Undo)$/ }).waitFor();
    await picture("done");
  });
});

function sheetOf(name: string, rows: typeof LIST): Parameters<typeof writeWorkbook>[0][number] {
  return {
    name,
    columnWidths: [8, 24, 26, 14, 22, 40],
    merges: [],
    rows: rows.map((values, row) => ({ row, cells: values.map((value, column) => ({ column, value })) })),
  };
}

/** The text of what has the focus. */
const focused = (pane: Frame): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses a button as soon as there is one: the work that it stops may be done before anybody sees it. */
async function pressAtOnce(pane: Frame, text: string): Promise<void> {
  await pane.evaluate((name) => {
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
      if (button === undefined) return;
      observer.disconnect();
      button.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, text);
}

/** The cells of a sheet in which a slot is open, with their texts. */
async function openCells(page: Page, sheet: string): Promise<readonly (readonly [cell: string, text: string])[]> {
  const values = (await page.evaluate((name) => window.workbench?.values(name, "A1:H40"), sheet)) ?? [];
  return values.flatMap((row, index) =>
    row.flatMap((value, column) =>
      String(value).includes("【") ? [[toA1(index, column), String(value)] as const] : [],
    ),
  );
}

/** A number in place of 【】, a name where one is asked for. */
function filledIn(text: string): string {
  return text.replace(/【】/g, "40").replace(/【[^】]+】/g, "年度工作计划");
}
