import { level1Of, level2Of } from "../../standards/names";
import type { Level1Category } from "../../standards/standard";
import { STANDARDS } from "../../standards/standards";
import type { StandardId } from "../../model/target-table";
import { isPlaceholder } from "../../text/placeholder";
import { contentRows } from "../indicator-row";
import { levelCells } from "../level-cells";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "l2-name-unknown",
  group: "structure",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "二级指标名称不规范", en: "Unknown level-2 name" },
  why: {
    "zh-CN":
      "二级指标名称是统一规定的，自己起的名称归不进任何一类，系统导入时这一行会丢掉。来源：财预〔2015〕88号，财预〔2021〕101号。",
    en: "Level-2 names are laid down; a row under any other name belongs nowhere and is lost on import. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "改成规定的名称，例如数量指标、质量指标、社会效益指标、服务对象满意度指标。",
    en: "Use an official name, such as 数量指标, 质量指标, 社会效益指标, 服务对象满意度指标.",
  },
  *check(table, { standard }) {
    const filled = new Set(contentRows(table).map(({ indicator }) => indicator.level2?.cell));
    for (const { path, field, row } of levelCells(table, "level2")) {
      if (!filled.has(field.cell) || isPlaceholder(field.text) || level2Of(field.text, standard) !== undefined)
        continue;
      const parent = level1Of(table.indicators[row]?.level1?.text ?? "", standard);
      const text = quote(field.text);
      const names = namesUnder(parent?.category, standard).join("、");
      yield {
        field: path,
        message: {
          "zh-CN": `二级指标${text["zh-CN"]}不是规定的名称${names === "" ? "" : `，这里应当是${names}`}。`,
          en: `The level-2 name ${text.en} is not an official one${names === "" ? "" : `; here it should be ${names}`}.`,
        },
      };
    }
  },
};

function namesUnder(parent: Level1Category | undefined, standard: StandardId): readonly string[] {
  const level1 = STANDARDS[standard].level1.find(({ category }) => category === parent);
  return level1?.level2.map(({ name }) => name) ?? [];
}
