import type { Fix } from "../../model/finding";
import type { TargetTable } from "../../model/target-table";
import { RANGE_DASHES } from "../../text/dashes";
import { foldLabel } from "../../text/fold";
import { isPlaceholder } from "../../text/placeholder";
import { stripRemnants } from "../../text/remnants";
import { isSecret } from "../../text/secret";
import { dice, normaliseForComparison } from "../../text/similarity";
import { parseTitle } from "../../text/title";
import { cellFix } from "../cell-fix";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "title-name-mismatch",
  group: "structure",
  scope: "table",
  severity: "warning",
  fixable: "confirm",
  title: { "zh-CN": "表名与项目名称不一致", en: "Title and project name differ" },
  why: {
    "zh-CN":
      "表名里的项目要与项目名称一字不差，否则看不出是不是同一个项目，也可能是套用了别的项目的表。来源：部门预算公开表样，实践。",
    en: "The title names the project exactly as 项目名称 does; otherwise nobody knows whether they are the same, or the table was copied from another project. Source: the published forms of department budgets, practice.",
  },
  how: {
    "zh-CN": "以项目库里的项目名称为准，改表名。",
    en: "Go by the name in the project library and change the title.",
  },
  *check(table) {
    const { title, name } = table;
    if (title === undefined || name === undefined || isPlaceholder(name.text) || isSecret(name.text)) return;
    const parsed = parseTitle(title.text, name.text);
    if (parsed === undefined || isSecret(parsed.name) || agree(parsed.name, name.text)) return;
    if (parsed.number === undefined && isGeneric(parsed.name, name.text)) return;
    const [shownTitle, shownName] = [quote(parsed.name), quote(name.text)];
    const fix = fixFor(table, parsed.name, name.text.trim());
    yield {
      field: "title",
      ...(agree(withoutYear(parsed.name), withoutYear(name.text)) && { severity: "hint" }),
      message: {
        "zh-CN": `表名里的项目是${shownTitle["zh-CN"]}，项目名称是${shownName["zh-CN"]}。`,
        en: `The title says ${shownTitle.en}, the project name is ${shownName.en}.`,
      },
      ...(fix && { fix }),
    };
  },
};

/** 项目 is often put before 绩效目标表 and says nothing. */
function agree(title: string, name: string): boolean {
  const [first, second] = [normaliseForComparison(title), normaliseForComparison(name)];
  return first === second || first.replace(/项目/g, "") === second.replace(/项目/g, "") || first === "";
}

function withoutYear(text: string): string {
  return foldLabel(text).replace(YEARS, "");
}

const YEARS = new RegExp(`\\(?20\\d{2}(?:[${RANGE_DASHES}至到]{1,2}20\\d{2})?(?:年度?)?\\)?`, "g");

/** The heading of a form names the unit, the year or nothing: 某县教育局2023年部门预算项目绩效目标表. */
function isGeneric(title: string, name: string): boolean {
  const rest = withoutYear(title).replace(/(?:本级|部门|单位|预算|项目支出|项目|省|市|县|区)+/g, "");
  return rest === "" || (UNIT_NAME.test(withoutYear(title)) && dice(title, name) < UNLIKE);
}

const UNLIKE = 0.3;
const UNIT_NAME =
  /(?:局|委|委员会|政府|办公室|中心|学校|小学|中学|大学|学院|医院|法院|检察院|厅|馆|站|所|支队|大队|协会|公司|镇|乡|街道|街道办事处)(?:本级|机关)?(?:部门)?(?:预算)?$/;

function fixFor(table: TargetTable, from: string, to: string): Fix | undefined {
  const { title } = table;
  // A hidden contents entry holds the name once more: half a change would leave two names.
  if (title === undefined || stripRemnants(title.text) !== title.text || !title.text.includes(from)) return undefined;
  const text = title.text.replace(from, () => to);
  return cellFix(table, title, text, "confirm");
}
