import type { PaneLook, PanePage } from "../tests/support/pane-page";

/** A picture of the documentation: what is opened, what a person does first, and which part of the window it shows. */
export interface Picture {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly look: PaneLook;
  readonly show?: (opened: PanePage) => Promise<void>;
  readonly part: Part;
}

/** The whole window, or one of its parts. */
export type Part = "window" | "ribbon" | "sheet" | "pane";

/** A window of a small screen, and one in which the pane shows all that a picture is about. */
const SHORT: PaneLook = { height: 690 };
const TALL: PaneLook = { height: 1120 };

/** Every picture in docs/images; the guide and README show each of them. */
export const PICTURES: readonly Picture[] = [
  { name: "workbench-light", look: SHORT, show: (opened) => lookAt(opened, "E7"), part: "window" },
  { name: "workbench-en", look: { ...SHORT, locale: "en" }, show: (opened) => lookAt(opened, "E7"), part: "window" },
  { name: "ribbon", look: SHORT, part: "ribbon" },
  { name: "start", look: { height: 560 }, part: "pane" },
  { name: "findings", look: { height: 900 }, show: check, part: "pane" },
  { name: "marks", look: SHORT, show: (opened) => lookAt(opened, "F14"), part: "sheet" },
  { name: "why", look: { height: 1330 }, show: explain, part: "pane" },
  { name: "fixed", look: { height: 1330 }, show: fix, part: "pane" },
  { name: "fill", look: { height: 860 }, show: showFilling, part: "pane" },
  { name: "templates", look: { height: 900 }, show: (opened) => openSection(opened, "模板"), part: "pane" },
  { name: "report", look: { height: 1240 }, show: (opened) => openSection(opened, "报告"), part: "pane" },
  { name: "settings", look: TALL, show: showSettings, part: "pane" },
];

async function check({ page, pane }: PanePage): Promise<void> {
  await page.evaluate(() => window.workbench?.press("Jibiao.CheckWorkbook"));
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await pane.locator("[data-line]").first().waitFor();
}

/** Goes to a finding of the second project, as a person would. */
async function lookAt(opened: PanePage, cell: string): Promise<void> {
  await check(opened);
  const { page, pane } = opened;
  await pane
    .locator("[data-line]")
    .filter({ hasText: new RegExp(`${cell}$`) })
    .first()
    .click();
  const row = Number(cell.slice(1)) - 1;
  await page.waitForFunction((top) => window.workbench?.selection().areas[0]?.top === top, row);
  await page.mouse.move(0, 0);
}

/** Opens why a number is glued to a date, which can be mended after a look. */
async function explain(opened: PanePage): Promise<void> {
  await check(opened);
  const { pane } = opened;
  await pane.getByRole("button", { name: /^为什么：.*1002024/ }).click();
  await pane.getByRole("button", { name: "按此修改" }).waitFor();
}

async function fix(opened: PanePage): Promise<void> {
  await explain(opened);
  await opened.pane.getByRole("button", { name: "按此修改" }).click();
  await opened.pane.getByRole("button", { name: "撤销", exact: true }).waitFor();
}

/** Brings a section of the pane to the front, with the shelves' project selected. */
async function openSection(opened: PanePage, name: string): Promise<void> {
  await check(opened);
  const { page, pane } = opened;
  const sheet = await page.evaluate(() => window.workbench?.sheetNames()[2] ?? "");
  await page.evaluate((third) => window.workbench?.select(third, "F11"), sheet);
  await pane.getByRole("tab", { name }).click();
  await pane.getByRole("tabpanel", { name }).locator("h2").first().waitFor();
}

async function showFilling(opened: PanePage): Promise<void> {
  await openSection(opened, "填写");
  await opened.pane.getByRole("button", { name: "全选" }).click();
}

async function showSettings(opened: PanePage): Promise<void> {
  await openSection(opened, "设置");
  await opened.pane.locator("summary").filter({ hasText: "标记的含义" }).click();
}
