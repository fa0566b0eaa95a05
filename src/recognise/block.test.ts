import {
  type Rows,
  BESIDE,
  FORM,
  type Form,
  PRINTED,
  found,
  linesOf,
  expectChange,
  withoutCells,
  HEADS,
  ROW,
} from "../../tests/support/drawn-block";
import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import { recogniseSheet } from "./recognise";

const mapTexts = (form: Form, change: (text: string) => string): Partial<Form> =>
  Object.fromEntries(Object.entries(form).map(([name, rows]) => [name, rows.map((row) => row.map(change))]));
const unmerged = (text: string): string => (text === "<" || text === "^" ? "" : text);
const VALUES = /^(?:甲1|河道清淤|\d+%?|用于清淤。|完成清淤。)$/;
const withoutValue = (text: string): string => (VALUES.test(text) ? "" : text);

describe("the block above a grid", () => {
  it("is read as the form is printed", () => {
    expect(found(FORM).sort()).toEqual([...PRINTED].sort());
  });

  it("is the same without a merged cell", () => {
    expect(found(mapTexts(FORM, unmerged)).sort()).toEqual([...PRINTED].sort());
  });

  it.each([
    ["merged", (text: string): string => text],
    ["unmerged", unmerged],
  ])("has the same places where its values are blank and %s", (_, change) => {
    const blank = mapTexts(FORM, (text) => change(withoutValue(text)));
    const expected = PRINTED.map((line) => {
      const [path = "", cell = "", text = ""] = line.split(" ");
      return `${path} ${cell} ${withoutValue(text)}`;
    });
    expect(found(blank).sort()).toEqual(expected.sort());
  });

  it("has nothing but what stands there", () => {
    expect(found({ title: FORM.title })).toEqual(["title A1 3、清淤绩效目标表"]);
    expect(found({ goals: FORM.goals })).toEqual(["goals.0 B1 完成清淤。", "labels.goals A1 绩效目标"]);
    const [table] = recogniseSheet(sheetWithMerges([...FORM.goals, HEADS, ROW])).tables;
    const keys = ["goals", "index", "indicators", "labels", "range", "sheet", "sheetId", "standard"];
    expect(Object.keys(table ?? {}).sort()).toEqual(keys);
  });

  it("begins at the title, or at the topmost label past up to eight other rows", () => {
    const others = (count: number): Rows => Array.from({ length: count }, () => ["某某", "", "", "", "", "", "", ""]);
    expectChange({ goals: [...FORM.goals, ...others(8)] }, [], []);
    expect(found({ ...FORM, goals: [...FORM.goals, ...others(9)] })).toEqual([]);
    const between = { ...FORM, code: [...FORM.code, ...others(8)], goals: [...FORM.goals, ...others(8)] };
    expect(withoutCells(found(between), [])).toEqual(withoutCells(PRINTED, []));
    expect(linesOf(found({ ...FORM, title: [], unit: FORM.unit }), ["unitLine"])).toEqual([
      "unitLine A1 205001清河县水务局",
    ]);
    const old = [["项目名称", "旧项目", ...BESIDE], ...FORM.title];
    expectChange({ title: old }, [], []);
  });
});

