import { table, type RowLiteral } from "../../tests/support/table-builder";
import type { Severity } from "../model/severity";
import type { Problem, TableRule, WorkbookRule } from "../rules/rule";
import { RULES } from "../rules";
import { checkTables } from "./check-tables";
import type { RuleFailure } from "./run-rules";

const text = { "zh-CN": "中文", en: "English" };

function tableRule(id: string, severity: Severity, check: TableRule["check"]): TableRule {
  return { id, group: "structure", scope: "table", severity, title: text, why: text, how: text, check };
}

/** A rule that complains about the given fields. */
function complaining(id: string, severity: Severity, ...fields: string[]): TableRule {
  return tableRule(id, severity, () => fields.map((field): Problem => ({ field, message: text })));
}

function workbookRule(id: string, check: WorkbookRule["check"]): WorkbookRule {
  return { id, group: "structure", scope: "workbook", severity: "hint", title: text, why: text, how: text, check };
}

const throwing = tableRule("thrower", "error", function* (built) {
  yield { field: "code", message: text };
  if (built.index === 0) throw new Error("broken");
});

const SIMPLE = table({
  title: "1、宣传经费绩效目标表",
  code: "",
  budget: { total: "30.00", fiscal: "20.00", other: "" },
  plan: ["25%", "", "75%", "100%"],
  rows: [["产出指标", "数量指标", "宣传次数", "开展宣传的次数", "≥5", "年度计划"]],
});

const some = RULES.filter(({ id }) => ["code-missing", "budget-sum", "plan-blank", "value-no-unit"].includes(id));

describe("checkTables", () => {
  it("runs the rules of the product and says what, where, whose and why", () => {
    const findings = checkTables([SIMPLE], { locale: "zh-CN", rules: some });
    expect(findings.map(({ rule, severity, cell, field }) => [rule, severity, cell, field])).toEqual([
      ["code-missing", "warning", "B3", "code"],
      ["budget-sum", "error", "B4", "budget.total"],
      ["plan-blank", "warning", "C7", "plan[1]"],
      ["value-no-unit", "error", "E9", "indicators[0].value"],
    ]);
    expect(findings[3]).toEqual({
      rule: "value-no-unit",
      severity: "error",
      sheet: "Sheet1",
      cell: "E9",
      field: "indicators[0].value",
      table: 0,
      project: "宣传经费",
      message: "指标值“≥5”只有数字，没有单位。",
      why: expect.stringContaining("来源") as string,
    });
  });

  it("speaks the language it is asked for", () => {
    const [first] = checkTables([SIMPLE], { locale: "en", rules: some });
    expect(first?.message).toBe("The project code is blank.");
    expect(first?.why).toMatch(/^The code ties/);
  });

  it("sorts by table, then by place, then the gravest first on one cell", () => {
    const tables = [table({ index: 1, title: "乙", code: "" }), table({ index: 0, title: "甲", code: "" })];
    const rules = [complaining("light", "hint", "code", "title"), complaining("grave", "error", "code")];
    const findings = checkTables(tables, { locale: "zh-CN", rules });
    expect(findings.map(({ table: index, cell, rule }) => [index, cell, rule])).toEqual([
      [0, "A1", "light"],
      [0, "B3", "grave"],
      [0, "B3", "light"],
      [1, "A1", "light"],
      [1, "B3", "grave"],
      [1, "B3", "light"],
    ]);
  });

  it("puts a problem of a whole table on its title, or on its first cell without one", () => {
    const rules = [complaining("whole", "error", "table")];
    const tables = [table({ title: "某项目绩效目标表" }), table({ index: 1 })];
    expect(checkTables(tables, { locale: "zh-CN", rules }).map(({ cell, field }) => [cell, field])).toEqual([
      ["A1", "table"],
      ["A1", "table"],
    ]);
  });

  it("leaves classified cells alone whatever a rule says", () => {
    const rules = [complaining("any", "error", "code", "name", "indicators[0].value")];
    const secret = table({
      code: "涉密",
      name: "某项目",
      rows: [["产出指标", "数量指标", "次数", "", "（涉密）", ""]],
    });
    expect(checkTables([secret], { locale: "zh-CN", rules }).map((finding) => finding.field)).toEqual(["name"]);
  });

  it("finds nothing in a table that is classified throughout", () => {
    const classified = (level1: string, level2: string): RowLiteral => [level1, level2, "涉密", "涉密", "涉密", "涉密"];
    const secret = table({
      title: "涉密项目绩效目标表",
      code: "涉密",
      name: "涉密",
      budget: { total: "涉密", fiscal: "涉密", other: "" },
      purpose: "涉密",
      plan: ["涉密", "", "", ""],
      goals: ["涉密"],
      rows: [
        classified("产出指标", "数量指标"),
        classified("", "质量指标"),
        classified("", "时效指标"),
        classified("", "成本指标"),
        classified("效益指标", "社会效益指标"),
        classified("满意度指标", "服务对象满意度指标"),
      ],
    });
    expect(checkTables([secret], { locale: "zh-CN" })).toEqual([]);
  });

  it("goes on when a rule throws, gives none of its findings for that table, and reports it", () => {
    const failures: RuleFailure[] = [];
    const tables = [table({ code: "" }), table({ index: 1, code: "" })];
    const findings = checkTables(tables, {
      locale: "zh-CN",
      rules: [throwing, complaining("other", "hint", "code")],
      onFailure: (failure) => failures.push(failure),
    });
    expect(findings.map(({ table: index, rule }) => [index, rule])).toEqual([
      [0, "other"],
      [1, "thrower"],
      [1, "other"],
    ]);
    expect(failures).toEqual([{ rule: "thrower", table: 0, reason: "threw", detail: "broken" }]);
  });

  it("reports a rule that names a field which the table lacks", () => {
    const failures: RuleFailure[] = [];
    const rules = [complaining("lost", "error", "plan[7]")];
    expect(checkTables([table()], { locale: "zh-CN", rules, onFailure: (failure) => failures.push(failure) })).toEqual(
      [],
    );
    expect(failures).toEqual([{ rule: "lost", table: 0, reason: "unknown-place", detail: "plan[7]" }]);
  });

  it("names the project by 项目名称, else by the title, else by nothing", () => {
    const rules = [complaining("any", "hint", "table")];
    const tables = [
      table({ name: " 法律\n顾问费 ", title: "3、某某绩效目标表" }),
      table({ index: 1, name: " ", title: "3、租车费绩效目标表" }),
      table({ index: 2, title: "随便写的标题" }),
      table({ index: 3 }),
    ];
    expect(checkTables(tables, { locale: "zh-CN", rules }).map((finding) => finding.project)).toEqual([
      "法律顾问费",
      "租车费",
      "随便写的标题",
      "",
    ]);
  });

  it("hands the rules their options, the defaults where none are set", () => {
    const seen: unknown[] = [];
    const rules = [
      tableRule("reader", "hint", (_table, { options, standard }) => {
        seen.push([options.budgetTolerance, standard]);
        return [];
      }),
    ];
    checkTables([table({ standard: "2021" })], { locale: "zh-CN", rules });
    checkTables([table()], { locale: "zh-CN", rules, options: { budgetTolerance: 1 } });
    expect(seen).toEqual([
      [0.005, "2021"],
      [1, "2015"],
    ]);
  });
  it("hands the rules the budget year that the tables tell, or the one that is set", () => {
    const seen: unknown[] = [];
    const rules = [
      tableRule("reader", "hint", (_table, { year }) => {
        seen.push(year);
        return [];
      }),
      workbookRule("other-reader", (_tables, { year }) => {
        seen.push(year);
        return [];
      }),
    ];
    const tables = [table({ title: "1.2023年教师培训绩效目标表" }), table({ index: 1, title: "2.校舍维修绩效目标表" })];
    checkTables(tables, { locale: "zh-CN", rules });
    checkTables(tables, { locale: "zh-CN", rules, options: { budgetYear: 2025 } });
    checkTables([table()], { locale: "zh-CN", rules });
    expect(seen).toEqual([2023, 2023, 2023, 2025, 2025, 2025, undefined, undefined]);
  });
});

