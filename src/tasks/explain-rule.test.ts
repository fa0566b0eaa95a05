import { RULES } from "../rules";
import { explainRule, listRules } from "./explain-rule";

describe("the explanation of a rule", () => {
  it.each([
    ["zh-CN", "资金支出计划年底不是 100%"],
    ["en", "Spend plan does not end at 100%"],
  ] as const)("is in %s with title, reason, remedy and an example in the words of the form", (locale, title) => {
    expect(explainRule("plan-final", locale)).toEqual({
      title,
      why: expect.stringContaining("100%") as string,
      how: expect.stringContaining("100%") as string,
      example: {
        shared: expect.arrayContaining([{ label: "3月底", text: "20%" }]) as unknown,
        wrong: [[{ label: "12月底", text: "80%" }]],
        right: [[{ label: "12月底", text: "100%" }]],
      },
    });
  });

  it("is undefined for a rule that is not there", () => {
    expect(explainRule("no-such-rule", "en")).toBeUndefined();
  });
});

test("the list of rules names every rule with its group and severity", () => {
  const entries = listRules("zh-CN");
  expect(entries.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(entries.find(({ id }) => id === "plan-final")).toEqual({
    id: "plan-final",
    group: "plan",
    severity: "error",
    title: "资金支出计划年底不是 100%",
  });
});
