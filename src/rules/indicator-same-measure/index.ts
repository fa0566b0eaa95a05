import { dice, normaliseForComparison } from "../../text/similarity";
import { foldedCell } from "../folded-cell";
import { groupBy } from "../../model/group-by";
import { isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";
import { valueRows, type ValueRow } from "../value-rows";
import { statesPercent } from "../value-units";

export const rule: TableRule = {
  id: "indicator-same-measure",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["name-duplicate-in-project"],
  title: { "zh-CN": "同一个指标填在两个二级指标下", en: "One measure under two level-2 indicators" },
  why: {
    "zh-CN":
      "产出和效益考核的是不同的事；同一个数填两遍，等于少设了一个指标，自评时一件事得两次分。来源：财预〔2021〕101号（产出指标与效益指标的区分），实践。",
    en: "Output and benefit measure different things; one figure entered twice scores twice and leaves one of them unmeasured. Source: 财预〔2021〕101号, practice.",
  },
  how: {
    "zh-CN": "只保留一行，另一行换成这个二级指标真正要考核的内容。",
    en: "Keep one row and put what the other level-2 indicator really asks for into the other.",
  },
  *check(table) {
    for (const group of groupBy(valueRows(table), valueKey).values()) {
      if (group.length < 2) continue;
      const earlier: Measured[] = [];
      for (const row of group.slice(0, MOST)) {
        const measured = { row, subject: subjectOf(row) };
        const twin = earlier.find((other) => isSameMeasure(measured, other));
        if (twin !== undefined) yield problem(row, twin.row);
        earlier.push(measured);
      }
    }
  },
};

/** Rows of one value that are compared with each other; no grid of a form has as many. */
const MOST = 60;

interface Measured {
  readonly row: ValueRow;
  /** What is measured, without the words that say nothing about it. */
  readonly subject: string;
}

/** Only quantities under a known level 2 are compared: words may well be said twice. */
function valueKey({ target, category, value }: ValueRow): string | undefined {
  if (category === undefined || (target.kind !== "number" && target.kind !== "range")) return undefined;
  return foldedCell(value);
}

const FILLERS = /实际|全部|全年|本年度?|当年|年度内?|情况|数量|总数|人数|[的了]/g;

function subjectOf({ name, indicator }: ValueRow): string {
  const described = normaliseForComparison(indicator.description?.text ?? "");
  return (described === "" ? normaliseForComparison(name) : described).replace(FILLERS, "");
}

function isSameMeasure(a: Measured, b: Measured): boolean {
  if (a.row.category === b.row.category || Math.min(a.subject.length, b.subject.length) < 4) return false;
  if (a.subject === b.subject) return true;
  return !statesPercent(a.row.value) && isPartOf(a.subject, b.subject);
}

/** 新增就业人员 is a part of 城镇新增就业人员. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 0.6 * long.length && long.includes(short);
}

/** One formula may serve two names that have nothing in common. */
const UNLIKE = 0.3;

function problem(row: ValueRow, earlier: ValueRow): Problem {
  const column = isFilled(row.indicator.name) ? "name" : "value";
  const text = quote(row.indicator[column]?.text ?? "");
  return {
    field: rowPath(row, column),
    message: {
      "zh-CN": `${text["zh-CN"]}和 ${earlier.value.cell} 那一行考核的是同一个数。`,
      en: `${text.en} measures the same as the row of ${earlier.value.cell}.`,
    },
    ...(dice(row.name, earlier.name) < UNLIKE && { severity: "hint" as const }),
  };
}
