import { basesOf } from "../basis-groups";
import { rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "basis-uniform",
  group: "indicator",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "全表只有一种依据", en: "One basis for the whole table" },
  why: {
    "zh-CN":
      "数量、质量、成本的指标值很难都出自一处；全表一样，多半是复制的。来源：财预〔2015〕88号（绩效标准分类），实践。",
    en: "Quantities, qualities and costs seldom rest on one source; one basis throughout was mostly filled down. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "逐行核对：数量按计划或合同，质量按行业标准（写明编号），成本按支出标准（写明文号），分别写清楚。",
    en: "Go through the rows: quantities rest on a plan or contract, qualities on a standard with its number, costs on a spending standard with its document.",
  },
  *check(table) {
    const [group, ...others] = basesOf(table);
    if (group === undefined || others.length > 0 || group.rows.length < FEWEST_ROWS) return;
    const [first, ...rest] = group.rows;
    if (first === undefined) return;
    const text = quote(first.indicator.basis?.text ?? group.text);
    yield {
      field: rowPath(first, "basis"),
      covers: rest.map((row) => rowPath(row, "basis")),
      message: {
        "zh-CN": `${group.rows.length} 行的依据都是${text["zh-CN"]}。`,
        en: `All ${group.rows.length} rows have the basis ${text.en}.`,
      },
    };
  },
};

const FEWEST_ROWS = 4;
