import * as fc from "fast-check";
import { applyAll } from "../../tests/support/apply-suggestion";
import { blankedRows, FULL_ROWS, withoutRows } from "../../tests/support/full-rows";
import { table, type RowLiteral, type TableLiteral } from "../../tests/support/table-builder";
import { checkTables } from "../check/check-tables";
import { fieldAt } from "../model/field-path";
import type { StandardId } from "../model/target-table";
import { missingCategories } from "../rules/missing-category";
import { RULES } from "../rules";
import { STANDARDS } from "../standards/standards";
import { createLibrary, PROJECT_KINDS } from "./library";
import { suggestForTable, type FillPlace } from "./suggest";

const ALL = [0, 1, 2, 3, 4, 5];
const TRAINING: TableLiteral = {
  name: "干部培训费",
  moneyUnit: "万元",
  budget: { total: "30.00", fiscal: "30.00", other: "0.00" },
  goals: ["举办培训班，培训干部400人。"],
};

/** The place of every first suggestion with its cells. */
function tops(places: readonly FillPlace[]): unknown[] {
  return places.map(({ target, suggestions: [best] }) => [
    target.kind === "row" ? target.row : `+${target.after}`,
    best?.cells.name,
    best?.cells.value,
  ]);
}

describe("suggestForTable", () => {
  it("fills a blank grid in from the kind of project and the facts of the table", () => {
    const { kind, places } = suggestForTable(table({ ...TRAINING, rows: blankedRows(ALL) }), { year: 2025 });
    expect(kind.kind).toBe("training");
    expect(tops(places)).toEqual([
      [0, "培训人次", "≥400人次"],
      [1, "培训合格率", "≥95%"],
      [2, "培训按期举办率", "=100%"],
      [3, "项目总成本", "≤30万元"],
      [4, "培训成果应用率", "≥85%"],
      [5, "参训人员满意度", "≥90%"],
    ]);
    expect(places.every(({ required }) => required)).toBe(true);
  });

  it("says what it took from the table and what is still to be filled in", () => {
    const { places } = suggestForTable(table({ ...TRAINING, rows: blankedRows(ALL) }));
    expect(places[0]?.suggestions[0]?.facts).toEqual([{ column: "value", text: "≥400人次", from: "goals[0]" }]);
    expect(places[3]?.suggestions.map(({ cells, slots }) => [cells.value, slots])).toContainEqual([
      "≤【】元/人·天",
      [
        { column: "value", label: "" },
        { column: "basis", label: "文号" },
      ],
    ]);
  });

  it.each<[string, TableLiteral, string]>([
    [
      "a date with the budget year",
      { name: "招商活动", rows: [["产出指标", "时效指标", "项目完成时间", "", "", ""]] },
      "2025年12月31日前",
    ],
    [
      "a ceiling with the budget",
      { ...TRAINING, rows: [["产出指标", "成本指标", "项目总成本", "", "", ""]] },
      "≤30万元",
    ],
    ["a number of people", { ...TRAINING, rows: [["产出指标", "数量指标", "培训干部人数", "", "", ""]] }, "≥400人"],
    [
      "a slot where nothing is known",
      { name: "会议费", rows: [["产出指标", "数量指标", "举办会议次数", "", "", ""]] },
      "≥【】次",
    ],
  ])("takes %s", (_case, literal, value) => {
    const { places } = suggestForTable(table(literal), { year: 2025 });
    expect(places[0]?.suggestions[0]?.cells.value).toBe(value);
  });

  it("fills the rest of a row in whose name a person chose", () => {
    const rows: RowLiteral[] = [
      ["产出指标", "质量指标", "业务培训合格率", "", "", "上年完成值"],
      ["满意度指标", "服务对象满意度指标", "窗口办事群众满意度", "", "≥92%", ""],
      ["产出指标", "数量指标", "巡河次数", "", "", ""],
      ["产出指标", "质量指标", "桥梁完好率", "", "", ""],
    ];
    const { places } = suggestForTable(table({ name: "综合事务", rows }));
    expect(places.slice(0, 4).map(({ suggestions: [best] }) => best?.cells)).toEqual([
      { description: "考核合格人数÷参训人数×100%", value: "≥95%" },
      { description: "满意和较满意的问卷数÷有效问卷数×100%", basis: "满意度调查问卷" },
      { description: "年度内实际完成的巡河次数，以台账记录为准", value: "≥【】次", basis: "年度工作计划" },
      { description: "完好的桥梁数÷桥梁总数×100%", value: "≥【】%", basis: "上年度完成值" },
    ]);
  });

  it("names a row only where its value agrees", () => {
    const rows: RowLiteral[] = [
      ["产出指标", "数量指标", "", "", "≥6期", ""],
      ["产出指标", "质量指标", "", "", "≥5吨", "合同"],
    ];
    const { places } = suggestForTable(table({ ...TRAINING, rows }));
    expect(places[0]?.suggestions.map(({ cells }) => cells.name)).toEqual(["举办培训班次"]);
    expect(places.some(({ target }) => target.kind === "row" && target.row === 1)).toBe(false);
  });

  it("makes an indicator of a number in the table's own texts", () => {
    const { places } = suggestForTable(
      table({ name: "护路经费", goals: ["维护9个护路执勤岗点的正常运行。"], rows: blankedRows(ALL) }),
    );
    expect(places[0]?.suggestions[0]).toMatchObject({
      source: "counted",
      cells: { name: "护路执勤岗点数量", value: "≥9个" },
    });
  });

  it("suggests different indicators for the blank rows of one category", () => {
    const blank: RowLiteral = ["产出指标", "数量指标", "", "", "", ""];
    const { places } = suggestForTable(table({ ...TRAINING, rows: [blank, blank, blank, blank, blank] }));
    const names = places
      .filter(({ category }) => category === "quantity")
      .map(({ suggestions: [best] }) => best?.cells.name);
    expect(names).toEqual(["培训人次", "举办培训班次", "培训总天数"]);
  });

  it.each<[string, RowLiteral]>([
    ["that say 涉密", ["产出指标", "数量指标", "涉密", "", "", ""]],
    ["that do not concern the project", ["产出指标", "数量指标", "不涉及", "", "", ""]],
    ["that are complete", ["产出指标", "数量指标", "培训人次", "人数之和", "≥3人次", "计划"]],
    ["of no known category", ["产出指标", "其他指标", "", "", "", ""]],
  ])("leaves rows alone %s", (_case, row) => {
    const { places } = suggestForTable(table({ ...TRAINING, rows: [row] }));
    expect(places.filter(({ target }) => target.kind === "row")).toEqual([]);
  });

  it("marks only one of the blank benefit rows as required", () => {
    const rows: RowLiteral[] = [
      ...withoutRows([4, 5]),
      ["效益指标", "经济效益指标", "", "", "", ""],
      ["", "社会效益指标", "", "", "", ""],
      ["", "生态效益指标", "", "", "", ""],
    ];
    const { places } = suggestForTable(table({ ...TRAINING, rows }));
    const benefits = places
      .filter(({ target }) => target.kind === "row")
      .map(({ category, required }) => [category, required]);
    expect(benefits).toEqual([
      ["economic", false],
      ["social", true],
      ["ecological", false],
    ]);
  });

  it("says the whole budget once", () => {
    const blank: RowLiteral = ["产出指标", "成本指标", "", "", "", ""];
    const costs = (rows: RowLiteral[], name = "法律顾问费"): unknown =>
      suggestForTable(table({ ...TRAINING, name, rows }))
        .places.filter(({ category }) => category === "cost")
        .map(({ suggestions }) => suggestions.map(({ cells }) => cells.value).filter((value) => value === "≤30万元"));
    expect(costs([blank, blank])).toEqual([["≤30万元"], []]);
    expect(costs([["产出指标", "成本指标", "全年投入", "投入之和", "≤300000元", "预算批复"], blank])).toEqual([[]]);
    expect(costs([["产出指标", "成本指标", "全年投入", "投入之和", "≤20万元", "预算批复"], blank])).toEqual([
      ["≤30万元"],
    ]);
  });

  it("knows the number of a legal project under one name", () => {
    const blank: RowLiteral = ["产出指标", "成本指标", "", "", "", ""];
    const { places } = suggestForTable(table({ ...TRAINING, name: "法律顾问费", goals: [], rows: [blank, blank] }));
    expect(tops(places).slice(0, 2)).toEqual([
      [0, "项目总成本", "≤30万元"],
      [1, "件均法律服务成本", "≤【】元/件"],
    ]);
  });

  it("agrees with a value whose unit has a cell of its own", () => {
    const rows: RowLiteral[] = [["产出指标", "数量指标", "", "", { value: 6, text: "6" }, ""]];
    const { places } = suggestForTable(table({ ...TRAINING, rows, extras: [{ operator: "≥", unit: "期" }] }));
    expect(places[0]?.suggestions.map(({ cells }) => cells.name)).toEqual(["举办培训班次"]);
  });

  it.each([
    ["产出指标", "质量指标"],
    ["产出", "质量指标"],
    ["效益指标", undefined],
    ["其他", undefined],
  ])("gives a row under %s without a level 2 the one of its name: %s", (level1, level2) => {
    const rows: RowLiteral[] = [[level1, "", "培训合格率", "", "", ""]];
    const { places } = suggestForTable(table({ ...TRAINING, rows }));
    const own = places.find(({ target }) => target.kind === "row");
    expect(own?.suggestions[0]?.cells.level2).toBe(level2);
  });

  it("lets a person choose the kind", () => {
    const sample = table({ ...TRAINING, rows: blankedRows(ALL) });
    const { kind, places } = suggestForTable(sample, { kind: "meeting" });
    expect(kind.kind).toBe("meeting");
    expect(places[5]?.suggestions[0]?.cells.name).toBe("参会人员满意度");
  });

  it("puts fitting entries of a unit's own library first", () => {
    const entry = {
      id: "own:1",
      category: "quality",
      name: "结业考试优良率",
      description: "优良人数÷参考人数×100%",
      comparator: "≥",
      value: "60",
      unit: "%",
      basis: "上年度完成值",
    } as const;
    const sample = table({ ...TRAINING, rows: blankedRows(ALL) });
    const topQuality = (tags: string[]): string | undefined =>
      suggestForTable(sample, { library: createLibrary([{ ...entry, tags }]) }).places[1]?.suggestions[0]?.source;
    expect(topQuality(["培训"])).toBe("own:1");
    expect(topQuality(["会议"])).toBe("z02");
  });
});

