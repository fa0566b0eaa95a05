import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import type { CellLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function reject(amount: CellLiteral, other: string, to: string | number): RejectCase {
  return {
    name: `a blank beside ${JSON.stringify(amount)}`,
    table: { budget: { total: amount, fiscal: amount, other } },
    problems: [
      {
        field: "budget.other",
        message: ["其他资金没有填；没有的话填 0。", "Other funds are blank; enter 0 when there are none."],
        fix: [["F4", other, to]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    { name: "a 0", table: { budget: { total: "30.00", fiscal: "30.00", other: "0" } } },
    { name: "an amount", table: { budget: { total: "30.00", fiscal: "20.00", other: "10.00" } } },
    { name: "a dash, which stands for 0", table: { budget: { total: "30.00", fiscal: "30.00", other: "—" } } },
    {
      name: "a blank where the total leaves something, which budget-sum reports",
      table: { budget: { total: "30.00", fiscal: "20.00", other: "" } },
    },
    { name: "a budget that is blank throughout", table: { budget: { total: "", fiscal: "", other: "" } } },
    { name: "a total of 0", table: { budget: { total: "0", fiscal: "0", other: "" } } },
    { name: "a classified budget", table: { budget: { total: "涉密", fiscal: "涉密", other: "" } } },
    { name: "a layout without other funds", table: { budget: { total: "30", fiscal: "30" } } },
    { name: "a layout without fiscal funds", table: { budget: { total: "30", other: "" } } },
    { name: "a layout without a budget", table: {} },
  ],
  reject: [
    reject("30.00", " ", "0.00"),
    reject("30", "", "0"),
    reject("189.8万元", "  ", "0.0万元"),
    reject("13万", "", "0万元"),
    reject({ value: 30, text: "30.00" }, "", 0),
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { budget: { total: "30.00", fiscal: "30.00", other: " " } });
  expectFixed(rule, { budget: { total: "30万元", fiscal: "30万元", other: "" } });
  expectFixed(rule, { moneyUnit: "万元", budget: { total: "30", fiscal: "30", other: "" } });
});
