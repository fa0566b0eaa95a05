import { table } from "../../tests/support/table-builder";
import { purposeOf, purposeWithoutAmounts } from "./purpose-text";

describe("purposeOf", () => {
  it("gives the use of the money when there is one", () => {
    expect(purposeOf(table({ purpose: "购置校车" }))?.text).toBe("购置校车");
  });

  it.each([" ", "——", "无", "涉密", "（涉密）"])("gives nothing for %j", (purpose) => {
    expect(purposeOf(table({ purpose }))).toBeUndefined();
  });

  it("puts the rows of a use together, and leaves out those that say nothing", () => {
    expect(purposeOf(table({ purpose: "购置校车", morePurpose: ["——", "维修校舍"] }))?.text).toBe("购置校车\n维修校舍");
    expect(purposeOf(table({ purpose: "购置校车", morePurpose: ["涉密"] }))).toBeUndefined();
  });

  it("gives nothing for a layout without it", () => {
    expect(purposeOf(table())).toBeUndefined();
  });
});

describe("purposeWithoutAmounts", () => {
  it.each([
    ["预算数30万元。其中：财政资金30万元。主要用于购置校车。", "主要用于购置校车"],
    ["预算数 1,200.50万元；其他资金0元；购置校车，预算30万元", "购置校车，预算30万元"],
    ["购置校车2辆。", "购置校车2辆"],
  ])("leaves of %j: %j", (text, left) => {
    expect(purposeWithoutAmounts({ cell: "A1", text, value: text })).toBe(left);
  });
});