describe("the amounts", () => {
  const BELOW = [
    ["预算规模及资金用途", "预算数", "<", "其中：财政资金", "<", "其他资金", "<", "<"],
    ["^", "120", "<", "100", "<", "20", "<", "<"],
    ["^", "用于清淤。", ...BESIDE],
  ];
  const belowLines = (total: string, fiscal: string, other: string): string[] => [
    `budget.total B5 ${total}`,
    `budget.fiscal D5 ${fiscal}`,
    `budget.other F5 ${other}`,
    ...PRINTED.filter((line) => line.startsWith("labels.budget")),
  ];

  it.each([
    ["merged", (text: string): string => text],
    ["unmerged", unmerged],
  ])("may stand below their labels, %s", (_, change) => {
    const budget = BELOW.map((row) => row.map(change));
    expectChange({ budget }, ["budget"], belowLines("120 =120", "100 =100", "20 =20"));
  });

  it("have their places below labels without a column between them where they are blank", () => {
    const budget = BELOW.map((row) => row.map(withoutValue));
    const paths = ["budget", "purpose"];
    const purpose = ["purpose B6 ", "labels.purpose A4 预算规模及资金用途"];
    expectChange({ budget }, paths, [...belowLines("", "", ""), ...purpose]);
  });

  it("may stand in rows of their own", () => {
    const right = ["", "", "", "", ""];
    const budget = [
      ["预算规模及资金用途", "预算数", "120", ...right],
      ["^", "财政资金", "100", ...right],
      ["^", "其他资金", "20", ...right],
      ["^", "用于清淤。", ...BESIDE],
    ];
    expectChange(
      { budget },
      ["budget"],
      [
        "budget.total C4 120 =120",
        "budget.fiscal C5 100 =100",
        "budget.other C6 20 =20",
        "labels.budget.total B4 预算数",
        "labels.budget.fiscal B5 财政资金",
        "labels.budget.other B6 其他资金",
      ],
    );
  });

  it("may be one alone, with nothing below it but the plan", () => {
    const budget = [["预算数", "120", "<", "", "", "", "", ""]];
    const lines = ["budget.total B4 120 =120", "labels.budget.total A4 预算数"];
    expectChange({ budget }, ["budget", "purpose"], lines);
  });

  it.each([
    ["单位：元", "120", 0.012],
    ["金额单位：万元", "120", 120],
    ["", "120", 120],
    ["", "120元", 0.012],
  ])("with %p above and the text %s are counted in 万元", (unit, text, number) => {
    const budget = [["预算数", text, "其他资金", "0", "", "", "", ""]];
    const all = found({ ...FORM, unit: [["205001清河县水务局", "<", "<", "<", unit, "<", "<", "<"]], budget });
    expect(linesOf(all, ["budget.total"])).toContain(`budget.total B4 ${text} =${number}`);
  });
});

describe("the spend plan", () => {
  it("may stand beside its dates", () => {
    const plan = [["资金支出计划", "3月底", "10%", "6月底", "40%", "12月底", "100%", ""]];
    expectChange(
      { plan },
      ["plan"],
      [
        "plan.0 C6 10% =10",
        "plan.1 E6 40% =40",
        "plan.2 G6 100% =100",
        "labels.plan A6 资金支出计划",
        "labels.planLabels[0] B6 3月底",
        "labels.planLabels[1] D6 6月底",
        "labels.planLabels[2] F6 12月底",
      ],
    );
  });

  it("may have a row for each date, blank ones too", () => {
    const plan = [
      ["资金支出计划", "3月底", "10%", ...BESIDE.slice(1)],
      ["^", "6月底", "40%", ...BESIDE.slice(1)],
      ["^", "12月底", "", ...BESIDE.slice(1)],
    ];
    expectChange(
      { plan },
      ["plan"],
      [
        "plan.0 C6 10% =10",
        "plan.1 C7 40% =40",
        "plan.2 C8 ",
        "labels.plan A6 资金支出计划",
        "labels.planLabels[0] B6 3月底",
        "labels.planLabels[1] B7 6月底",
        "labels.planLabels[2] B8 12月底",
      ],
    );
  });

  it("stands below the lowest of its dates", () => {
    const [dates, values] = FORM.plan;
    const plan = [dates, ["^", "^", "<", "", "<", "", "", "<"], values].map((row) => row ?? []);
    expectChange({ plan }, ["plan.0", "plan.3"], ["plan.0 B8 10% =10", "plan.3 G8 100% =100"]);
  });

  it("needs no label, but two dates", () => {
    const dates = ["3月底", "<", "6月底", "<", "10月底", "<", "12月底", "<"];
    const all = found({ ...FORM, plan: [dates, ["10%", "<", "40%", "<", "80%", "<", "100%", "<"]] });
    expect(linesOf(all, ["plan"])).toEqual([
      ...["plan.0 A7 10% =10", "plan.1 C7 40% =40", "plan.2 E7 80% =80", "plan.3 G7 100% =100"],
      "labels.planLabels[0] A6 3月底",
      "labels.planLabels[1] C6 6月底",
      "labels.planLabels[2] E6 10月底",
      "labels.planLabels[3] G6 12月底",
    ]);
    const one = [["资金支出计划", "12月底", "100%", "", "", "", "", ""]];
    expectChange({ plan: one }, ["plan"], ["labels.plan A6 资金支出计划"]);
  });
});

