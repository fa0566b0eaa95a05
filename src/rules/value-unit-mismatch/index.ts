import type { Localized } from "../../i18n/localized";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { mismatchOf, mismatchOfDate } from "../unit-mismatch";
import { valueRows, type ValueRow } from "../value-rows";

export const rule: TableRule = {
  id: "value-unit-mismatch",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["value-ge-100"],
  title: { "zh-CN": "指标值的单位和名称不符", en: "Unit does not fit the name" },
  why: {
    "zh-CN": "名称是“覆盖率”，指标值却写“20期”；名称是“人数”，指标值却写“95%”，总有一个填错了。来源：逻辑，实践。",
    en: "A rate of 20 issues or a number of persons of 95%: one of the two is wrong. Source: logic, practice.",
  },
  how: {
    "zh-CN": "考核比率的，单位写 %；考核数量的，改用个、次、人等，或者把名称改成“率”。",
    en: "Give a rate in % and a number in its unit, or change the name.",
  },
  *check(table) {
    for (const row of valueRows(table)) {
      const { value } = row;
      const asks = mismatch(row);
      if (asks === undefined) continue;
      const [text, name] = [quote(value.text), quote(row.indicator.name?.text ?? "")];
      yield {
        field: rowPath(row, "value"),
        covers: [rowPath(row, "name")],
        message: {
          "zh-CN": `三级指标${name["zh-CN"]}是${asks["zh-CN"]}，指标值却是${text["zh-CN"]}。`,
          en: `The name ${name.en} asks for ${asks.en}; the target value is ${text.en}.`,
        },
      };
    }
  },
};

/** What the name asks for where the value is something else. More words beside a number may say what it is of. */
function mismatch({ name, target }: ValueRow): Localized | undefined {
  if (target.kind === "date") return target.rest === undefined ? mismatchOfDate(name) : undefined;
  if (target.kind !== "number" && target.kind !== "range") return undefined;
  if (target.unit === undefined) return undefined;
  if (target.kind === "number" && (target.lead !== undefined || target.rest !== undefined)) return undefined;
  return mismatchOf(name, target.unit);
}
