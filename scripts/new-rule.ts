/** `npm run rule:new ID GROUP`: makes the folder of a new rule with all its parts and lists it. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_GROUPS, type RuleGroup } from "../src/rules/rule";
import { markdownTable } from "./markdown-table";
import { HEADINGS, indexModule, ruleFolders, RULES_FOLDER, TO_BE_WRITTEN } from "./rule-pages";

const USAGE = `Usage: npm run rule:new ID GROUP\n  ID     thing, then what is checked, such as plan-final\n  GROUP  ${RULE_GROUPS.join(", ")}`;

function main([id = "", groupName = ""]: readonly string[]): void {
  const group = RULE_GROUPS.find((known) => known === groupName);
  const folder = join(RULES_FOLDER, id);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id) || group === undefined) fail(USAGE);
  else if (existsSync(folder)) fail(`There is a rule ${id} already.`);
  else writeRule(id, group, folder);
}

function writeRule(id: string, group: RuleGroup, folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.ts"), ruleModule(id, group));
  writeFileSync(join(folder, "index.test.ts"), testModule());
  writeFileSync(join(folder, "README.md"), page(id));
  writeFileSync(join(RULES_FOLDER, "index.ts"), indexModule(ruleFolders()));
  console.log(`src/rules/${id}\nReplace every ${TO_BE_WRITTEN}, then run: npm run docs:rules`);
}

function fail(message: string): void {
  process.exitCode = 2;
  console.error(message);
}

function ruleModule(id: string, group: RuleGroup): string {
  const text = `{ "zh-CN": "${TO_BE_WRITTEN}", en: "${TO_BE_WRITTEN}" }`;
  return `import { contentRows, rowPath } from "../indicator-row";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "${id}",
  group: "${group}",
  scope: "table",
  severity: "warning",
  title: ${text},
  why: ${text},
  how: ${text},
  *check(table) {
    for (const row of contentRows(table)) {
      const { name } = row.indicator;
      if (name?.text !== "${TO_BE_WRITTEN}") continue;
      const text = quote(name.text);
      yield {
        field: rowPath(row, "name"),
        message: { "zh-CN": \`三级指标\${text["zh-CN"]}${TO_BE_WRITTEN}。\`, en: \`The name \${text.en} ${TO_BE_WRITTEN}.\` },
      };
    }
  },
};
`;
}

function testModule(): string {
  return `import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a blank row", table: { rows: [["产出指标", "数量指标", "", "", "", ""]] } },
    { name: "a classified row", table: { rows: [["产出指标", "数量指标", "涉密", "涉密", "涉密", "涉密"]] } },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "${TO_BE_WRITTEN}",
      table: { rows: [["产出指标", "数量指标", "${TO_BE_WRITTEN}", "", "", ""]] },
      problems: [
        {
          field: "indicators[0].name",
          message: ["三级指标“${TO_BE_WRITTEN}”${TO_BE_WRITTEN}。", "The name “${TO_BE_WRITTEN}” ${TO_BE_WRITTEN}."],
        },
      ],
    },
  ],
});
`;
}

function page(id: string): string {
  const example = markdownTable(["三级指标", "指标值"], [[TO_BE_WRITTEN, TO_BE_WRITTEN]]).join("\n");
  const contents: Readonly<Record<string, string>> = { 错误示例: example, 正确示例: example, 选项: "无。" };
  const sections = HEADINGS.map((heading) => `## ${heading}\n\n${contents[heading] ?? TO_BE_WRITTEN}\n`);
  return `# ${id}\n\n${TO_BE_WRITTEN}\n\n${sections.join("\n")}`;
}

main(process.argv.slice(2));
