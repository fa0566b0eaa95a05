import { findBudgetYear } from "../check/budget-year";
import { readSettings } from "../check/settings";
import { recognise } from "../recognise/recognise";
import type { TargetTable } from "../model/target-table";
import { projectSheets, type UnnumberedProject } from "../templates/project-sheets";
import type { TemplateId } from "../templates/template";
import type { Journal } from "../workbook/journal";
import type { AddSheetsOptions, SheetEditor } from "../workbook/sheet-editor";
import { type Refused, refusalOf } from "./sheet-refusals";
import { addedFromPlan, sheetsStep } from "./sheets-step";
import type { FillSource } from "./suggest-filling";

/** An open workbook whose sheets can be added and removed. */
export interface InsertTarget {
  readonly host: FillSource;
  readonly sheets: SheetEditor;
  readonly journal: Journal;
}

/** What to insert: a sheet for each project, blank ones for projects of which nothing is known. */
export interface InsertChoice {
  readonly template: TemplateId;
  readonly projects: readonly UnnumberedProject[];
  /** The sheet after which they go; after the last one with a target table when absent. */
  readonly after?: string;
}

export type InsertOutcome = { readonly kind: "inserted"; readonly sheets: readonly string[] } | Refused;

/**
 * Inserts a sheet with a target table for each project. Numbers go on from the tables that are there; their unit, and the year of
 * the settings or else of the tables, hold where a project says nothing of it. The batch can be taken back from the journal; `label` names it there. Nothing is left
 * of it when it fails or is cancelled. Errors: HostError, CancelledError.
 */
export async function insertTemplates(
  { host, sheets, journal }: InsertTarget,
  { template, projects, after }: InsertChoice,
  label: string,
  options: Pick<AddSheetsOptions, "onProgress" | "signal"> = {},
): Promise<InsertOutcome> {
  if (projects.length === 0) return { kind: "inserted", sheets: [] };
  const { signal } = options;
  const snapshot = await host.read(signal === undefined ? {} : { signal });
  const { tables } = recognise(snapshot);
  const settings = await readSettings(await host.readSettings());
  const common = commonFacts(tables, settings.kind === "ok" ? settings.settings.budgetYear : undefined);
  const plans = projectSheets(
    template,
    projects.map((project) => ({ ...common, ...project })),
    nextNumber(tables),
    snapshot.sheets.map(({ name }) => name),
  );
  const place = after ?? tables.at(-1)?.sheet;
  const outcome = await sheets.addSheets(plans, { ...options, ...(place !== undefined && { after: place }) });
  if (outcome.kind === "refused") return refusalOf(outcome);
  journal.record(label, [sheetsStep(host, sheets, plans.map(addedFromPlan))]);
  return { kind: "inserted", sheets: plans.map(({ name }) => name) };
}

/** The number after the highest one; tables without numbers count too. */
export function nextNumber(tables: readonly TargetTable[]): number {
  return Math.max(tables.length, ...tables.map(({ number }) => number ?? 0)) + 1;
}

/** What all tables of the workbook have in common. The year that the settings say goes before the one that the tables tell. */
function commonFacts(
  tables: readonly TargetTable[],
  budgetYear: number | undefined,
): Pick<UnnumberedProject, "unit" | "year"> {
  const units = new Set(
    tables.flatMap(({ unitLine }) => unitLine?.text.replace(/\s*(?:金额)?单位[:：]万?元\s*$/, "").trim() ?? []),
  );
  const [unit = ""] = units;
  const year = budgetYear ?? findBudgetYear(tables);
  return { ...(units.size === 1 && unit !== "" && { unit }), ...(year !== undefined && { year }) };
}