describe("the goals", () => {
  const LABEL = "labels.goals A8 绩效目标";
  const line = (label: string, text: string): string[] => [label, text, ...BESIDE];
  const free = (label: string, text: string): string[] => [label, text, "", "", "", "", "", ""];

  it.each<[string, Rows, readonly string[]]>([
    [
      "are the filled lines beside a label that is merged down",
      [line("绩效目标", "完成清淤。"), line("^", "汛期前完工。"), line("^", ""), line("^", "无事故。")],
      ["goals.0 B8 完成清淤。", "goals.1 B9 汛期前完工。", "goals.2 B11 无事故。", LABEL],
    ],
    [
      "end at the first blank line where the label is not",
      [free("绩效目标", "完成清淤。"), free("", "汛期前完工。"), free("", ""), free("", "无事故。")],
      ["goals.0 B8 完成清淤。", "goals.1 B9 汛期前完工。", LABEL],
    ],
    [
      "keep to the column of the first",
      [free("绩效目标", "完成清淤。"), ["", "", "旁注", "", "", "", "", ""]],
      ["goals.0 B8 完成清淤。", LABEL],
    ],
    [
      "begin where the first text is",
      [free("绩效目标", ""), free("", "汛期前完工。"), free("", "无事故。")],
      ["goals.0 B9 汛期前完工。", "goals.1 B10 无事故。", LABEL],
    ],
    [
      "stand beside their numbers",
      [
        ["绩效目标", "目标1", "完成清淤。", ...BESIDE.slice(1)],
        ["^", "目标2", "", ...BESIDE.slice(1)],
      ],
      ["goals.0 C8 完成清淤。", "goals.1 C9 ", LABEL, "labels.goalLabels[0] B8 目标1", "labels.goalLabels[1] B9 目标2"],
    ],
    [
      "stand beside their numbers without a label",
      [line("目标1", "完成清淤。"), line("目标2", "汛期前完工。")],
      [
        "goals.0 B8 完成清淤。",
        "goals.1 B9 汛期前完工。",
        "labels.goalLabels[0] A8 目标1",
        "labels.goalLabels[1] A9 目标2",
      ],
    ],
    [
      "stand beside what only numbers them",
      [
        ["绩效目标", "1.", "完成清淤。", ...BESIDE.slice(1)],
        ["^", "（二）", "汛期前完工。", ...BESIDE.slice(1)],
        ["^", "第三条", "", ...BESIDE.slice(1)],
      ],
      ["goals.0 C8 完成清淤。", "goals.1 C9 汛期前完工。", "goals.2 C10 ", LABEL],
    ],
    [
      "stand below a label over the whole width",
      [
        ["绩效目标", "<", ...BESIDE],
        ["完成清淤。", "<", ...BESIDE],
        ["汛期前完工。", "<", ...BESIDE],
      ],
      ["goals.0 A9 完成清淤。", "goals.1 A10 汛期前完工。", LABEL],
    ],
    [
      "stand below a label with a row for itself",
      [free("绩效目标", ""), free("完成清淤。", "")],
      ["goals.0 A9 完成清淤。", LABEL],
    ],
    ["are none where such a label only heads the grid", [["绩效目标", "<", ...BESIDE]], [LABEL]],
    ["are none without label and number", [], []],
  ])("%s", (_, goals, lines) => {
    expectChange({ goals }, ["goal"], lines);
  });
});

describe("the unit and its money", () => {
  const MONEY = ["unitLine", "moneyUnitField"];
  const units = (unit: readonly string[], code: Rows = FORM.code): string[] =>
    linesOf(found({ ...FORM, unit: unit.length === 0 ? [] : [unit], code }), MONEY);

  it("may stand in one row of the block", () => {
    const code = [["项目编码", "甲1", "项目名称", "河道清淤", "<", "<", "单位：元", "<"]];
    expect(units([], code)).toEqual(["moneyUnitField G2 单位：元"]);
  });

  it.each([
    ["beside its label", ["预算单位", "清河县水务局", "<", "<", "金额单位：元"], "unitLine B2 清河县水务局"],
    ["beside the unit of money", ["清河县水务局", "<", "<", "<", "金额单位：元"], "unitLine A2 清河县水务局"],
    ["behind the unit of money", ["金额单位：元", "<", "<", "<", "清河县水务局"], "unitLine E2 清河县水务局"],
    ["where its code tells", ["金额单位：元", "说明", "205001清河县水务局"], "unitLine C2 205001清河县水务局"],
  ])("the unit stands %s", (_, row, line) => {
    expect(units(row)).toContain(line);
  });

  it("a line that names neither is no unit", () => {
    expect(units(["清河县水务局", "<", "<", "<"])).toEqual([]);
    expect(units([])).toEqual([]);
  });
});
