import { ADVERSE_EFFECT, NEGATION_BEFORE } from "../../standards/words/adverse-effect";
import { BENEFIT_CATEGORIES, categoryRows } from "../category-rows";
import { foldedCell } from "../folded-cell";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "benefit-negative",
  group: "indicator",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "效益指标写成了坏处", en: "Benefit indicator states a harm" },
  why: {
    "zh-CN":
      "效益是项目带来的好处；增加成本、加重负担是代价，写在效益里等于说项目有害。来源：财预〔2015〕88号（效益指标反映预期效果），实践。",
    en: "A benefit is what the project is good for; more cost or a heavier burden is its price. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "写项目带来的好处，例如“节约运行费用 ≥2万元”；确实没有这类效益就清空这一行。",
    en: "State what gets better, such as 节约运行费用 ≥2万元; clear the row when there is no such benefit.",
  },
  *check(table) {
    for (const row of categoryRows(table, ...BENEFIT_CATEGORIES)) {
      for (const column of ["name", "description", "value"] as const) {
        const harm = harmIn(foldedCell(row.indicator[column]));
        if (harm === undefined) continue;
        const text = quote(harm);
        yield {
          field: rowPath(row, column),
          message: {
            "zh-CN": `效益指标写了${text["zh-CN"]}，这是代价，不是效益。`,
            en: `The benefit indicator says ${text.en}: that is a price, no benefit.`,
          },
        };
        break;
      }
    }
  },
};

/** The words of a folded text that state a harm; undefined when it states none, or says that there is none. */
function harmIn(text: string): string | undefined {
  const found = ADVERSE_EFFECT.exec(text);
  if (found === null || NEGATION_BEFORE.test(text.slice(Math.max(0, found.index - 6), found.index))) return undefined;
  return found[0];
}
