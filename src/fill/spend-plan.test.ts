import * as fc from "fast-check";
import { table, type CellLiteral } from "../../tests/support/table-builder";
import { completePlan, PLAN_PRESETS, planAmounts, planEdits } from "./spend-plan";

const QUARTERS = [25, 50, 75, 100] as const;

describe("the presets", () => {
  it.each(PLAN_PRESETS.map((preset) => [preset.id, preset.percents] as const))(
    "%s never falls and ends at 100",
    (_id, percents) => {
      expect([...percents].sort((a, b) => a - b)).toEqual([...percents]);
      expect(percents[3]).toBe(100);
    },
  );
});

describe("planAmounts", () => {
  it("gives cumulative amounts in 万元, the last one the total", () => {
    expect(planAmounts(QUARTERS, 30)).toEqual([7.5, 15, 22.5, 30]);
    expect(planAmounts([25, 50, 83.33, 100], 13.9)).toEqual([3.48, 6.95, 11.58, 13.9]);
  });
});

describe("completePlan", () => {
  it.each([
    [
      [undefined, undefined, undefined, undefined],
      [25, 50, 75, 100],
    ],
    [
      [undefined, 30, undefined, undefined],
      [25, 30, 75, 100],
    ],
    [
      [40, undefined, undefined, undefined],
      [40, 50, 75, 100],
    ],
    [
      [undefined, undefined, 40, 100],
      [25, 40, 40, 100],
    ],
    [
      [80, undefined, undefined, 100],
      [80, 80, 80, 100],
    ],
  ])("fills %j in", (current, expected) => {
    expect(completePlan(current, QUARTERS)).toEqual(expected);
  });

  it("keeps what is filled in and never falls where that did not", () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 })
      .map((values) => values.sort((a, b) => a - b));
    const blanks = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rising, blanks, fc.constantFrom(...PLAN_PRESETS), (values, isBlank, { percents }) => {
        const current = values.map((value, index) => (isBlank[index] === true ? undefined : value));
        const plan = completePlan(current, percents);
        expect([...plan].sort((a, b) => a - b)).toEqual(plan);
        expect(plan.filter((_, index) => isBlank[index] !== true)).toEqual(current.filter((v) => v !== undefined));
      }),
    );
  });
});

describe("planEdits", () => {
  it("writes blank checkpoints only", () => {
    const edits = planEdits(table({ plan: ["", "40%", "", "100%"] }), QUARTERS);
    expect(edits.map(({ cell, to }) => [cell, to])).toEqual([
      ["B7", "25%"],
      ["D7", "75%"],
    ]);
  });

  it("leaves a plan alone in which something cannot be read", () => {
    expect(planEdits(table({ plan: ["", "待定", "", ""] }), QUARTERS)).toEqual([]);
    expect(planEdits(table({}), QUARTERS)).toEqual([]);
  });
});

describe("the way in which a share is written", () => {
  const shown = (value: number, text: string): CellLiteral => ({ value, text });

  it.each<[string, CellLiteral[], unknown[]]>([
    ["fractions beside 0%", [shown(0, "0%"), "", "", shown(1, "100%")], [0.3, 0.6]],
    ["fractions beside 0", [shown(0, "0"), "", "", shown(1, "1")], [0.3, 0.6]],
    ["fractions where 0% is all that there is", [shown(0, "0%"), "", "", ""], [0.3, 0.6, 1]],
    ["percent points beside 0", [shown(0, "0"), "", "", shown(100, "100")], [30, 60]],
    ["with a sign beside a bare 0", ["0", "", "", "100%"], ["30%", "60%"]],
    ["with decimals beside a bare 0", ["0", "", "", "100.00"], ["30.00", "60.00"]],
    ["with a sign where there is nothing", ["", "", "", ""], ["0%", "30%", "60%", "100%"]],
  ])("is %s", (_case, plan, expected) => {
    expect(planEdits(table({ plan }), [0, 30, 60, 100]).map(({ to }) => to)).toEqual(expected);
  });
});
