import { totalOf } from "../fill/budget-total";
import type { KindId } from "../fill/library";
import { PLAN_PRESETS, type PlanPresetId } from "../fill/spend-plan";
import { STANDARDS } from "../standards/standards";
import { toDecimal } from "../text/decimal";
import type { SheetPlan } from "../workbook/sheet-plan";
import { sheetNames } from "../workbook/sheet-name";
import { COLUMNS_FORM, PRINTED_FORM } from "./form-layout";
import { NAME_SLOT, type ProjectBudget, type ProjectFacts } from "./project";
import { projectRows } from "./project-rows";
import { targetForm, type FormContent } from "./target-form";
import { standardOf, type TemplateId } from "./template";

/**
 * A sheet with the target table of a project: what is known of it, the usual indicators of its kind, and 【】 where only a
 * person can know. Of a budget of which only the total is known all is fiscal funds.
 * @param sheetName the project's name, made valid, when absent
 */
export function projectSheet(template: TemplateId, project: ProjectFacts, sheetName?: string): SheetPlan {
  const standard = standardOf(template);
  const layout = template === "columns" ? COLUMNS_FORM : PRINTED_FORM;
  const { kind, rows } = projectRows(standard, project, template === "columns");
  const name = known(project.name) ?? NAME_SLOT;
  const content: FormContent = {
    title: `${project.number}、${name}绩效目标表`,
    unit: known(project.unit) ?? "",
    code: known(project.code) ?? "",
    name,
    budget: budgetCells(project.budget),
    purpose: known(project.purpose) ?? "",
    plan: planShares(project.plan ?? USUAL_PLANS[kind] ?? "quarters"),
    goals: "",
    indicators: rows.map((row) => layout.heads.map(({ column }) => row[column])),
    level2: STANDARDS[standard].level1.flatMap(({ level2 }) => level2.map((entry) => entry.name)),
  };
  const [fallback = name] = sheetNames([known(project.name) ?? ""], []);
  return targetForm(sheetName ?? fallback, content, layout);
}

/** Kinds that are not paid for evenly through the year. */
const USUAL_PLANS: Readonly<Partial<Record<KindId, PlanPresetId>>> = {
  insurance: "first-half",
  periodicals: "first-half",
  purchase: "prepaid-and-accepted",
  repair: "prepaid-and-accepted",
  works: "prepaid-and-accepted",
  "system-building": "prepaid-and-accepted",
};

function planShares(preset: PlanPresetId): readonly number[] {
  const found = PLAN_PRESETS.find(({ id }) => id === preset);
  return (found?.percents ?? []).map((percent) => toDecimal(percent / 100));
}

function budgetCells(budget: ProjectBudget = {}): FormContent["budget"] {
  const { fiscal, other } = budget;
  const total = totalOf(budget);
  if (total === undefined) return { total: "", fiscal: "", other: "" };
  return {
    total,
    fiscal: fiscal ?? remainder(total, other ?? 0),
    other: other ?? (fiscal === undefined ? 0 : remainder(total, fiscal)),
  };
}

/** What a part leaves of the total; blank where the part is more than all. */
function remainder(total: number, part: number): number | "" {
  return part > total ? "" : toDecimal(total - part);
}

function known(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? undefined : trimmed;
}
