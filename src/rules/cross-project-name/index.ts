import { projectName } from "../project-name";
import type { TargetTable } from "../../model/target-table";
import { PEOPLE } from "../../standards/words/people";
import { categoryRows, type CategoryRow } from "../category-rows";
import { isFilled, rowPath } from "../indicator-row";
import { proseFields } from "../prose-fields";
import { quote } from "../quote";
import type { WorkbookProblem, WorkbookRule } from "../rule";
import { coreOf, NameIndex } from "./name-index";

export const rule: WorkbookRule = {
  id: "cross-project-name",
  group: "indicator",
  scope: "workbook",
  severity: "hint",
  title: { "zh-CN": "像是别的项目的内容", en: "Content that seems to be another project's" },
  why: {
    "zh-CN":
      "指标要和本项目有关。里面出现同一工作簿里别的项目的名称，或者满意度对象和本项目毫无关系，多半是照搬时没有改。来源：财预〔2015〕88号（相关性）。",
    en: "Indicators concern their own project. Another project's name, or people that the project has nothing to do with, mostly come from copying. Source: 财预〔2015〕88号.",
  },
  how: {
    "zh-CN": "核对一下，不是本项目的改成本项目的对象和内容。",
    en: "Look again, and write of this project's own people and things.",
  },
  *check(tables) {
    const index = new NameIndex(tables.map(projectName));
    for (const [position, table] of tables.entries()) {
      yield* otherNames(table, position, index, tables);
      yield* strangePeople(table);
    }
  },
};

/** Cells that hold the name of another project of the workbook which this one does not speak of in its own name. */
function* otherNames(
  table: TargetTable,
  position: number,
  index: NameIndex,
  tables: readonly TargetTable[],
): Generator<WorkbookProblem> {
  for (const [path, field] of proseFields(table)) {
    const other = index.find(field.text, position);
    const named = other === undefined ? undefined : tables[other];
    if (named === undefined || !SEARCHED.test(path)) continue;
    const own = coreOf(projectName(table));
    const core = coreOf(projectName(named));
    if (own === "" || own.includes(core) || core.includes(own) || isMention(core, field.text)) continue;
    const [text, name] = [quote(field.text), quote(projectName(named))];
    yield {
      table: table.index,
      field: path,
      message: {
        "zh-CN": `${text["zh-CN"]}写的像是另一个项目${name["zh-CN"]}的内容。`,
        en: `${text.en} seems to speak of another project, ${name.en}.`,
      },
    };
  }
}

/** A long text may well mention another project among other things. */
function isMention(core: string, text: string): boolean {
  return text.length > 4 * core.length;
}

const SEARCHED = /^(?:purpose|morePurpose|goals)|\.(?:name|description|value)$/;

/** Satisfaction of a kind of people of whom nothing else in the table speaks. */
function* strangePeople(table: TargetTable): Generator<WorkbookProblem> {
  const rows = categoryRows(table, "satisfaction");
  for (const row of rows) {
    const { name } = row.indicator;
    if (!isFilled(name)) continue;
    const people = PEOPLE.find(({ who }) => who.test(name.text));
    const who = people?.who.exec(name.text)?.[0];
    if (people === undefined || who === undefined) continue;
    const rest = textBeside(table, rows);
    if (rest === "" || people.home.test(rest)) continue;
    const [text, project] = [quote(who), quote(projectName(table))];
    yield {
      table: table.index,
      field: rowPath(row, "name"),
      message: {
        "zh-CN": `满意度对象${text["zh-CN"]}和项目${project["zh-CN"]}看不出关系。`,
        en: `It is unclear what ${text.en} have to do with the project ${project.en}.`,
      },
    };
  }
}

/** The text of the table outside of some rows. */
function textBeside(table: TargetTable, rows: readonly CategoryRow[]): string {
  const own = new Set(rows.map((row) => `indicators[${row.index}]`));
  return proseFields(table)
    .flatMap(([path, { text }]) => (own.has(path.replace(/\..*/, "")) ? [] : [text]))
    .join("\n");
}
