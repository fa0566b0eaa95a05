import { DEFAULT_SETTINGS } from "../../../src/check/settings";
import type { RuleEntry } from "../../../src/tasks/explain-rule";
import { groupRules, isChanged, withRule, withSeverity } from "./rule-settings";

const FINAL: RuleEntry = { id: "plan-final", group: "plan", severity: "error", title: "年底不是 100%" };
const GOAL: RuleEntry = { id: "goal-short", group: "goal", severity: "hint", title: "绩效目标太短" };
const ROW: RuleEntry = { id: "row-empty", group: "structure", severity: "hint", title: "表里有空行" };

describe("the settings of a rule", () => {
  it("switch it off and on again", () => {
    const off = withRule(withRule(DEFAULT_SETTINGS, "plan-final", false), "plan-final", false);
    expect(off.rulesOff).toEqual(["plan-final"]);
    expect(isChanged(off, FINAL)).toBe(true);
    expect(withRule(off, "plan-final", true)).toEqual(DEFAULT_SETTINGS);
  });

  it("keep a severity only where it is not the rule's own", () => {
    const changed = withSeverity(DEFAULT_SETTINGS, FINAL, "hint");
    expect(changed.severities).toEqual({ "plan-final": "hint" });
    expect(isChanged(changed, FINAL)).toBe(true);
    expect(isChanged(changed, GOAL)).toBe(false);
    expect(withSeverity(changed, FINAL, "error")).toEqual(DEFAULT_SETTINGS);
  });
});

describe("the rules in a list", () => {
  it("stand by subject in the order of the form", () => {
    expect(groupRules([FINAL, GOAL, ROW], "").map(({ group }) => group)).toEqual(["structure", "plan", "goal"]);
  });

  it.each([
    ["１００％", ["plan-final"]],
    ["GOAL", ["goal-short"]],
    ["绩效目标", ["goal-short"]],
    [" ", ["plan-final", "goal-short"]],
    ["没有的词", []],
  ])("are found by %j in title or id", (search, ids) => {
    expect(groupRules([FINAL, GOAL], search).flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(ids);
  });
});