describe("a row that the form lacks", () => {
  it.each<[string, number[], unknown[]]>([
    ["below the row before it", [1], ["+0", "培训合格率"]],
    ["on top of its block", [0], ["+-1", "培训人次"]],
    ["below the block before it", [4], ["+3", "培训成果应用率"]],
    ["at the end", [5], ["+4", "参训人员满意度"]],
  ])("goes %s", (_case, places, expected) => {
    const found = suggestForTable(table({ ...TRAINING, rows: withoutRows(places) })).places;
    // The names of the full rows stand elsewhere in the sample; only the place counts here.
    expect(found.map(({ target }) => (target.kind === "new-row" ? `+${target.after}` : "row"))).toEqual([expected[0]]);
  });

  it("brings its level names along, as the table writes them", () => {
    const rows = withoutRows([4]).map(([level1, ...rest]): RowLiteral => [level1, ...rest]);
    const { places } = suggestForTable(table({ ...TRAINING, standard: "hebei-legacy", rows }));
    expect(places[0]?.suggestions[0]?.cells).toMatchObject({ level1: "效果指标", level2: "社会效益指标" });
  });

  it("is 经济成本指标 on level 1 成本指标 in the guide of 2021", () => {
    const { places } = suggestForTable(table({ ...TRAINING, standard: "2021", rows: withoutRows([3]) }));
    expect(places[0]).toMatchObject({ target: { after: -1 }, category: "cost" });
    expect(places[0]?.suggestions[0]?.cells).toMatchObject({ level1: "成本指标", level2: "经济成本指标" });
  });

  it("gives a form without any row all that it needs", () => {
    const { places } = suggestForTable(table({ ...TRAINING, standard: "2015", rows: [] }));
    expect(places.map(({ category }) => category)).toEqual([
      "quantity",
      "quality",
      "time",
      "cost",
      "social",
      "satisfaction",
    ]);
    expect(new Set(places.map(({ target }) => (target.kind === "new-row" ? target.after : 0)))).toEqual(new Set([-1]));
  });
});

