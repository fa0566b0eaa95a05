import type { Localized } from "../../i18n/localized";
import { fieldEdits } from "../../model/field-edit";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { foldLabel } from "../../text/fold";
import { parsePercentage } from "../../text/percentage";
import { percentText } from "../number-text";
import { decimalPlaces, isBareZero, isPadded } from "../number-style";
import { planCells, type PlanCell } from "../plan-cells";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-format",
  group: "plan",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "资金支出计划写法不统一", en: "Spend plan written in different ways" },
  why: {
    "zh-CN": "同一行里有的带 %、有的不带，或者小数位数不同，容易看错，也不好汇总。来源：河北省绩效目标表表样，实践。",
    en: "Some cells with % and some without, or with different decimals, are easily misread. Source: Hebei's form, practice.",
  },
  how: {
    "zh-CN": "全部写成百分数，例如 25%、50%、75%、100%。",
    en: "Write all of them as percentages: 25%, 50%, 75%, 100%.",
  },
  *check(table) {
    const cells = planCells(table).filter((cell) => cell.percent !== undefined);
    const signed = cells.filter(hasSign);
    const unsigned = cells.filter((cell) => !hasSign(cell));
    const [model, odd] = [signed[0], unsigned[0]];
    if (model !== undefined && odd !== undefined) {
      const fix = fixFor(table, unsigned, (written) => `${written}%`);
      yield { field: odd.path, message: withoutSign(odd, model), ...(fix && { fix }) };
    }
    const words = signed.filter(({ field }) => typeof field.value === "string" && !PLAIN.test(field.text.trim()));
    const [first] = words;
    if (first !== undefined) {
      const fix = fixFor(table, words, plainly);
      yield { field: first.path, message: inWords(first), ...(fix && { fix }) };
    }
    const other = otherDecimals(cells);
    if (other !== undefined) yield { field: other.odd.path, message: decimals(other.odd, other.model) };
  },
};

/** 25%, 25.00 %; not ２５％, 百分之二十五, （25%）. */
const PLAIN = /^-?\d+(?:\.\d+)?\s?%$/;

/** The same percentage in figures with %, its decimals kept where it has any. */
function plainly(written: string, percent: number): string {
  return PLAIN.test(written) ? written : percentText(percent);
}

function hasSign({ field }: PlanCell): boolean {
  return parsePercentage(field.text)?.sign === true;
}

/** Of cells with 12.50% and 50%, the one whose decimals are not those of the padded one. */
function otherDecimals(cells: readonly PlanCell[]): { readonly odd: PlanCell; readonly model: PlanCell } | undefined {
  const numbers = cells.filter(({ field }) => !isBareZero(field.text));
  const model = numbers.find(({ field }) => isPadded(field.text));
  if (model === undefined) return undefined;
  const odd = numbers.find(({ field }) => decimalPlaces(field.text) !== decimalPlaces(model.field.text));
  return odd && { odd, model };
}

function withoutSign(odd: PlanCell, model: PlanCell): Localized {
  const [text, other] = [quote(odd.field.text), quote(model.field.text)];
  return {
    "zh-CN": `${odd.label["zh-CN"]}写的是${text["zh-CN"]}，没有 %；${model.label["zh-CN"]}写的是${other["zh-CN"]}。`,
    en: `The ${odd.label.en} says ${text.en} without %, the ${model.label.en} ${other.en}.`,
  };
}

function inWords({ label, field, percent = 0 }: PlanCell): Localized {
  const [text, to] = [quote(field.text), plainly(foldLabel(field.text), percent)];
  return {
    "zh-CN": `${label["zh-CN"]}写的是${text["zh-CN"]}，应当写成 ${to}。`,
    en: `The ${label.en} says ${text.en}; write ${to}.`,
  };
}

function decimals(odd: PlanCell, model: PlanCell): Localized {
  const [text, other] = [quote(odd.field.text), quote(model.field.text)];
  return {
    "zh-CN": `${odd.label["zh-CN"]}的${text["zh-CN"]}与${model.label["zh-CN"]}的${other["zh-CN"]}小数位数不一致。`,
    en: `The ${odd.label.en} (${text.en}) and the ${model.label.en} (${other.en}) have different decimals.`,
  };
}

/** Writes percent points anew; a fraction (0.5) or a stored number would change its meaning. */
function fixFor(
  { sheet }: TargetTable,
  cells: readonly PlanCell[],
  write: (folded: string, percent: number) => string,
): Fix | undefined {
  const changes = cells.flatMap(({ field, field: { value }, percent }) =>
    typeof value === "string" && percent !== undefined && parsePercentage(value)?.value === percent
      ? [[field, write(foldLabel(value), percent)] as const]
      : [],
  );
  return changes.length === cells.length ? { safety: "safe", edits: fieldEdits(sheet, changes) } : undefined;
}
