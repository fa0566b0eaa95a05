import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { checkTables } from "../../src/check/check-tables";
import { readXlsx } from "../../src/hosts/xlsx";
import { messages } from "../../src/i18n/messages";
import type { Finding } from "../../src/model/finding";
import { recognise } from "../../src/recognise/recognise";
import { applyEdits, valueAt } from "../../src/workbook/apply-edits";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { CORPUS_FOLDER, hasCorpus, LAYOUTS } from "../corpus/corpus";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { expandFindings } from "../support/findings-list";
import { activeSheet, countMarks, selectedCell, typeCell } from "../support/open-sheet";
import { addinFrame, addinReady, pressRibbon, untilDone } from "../support/pane-page";

/** The sample, and the published documents where they stand beside the repository. */
const WORKBOOKS = ["assets/sample.xlsx", ...(hasCorpus() ? LAYOUTS.flatMap(documentsOf) : [])];

function documentsOf(layout: string): string[] {
  const folder = join(CORPUS_FOLDER, layout);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
}

describeInWorkbench("one click on the ribbon", undefined, (bench) => {
  it.each(WORKBOOKS)("checks %s; a cell is mended, checked again, and the marks go without a trace", async (file) => {
    const page = await bench.open();
    await chooseWorkbook(page, file);
    const before = await page.evaluate(ownFormats);

    const pane = await clickCheck(page);
    const { finding, value } = mendable(readXlsx(readFileSync(file)));
    const { sheet, cell } = finding;
    const button = findingButton(pane, finding);
    await narrowTo(pane, finding);
    await button.click();
    await eventually(async () => {
      expect([await activeSheet(page), await selectedCell(page)]).toEqual([sheet, cell]);
    });
    expect(await page.evaluate(isMarked, [sheet, cell])).toBe(true);

    await typeCell(page, cell, value, sheet);
    await clickCheck(page);
    await button.waitFor({ state: "detached" });
    expect(await page.evaluate(isMarked, [sheet, cell])).toBe(false);
    expect(await countMarks(page)).toBeGreaterThan(0);

    await page.getByRole("button", { name: "清除标记" }).click();
    await eventually(async () => expect(await countMarks(page)).toBe(0));
    expect(await page.evaluate(ownFormats)).toEqual(before);
  });
});

async function chooseWorkbook(page: Page, file: string): Promise<void> {
  await page.setInputFiles("#file-input", file);
  await page.waitForFunction((name) => document.querySelector("#file-name")?.textContent === name, basename(file));
  await addinReady(page);
}

/** Presses the button on the ribbon and waits until the pane has the result. */
async function clickCheck(page: Page): Promise<Frame> {
  const pane = await addinFrame(page);
  await untilDone(pane, () => pressRibbon(page, "检查工作簿"));
  return pane;
}

/** Only what is in sight is drawn: a finding far down is looked for. */
async function narrowTo(pane: Frame, { sheet, cell }: Finding): Promise<void> {
  await pane.getByRole("button", { name: "筛选", exact: true }).click();
  await pane.getByRole("searchbox").fill(`${sheet} ${cell}`);
  await pane.getByText(/^显示 \d+ 个，/).waitFor();
  await expandFindings(pane);
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
