import type { Finding } from "../../../src/model/finding";
import type { Field } from "../../../src/model/field";
import type { TargetTable } from "../../../src/model/target-table";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { figuresOf, findingsOf } from "./figures";

const field = (text: string, number?: number): Field => ({
  cell: "B6",
  text,
  value: text,
  ...(number === undefined ? {} : { number }),
});

const ROAD: TargetTable = {
  index: 0,
  sheet: "表1",
  sheetId: "1",
  range: "A1:F20",
  standard: "2015",
  name: field("修路"),
  budget: { total: field("40", 40), fiscal: field("30", 30) },
  plan: [field("25%", 25), field(""), field("110%", 110), field("100%", 100)],
  indicators: [],
  labels: {},
};
const BARE: TargetTable = {
  index: 1,
  sheet: "表2",
  sheetId: "2",
  range: "A1:F9",
  standard: "2015",
  indicators: [],
  labels: {},
};

const finding = (table: number, at: string, severity: Finding["severity"]): Finding => ({
  rule: "plan-range",
  severity,
  sheet: "表1",
  cell: "B6",
  field: at,
  table,
  project: "修路",
  message: "不对。",
});

function resultOf(tables: readonly TargetTable[], findings: readonly Finding[]): CheckResult {
  return {
    scope: "workbook",
    sheets: [],
    tables,
    findings,
    ignored: [],
    failures: [],
    counts: { error: 0, warning: 0, hint: 0 },
    nearMisses: [],
    unmarked: [],
  };
}

describe("the figures of a project", () => {
  const findings = [finding(0, "plan[2]", "error"), finding(0, "plan[2]", "hint"), finding(0, "name", "warning")];
  const [road, bare] = figuresOf(resultOf([ROAD, BARE], findings));

  it("have the amount that is spent by each checkpoint, and the gravest finding there", () => {
    expect(road?.plan).toEqual([
      { month: 3, percent: 25, amount: 10 },
      { month: 6 },
      { month: 10, percent: 110, amount: 44, severity: "error" },
      { month: 12, percent: 100, amount: 40 },
    ]);
  });

  it("have the budget as far as the table says it, and what was found", () => {
    expect(road).toMatchObject({ name: "修路", total: 40, fiscal: 30, counts: { error: 1, warning: 1, hint: 1 } });
    expect(road).not.toHaveProperty("other");
    expect(road && findingsOf(road)).toBe(3);
  });

  it("tell a cell that is no number from one that is blank", () => {
    const secret = { ...ROAD, budget: { total: field("涉密") }, plan: [field("涉密"), field("  "), field("50%", 50)] };
    const [figures] = figuresOf(resultOf([secret], []));
    expect(figures).toMatchObject({ unread: true });
    expect(figures?.plan).toEqual([{ month: 3, unread: true }, { month: 6 }, { month: 10, percent: 50 }]);
  });

  it("are there for a table that says nothing", () => {
    expect(bare).toEqual({ table: 1, name: "", counts: { error: 0, warning: 0, hint: 0 } });
  });
});
