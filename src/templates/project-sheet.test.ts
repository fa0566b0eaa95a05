import { checkTables } from "../check/check-tables";
import { PROJECT_KINDS } from "../fill/library";
import { readXlsx } from "../hosts/xlsx";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";
import type { Field } from "../model/field";
import type { Finding } from "../model/finding";
import type { TargetTable } from "../model/target-table";
import { recognise } from "../recognise/recognise";
import { checkCharacterOf } from "../text/project-code";
import { parseCell } from "../workbook/address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { type ProjectFacts } from "./project";
import { projectSheet } from "./project-sheet";
import { TEMPLATES } from "./template";

const CODE = "13099926P00412310021";
const KNOWN: Omit<ProjectFacts, "number"> = {
  unit: "205001云岭县图书馆本级",
  code: CODE + checkCharacterOf(CODE),
  name: "基层文化阵地专项",
  budget: { total: 18 },
  purpose: "用于支付全县十二个乡镇综合文化站的设备、人员和活动费用。",
  year: 2026,
};

function tableOf(plan: SheetPlan): TargetTable {
  const { tables } = recognise(readXlsx(writeWorkbook([plan])));
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

function textAt(table: TargetTable, cell: string): string | undefined {
  const { plan = [], goals = [], budget, indicators } = table;
  const fields: readonly (Field | undefined)[] = [
    table.title,
    table.code,
    table.name,
    table.purpose,
    budget?.total,
    budget?.fiscal,
    budget?.other,
  ];
  const rows = indicators.flatMap((row) => Object.values<Field | undefined>({ ...row }));
  return [...fields, ...plan, ...goals, ...rows].find((field) => field?.cell === cell)?.text;
}

/** What a person has still to fill in: a blank cell, and one with a slot. */
function isOpen(table: TargetTable, { cell }: Finding): boolean {
  const text = textAt(table, cell);
  return text === "" || text?.includes("【") === true;
}

const CASES = TEMPLATES.flatMap(({ id, standard }) =>
  PROJECT_KINDS.map((kind) => [id, kind.id, standard, kind] as const),
);

describe("a fresh sheet", () => {
  it.each(CASES)(
    "%s for %s of which nothing is known has findings only where a person must write",
    (id, kind, standard) => {
      const table = tableOf(projectSheet(id, { kind, number: 3 }));
      expect([table.standard, table.number, table.moneyUnit, table.name?.text]).toEqual([
        standard,
        3,
        "万元",
        "【项目名称】",
      ]);
      const findings = checkTables([table], { locale: "zh-CN" }).filter(({ rule }) => rule !== "l1-alias");
      expect(findings.filter((finding) => !isOpen(table, finding))).toEqual([]);
      expect(findings.map(({ field }) => field)).toEqual(
        expect.arrayContaining(["goals[0]", "budget.total", "purpose"]),
      );
    },
  );

  it.each(CASES)("%s for %s of which all is known lacks the goal and the slots alone", (id, kind) => {
    const table = tableOf(projectSheet(id, { ...KNOWN, kind, number: 1 }));
    const findings = checkTables([table], { locale: "zh-CN" }).filter(({ rule }) => rule !== "l1-alias");
    expect(findings.filter((finding) => !isOpen(table, finding))).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ field }) => field)).toEqual(["goals[0]"]);
  });
});

