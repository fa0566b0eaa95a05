import { isBlank } from "../../text/fold";
import { CONTENT_COLUMNS, contentRows, rowPath, type ContentColumn, type IndicatorRow } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "rows-shifted",
  group: "indicator",
  scope: "table",
  severity: "error",
  // The level 2 beside a name that belongs elsewhere says nothing about it.
  overrides: [
    "row-incomplete",
    "value-missing",
    "basis-missing",
    "quantity-is-rate",
    "quality-is-quantity",
    "time-not-time",
    "cost-not-cost",
    "econ-not-econ",
    "eco-not-eco",
    "satisfaction-not-satisfaction",
  ],
  title: { "zh-CN": "指标错行", en: "Indicator split over two rows" },
  why: {
    "zh-CN": "三级指标在一行，描述、指标值和依据在相邻的一行，两行都不完整，多半是粘贴时错了行。来源：实践。",
    en: "The name stands in one row and its description, value and basis in the next: neither is complete, mostly a slip in pasting. Source: practice.",
  },
  how: {
    "zh-CN": "把三级指标移到描述、指标值所在的那一行，再看看二级指标对不对。",
    en: "Move the name into the row of its description and value, and see whether the level 2 is right.",
  },
  *check(table) {
    const rows = contentRows(table);
    const taken = new Set<IndicatorRow>();
    for (const named of rows) {
      if (!isNameOnly(named)) continue;
      const rest = [named.index + 1, named.index - 1]
        .map((index) => rows.find((row) => row.index === index))
        .find((row) => row !== undefined && !taken.has(row) && isAllButName(row));
      if (rest === undefined) continue;
      taken.add(rest);
      yield {
        field: rowPath(rest, "name"),
        covers: [named, rest].flatMap((row) => CONTENT_COLUMNS.map((column) => rowPath(row, column))),
        message: messageOf(named, rest),
      };
    }
  },
};

function isNameOnly({ indicator }: IndicatorRow): boolean {
  const blank = (["description", "value", "basis"] as const).map((column) => isBlank(indicator[column]?.text ?? ""));
  return indicator.description !== undefined && indicator.value !== undefined && blank.every(Boolean);
}

function isAllButName({ indicator }: IndicatorRow): boolean {
  const { name, basis } = indicator;
  if (name === undefined || !isBlank(name.text)) return false;
  // A form without a basis column can be shifted too.
  const filled: readonly ContentColumn[] =
    basis === undefined ? ["description", "value"] : ["description", "value", "basis"];
  return filled.every((column) => !isBlank(indicator[column]?.text ?? ""));
}

function messageOf(named: IndicatorRow, rest: IndicatorRow): { "zh-CN": string; en: string } {
  const name = quote(named.indicator.name?.text ?? "");
  const isBelow = named.index > rest.index;
  return {
    "zh-CN": `这一行没有三级指标，${isBelow ? "下" : "上"}一行只有三级指标${name["zh-CN"]}，多半是错行。`,
    en: `This row has no name and the row ${isBelow ? "below" : "above"} has only the name ${name.en}: they seem to belong together.`,
  };
}
