import { isPlaceholder } from "../../text/placeholder";
import { foldedCell } from "../folded-cell";
import { contentRows, isFilled, rowPath, type IndicatorRow } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "basis-missing",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["row-incomplete"],
  title: { "zh-CN": "没有写指标值确定依据", en: "Basis of the target value missing" },
  why: {
    "zh-CN":
      "没有依据，看不出指标值凭什么定、是高是低。来源：财预〔2015〕88号（绩效标准：历史标准、行业标准、计划标准等）。",
    en: "Without a basis nobody can tell why the value is what it is. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "写年度工作计划、上年度完成值、合同，或者文件名称和文号。",
    en: "Name the plan of the year, last year's figure, a contract, or a document with its number.",
  },
  *check(table) {
    const lacking = contentRows(table).filter(lacksOnlyBasis);
    const filled = contentRows(table).some(({ indicator }) => isFilled(indicator.basis) && !isNothing(indicator.basis));
    // A column that is blank throughout is one omission, not one a row.
    const [first, ...others] = lacking;
    if (first !== undefined && !filled && others.length > 0) {
      yield {
        field: rowPath(first, "basis"),
        covers: others.map((row) => rowPath(row, "basis")),
        message: {
          "zh-CN": `整张表都没有写指标值确定依据（${lacking.length} 行）。`,
          en: `No row of the table has a basis (${lacking.length} rows).`,
        },
      };
      return;
    }
    for (const row of lacking) {
      const name = quote(row.indicator.name?.text ?? "");
      yield {
        field: rowPath(row, "basis"),
        message: {
          "zh-CN": `指标${name["zh-CN"]}没有写指标值确定依据。`,
          en: `The indicator ${name.en} has no basis.`,
        },
      };
    }
  },
};

/** A row that lacks other cells too is incomplete as a whole. */
function lacksOnlyBasis({ indicator: { name, description, value, basis } }: IndicatorRow): boolean {
  if (basis === undefined || (!isPlaceholder(basis.text) && !isNothing(basis))) return false;
  return [name, value].every(isFilled) && (description === undefined || isFilled(description));
}

/** 无 stands for nothing. */
function isNothing(basis: IndicatorRow["indicator"]["basis"]): boolean {
  return /^(?:无|暂无|没有)[。.]?$/.test(foldedCell(basis));
}
