import type { StandardId, TargetTable } from "../../model/target-table";
import { level1Of, level2Of } from "../../standards/names";
import type { Level2Category } from "../../standards/standard";
import { STANDARDS } from "../../standards/standards";
import { levelCells, type LevelCell } from "../level-cells";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "l2-order",
  group: "structure",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "二级指标顺序不对", en: "Level-2 indicators out of order" },
  why: {
    "zh-CN":
      "表样里二级指标有固定顺序（数量、质量、时效、成本；经济、社会、生态、可持续影响），乱了不便于逐项核对。来源：财预〔2015〕88号附表，财预〔2021〕101号。",
    en: "The form lists level 2 in a fixed order (quantity, quality, timeliness, cost; economic, social, ecological, lasting), which makes tables easy to compare. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: { "zh-CN": "按表样的顺序调整各行。", en: "Put the rows in the order of the form." },
  *check(table, { standard }) {
    for (const cells of blocksOf(table, standard)) {
      const late = cells.find((cell, place) => cells.slice(0, place).some((before) => before.rank > cell.rank));
      const before = cells.find((cell) => late !== undefined && cell.rank > late.rank);
      if (late === undefined || before === undefined) continue;
      const [name, other] = [quote(late.cell.field.text), quote(before.cell.field.text)];
      yield {
        field: late.cell.path,
        message: {
          "zh-CN": `二级指标${name["zh-CN"]}应当排在${other["zh-CN"]}前面。`,
          en: `The level-2 indicator ${name.en} comes before ${other.en}.`,
        },
      };
    }
  },
};

interface RankedCell {
  readonly cell: LevelCell;
  readonly rank: number;
}

/** The level-2 cells that stand one below the other under one level 1 they belong to. */
function blocksOf(table: TargetTable, standard: StandardId): RankedCell[][] {
  const blocks: RankedCell[][] = [];
  let last: string | undefined;
  for (const cell of levelCells(table, "level2")) {
    const parent = level1Of(table.indicators[cell.row]?.level1?.text ?? "", standard)?.category;
    const known = level2Of(cell.field.text, standard);
    if (parent === undefined || known === undefined || !known.parents.includes(parent)) continue;
    const ranked = { cell, rank: rankOf(known.category) };
    if (parent === last) blocks.at(-1)?.push(ranked);
    else blocks.push([ranked]);
    last = parent;
  }
  return blocks;
}

/** Place among all level-2 names; 2015 lists those that 2021 leaves out. */
function rankOf(category: Level2Category): number {
  return ORDER.indexOf(category);
}

const ORDER: readonly Level2Category[] = (["2015", "2021"] as const)
  .flatMap((id) => STANDARDS[id].level1)
  .flatMap((level1) => level1.level2.map((level2) => level2.category));
