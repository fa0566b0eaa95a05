import type { TargetTable } from "../../model/target-table";
import { level1Of, level2Of } from "../../standards/names";
import { foldLabel } from "../../text/fold";
import { groupBy } from "../../model/group-by";
import { largestGroup } from "../usual-key";
import { levelCells, type LevelCell } from "../level-cells";
import { quote } from "../quote";
import type { WorkbookProblem, WorkbookRule } from "../rule";

export const rule: WorkbookRule = {
  id: "scheme-mixed",
  group: "structure",
  scope: "workbook",
  severity: "hint",
  title: { "zh-CN": "各张表的指标体系不统一", en: "Tables use different level names" },
  why: {
    "zh-CN":
      "同一个工作簿里，指标的一级、二级名称应当统一，否则没法汇总，也看不出按哪个办法填。来源：财预〔2015〕88号，实践。",
    en: "Within one workbook level names should agree: otherwise nothing adds up and it is unclear which rules apply. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "商定一种写法，各张表改成一样的。",
    en: "Settle on one wording and use it in every table.",
  },
  *check(tables) {
    const named = tables.flatMap((table) => namesOf(table));
    for (const group of groupBy(named, (name) => name.subject).values()) yield* minorities(group);
  },
};

/** A name that a table uses for something, at its first cell. */
interface UsedName {
  readonly table: number;
  readonly cell: LevelCell;
  /** What is compared: a level and a category. */
  readonly subject: string;
  /** The name as it is written, folded. */
  readonly wording: string;
}

function namesOf(table: TargetTable): UsedName[] {
  const names = new Map<string, UsedName>();
  for (const level of ["level1", "level2"] as const) {
    for (const name of levelNames(table, level)) if (!names.has(name.subject)) names.set(name.subject, name);
  }
  return [...names.values()];
}

function levelNames(table: TargetTable, level: "level1" | "level2"): UsedName[] {
  const known = level === "level1" ? level1Of : level2Of;
  return levelCells(table, level).flatMap((cell): UsedName[] => {
    const category = known(cell.field.text, table.standard)?.category;
    if (category === undefined) return [];
    // Cost on level 1 or under output is one question, told by the level-2 cell alone.
    if (level === "level1" && category === "cost") return [];
    return [{ table: table.index, cell, subject: `${level} ${category}`, wording: foldLabel(cell.field.text) }];
  });
}

/** The tables that write otherwise than most do; where no wording is more frequent, than the first. */
function* minorities(names: readonly UsedName[]): Generator<WorkbookProblem> {
  const wordings = groupBy(names, (name) => name.wording);
  const usual = largestGroup(wordings);
  if (usual === undefined) return;
  const other = quote(usual[0]);
  for (const name of names) {
    if (name.wording === usual[0]) continue;
    const own = quote(name.wording);
    yield {
      table: name.table,
      field: name.cell.path,
      message: {
        "zh-CN": `这里写${own["zh-CN"]}，另外 ${usual[1].length} 张表写${other["zh-CN"]}。`,
        en: `This table writes ${own.en}; ${usual[1].length} ${usual[1].length === 1 ? "other writes" : "others write"} ${other.en}.`,
      },
    };
  }
}
