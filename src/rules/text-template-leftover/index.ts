import { projectName } from "../project-name";
import type { NamedField } from "../../model/field-path";
import type { TargetTable } from "../../model/target-table";
import { PairFilter } from "../../text/pair-filter";
import { withoutSlots } from "../../text/slot";
import { groupBy } from "../../model/group-by";
import { proseFields, proseFieldsWith } from "../prose-fields";
import { quote } from "../quote";
import type { Problem, TableRule } from "../rule";
import { CLEAR_TOPIC, FOREIGN_WORDS, PLACEHOLDER_TEXT, type ForeignWord } from "./leftovers";

export const rule: TableRule = {
  id: "text-template-leftover",
  group: "structure",
  scope: "table",
  severity: "warning",
  overrides: ["cross-project-name"],
  title: { "zh-CN": "模板或别的项目的文字没有改", en: "Text left from a template or another project" },
  why: {
    "zh-CN":
      "套用别的表时没有改干净，会议项目里写学员、表里留着“请填写”，说明目标不是按这个项目定的。来源：财预〔2015〕88号（相关性），实践。",
    en: "Trainees in a meeting project or a “please fill in” show that the text was copied and not made for this project. Source: 财预〔2015〕88号, practice.",
  },
  how: {
    "zh-CN": "改成本项目的对象和内容；占位的文字换成实际内容。",
    en: "Write of this project's own people and things; replace placeholders.",
  },
  *check(table) {
    for (const field of proseFieldsWith(table, "placeholder")) {
      const placeholder = PLACEHOLDER_TEXT.exec(withoutSlots(field[1].text))?.[0];
      if (placeholder !== undefined) yield placeholderProblem(field, placeholder);
    }
    const fields = proseFields(table);
    const suspects = fields.filter(([path, { text }]) => isInGrid(path) && FILTER.next(text) >= 0);
    if (suspects.length === 0) return;
    for (const foreign of FOREIGN_WORDS) yield* foreignProblems(table, fields, suspects, foreign);
  },
};

function placeholderProblem([path, field]: NamedField, placeholder: string): Problem {
  const [text, left] = [quote(field.text), quote(placeholder)];
  return {
    field: path,
    message: {
      "zh-CN": `${text["zh-CN"]}里还留着模板的${left["zh-CN"]}。`,
      en: `${text.en} still holds the template's ${left.en}.`,
    },
  };
}

/** Reported in the grid only, once a row: what the head of the table speaks of is the project's own. */
function* foreignProblems(
  table: TargetTable,
  fields: readonly NamedField[],
  suspects: readonly NamedField[],
  { words, home, sure }: ForeignWord,
): Generator<Problem> {
  const found = suspects.filter(([, { text }]) => words.test(text));
  if (found.length === 0) return;
  const name = projectName(table);
  const isAtHome = fields.some(([path, { text }]) => home.test(isInGrid(path) ? text.replace(words, "") : text));
  if (isAtHome || words.test(name) || fields.some(([path, { text }]) => !isInGrid(path) && words.test(text))) return;
  for (const [first, ...others] of groupBy(found, ([path]) => path.replace(/\..*/, "")).values()) {
    if (first === undefined) continue;
    const [path, field] = first;
    const [text, foreign, project] = [quote(field.text), quote(words.exec(field.text)?.[0] ?? ""), quote(name)];
    yield {
      field: path,
      ...(others.length > 0 && { covers: others.map(([other]) => other) }),
      ...(!(sure === true && CLEAR_TOPIC.test(name)) && { severity: "hint" as const }),
      message: {
        "zh-CN": `${text["zh-CN"]}里的${foreign["zh-CN"]}和项目${project["zh-CN"]}对不上，像是别的项目的文字。`,
        en: `${foreign.en} in ${text.en} does not fit the project ${project.en}; it seems to come from another one.`,
      },
    };
  }
}

/** The words are plain alternatives. */
const FILTER = new PairFilter(FOREIGN_WORDS.flatMap(({ words }) => words.source.split("|")));

function isInGrid(path: string): boolean {
  return path.startsWith("indicators[");
}
