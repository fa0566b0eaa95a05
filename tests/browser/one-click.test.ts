import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { checkTables } from "../../src/check/check-tables";
import { readXlsx } from "../../src/hosts/xlsx";
import { messages } from "../../src/i18n/messages";
import type { Finding } from "../../src/model/finding";
import { recognise } from "../../src/recognise/recognise";
import { applyEdits, valueAt } from "../../src/workbook/apply-edits";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { buildStale } from "../../workbench/server/build";
import { type RunningServer, serveWorkbench } from "../../workbench/server/serve";
import { CORPUS_FOLDER, hasCorpus, LAYOUTS } from "../corpus/corpus";
import { describeInBrowser, launchBrowser } from "../support/browser";

jest.setTimeout(120_000);

/** The sample, and the published documents where they stand beside the repository. */
const WORKBOOKS = ["assets/sample.xlsx", ...(hasCorpus() ? LAYOUTS.flatMap(documentsOf) : [])];

function documentsOf(layout: string): string[] {
  const folder = join(CORPUS_FOLDER, layout);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
}

describeInBrowser("one click on the ribbon", () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    await buildStale();
    server = await serveWorkbench({ port: 0, file: undefined });
    browser = await launchBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(WORKBOOKS)("checks %s; a cell is mended, checked again, and the marks go without a trace", async (file) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await openWorkbook(page, server.url, file);
    const before = await page.evaluate(ownFormats);

    const pane = await checkWorkbook(page);
    const { finding, value } = mendable(readXlsx(readFileSync(file)));
    const button = findingButton(pane, finding);
    await narrowTo(pane, finding);
    await button.click();
    await page.waitForFunction(isSelected, [finding.sheet, finding.cell]);
    expect(await page.evaluate(isMarked, [finding.sheet, finding.cell])).toBe(true);

    await typeInto(page, finding, value);
    await checkWorkbook(page);
    expect(await button.count()).toBe(0);
    expect(await page.evaluate(isMarked, [finding.sheet, finding.cell])).toBe(false);
    expect(await page.evaluate(countMarks)).toBeGreaterThan(0);

    await page.getByRole("button", { name: "清除标记" }).click();
    await page.waitForFunction(countMarksIsZero);
    expect(await page.evaluate(ownFormats)).toEqual(before);
    await page.close();
  });
});

async function openWorkbook(page: Page, address: string, file: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready());
  await page.setInputFiles("#file-input", file);
  await page.waitForFunction((name) => document.querySelector("#file-name")?.textContent === name, basename(file));
  await page.evaluate(() => window.workbench?.ready());
}

/** Read the sheets, their areas, their cells; write the marks. */
const TRIPS_OF_A_CHECK = 4;

/** Presses the button on the ribbon and waits until the pane has the result. */
async function checkWorkbook(page: Page): Promise<Frame> {
  const before = (await page.evaluate(() => window.workbench?.traffic().roundTrips)) ?? 0;
  await page.getByRole("button", { name: "检查工作簿", exact: true }).click();
  await page.waitForFunction(
    (trips) => (window.workbench?.traffic().roundTrips ?? 0) >= trips,
    before + TRIPS_OF_A_CHECK,
  );
  await page.waitForFunction(() => window.workbench?.isPaneVisible() === true);
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("the pane has no page");
  await pane.getByRole("heading", { name: "发现的问题" }).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  return pane;
}

/** Only what is in sight is drawn: a finding far down is looked for. */
async function narrowTo(pane: Frame, { sheet, cell }: Finding): Promise<void> {
  await pane.getByRole("button", { name: "筛选", exact: true }).click();
  await pane.getByRole("searchbox").fill(`${sheet} ${cell}`);
  await pane.getByText(/^显示 \d+ 个，/).waitFor();
  const button = pane.getByRole("button", { name: "全部展开" });
  if ((await button.count()) > 0) await button.click();
}

function findingButton(pane: Frame, { severity, message, cell }: Finding): ReturnType<Frame["getByRole"]> {
  return pane.getByRole("button", {
    name: `${messages("zh-CN").severity.name[severity]} ${message} ${cell}`,
    exact: true,
  });
}

/** What a person would type, and where it leaves nothing more to say about the cell. */
const MENDS: readonly string[] = ["≥90%", "按时完成任务数÷计划任务数×100%", "年度工作计划"];

/** A finding that goes when one of those texts is typed into its cell, found by trying them on a copy. */
function mendable(snapshot: WorkbookSnapshot): { finding: Finding; value: string } {
  const findings = problemsOf(snapshot);
  for (const finding of findings) {
    const sheet = snapshot.sheets.find(({ name }) => name === finding.sheet);
    if (
      sheet === undefined ||
      findings.filter((other) => other.message === finding.message && other.cell === finding.cell).length > 1
    )
      continue;
    for (const value of MENDS) {
      const edit = { sheet: finding.sheet, cell: finding.cell, from: valueAt(sheet, finding.cell), to: value };
      const after = problemsOf(applyEdits(snapshot, [edit]));
      if (!after.some(({ sheet: name, cell }) => name === finding.sheet && cell === finding.cell))
        return { finding, value };
    }
  }
  throw new Error("no finding can be mended by typing");
}

function problemsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  return checkTables(recognise(snapshot).tables, { locale: "zh-CN" });
}

async function typeInto(page: Page, { sheet, cell }: Finding, value: string): Promise<void> {
  const point = await page.evaluate((address) => window.workbench?.cellPoint(address), cell);
  await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
  await page.keyboard.type(value);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    ([name, address, text]) => window.workbench?.values(name ?? "", address ?? "")[0]?.[0] === text,
    [sheet, cell, value],
  );
}

/** Every sheet's own formats, merged areas, validations and conditional formats, but for our marks. Runs in the page. */
function ownFormats(): unknown {
  const { engine } = window.workbench ?? {};
  return engine?.sheets().map(({ id, name }) => {
    const area = engine.usedArea(id, false);
    return {
      name,
      formats: area && engine.formats(id, area),
      numberFormats: area && engine.read(id, area).numberFormats,
      merges: engine.merges(id),
      validations: engine.dataValidations(id),
      conditionalFormats: engine.conditionalFormats(id).filter(({ formula }) => !formula.includes("jibiao:")),
    };
  });
}

function isSelected([name, cell]: readonly string[]): boolean {
  const { sheet, areas } = window.workbench?.selection() ?? {};
  const area = areas?.[0];
  return sheet === name && area !== undefined && cell === `${String.fromCharCode(65 + area.left)}${area.top + 1}`;
}

function countMarks(): number {
  const { engine } = window.workbench ?? {};
  const all = engine?.sheets().flatMap(({ id }) => engine.conditionalFormats(id)) ?? [];
  return all.filter(({ formula }) => formula.includes("jibiao:")).length;
}

function countMarksIsZero(): boolean {
  const { engine } = window.workbench ?? {};
  const all = engine?.sheets().flatMap(({ id }) => engine.conditionalFormats(id)) ?? [];
  return all.every(({ formula }) => !formula.includes("jibiao:"));
}

function isMarked([sheet, cell]: readonly string[]): boolean {
  const column = (cell?.charCodeAt(0) ?? 0) - 65;
  const row = Number(cell?.slice(1)) - 1;
  const marks = (window.workbench?.conditionalFormats(sheet ?? "") ?? []).filter(({ formula }) =>
    formula.includes("jibiao:"),
  );
  return marks.some(({ areas }) =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right),
  );
}
