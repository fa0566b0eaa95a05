import { table } from "../../tests/support/table-builder";
import { budgetAmounts, toleranceFor } from "./budget-amounts";
import { DEFAULT_RULE_OPTIONS } from "./rule";

describe("budgetAmounts", () => {
  it("gives the amounts that can be read, in the order of the form", () => {
    const amounts = budgetAmounts(
      table({ budget: { total: "30万元", fiscal: { value: 30, text: "30.00" }, other: "0" } }),
    );
    expect(amounts.map(({ path, amount }) => [path, amount.value, amount.unit])).toEqual([
      ["budget.total", 30, "万元"],
      ["budget.fiscal", 30, undefined],
      ["budget.other", 0, undefined],
    ]);
  });

  it("leaves out blank, unreadable and classified cells", () => {
    expect(budgetAmounts(table({ budget: { total: "涉密", fiscal: "详见批复", other: " " } }))).toEqual([]);
    expect(budgetAmounts(table())).toEqual([]);
  });
});

describe("toleranceFor", () => {
  it("counts in the table's own unit and gives 万元", () => {
    const options = { ...DEFAULT_RULE_OPTIONS, budgetTolerance: 5 };
    expect(toleranceFor({ ...table(), moneyUnit: "元" }, options)).toBe(0.0005);
    expect(toleranceFor({ ...table(), moneyUnit: "万元" }, options)).toBe(5);
    expect(toleranceFor(table(), options)).toBe(5);
  });
});
