import { INDICATOR_COLUMNS } from "../../model/target-table";
import { numberText } from "../number-text";
import type { TableRule } from "../rule";
import { isSecretRow } from "../indicator-row";
import { weightCells } from "../weight-cells";

export const rule: TableRule = {
  id: "weight-sum",
  group: "indicator",
  scope: "table",
  severity: "error",
  title: { "zh-CN": "分值（权重）合计不对", en: "Weights do not add up" },
  why: {
    "zh-CN":
      "自评总分 100 分，预算执行率占 10 分，其余指标合计 90 分；表里没有单列执行率的，合计 100 分。加起来不对，年底没法打分。来源：财预〔2020〕10号，财预〔2021〕101号。",
    en: "The self-evaluation has 100 points, ten of them for carrying out the budget and 90 for the indicators; where the form does not list the former, the indicators have all 100. Source: 财预〔2020〕10号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "核对每一行的分值，使合计等于表头写明的总分（90 分或 100 分）。",
    en: "Correct the rows so that they add up to what the form says: 90 or 100.",
  },
  *check(table) {
    const cells = weightCells(table);
    const total = table.weightTotal;
    const points = cells.flatMap(({ field }) => field.number ?? []);
    // What is withheld cannot be added up; a cell without points is weight-missing's.
    if (points.length === 0 || table.indicators.some(isSecretRow)) return;
    const written = points.reduce((all, each) => all + each, 0);
    // Shares may be written as fractions of 1.
    const sum = written <= 1 + ROUNDING && points.every((each) => each < 1) ? written * 100 : written;
    const accepted = total === undefined ? USUAL_TOTALS : [total];
    if (accepted.some((each) => Math.abs(sum - each) <= ROUNDING)) return;
    if (points.length < cells.length && sum < Math.max(...accepted)) return;
    const [found, wanted] = [numberText(sum), accepted.map(numberText)];
    yield {
      field: `labels.headers[${INDICATOR_COLUMNS.indexOf("weight")}]`,
      covers: cells.map(({ path }) => path),
      ...(total === undefined && { severity: sum === LOCAL_TOTAL ? ("hint" as const) : ("warning" as const) }),
      message: {
        "zh-CN": `各行分值（权重）合计 ${found}，应当是 ${wanted.join(" 或 ")}。`,
        en: `The weights add up to ${found}, not to ${wanted.join(" or ")}.`,
      },
    };
  },
};

/** Left by adding decimals, and by a third written as 33.3. */
const ROUNDING = 0.11;
/** Without or with points for carrying out the budget. */
const USUAL_TOTALS = [100, 90];
/** One province leaves 20 points to the process. */
const LOCAL_TOTAL = 80;
