import { ruleById } from "../src/rules";
import { indexModule, pageHeader, withHeader } from "./rule-pages";

const facts = {
  id: "plan-late",
  group: "plan",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  title: { "zh-CN": "支出太晚", en: "Late" },
  why: { "zh-CN": "", en: "" },
  how: { "zh-CN": "", en: "" },
} as const;

describe("withHeader", () => {
  it("puts title and facts on top of a new page", () => {
    expect(withHeader("# plan-late\n\n一句话。\n", facts)).toBe(
      "# plan-late：支出太晚\n\n- 级别：提示\n- 范围：一张表\n- 自动修改：看过再改\n\n一句话。\n",
    );
  });

  it("replaces stale facts and leaves the rest alone", () => {
    const stale = "# plan-late：旧名\n\n- 级别：错误\n\n一句话。\n\n## 怎么改\n\n- 先看\n- 再改\n";
    expect(withHeader(stale, facts)).toBe(`${pageHeader(facts)}\n一句话。\n\n## 怎么改\n\n- 先看\n- 再改\n`);
  });

  it("changes nothing the second time", () => {
    const rule = ruleById("plan-final");
    if (rule === undefined) throw new Error("no such rule");
    const page = withHeader("# plan-final\n\n一句话。\n", rule);
    expect(withHeader(page, rule)).toBe(page);
  });
});

describe("indexModule", () => {
  it("imports and lists the rules in the order given", () => {
    const source = indexModule(["l1-alias", "plan-late"]);
    expect(source).toContain(
      'import { rule as l1Alias } from "./l1-alias";\nimport { rule as planLate } from "./plan-late";',
    );
    expect(source).toContain("[\n  l1Alias,\n  planLate,\n];");
  });
});