describe("what is known of a project", () => {
  const table = tableOf(projectSheet("2021", { ...KNOWN, number: 7, kind: "training" }));

  it("stands in its cells", () => {
    expect([table.title, table.unitLine, table.code, table.name, table.purpose].map((field) => field?.text)).toEqual([
      "7、基层文化阵地专项绩效目标表",
      KNOWN.unit,
      KNOWN.code,
      KNOWN.name,
      KNOWN.purpose,
    ]);
    expect([table.budget?.total, table.budget?.fiscal, table.budget?.other].map((field) => field?.number)).toEqual([
      18, 18, 0,
    ]);
    expect(table.plan?.map(({ number }) => number)).toEqual([25, 50, 75, 100]);
  });

  it("fills in the cost ceiling and the year", () => {
    expect(table.indicators.map(({ value }) => value?.text)).toContain("≤18万元");
    const general = tableOf(projectSheet("2015", { number: 1, kind: "archives", year: 2026 }));
    expect(general.indicators.map(({ value }) => value?.text)).toContain("2026年12月31日前");
  });

  it.each([
    [{ fiscal: 10, other: 2.5 }, [12.5, 10, 2.5]],
    [{ total: 12, other: 2 }, [12, 10, 2]],
    [{ total: 12, fiscal: 10 }, [12, 10, 2]],
    [{ total: 0.0005 }, [0.0005, 0.0005, 0]],
    [{ fiscal: 0.1, other: 0.2 }, [0.3, 0.1, 0.2]],
    [{ total: 10, fiscal: 12 }, [10, 12, undefined]],
    [{ total: 10, other: 12 }, [10, undefined, 12]],
  ])("completes the budget %j", (budget, expected) => {
    const { budget: found } = tableOf(projectSheet("2015", { number: 1, budget }));
    expect([found?.total, found?.fiscal, found?.other].map((field) => field?.number)).toEqual(expected);
  });

  it("writes the sum of the parts as a person would", () => {
    const { indicators } = tableOf(projectSheet("2015", { number: 1, budget: { fiscal: 0.1, other: 0.2 } }));
    expect(indicators.map(({ value }) => value?.text)).toContain("≤0.3万元");
  });

  it("decides on the kind, and the kind on indicators and plan", () => {
    const bought = tableOf(projectSheet("2015", { number: 1, name: "办公设备购置费" }));
    expect(bought.plan?.map(({ number }) => number)).toEqual([0, 30, 60, 100]);
    expect(bought.indicators.map(({ name }) => name?.text)).toContain("验收合格率");
    const chosen = tableOf(projectSheet("2015", { number: 1, name: "办公设备购置费", kind: "training" }));
    expect(chosen.indicators.map(({ name }) => name?.text)).toContain("培训人次");
  });

  it("is data, never a formula", () => {
    const plan = projectSheet("2015", { number: 1, name: "=1+1", unit: "+860311", purpose: "@x" });
    expect(tableOf(plan).name).toMatchObject({ value: "=1+1" });
  });
});

describe("cells that Excel must leave as they are typed", () => {
  const formatAt = (plan: SheetPlan, address: string | undefined): string | undefined => {
    const place = parseCell(address ?? "");
    const row = plan.rows.find((one) => one.row === place?.row);
    return row?.cells.find(({ column }) => column === place?.column)?.style?.format;
  };

  it("are texts: the code, and values with their signs", () => {
    const plan = projectSheet("2015", { ...KNOWN, number: 1, kind: "purchase" });
    const { code, indicators } = tableOf(plan);
    const cells = [code, ...indicators.map(({ value }) => value)].map((field) => field?.cell);
    expect(cells.map((cell) => formatAt(plan, cell))).toEqual(cells.map(() => "@"));
  });

  it("are the signs alone where values stand apart from them", () => {
    const plan = projectSheet("columns", { ...KNOWN, number: 1, kind: "purchase" });
    const { indicators } = tableOf(plan);
    expect(new Set(indicators.map(({ operator }) => formatAt(plan, operator?.cell)))).toEqual(new Set(["@"]));
    expect(new Set(indicators.map(({ value }) => formatAt(plan, value?.cell)))).toEqual(new Set([undefined]));
  });
});

describe("the form with columns of its own for sign and unit", () => {
  const plan = projectSheet("columns", { ...KNOWN, number: 1, kind: "training" });
  const table = tableOf(plan);

  it("parts the target values", () => {
    const rows = table.indicators.map(({ operator, value, unit }) => [operator?.text, value?.text, unit?.text]);
    expect(rows).toContainEqual(["≤", "18", "万元"]);
    expect(rows).toContainEqual(["≥", "【】", "人次"]);
    expect(rows).toContainEqual(["≥", "90", "%"]);
  });

  it.each(PROJECT_KINDS.map(({ id }) => id))("gives %s points that add up to 90", (kind) => {
    const { indicators } = tableOf(projectSheet("columns", { number: 1, kind }));
    const points = indicators.map(({ weight }) => Number(weight?.text));
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(90);
    expect(Math.min(...points)).toBeGreaterThan(0);
  });

  it("offers signs and level-2 names to choose from", () => {
    expect(plan.choices?.map(({ choices }) => choices)).toEqual([
      expect.arrayContaining(["经济成本指标", "数量指标", "服务对象满意度指标"]),
      ["≥", "≤", "=", ">", "<", "定性"],
    ]);
    for (const { choices } of plan.choices ?? []) expect(choices.join(",").length).toBeLessThan(256);
  });

  it("lies on its page", () => expect(plan.portrait).toBe(false));
});
