import type { Comparator, TargetValue } from "../../text/target-value";
import { cellFix } from "../cell-fix";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { withComparator } from "../sign-value";
import { directionOf, type Direction } from "../target-direction";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-direction",
  group: "indicator",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  overrides: ["value-ge-0", "value-ge-100"],
  title: { "zh-CN": "指标值的符号方向反了", en: "Comparator points the wrong way" },
  why: {
    "zh-CN":
      "故障率、投诉次数、成本越低越好，用 ≥ 等于要求越差越好；合格率、覆盖率越高越好，用 ≤ 等于封了顶。来源：逻辑，实践。",
    en: "With ≥ a failure rate or a cost would have to grow; with ≤ a pass rate would be capped. Source: logic, practice.",
  },
  how: {
    "zh-CN": "越少越好的（故障、投诉、时限、成本）用 ≤，越多越好的（合格、覆盖、及时）用 ≥。",
    en: "Use ≤ where less is better, ≥ where more is better.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const wanted = wantedSign(row);
      if (wanted === undefined) continue;
      const fix = cellFix(table, row.value, flipped(row.target, wanted), "confirm");
      const text = quote(row.value.text);
      const name = quote(row.name);
      const low = wanted === "≤";
      yield {
        field: rowPath(row, "value"),
        message: {
          "zh-CN": `${name["zh-CN"]}越${low ? "低" : "高"}越好，指标值${text["zh-CN"]}的符号应当是 ${wanted}。`,
          en: `${name.en} is better the ${low ? "lower" : "higher"}; the target value ${text.en} needs ${wanted}.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** The sign that a row should have when it has the opposite one. */
function wantedSign(row: ValueRow): "≤" | "≥" | undefined {
  const { target, category } = row;
  if (target.kind === "date") return category === "time" && isUp(target.comparator) ? "≤" : undefined;
  if (target.kind !== "number" || target.comparator === undefined || target.comparator === "=") return undefined;
  const direction: Direction | undefined = directionOf(row);
  if (direction === "low") return isUp(target.comparator) ? "≤" : undefined;
  // ≤100% caps nothing.
  const capped =
    direction === "high" && !isUp(target.comparator) && !(target.unit?.canonical === "%" && target.value >= 100);
  return capped ? "≥" : undefined;
}

function isUp(comparator: Comparator | undefined): boolean {
  return comparator === "≥" || comparator === ">";
}

/** Nothing is below 0: it is written =0. */
function flipped(target: TargetValue, wanted: "≤" | "≥"): string | undefined {
  if (target.kind === "date") {
    const { comparatorText } = target;
    const text = target.text.trim();
    return comparatorText !== undefined && text.startsWith(comparatorText)
      ? wanted + text.slice(comparatorText.length).trimStart()
      : undefined;
  }
  if (target.kind !== "number") return undefined;
  return withComparator(target, target.value === 0 ? "=" : wanted);
}
