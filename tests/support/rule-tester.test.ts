import { testWorkbookRule } from "./rule-tester";
import type { WorkbookRule } from "../../src/rules/rule";

const text = { "zh-CN": "说明", en: "text" };

/** A rule to try the tester on: a code that an earlier table has already. */
const toyRule: WorkbookRule = {
  id: "toy-code-twice",
  group: "budget",
  scope: "workbook",
  severity: "error",
  title: text,
  why: text,
  how: text,
  *check(tables) {
    for (const { index, code } of tables) {
      const twice = tables.some((other) => other.index < index && other.code?.text === code?.text);
      if (code !== undefined && twice) yield { table: index, field: "code", message: text };
    }
  },
};

testWorkbookRule(toyRule, {
  accept: [{ name: "different codes", tables: [{ code: "A" }, { code: "B" }, {}] }],
  reject: [
    {
      name: "the same code in three tables",
      tables: [{ code: "A" }, { code: "A" }, { code: "B" }, { code: "A" }],
      problems: [
        { table: 1, field: "code", message: ["说明", "text"] },
        { table: 3, field: "code", message: ["说明", "text"] },
      ],
    },
  ],
});
