import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetWithMerges } from "../../support/sheet-with-merges";

/** Level 1, level 2, name, 计算符号, 指标值, 计量单位, weight. */
export type NationalRow = readonly [string, string, string, string, string, string, string];

/** A project in the form of the finance ministry or of another province; all of it invented. */
export interface NationalProject {
  readonly name: string;
  readonly total: string;
  readonly fiscal: string;
  /** 上年结转 */
  readonly carried: string;
  readonly other: string;
  /** 总体目标 of several years. */
  readonly overall: string;
  readonly goal: string;
  readonly rows: readonly NationalRow[];
}

/** `columns`: sign, number, unit and weight in columns of their own; `central`: whole values, with points for the spending. */
export type NationalForm = "columns" | "central";

/** The form on a sheet. */
export function nationalSheet(project: NationalProject, form: NationalForm, name: string): SheetSnapshot {
  const rows = form === "columns" ? columnsForm(project) : centralForm(project);
  return { ...sheetWithMerges(rows), id: name, name };
}

function columnsForm({ name, total, fiscal, carried, other, overall, goal, rows }: NationalProject): string[][] {
  return [
    ["项目支出绩效目标表", "<", "<", "<", "<", "<", "<", "<"],
    ["（2024年度）", "<", "<", "<", "<", "<", "单位：万元", "<"],
    ["项目名称", "<", name, "<", "<", "项目类别", "特定目标类", "<"],
    ["年度资金总额", "<", total, "其中：财政拨款", fiscal, "<", "上年结转", carried],
    ["^", "<", "^", "其他资金", other, "<", "", ""],
    ["总体目标", "<", overall, "<", "<", "<", "<", "<"],
    ["年度目标", "<", goal, "<", "<", "<", "<", "<"],
    ["一级指标", "二级指标", "三级指标", "计算符号", "指标值", "计量单位", "权重", "指标值类型"],
    ...rows.map(([level1, level2, indicator, operator, value, unit, weight], index) => [
      rows[index - 1]?.[0] === level1 ? "^" : level1,
      level2,
      indicator,
      operator,
      value,
      unit,
      weight,
      operator === "定性" ? "定性" : "定量",
    ]),
  ];
}

function centralForm({ name, total, fiscal, carried, other, overall, goal, rows }: NationalProject): string[][] {
  return [
    ["项目支出绩效目标表", "<", "<", "<", "<", "<"],
    ["（2024年度）", "<", "<", "<", "<", "<"],
    ["项目名称", "<", name, "<", "<", "<"],
    ["主管部门及代码", "<", "某省林业和草原局", "实施单位", "某省林业和草原局本级", "<"],
    ["项目资金（万元）", "<", "年度资金总额：", total, "执行率分值（10）", "<"],
    ["^", "<", "其中：财政拨款", fiscal, "<", "<"],
    ["^", "<", "上年结转", carried, "<", "<"],
    ["^", "<", "其他资金", other, "<", "<"],
    ["总体目标", "<", "中期目标（2023年—2025年）", "<", "年度目标", "<"],
    ["^", "<", overall, "<", goal, "<"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "分值权重（90）"],
    ...rows.map(([level1, level2, indicator, operator, value, unit, weight], index) => [
      "^",
      rows[index - 1]?.[0] === level1 ? "^" : level1,
      level2,
      indicator,
      (operator === "定性" ? "" : operator) + value + unit,
      weight,
    ]),
  ];
}
