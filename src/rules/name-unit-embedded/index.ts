import type { Field } from "../../model/field";
import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { parseUnit, type Unit } from "../../text/unit";
import { cellFix } from "../cell-fix";
import { contentRows, isFilled, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";
import { targetValueOf } from "../target-value-of";
import { unitsOf } from "../value-units";

export const rule: TableRule = {
  id: "name-unit-embedded",
  group: "indicator",
  scope: "table",
  severity: "hint",
  overrides: ["text-halfwidth"],
  fixable: "confirm",
  title: { "zh-CN": "三级指标里写了单位", en: "Unit in the name" },
  why: {
    "zh-CN": "单位跟着指标值写；名称里再写一遍，改了一处忘了另一处就不一致。来源：实践。",
    en: "The unit belongs to the value; written twice, the two may come to differ. Source: practice.",
  },
  how: {
    "zh-CN": "删去名称里的单位，写在指标值后面。",
    en: "Remove the unit from the name and write it behind the value.",
  },
  *check(table) {
    for (const row of contentRows(table)) {
      const { name, value } = row.indicator;
      if (!isFilled(name)) continue;
      const written = UNIT_AT_END.exec(name.text);
      const unit = parseUnit(written?.[1] ?? written?.[2] ?? "");
      if (written === null || written.index === 0 || unit === undefined || NOT_UNITS.has(unit.canonical)) continue;
      const text = quote(name.text);
      const fix = fixFor(table, name, value, unit, name.text.slice(0, written.index).trim());
      yield {
        field: rowPath(row, "name"),
        message: {
          "zh-CN": `三级指标${text["zh-CN"]}里写了单位，单位应当写在指标值后面。`,
          en: `The name ${text.en} holds a unit, which belongs behind the value.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

/** （%）, （单位：个）; 合格率% but not 合格率95%. */
const UNIT_AT_END = /\s*(?:[（(]\s*(?:单位\s*[:：]\s*)?([^（）()]{1,8}?)\s*[）)]|(?<![\d０-９])([%％]))\s*$/;

/** Words that count things and, in brackets, say what the name is about: 监管(平台). */
const NOT_UNITS: ReadonlySet<string> = new Set(
  "系统 平台 模块 接口 终端 设备 机构 单位 部门 企业 学校 医院 家庭 家庭户 站点 网点 站 村 乡镇 社区 街道 行政村 自然村 项目 事项 路 线 段 区 端 车辆 样本 课 首 季 点 处 所 支 部 级 等 档 期".split(
    " ",
  ),
);

/** Only where the value has the unit already: a unit is never lost. */
function fixFor(table: TargetTable, name: Field, value: Field | undefined, unit: Unit, rest: string): Fix | undefined {
  const units = value === undefined ? [] : unitsOf(targetValueOf(value));
  if (rest === "" || !units.some(({ canonical }) => canonical === unit.canonical)) return undefined;
  return cellFix(table, name, rest, "confirm");
}
