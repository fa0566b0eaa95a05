import { table } from "../../tests/support/table-builder";
import { budgetAmounts } from "./budget-amounts";

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
