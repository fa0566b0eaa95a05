import { table } from "../../../tests/support/table-builder";
import { testWorkbookRule } from "../../../tests/support/rule-tester";
import { DEFAULT_RULE_OPTIONS } from "../rule";
import { rule } from "./index";

testWorkbookRule(rule, {
  accept: [
    { name: "different codes", tables: [{ code: "13020023P00683310316Y" }, { code: "13020023P00683310304U" }] },
    { name: "blank codes", tables: [{ code: "" }, { code: " " }] },
    { name: "dashes", tables: [{ code: "————" }, { code: "————" }] },
    { name: "classified codes", tables: [{ code: "涉密" }, { code: "涉密" }] },
    { name: "layouts without codes", tables: [{}, {}] },
    { name: "a single table", tables: [{ code: "13020023P00683310316Y" }] },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "the same code in two tables, once in small letters",
      tables: [
        { code: "216-0101-JBN-KP7M", name: "校舍维修" },
        { code: "216-0101-JBN-29CG", name: "校车购置" },
        { code: " 216-0101-jbn-kp7m", name: "教师培训" },
      ],
      problems: [
        {
          table: 0,
          field: "code",
          message: [
            "项目编码“216-0101-JBN-KP7M”与“教师培训”的相同。",
            "The project code “216-0101-JBN-KP7M” is also that of “教师培训”.",
          ],
        },
        {
          table: 2,
          field: "code",
          message: [
            "项目编码“216-0101-JBN-KP7M”与“校舍维修”的相同。",
            "The project code “216-0101-JBN-KP7M” is also that of “校舍维修”.",
          ],
        },
      ],
    },
  ],
});

describe("a table that is there twice", () => {
  const copy = { code: "216-0101-JBN-KP7M", name: "校舍维修", goals: ["修好校舍", "消除危房"] };

  it("has its name and goals covered", () => {
    const tables = [table(copy), table({ ...copy, index: 1, name: "校舍维修 " })];
    const problems = [...rule.check(tables, { options: DEFAULT_RULE_OPTIONS, year: undefined })];
    expect(problems.map((problem) => problem.covers)).toEqual([
      ["name", "goals[0]", "goals[1]"],
      ["name", "goals[0]", "goals[1]"],
    ]);
  });
});
