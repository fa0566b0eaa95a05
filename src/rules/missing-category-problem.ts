import type { Localized } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import { missingCategories, type ExpectedCategory } from "./missing-category";
import type { Problem, RuleContext } from "./rule";

/**
 * What to say when a table lacks a category: nothing when it has a filled row of it.
 * `advice` is a clause that tells what is expected, without a full stop.
 */
export function missingCategoryProblem(
  table: TargetTable,
  { standard }: Pick<RuleContext, "standard">,
  category: ExpectedCategory,
  name: Localized,
  advice: Localized,
): Problem[] {
  const missing = missingCategories(table, standard).get(category);
  if (missing === undefined) return [];
  const isPrinted = missing.rows.length > 0;
  return [
    {
      field: missing.field,
      ...(isPrinted && { covers: missing.covers }),
      message: {
        "zh-CN": `${name["zh-CN"]}${isPrinted ? "一行也没有填" : "一行也没有"}，${advice["zh-CN"]}。`,
        en: `${isPrinted ? "No row is filled in" : "There is no row"} for the ${name.en}; ${advice.en}.`,
      },
    },
  ];
}
