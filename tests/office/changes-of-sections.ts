import type { ChangeTools, Session } from "../../commands/session";
import { createOfficeRows } from "../../src/hosts/office/rows";
import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import type { Localized } from "../../src/i18n/localized";
import { fillTable } from "../../src/tasks/fill-table";
import { insertTemplates, type InsertTarget } from "../../src/tasks/insert-templates";
import { refreshCatalogue } from "../../src/tasks/refresh-catalogue";
import { saveAsTemplate } from "../../src/tasks/save-as-template";
import { suggestFilling } from "../../src/tasks/suggest-filling";
import type { WorkbookHost } from "../../src/workbook/host";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { addReport } from "../../taskpane/sections/report/add-report";
import { layForm, PLAIN_LAYOUT, sheetOf, type FormLayout } from "../support/form-layout";
import { TRAINING_FORM } from "../support/training-form";

/** What the sections of the pane do to the workbook, as they do it; each gives the sentence by which it tells a refusal. */

const pause = (): Promise<void> => Promise.resolve();

type Target = InsertTarget & { readonly host: WorkbookHost };

interface Outcome {
  readonly kind: string;
  readonly message?: Localized;
}

async function insert(
  session: Session,
  work: (target: Target, tools: ChangeTools) => Promise<Outcome>,
): Promise<string | undefined> {
  let told: string | undefined;
  await session.change("insert", async (tools) => {
    const { message } = await work(
      { host: tools.host, journal: tools.journal, sheets: createOfficeSheets(pause) },
      tools,
    );
    told = message?.["zh-CN"];
    return message === undefined ? { applied: [], skipped: [], sheets: 1 } : undefined;
  });
  return told;
}

/** Inserts a sheet for each of so many projects. */
export function insertSheets(session: Session, count = 2): Promise<string | undefined> {
  const projects = Array.from({ length: count }, (_, index) => ({ name: `新项目${String(index + 1)}` }));
  return insert(session, (target, { onProgress, signal }) =>
    insertTemplates(target, { template: "2015", projects }, "插入模板", { onProgress, signal }),
  );
}

/** Makes or renews the catalogue. */
export function renewCatalogue(session: Session): Promise<string | undefined> {
  return insert(session, (target) => refreshCatalogue(target, "生成目录"));
}

/** The same with what was found in each project. */
export function renewFullCatalogue(session: Session): Promise<string | undefined> {
  return insert(session, (target) => refreshCatalogue(target, "生成目录", session.getState().result?.findings));
}

/** Saves a sheet as a template. */
export function saveTemplate(session: Session, sheet = "甲"): Promise<string | undefined> {
  return insert(session, (target) => saveAsTemplate(target, sheet, "存为模板"));
}

/** Puts the report of the last check into the workbook. */
export function insertReport(session: Session): Promise<string | undefined> {
  const { result } = session.getState();
  if (result === undefined) return Promise.reject(new Error("Nothing was checked."));
  const context = { locale: "zh-CN", workbook: "绩效目标表.xlsx", madeOn: "2026年11月21日", rules: [] } as const;
  return insert(session, ({ sheets }, tools) =>
    addReport(tools, session.getState().result ?? result, context, "检查报告", sheets),
  );
}

export const UNFILLED = "培训";

/** A form in which rows are begun, blank and missing. */
export function unfilledForm(layout: FormLayout = PLAIN_LAYOUT, name = UNFILLED): SheetSnapshot {
  const form = {
    ...TRAINING_FORM,
    plan: [0.25, 0.5, 0.75, 1],
    rows: [
      ["产出指标", "数量指标", "培训人次", "人数之和", "≥400人次", "年度工作计划"],
      ["产出指标", "质量指标", "培训合格率", "", "", ""],
      ["产出指标", "时效指标", "", "", "", ""],
      ["效益指标", "社会效益指标", "", "", "", ""],
    ],
  };
  return sheetOf([layForm(form, layout)], {}, name);
}

/** Fills in all that is suggested; with `newRows`, in rows that are inserted too. */
export async function fillIn(session: Session, newRows: boolean, sheet = UNFILLED): Promise<string | undefined> {
  let told: string | undefined;
  await session.change("fill", async ({ host, journal }) => {
    const reading = await suggestFilling(host, { sheet });
    if (reading.kind !== "table") throw new Error("The form is not recognised.");
    const rows = reading.plan.rows.filter(({ spot }) => newRows || spot === undefined);
    const target = { editor: host, rows: createOfficeRows(), journal };
    const outcome = await fillTable(
      target,
      reading.plan,
      rows.map((row) => ({ row })),
      "填写",
    );
    if (outcome.refused !== undefined) told = `没有插入行：${outcome.refused}。`;
    return outcome;
  });
  return told;
}
