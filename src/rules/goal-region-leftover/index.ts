import type { TargetTable } from "../../model/target-table";
import { foldLabel } from "../../text/fold";
import { parseUnitLine } from "../../text/project-code";
import { goalCells } from "../goal-cells";
import { CONTENT_COLUMNS, contentRows } from "../indicator-row";
import { purposeCells } from "../purpose-text";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";

export const rule: TableRule = {
  id: "goal-region-leftover",
  group: "goal",
  scope: "table",
  severity: "warning",
  title: { "zh-CN": "绩效目标里的地区与单位不符", en: "Region in the goal is not the unit's" },
  why: {
    "zh-CN": "区里的单位写“全县”，多半是从别处抄来的文字没有改。来源：实践。",
    en: "When a district's unit writes “the whole county”, the text was copied from elsewhere. Source: practice.",
  },
  how: {
    "zh-CN": "改成本地的说法，并核对整段话是不是本项目的。",
    en: "Name the own region, and make sure that the whole text is about this project.",
  },
  *check(table) {
    const own = levelsOf(unitName(table));
    yield* own.size > 0 ? foreignWords(table, own) : mixedWords(table);
  },
};

/** 县 and 旗 are one level; a unit of a 镇 or 街道 speaks of the levels above it. */
type Level = "county" | "district" | "city";

const LEVELS: Readonly<Record<string, Level>> = { 县: "county", 旗: "county", 区: "district", 市: "city" };
const NO_REGION = /城市|市场|市政|市民|社区|区域|小区|景区|库区|灾区|片区|园区/g;

function unitName({ unitLine }: TargetTable): string {
  const text = unitLine?.text ?? "";
  return parseUnitLine(text)?.name ?? text.split(/单位\s*[:：]/)[0] ?? "";
}

function levelsOf(name: string): ReadonlySet<Level> {
  const rest = foldLabel(name).replace(NO_REGION, "");
  if (/[镇乡]|街道/.test(rest)) return new Set(["county", "district", "city"]);
  const levels = new Set(Object.entries(LEVELS).flatMap(([word, level]) => (rest.includes(word) ? [level] : [])));
  // A county or district speaks of the city above it as its own.
  if (levels.size > 0) levels.add("city");
  return levels;
}

/** 全县, 我区, 本市; not 全市场, 本区域, 全市民生's 市民 aside. */
const REGION_WORD = /[本我全](?:([县旗])(?!域)|(区)(?![域间块位分别])|(市)(?![场政直民]|面))/g;

/** What each of them begins with: most texts have none. */
const OWN = /[本我全]/;

interface RegionWord {
  readonly text: string;
  readonly level: Level;
}

function regionWords(text: string): RegionWord[] {
  if (!OWN.test(text)) return [];
  return Array.from(foldLabel(text).matchAll(REGION_WORD), ([word]) => ({
    text: word,
    level: LEVELS[word.slice(-1)] ?? "city",
  }));
}

function* foreignWords(table: TargetTable, own: ReadonlySet<Level>): Generator<Problem> {
  const unit = quote(unitName(table));
  for (const { path, text } of goalCells(table)) {
    const word = regionWords(text).find(({ level }) => !own.has(level));
    if (word === undefined) continue;
    const shown = quote(word.text);
    yield {
      field: path,
      message: {
        "zh-CN": `绩效目标里写${shown["zh-CN"]}，单位却是${unit["zh-CN"]}。`,
        en: `The goal says ${shown.en}, but the unit is ${unit.en}.`,
      },
    };
  }
}

/** Without a unit's name: county and district in one table cannot both be its own. The rarer of the two, else the later, is foreign. */
function* mixedWords(table: TargetTable): Generator<Problem> {
  const goals = goalCells(table).map(({ path, text }) => ({ path, words: regionWords(text) }));
  if (goals.every(({ words }) => words.length === 0)) return;
  const used = [
    ...purposeCells(table).flatMap(([, { text }]) => regionWords(text)),
    ...goals.flatMap(({ words }) => words),
    ...contentRows(table).flatMap(({ indicator }) =>
      CONTENT_COLUMNS.flatMap((column) => regionWords(indicator[column]?.text ?? "")),
    ),
  ];
  const counties = used.filter(({ level }) => level === "county");
  const districts = used.filter(({ level }) => level === "district");
  const [county, district] = [counties[0], districts[0]];
  if (county === undefined || district === undefined) return;
  const inGoals = (level: Level): boolean => goals.some(({ words }) => words.some((word) => word.level === level));
  const isLater = inGoals("district") ? used.indexOf(county) > used.indexOf(district) : true;
  const countyIsOdd = counties.length === districts.length ? isLater : counties.length < districts.length;
  const [odd, usual] = countyIsOdd ? [county, district] : [district, county];
  const cell = goals.find(({ words }) => words.some(({ level }) => level === odd.level));
  if (cell === undefined) return;
  const [shown, other] = [quote(odd.text), quote(usual.text)];
  yield {
    field: cell.path,
    severity: "hint",
    message: {
      "zh-CN": `同一张表里既写${other["zh-CN"]}又写${shown["zh-CN"]}。`,
      en: `The table says both ${other.en} and ${shown.en}.`,
    },
  };
}
