import type { Localized } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import type { Field } from "../model/field";
import { fieldEdits } from "../model/field-edit";
import { toDecimal } from "../text/decimal";
import { isSecret } from "../text/secret";
import type { Edit } from "../workbook/edit";
import type { CellValue } from "../workbook/snapshot";
import { hasContent } from "./grid-rows";

/** Cumulative percent at the end of March, June, October and December; never falling, the last 100. */
export type PlanPercents = readonly [march: number, june: number, october: number, december: number];

/** A usual course of spending. */
export interface PlanPreset {
  readonly id: PlanPresetId;
  readonly title: Localized;
  /** For which projects. */
  readonly use: Localized;
  readonly percents: PlanPercents;
}

const PRESETS = {
  quarters: {
    title: { "zh-CN": "按季度 25/50/75/100", en: "By quarter 25/50/75/100" },
    use: { "zh-CN": "支出平稳的项目", en: "Steady spending" },
    percents: [25, 50, 75, 100],
  },
  months: {
    title: { "zh-CN": "按月平均", en: "Even by month" },
    use: { "zh-CN": "工资、租金、运维等按月支付", en: "Paid by the month: wages, rent, operation" },
    percents: [25, 50, 83.33, 100],
  },
  "half-years": {
    title: { "zh-CN": "上下半年各一半", en: "Half in each half-year" },
    use: { "zh-CN": "一年付两次的项目", en: "Paid twice a year" },
    percents: [0, 50, 50, 100],
  },
  "first-half": {
    title: { "zh-CN": "上半年一次付清", en: "Once, in the first half-year" },
    use: { "zh-CN": "保险、征订等一次性支付", en: "A single payment: insurance, subscriptions" },
    percents: [0, 100, 100, 100],
  },
  "prepaid-and-accepted": {
    title: { "zh-CN": "预付三成，验收后付清", en: "30% in advance, the rest after acceptance" },
    use: { "zh-CN": "采购、建设类项目", en: "Purchases and systems" },
    percents: [0, 30, 60, 100],
  },
  "contract-in-october": {
    title: { "zh-CN": "10月签合同后支付", en: "After the contract in October" },
    use: { "zh-CN": "下半年招标的项目", en: "Tendered in the second half-year" },
    percents: [0, 0, 50, 100],
  },
  "year-end": {
    title: { "zh-CN": "年底一次付清", en: "Once, at the end of the year" },
    use: { "zh-CN": "全部完成后才支付的项目", en: "Paid only when all is done" },
    percents: [0, 0, 0, 100],
  },
} as const satisfies Readonly<Record<string, Omit<PlanPreset, "id">>>;

export type PlanPresetId = keyof typeof PRESETS;

const ORDER = [
  "quarters",
  "months",
  "half-years",
  "first-half",
  "prepaid-and-accepted",
  "contract-in-october",
  "year-end",
] as const satisfies readonly PlanPresetId[];

/** The usual courses of spending, the most usual first. */
export const PLAN_PRESETS: readonly PlanPreset[] = ORDER.map((id) => ({ id, ...PRESETS[id] }));

/**
 * The amounts that a plan stands for, cumulative, in 万元 with two decimals; the last is the total itself.
 * @param total budget total in 万元
 */
export function planAmounts(percents: readonly number[], total: number): readonly number[] {
  return percents.map((percent) => (percent === 100 ? total : roundToCents((total * percent) / 100)));
}

function roundToCents(value: number): number {
  return Math.round(toDecimal(value * 100)) / 100;
}

/**
 * A plan with its blank checkpoints filled in: each takes the preset's share, kept between what stands before and behind it, so that
 * the plan never falls; a blank last one is 100. Checkpoints that are filled in stay as they are.
 * @param current cumulative percent; undefined for a blank checkpoint
 */
export function completePlan(current: readonly (number | undefined)[], preset: PlanPercents): readonly number[] {
  let floor = 0;
  return preset.map((share, index) => {
    const known = current[index];
    const later = current.slice(index + 1).filter((value) => value !== undefined);
    const value = known ?? Math.max(floor, Math.min(share, ...later));
    floor = Math.max(floor, value);
    return value;
  });
}

/** A plan as it would stand. */
export interface PlanProposal {
  /** Cumulative percent of each checkpoint. */
  readonly percents: readonly number[];
  /** In 万元, where the table says its total. */
  readonly amounts?: readonly number[];
  /** The checkpoints that change. */
  readonly edits: readonly Edit[];
}

/**
 * A preset for the plan of a table. Checkpoints that are filled in stay, and the others keep between them; with `replace` they give
 * way. Undefined where the layout has not four of them, or one that is to stay cannot be read.
 */
export function proposePlan(table: TargetTable, preset: PlanPercents, replace = false): PlanProposal | undefined {
  const fields = table.plan ?? [];
  if (fields.length !== preset.length) return undefined;
  if (!replace && fields.some((field) => hasContent(field) && field.number === undefined)) return undefined;
  const percents = replace
    ? preset
    : completePlan(
        fields.map((field) => field.number),
        preset,
      );
  const write = percentWriter(fields);
  const total = table.budget?.total?.number;
  return {
    percents,
    ...(total !== undefined && total > 0 && { amounts: planAmounts(percents, total) }),
    edits: fieldEdits(
      table.sheet,
      fields.flatMap((field, index) => {
        const percent = percents[index] ?? 100;
        const stays = hasContent(field) && (!replace || field.number === percent);
        return stays || isSecret(field.text) ? [] : [[field, write(percent)] as const];
      }),
    ),
  };
}

/**
 * The edits that fill in the blank checkpoints of a table's plan; none where the layout has not four of them, or one of those filled
 * in cannot be read.
 */
export function planEdits(table: TargetTable, preset: PlanPercents): readonly Edit[] {
  return proposePlan(table, preset)?.edits ?? [];
}

/**
 * Writes a share as the checkpoints that are filled in do: 50%, 50.00 where no sign stands, 0.5 as a number. The last that is not 0
 * tells how: 0 is the same in all of them.
 */
function percentWriter(fields: readonly Field[]): (percent: number) => CellValue {
  const filled = fields.filter(hasContent);
  const written = filled.findLast(({ number }) => number !== 0) ?? filled.at(-1);
  if (typeof written?.value === "number") {
    const isPercent = written.number === 0 ? !/[%％]/.test(written.text) : written.number === written.value;
    return (percent) => (isPercent ? percent : toDecimal(percent / 100));
  }
  const [, decimals] = /^\s*\d+(?:\.(\d+))?\s*$/.exec(written?.text ?? "") ?? [undefined, undefined];
  if (written !== undefined && !/[%％]/.test(written.text)) {
    return (percent) => (decimals === undefined ? String(toDecimal(percent)) : percent.toFixed(decimals.length));
  }
  return (percent) => `${String(toDecimal(percent))}%`;
}
