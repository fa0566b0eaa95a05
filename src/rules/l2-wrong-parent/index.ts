import type { Field } from "../../model/field";
import type { StandardId, TargetTable } from "../../model/target-table";
import { level1Name, level1Of, level2Of } from "../../standards/names";
import type { Level1Category } from "../../standards/standard";
import { rowPath, type IndicatorRow } from "../indicator-row";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "l2-wrong-parent",
  group: "structure",
  scope: "table",
  severity: "error",
  overrides: ["l2-name-alias"],
  title: { "zh-CN": "二级指标放错了一级指标", en: "Level-2 indicator under the wrong level 1" },
  why: {
    "zh-CN":
      "每个二级指标归哪个一级指标是统一规定的，放错了权重和评分都会算错。来源：财预〔2015〕88号，财预〔2021〕101号。",
    en: "It is laid down which level 2 belongs to which level 1; in the wrong place weights and scores come out wrong. Source: 财预〔2015〕88号, 财预〔2021〕101号.",
  },
  how: {
    "zh-CN": "把这一行移到对应的一级指标下面；如果是名称选错了，改成正确的名称。",
    en: "Move the row under its level-1 indicator, or correct the name when it was a slip.",
  },
  *check(table, { standard }) {
    for (const group of groupsOf(table, standard)) {
      const [first] = group;
      const { proper } = first;
      if (group.length > 1 && proper !== undefined && group.every((row) => row.proper === proper)) {
        yield wrongLevel1(first, proper, standard);
      } else {
        for (const row of group) if (row.proper !== undefined) yield wrongLevel2(row, row.proper, standard);
      }
    }
  },
};

/** A row whose level-1 and level-2 names are both known. */
interface PlacedRow {
  readonly row: IndicatorRow;
  readonly level1: Field;
  readonly level2: Field;
  readonly parent: Level1Category;
  /** Where it belongs when it stands in the wrong place. */
  readonly proper: Level1Category | undefined;
  readonly isCost: boolean;
}

/** Rows that follow each other under one level-1 name, each level-2 cell once. */
function groupsOf(table: TargetTable, standard: StandardId): [PlacedRow, ...PlacedRow[]][] {
  const groups: [PlacedRow, ...PlacedRow[]][] = [];
  for (const [index, indicator] of table.indicators.entries()) {
    const row = placedRow({ index, indicator }, standard);
    if (row === undefined) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last?.parent !== row.parent) groups.push([row]);
    else if (last.level2.cell !== row.level2.cell) group.push(row);
  }
  return groups;
}

function placedRow(row: IndicatorRow, standard: StandardId): PlacedRow | undefined {
  const { level1, level2 } = row.indicator;
  if (level1 === undefined || level2 === undefined) return undefined;
  const parent = level1Of(level1.text, standard);
  const name = level2Of(level2.text, standard);
  if (parent === undefined || name === undefined) return undefined;
  const proper = name.parents.includes(parent.category) ? undefined : name.parents[0];
  return { row, level1, level2, parent: parent.category, proper, isCost: proper === "cost" };
}

function wrongLevel2(
  { row, level1, level2, isCost }: PlacedRow,
  proper: Level1Category,
  standard: StandardId,
): Problem {
  const [text, now] = [quote(level2.text), quote(level1.text)];
  const name = level1Name(proper, standard) ?? "";
  return {
    field: rowPath(row, "level2"),
    // Many places still list cost under output, so that alone is no error.
    ...(isCost && { severity: "warning" as const }),
    message: {
      "zh-CN": `二级指标${text["zh-CN"]}放在${now["zh-CN"]}下面，应当放在一级指标“${name}”下面。`,
      en: `The level-2 indicator ${text.en} stands under ${now.en}; it belongs under the level-1 name ${name}.`,
    },
  };
}

function wrongLevel1({ row, level1 }: PlacedRow, proper: Level1Category, standard: StandardId): Problem {
  const text = quote(level1.text);
  const name = level1Name(proper, standard) ?? "";
  return {
    field: rowPath(row, "level1"),
    message: {
      "zh-CN": `一级指标${text["zh-CN"]}下面的二级指标都属于${name}，一级指标应当改成${name}。`,
      en: `All level-2 indicators under ${text.en} belong to ${name}; the level-1 name should be ${name}.`,
    },
  };
}