describe("for every kind and standard", () => {
  const standards = Object.keys(STANDARDS) as StandardId[];
  const cases = PROJECT_KINDS.flatMap(({ id }) => standards.map((standard) => [id, standard] as const));

  it.each(cases)("a new grid of %s in %s lacks nothing and breaks no rule but for the slots", (kind, standard) => {
    const blank = table({ ...TRAINING, standard, name: "会议培训综合事务", rows: [] });
    const { places } = suggestForTable(blank, { kind, year: 2025 });
    const full = applyAll(blank, places);
    expect([...missingCategories(full, standard).keys()]).toEqual([]);
    // The project's name stays as it is for every kind: rules that compare projects have no say.
    const rules = RULES.filter(({ scope }) => scope === "table");
    const findings = checkTables([full], { locale: "zh-CN", rules, options: { budgetYear: 2025 } });
    const ofRows = findings.filter(({ field }) => field.startsWith("indicators[") && field.split(".")[1] !== "level1");
    const isSlot = (field: string): boolean => fieldAt(full, field)?.text.includes("【") === true;
    expect(ofRows.filter(({ field }) => !isSlot(field)).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

describe("any table", () => {
  const cell = fc.constantFrom(
    "",
    "",
    "",
    " ",
    "涉密",
    "————",
    "培训人次",
    "群众满意度",
    "≥90%",
    "≥3次",
    "年度工作计划",
    "工作完成率",
  );
  const level1 = fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标", "效果指标", "");
  const level2 = fc.constantFrom(
    ..."数量指标 质量指标 时效指标 成本指标 经济效益指标 社会效益指标 生态效益指标 可持续影响指标 服务对象满意度指标 经济成本指标 其他".split(
      " ",
    ),
    "",
  );
  const row = fc.tuple(level1, level2, cell, cell, cell, cell);
  const name = fc.constantFrom("培训费", "养老保险补助", "护路4名派遣人员经费", "系统建设", "", "档案整理");
  const goal = fc.constantFrom("", "培训干部400人。", "做好各项工作。", "新建公路12公里，惠及3万人。", "涉密");
  const literal = fc.record({
    name,
    goal,
    rows: fc.array(row, { maxLength: 10 }),
    standard: fc.constantFrom("2015", "2021", "hebei-legacy"),
  });
  const build = ({
    name: project,
    goal: text,
    rows,
    standard,
  }: {
    name: string;
    goal: string;
    rows: RowLiteral[];
    standard: string;
  }) => table({ ...TRAINING, name: project, goals: [text], rows, standard: standard as StandardId });

  it("is never proposed a text for a cell in which something stands", () => {
    fc.assert(
      fc.property(literal, (random) => {
        const sample = build(random);
        for (const { target, suggestions } of suggestForTable(sample).places) {
          if (target.kind === "new-row") continue;
          for (const column of suggestions.flatMap(({ cells }) => Object.keys(cells))) {
            expect(fieldAt(sample, `indicators[${target.row}].${column}`)?.text.trim()).toBe("");
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is proposed nothing more once everything is applied", () => {
    fc.assert(
      fc.property(literal, (random) => {
        const sample = build(random);
        const filled = applyAll(sample, suggestForTable(sample).places);
        expect(tops(suggestForTable(filled).places)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gets the same suggestions each time", () => {
    fc.assert(
      fc.property(literal, (random) => expect(suggestForTable(build(random))).toEqual(suggestForTable(build(random)))),
    );
  });

  it("has suggestions that are ranked and hold at least one text", () => {
    fc.assert(
      fc.property(literal, (random) => {
        for (const { suggestions } of suggestForTable(build(random)).places) {
          const scores = suggestions.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const { cells } of suggestions)
            expect(Object.values(cells).filter((text) => text !== "")).not.toEqual([]);
        }
      }),
    );
  });
});

describe("a complete table", () => {
  it("is proposed nothing", () => {
    expect(suggestForTable(table({ ...TRAINING, rows: FULL_ROWS })).places).toEqual([]);
  });
});
