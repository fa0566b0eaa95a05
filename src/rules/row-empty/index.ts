import type { Localized } from "../../i18n/localized";
import type { TargetTable } from "../../model/target-table";
import { isBlank } from "../../text/fold";
import { CONTENT_COLUMNS, isBlankRow, rowPath, type IndicatorRow } from "../indicator-row";
import { missingCategories } from "../missing-category";
import { quote } from "../quote";
import type { RuleContext, TableRule } from "../rule";

export const rule: TableRule = {
  id: "row-empty",
  group: "structure",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "表里有空行", en: "Empty indicator rows" },
  why: {
    "zh-CN": "用不着的二级指标应当删掉，留着空行，审核的人分不清是不需要还是漏填。来源：实践。",
    en: "A level 2 that is not needed is deleted; an empty row leaves open whether it was forgotten. Source: practice.",
  },
  how: {
    "zh-CN": "用得着的填上，用不着的整行删掉。",
    en: "Fill in the rows that are needed and delete the others.",
  },
  *check(table, context) {
    const rows = emptyRows(table, context);
    const [first] = rows;
    const column = CONTENT_COLUMNS.find((name) => first?.indicator[name] !== undefined);
    if (first === undefined || column === undefined) return;
    yield {
      field: rowPath(first, column),
      covers: rows.flatMap((row) =>
        CONTENT_COLUMNS.filter((name) => row.indicator[name] !== undefined).map((name) => rowPath(row, name)),
      ),
      message: messageOf(rows),
    };
  },
};

/** Blank rows, without those of a category that is blank throughout and reported as missing. */
function emptyRows(table: TargetTable, { standard }: RuleContext): IndicatorRow[] {
  const reported = new Set([...missingCategories(table, standard).values()].flatMap((missing) => missing.rows));
  return table.indicators
    .map((indicator, index) => ({ index, indicator }))
    .filter(({ index, indicator }) => isBlankRow(indicator) && !reported.has(index));
}

const SHOWN = 4;

function messageOf(rows: readonly IndicatorRow[]): Localized {
  const names = [...new Set(rows.map((row) => row.indicator.level2?.text ?? "").filter((text) => !isBlank(text)))];
  const list = names.length === 0 ? { "zh-CN": "", en: "" } : listOf(names);
  return {
    "zh-CN": `有 ${rows.length} 行指标是空的${list["zh-CN"]}。`,
    en:
      rows.length === 1
        ? `One indicator row is empty${list.en}.`
        : `${rows.length} indicator rows are empty${list.en}.`,
  };
}

function listOf(names: readonly string[]): Localized {
  const shown = names.slice(0, SHOWN).map(quote);
  const more = names.length > SHOWN;
  return {
    "zh-CN": `：${shown.map((name) => name["zh-CN"]).join("、")}${more ? "等" : ""}`,
    en: `: ${shown.map((name) => name.en).join(", ")}${more ? " and others" : ""}`,
  };
}
