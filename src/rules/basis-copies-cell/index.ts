import { normaliseForComparison } from "../../text/similarity";
import { contentRows, COLUMN_TITLES, isFilled, rowPath, type IndicatorRow } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "basis-copies-cell",
  group: "indicator",
  scope: "table",
  severity: "warning",
  overrides: ["basis-is-formula", "basis-vague", "satisfaction-basis"],
  title: { "zh-CN": "依据照抄名称、描述或指标值", en: "Basis repeats another cell" },
  why: {
    "zh-CN": "依据要说明指标值凭什么定；照抄别的格等于没有依据。来源：财预〔2015〕88号（绩效标准），实践。",
    en: "The basis says why the value is what it is; a copy of another cell says nothing. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "写年度工作计划、上年度完成值、合同，或者文件名称和文号。",
    en: "Name the plan of the year, last year's figure, a contract, or a document with its number.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { basis } = row.indicator;
      const copied = copiedColumn(row);
      if (basis === undefined || copied === undefined) continue;
      const text = quote(basis.text);
      const column = COLUMN_TITLES[copied];
      yield {
        field: rowPath(row, "basis"),
        message: {
          "zh-CN": `依据${text["zh-CN"]}照抄了${column["zh-CN"]}。`,
          en: `The basis ${text.en} repeats the ${column.en}.`,
        },
      };
    }
  },
};

const SHORTEST = 2;
/** A text of this length that stands in the basis word by word was copied, whatever follows: …的比例为100%. */
const LONG = 8;
const ADDED = 8;
/** More than blanks and punctuation ever make. */
const FAR = 30;

function copiedColumn({ indicator }: IndicatorRow): "name" | "description" | "value" | undefined {
  const { basis } = indicator;
  if (!isFilled(basis)) return undefined;
  return (["name", "description", "value"] as const).find((column) => {
    const other = indicator[column];
    if (other === undefined || Math.abs(other.text.length - basis.text.length) > FAR) return false;
    return isCopy(normaliseForComparison(basis.text), normaliseForComparison(other.text));
  });
}

function isCopy(basis: string, other: string): boolean {
  if (basis.length < SHORTEST || basis === other) return basis.length >= SHORTEST;
  return other.length >= LONG && basis.startsWith(other) && basis.length - other.length <= ADDED;
}
