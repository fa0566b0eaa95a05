import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../src/model/severity";
import { RULE_GROUPS, type Rule, type RuleGroup, type RuleMeta } from "../src/rules/rule";
import { markdownTable } from "./markdown-table";

export const RULES_FOLDER = join(__dirname, "../src/rules");
export const INDEX_PAGE = join(__dirname, "../docs/rules/README.md");
export const GUIDE_CHAPTER = join(__dirname, "../docs/guide/rules.md");

/** The headings of a rule's page, in their order. */
export const HEADINGS = ["为什么", "错误示例", "正确示例", "怎么改", "选项"];

/** Stands in a new rule where something is still to be written; no finished rule contains it. */
export const TO_BE_WRITTEN = "〔待写〕";

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", hint: "提示" };
const SCOPE_NAMES: Readonly<Record<Rule["scope"], string>> = { table: "一张表", workbook: "整个工作簿" };
const FIX_NAMES = { none: "无", safe: "可以批量修改", confirm: "看过再改" };
const GROUP_NAMES: Readonly<Record<RuleGroup, string>> = {
  structure: "表格结构",
  budget: "编码与金额",
  plan: "资金支出计划",
  goal: "绩效目标",
  indicator: "指标行",
};

/** The ids that have a folder, sorted. */
export function ruleFolders(): string[] {
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The beginning of a rule's page: title and facts, up to its first sentence. */
export function pageHeader(rule: Pick<Rule, "scope"> & RuleMeta): string {
  return [
    `# ${rule.id}：${rule.title["zh-CN"]}`,
    "",
    `- 级别：${SEVERITY_NAMES[rule.severity]}`,
    `- 范围：${SCOPE_NAMES[rule.scope]}`,
    `- 自动修改：${FIX_NAMES[rule.fixable ?? "none"]}`,
    "",
  ].join("\n");
}

/** A page with its header brought up to date; what a person wrote below the facts stays as it is. */
export function withHeader(page: string, rule: Pick<Rule, "scope"> & RuleMeta): string {
  const body = page.replace(/^# .*\n\s*(?:- .*\n)*\s*/, "");
  return `${pageHeader(rule)}\n${body}`;
}

/** The list of all rules by subject, for docs/rules. */
export function indexPage(rules: readonly Rule[]): string {
  const sections = RULE_GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    return members.length === 0 ? [] : [`## ${GROUP_NAMES[group]}`, "", ...members.map(indexLine), ""];
  });
  return [
    "# 检查规则",
    "",
    `共 ${rules.length} 条。错误：写错了或者漏填；警告：审核时多半会退回；提示：建议改进。`,
    "",
    ...sections,
  ].join("\n");
}

function indexLine(rule: Rule): string {
  const link = `../../src/rules/${rule.id}/README.md`;
  return `- [${rule.id}](${link})（${SEVERITY_NAMES[rule.severity]}）：${rule.title["zh-CN"]}`;
}

/** The chapter of the user guide about rules: a table for each subject, each rule with a link to its page. */
export function guideChapter(rules: readonly Rule[]): string {
  const tables = RULE_GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const rows = members.map((rule) => [
      `[${rule.title["zh-CN"]}](../../src/rules/${rule.id}/README.md)`,
      SEVERITY_NAMES[rule.severity],
      FIX_NAMES[rule.fixable ?? "none"],
    ]);
    return [`## ${GROUP_NAMES[group]}`, "", ...markdownTable(["查什么", "级别", "自动修改"], rows), ""];
  });
  return [
    "# 检查规则",
    "",
    `绩标一共查 ${rules.length} 条。点规则的名称，可以看到为什么查、错的例子、对的例子和怎么改。`,
    "",
    "- 错误：写错了或者漏填。",
    "- 警告：审核时多半会退回。",
    "- 提示：建议改进，改不改由您决定。",
    "",
    "不需要的规则可以在[设置](settings.md)里关掉，级别也可以改。",
    "",
    ...tables,
    "[回到目录](README.md)",
    "",
  ].join("\n");
}

/** The source of src/rules/index.ts for the rules with the given ids. */
export function indexModule(ids: readonly string[]): string {
  return `${ids.map((id) => `import { rule as ${variableName(id)} } from "./${id}";`).join("\n")}
import type { Rule } from "./rule";

/** Every rule, sorted by id. Written by \`npm run docs:rules\` from the folders here. */
export const RULES: readonly Rule[] = [
${ids.map((id) => `  ${variableName(id)},`).join("\n")}
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
`;
}

function variableName(id: string): string {
  return id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
