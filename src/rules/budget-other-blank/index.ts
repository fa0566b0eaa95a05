import { fieldEdit } from "../../model/field-edit";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { parseAmount } from "../../text/amount";
import { isBlank } from "../../text/fold";
import type { CellValue } from "../../workbook/snapshot";
import { toleranceFor } from "../budget-amounts";
import { decimalPlaces } from "../number-style";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "budget-other-blank",
  group: "budget",
  scope: "table",
  severity: "hint",
  fixable: "safe",
  title: { "zh-CN": "其他资金没有填", en: "Other funds left blank" },
  why: {
    "zh-CN": "没有其他资金应当填 0，空着分不清是没有还是漏填。来源：河北省绩效目标表表样，实践。",
    en: "Without other funds the cell says 0; a blank may also mean that it was forgotten. Source: Hebei's form, practice.",
  },
  how: {
    "zh-CN": "没有其他资金填 0；有就填金额，预算数等于财政资金加其他资金。",
    en: "Enter 0 when there are none, else the amount: the total is fiscal funds plus other funds.",
  },
  *check(table, { options }) {
    const { total, fiscal, other } = table.budget ?? {};
    if (other === undefined || !isBlank(other.text)) return;
    const [whole, first] = [total?.number, fiscal?.number];
    // What is left of the total is budget-sum's, a total that is missing budget-missing's.
    const tolerance = toleranceFor(table, options);
    if (whole === undefined || whole === 0 || first === undefined || Math.abs(whole - first) > tolerance) return;
    const fix = fixFor(table);
    yield {
      field: "budget.other",
      message: {
        "zh-CN": "其他资金没有填；没有的话填 0。",
        en: "Other funds are blank; enter 0 when there are none.",
      },
      ...(fix && { fix }),
    };
  },
};

function fixFor({ sheet, budget }: TargetTable): Fix | undefined {
  const { fiscal, other } = budget ?? {};
  if (fiscal === undefined || other === undefined) return undefined;
  return { safety: "safe", edits: [fieldEdit(sheet, other, zeroLike(fiscal.value))] };
}

/** 0 in the style of its neighbour: `0.00` beside `30.00`, `0万元` beside `30万元`. */
function zeroLike(neighbour: CellValue): CellValue {
  if (typeof neighbour !== "string") return 0;
  const places = decimalPlaces(neighbour);
  const unit = parseAmount(neighbour)?.unit ?? "";
  return `${places === 0 ? "0" : `0.${"0".repeat(places)}`}${unit}`;
}
