import type { Localized } from "../../i18n/localized";
import type { TargetTable } from "../../model/target-table";
import { budgetAmounts, type BudgetAmount } from "../budget-amounts";
import { groupBy } from "../../model/group-by";
import { largestGroup } from "../usual-key";
import { isBareZero } from "../number-style";
import { quote } from "../quote";
import type { Problem, WorkbookProblem, WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "money-unit-mixed",
  group: "budget",
  scope: "workbook",
  severity: "warning",
  title: { "zh-CN": "金额单位不统一", en: "Money units mixed" },
  why: {
    "zh-CN":
      "表头写了单位，格子里又写别的单位，或者各表单位不同，读表和汇总时容易差一万倍。来源：部门预算公开表样，实践。",
    en: "A unit at the head and another in the cell, or different units from table to table, make sums wrong by a factor of ten thousand. Source: the published forms of department budgets, practice.",
  },
  how: {
    "zh-CN": "全部用同一个单位（一般是万元），写在表头，格子里只填数字。",
    en: "Use one unit (as a rule 万元) at the head of every table, and numbers alone in the cells.",
  },
  *check(tables) {
    for (const table of tables) {
      const problem = problemWithin(table);
      if (problem !== undefined) yield { table: table.index, ...problem };
    }
    yield* otherHeads(tables);
    yield* otherStyles(tables);
  },
};

/** What is mixed inside of one table, the gravest thing only. */
function problemWithin(table: TargetTable): Problem | undefined {
  const amounts = budgetAmounts(table);
  const stated = amounts.filter(({ amount }) => amount.unit !== undefined);
  const [first] = stated;
  if (first === undefined) return undefined;
  const usual = table.moneyUnit ?? first.amount.unit;
  const other = stated.find(({ amount }) => amount.unit !== usual);
  if (other !== undefined) return { field: other.path, message: otherUnit(other, table.moneyUnit, usual ?? "") };
  const bare = amounts.find(({ amount, field }) => amount.unit === undefined && !isBareZero(field.text));
  if (table.moneyUnit === undefined) {
    return bare === undefined ? undefined : { field: bare.path, message: withoutUnit(bare, first) };
  }
  return { field: first.path, severity: "hint", message: twice(first, table.moneyUnit) };
}

function otherUnit({ title, field }: BudgetAmount, head: string | undefined, usual: string): Localized {
  const text = quote(field.text);
  return head === undefined
    ? {
        "zh-CN": `${title["zh-CN"]}${text["zh-CN"]}与前面的金额单位不同，前面用的是${usual}。`,
        en: `The ${title.en} ${text.en} is in another unit than the amounts before it, which are in ${usual}.`,
      }
    : {
        "zh-CN": `表头的单位是${head}，${title["zh-CN"]}却写成${text["zh-CN"]}。`,
        en: `The table is in ${head}, but the ${title.en} says ${text.en}.`,
      };
}

function withoutUnit({ title, field }: BudgetAmount, model: BudgetAmount): Localized {
  const [text, other] = [quote(field.text), quote(model.field.text)];
  return {
    "zh-CN": `${title["zh-CN"]}${text["zh-CN"]}没有写单位，${model.title["zh-CN"]}${other["zh-CN"]}写了。`,
    en: `The ${title.en} ${text.en} has no unit, the ${model.title.en} ${other.en} has.`,
  };
}

function twice({ title, field }: BudgetAmount, head: string): Localized {
  const text = quote(field.text);
  return {
    "zh-CN": `表头已经写了单位（${head}），${title["zh-CN"]}${text["zh-CN"]}不用再写。`,
    en: `The table says its unit (${head}) already; the ${title.en} ${text.en} need not.`,
  };
}

/** Tables whose head says another unit than that of most others. */
function* otherHeads(tables: readonly TargetTable[]): Generator<WorkbookProblem> {
  const groups = groupBy(tables, (table) => table.moneyUnit);
  const [usual = ""] = largestGroup(groups) ?? [];
  for (const table of tables) {
    const { moneyUnit, moneyUnitField } = table;
    if (moneyUnit === undefined || moneyUnit === usual) continue;
    yield {
      table: table.index,
      field: moneyUnitField === undefined ? "table" : "moneyUnit",
      message: {
        "zh-CN": `这张表的单位是${moneyUnit}，其他表大多是${usual}。`,
        en: `This table is in ${moneyUnit}, most others are in ${usual}.`,
      },
    };
  }
}

type Style = "head" | "cell";

/** Tables with the unit in the cells among tables with the unit at the head, or the other way round. */
function* otherStyles(tables: readonly TargetTable[]): Generator<WorkbookProblem> {
  const groups = groupBy(tables, styleOf);
  const [usual] = largestGroup(groups) ?? [];
  for (const table of tables) {
    const style = styleOf(table);
    if (style === undefined || style === usual) continue;
    const [amount] = budgetAmounts(table);
    if (amount !== undefined)
      yield { table: table.index, field: amount.path, severity: "hint", message: STYLES[style] };
  }
}

const STYLES: Readonly<Record<Style, Localized>> = {
  head: {
    "zh-CN": "这张表的金额单位写在表头，其他表大多写在格子里。",
    en: "This table has its unit at the head, most others have it in the cells.",
  },
  cell: {
    "zh-CN": "这张表的金额单位写在格子里，其他表大多写在表头。",
    en: "This table has its unit in the cells, most others have it at the head.",
  },
};

/** Undefined where neither says it, or both do. */
function styleOf(table: TargetTable): Style | undefined {
  const inCells = budgetAmounts(table).some(({ amount }) => amount.unit !== undefined);
  if (table.moneyUnit === undefined) return inCells ? "cell" : undefined;
  return inCells ? undefined : "head";
}
