import { table, type TableLiteral } from "../../tests/support/table-builder";
import type { Fix } from "../model/finding";
import type { Problem } from "./rule";
import { inParts, withWholeValues } from "./whole-values";

function literal(operator: string | null, value: string, unit: string | null): TableLiteral {
  return {
    form: "national",
    rows: [["产出指标", "质量指标", "合格率", null, value, null]],
    extras: [{ operator, unit }],
  };
}

function problem(to?: string, field = "indicators[0].value"): Problem {
  const fix: Fix = { safety: "safe", edits: [{ sheet: "Sheet1", cell: "E9", from: "95", to: to ?? "" }] };
  return { field, message: { "zh-CN": "错", en: "wrong" }, ...(to !== undefined && { fix }) };
}

describe("withWholeValues", () => {
  test("joins sign, number and unit where they stand apart, and leaves the cell itself as it is", () => {
    const value = withWholeValues(table(literal("≥", "95", "%"))).indicators[0]?.value;
    expect(value).toEqual({ cell: "E9", text: "≥95%", value: "95" });
  });

  test("leaves a value that is withheld alone", () => {
    expect(withWholeValues(table(literal("≥", "涉密", "%"))).indicators[0]?.value?.text).toBe("涉密");
  });

  test("gives a table without such columns back, and the same table each time", () => {
    const hebei = table({ rows: [["产出指标", "质量指标", "合格率", "", "≥95%", ""]] });
    const other = table(literal("≥", "95", "%"));
    expect(withWholeValues(hebei)).toBe(hebei);
    expect(withWholeValues(other)).toBe(withWholeValues(other));
  });
});

describe("inParts", () => {
  const edited = (owner: TableLiteral, to: string): unknown =>
    inParts(table(owner), "a-rule", problem(to)).fix?.edits.map((edit) => [edit.cell, edit.from, edit.to]);

  test.each([
    ["the sign", literal("≥", "95", "%"), "≤95%", [["I9", "≥", "≤"]]],
    ["the unit", literal("≥", "95", ""), "≥95%", [["J9", "", "%"]]],
    ["the number", literal("≥", "95", "%"), "≥90%", [["E9", "95", "90"]]],
    ["a date without its limit", literal("", "12月31日", ""), "12月31日前", [["I9", "", "≤"]]],
    ["number and sign where the sign has no column", literal(null, "≤95", "%"), "≥95%", [["E9", "≤95", "≥95"]]],
    [
      "number and unit where the unit has no column",
      literal("≤", "95", null),
      "≥95%",
      [
        ["I9", "≤", "≥"],
        ["E9", "95", "95%"],
      ],
    ],
    ["nothing where all is said", literal("≥", "2,000", "人"), "≥2000人", undefined],
  ])("edits %s alone", (_, owner, to, edits) => {
    expect(edited(owner, to)).toEqual(edits);
  });

  test("offers no fix of a share that Excel shows as 95%", () => {
    const owner = table(literal("≥", "", "%"));
    const [row] = owner.indicators;
    const shown = { cell: "E9", value: 0.95, text: "95%" };
    expect(inParts({ ...owner, indicators: [{ ...row, value: shown }] }, "a-rule", problem("≤95%")).fix).toBe(
      undefined,
    );
  });

  test("moves a problem to the one cell that its fix changes, and covers the others", () => {
    expect(inParts(table(literal("≥", "95", "%")), "a-rule", problem("≤95%"))).toMatchObject({
      field: "indicators[0].operator",
      covers: ["indicators[0].value", "indicators[0].unit"],
    });
  });

  test.each([
    ["value-no-unit", "unit"],
    ["value-direction", "operator"],
    ["value-unmeasurable", "value"],
  ])("puts a problem of %s without a fix on the %s", (rule, part) => {
    expect(inParts(table(literal("≥", "95", "%")), rule, problem()).field).toBe(`indicators[0].${part}`);
  });

  test("keeps a problem on the value where the form has no such column", () => {
    expect(inParts(table(literal("≥", "95", null)), "value-no-unit", problem()).field).toBe("indicators[0].value");
  });

  test("leaves problems of other cells and other forms alone", () => {
    const named = problem(undefined, "indicators[0].name");
    const hebei = table({ rows: [["产出指标", "质量指标", "合格率", "", "≥95%", ""]] });
    expect(inParts(table(literal("≥", "95", "%")), "value-no-unit", named)).toEqual(named);
    expect(inParts(hebei, "value-no-unit", problem("≥90%"))).toEqual(problem("≥90%"));
  });
});
