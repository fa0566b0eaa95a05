import type { Field } from "../model/field";
import { targetValueOf } from "./target-value-of";
import { statesCount, statesMoney, statesPercent, unitsOf } from "./value-units";

function field(text: string): Field {
  return { cell: "E9", text, value: text };
}

describe("unitsOf", () => {
  it.each([
    ["≥95%", ["%"]],
    ["80%-90%", ["%"]],
    ["≥3次，≥50人", ["次", "人"]],
    ["20元/户", ["元/户"]],
    ["≥5", []],
    ["是", []],
    ["2023年12月31日", []],
  ])("of %s", (text, units) => {
    expect(unitsOf(targetValueOf(field(text))).map((unit) => unit.canonical)).toEqual(units);
  });
});

describe.each([
  ["statesPercent", statesPercent, ["≥95%", "80%-90%"], ["≥5次", "≥95", "", "≥95%，≥3次"]],
  ["statesCount", statesCount, ["≥5次", "3次/月", "50人"], ["≥95%", "30天", "5万元", "是"]],
  ["statesMoney", statesMoney, ["5万元", "≤300元/人·天"], ["5人", "30人，20万元", "明显"]],
] as const)("%s", (_name, states, yes, no) => {
  it.each(yes)("is true of %s", (text) => {
    expect(states(field(text))).toBe(true);
  });

  it.each(no)("is false of %j", (text) => {
    expect(states(field(text))).toBe(false);
  });

  it("is false without a cell", () => {
    expect(states(undefined)).toBe(false);
  });
});