describe("rules over the workbook", () => {
  it("give findings to the table that they name by its index", () => {
    const rules = [workbookRule("across", () => [{ table: 4, field: "code", message: text }])];
    const tables = [table({ index: 3, code: "" }), table({ index: 4, sheet: "二", code: "" })];
    expect(checkTables(tables, { locale: "zh-CN", rules })).toMatchObject([{ table: 4, sheet: "二", cell: "B3" }]);
  });

  it("are reported without a table when they fail", () => {
    const rules = [
      workbookRule("thrower", () => {
        throw new TypeError("no table");
      }),
      workbookRule("lost", () => [{ table: 9, field: "code", message: text }]),
    ];
    const failures: RuleFailure[] = [];
    const onFailure = (failure: RuleFailure): number => failures.push(failure);
    expect(checkTables([table()], { locale: "en", rules, onFailure })).toEqual([]);
    expect(failures).toEqual([
      { rule: "thrower", reason: "threw", detail: "no table" },
      { rule: "lost", reason: "unknown-place", detail: "code" },
    ]);
  });
});

describe("more tables than a rule looks at one after the other", () => {
  it("have the findings and the failures that each of them has by itself, in their order", () => {
    const rules = [
      complaining("light", "hint", "code"),
      tableRule("thrower", "error", ({ index }) => {
        if (index % 40 === 39) throw new TypeError(`table ${index}`);
        return [];
      }),
    ];
    const tables = Array.from({ length: 100 }, (_, index) => table({ index, sheet: `表${index}`, code: "" }));
    const failures: RuleFailure[] = [];
    const onFailure = (failure: RuleFailure): number => failures.push(failure);
    const together = checkTables(tables, { locale: "zh-CN", rules, onFailure });
    expect(together.map(({ sheet }) => sheet)).toEqual(tables.map(({ sheet }) => sheet));
    expect(together).toEqual(tables.flatMap((one) => checkTables([one], { locale: "zh-CN", rules })));
    expect(failures.map(({ table: at, detail }) => [at, detail])).toEqual([
      [39, "table 39"],
      [79, "table 79"],
    ]);
  });
});

test.each(["≥【】人次", "≥【请填写人数】人次", "【待补充】", "【XX】"])(
  "the open slot in %s is one finding, a hint",
  (value) => {
    const filled = table({ rows: [["产出指标", "数量指标", "培训人次", "实际参训人数之和", value, "年度工作计划"]] });
    const found = checkTables([filled], { locale: "zh-CN" }).filter(({ field }) => field === "indicators[0].value");
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["text-slot-left", "hint"]]);
  },
);
