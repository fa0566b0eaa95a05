import { sheetOfRows } from "../../tests/support/sheet-of-rows";
import { parseArea } from "../workbook/address";
import type { CellValue } from "../workbook/snapshot";
import type { ListedProject } from "./listed-project";
import { cataloguePlan } from "./catalogue";
import { findProjectList, type ProjectList, readProjectList } from "./project-list";
import { readXlsx } from "../hosts/xlsx";
import { writeWorkbook } from "../hosts/xlsx/write-workbook";

type Rows = readonly (readonly (CellValue | null)[])[];

function read(rows: Rows, area?: string): ProjectList {
  const list = readProjectList(sheetOfRows(rows), area === undefined ? undefined : parseArea(area));
  if (list === undefined) throw new Error("no list");
  return list;
}

function projects(rows: Rows, area?: string): readonly Omit<ListedProject, "row">[] {
  return read(rows, area).projects.map(({ row: _row, ...project }) => project);
}

const PLAIN: Rows = [
  ["项目名称", "项目编码", "预算数"],
  ["培训费", "A1", 18.5],
  ["印刷费", "A2", 3],
];

describe("the heads of a list", () => {
  it.each<[string, Rows[number], Rows[number], object]>([
    ["plain", ["项目名称", "项目编码", "预算数"], ["甲", "A1", 2], { name: "甲", code: "A1", budget: { total: 2 } }],
    ["with 元", ["项目名称", "预算金额（元）"], ["甲", 20000], { name: "甲", budget: { total: 2 } }],
    [
      "with a unit in brackets of another kind",
      ["项目名称", "金额[万元]"],
      ["甲", 2],
      { name: "甲", budget: { total: 2 } },
    ],
    [
      "in another order",
      ["金额", "编码", "序号", "名称"],
      [2, "A1", 1, "甲"],
      { name: "甲", code: "A1", budget: { total: 2 } },
    ],
    ["spaced out and numbered", ["1.项 目 名 称", "*项目\n代码"], ["甲", "A1"], { name: "甲", code: "A1" }],
    [
      "with sources",
      ["预算项目", "年度预算数", "其中：财政拨款", "单位资金"],
      ["甲", 5, 3, 2],
      { name: "甲", budget: { total: 5, fiscal: 3, other: 2 } },
    ],
    [
      "with unit, purpose, kind and year",
      ["单位名称", "单位代码", "项目名称", "资金用途", "项目类型", "预算年度", "预算数"],
      ["某局", "205001", "甲", "用于培训。", "培训类", "2026年", 1],
      { unit: "205001某局", name: "甲", purpose: "用于培训。", kind: "training", year: 2026, budget: { total: 1 } },
    ],
    [
      "with an amount that says its unit",
      ["项目名称", "预算数（元）"],
      ["甲", "13万元"],
      { name: "甲", budget: { total: 13 } },
    ],
  ])("are read %s", (_what, heads, row, expected) => {
    expect(projects([heads, row])).toEqual([expected]);
  });

  it("may stand below a title and the unit of the amounts", () => {
    const rows: Rows = [["2026年项目支出明细表"], ["", "", "单位：元"], ...PLAIN];
    expect(projects(rows)[0]?.budget).toEqual({ total: 0.00185 });
  });

  it("may take two rows", () => {
    const rows: Rows = [
      ["序号", "项目名称", "预算金额（元）", "", "", "备注"],
      ["", "", "合计", "财政资金", "其他资金"],
      [1, "甲", 30000, 20000, 10000],
    ];
    expect(projects(rows)).toEqual([{ name: "甲", budget: { total: 3, fiscal: 2, other: 1 } }]);
  });

  it("come again on a new page and are no project", () => {
    expect(projects([...PLAIN, PLAIN[0] ?? [], ["物业费", "A3", 1]]).map(({ name }) => name)).toEqual([
      "培训费",
      "印刷费",
      "物业费",
    ]);
  });

  it.each<[string, Rows]>([
    [
      "a sheet without them",
      [
        ["姓名", "工资"],
        ["甲", 1],
      ],
    ],
    ["a blank sheet", []],
    ["a name alone", [["项目名称"], ["甲"]]],
  ])("are missed on %s", (_what, rows) => {
    expect(readProjectList(sheetOfRows(rows))).toBeUndefined();
  });
});

describe("the rows of a list", () => {
  it("skip totals, group heads, remarks, signatures and blank rows", () => {
    const rows: Rows = [
      ["序号", "项目名称", "预算数（万元）"],
      ["", "合计", 21.5],
      ["", "一、一般性项目", ""],
      [1, "甲", 18.5],
      ["", "", ""],
      [2, "乙", 3],
      ["总 计", "", 21.5],
      ["", "注：以上为预算数", ""],
      ["", "—", ""],
    ];
    const { projects: found, problems } = read(rows);
    expect(found.map(({ name, row }) => [name, row])).toEqual([
      ["甲", 4],
      ["乙", 6],
    ]);
    expect(problems).toEqual([]);
  });

  it("keep the unit that is merged over several of them", () => {
    const rows: Rows = [
      ["单位名称", "项目名称", "预算数"],
      ["甲局", "一", 1],
      ["", "二", 1],
      ["乙局", "三", 1],
    ];
    expect(projects(rows).map(({ unit }) => unit)).toEqual(["甲局", "甲局", "乙局"]);
  });

  it("are those of the area that is asked for, with heads above it", () => {
    const rows: Rows = [...PLAIN, ["物业费", "A3", 1]];
    expect(projects(rows, "A3:C4").map(({ name }) => name)).toEqual(["印刷费", "物业费"]);
    expect(projects(rows, "A1:C2").map(({ name }) => name)).toEqual(["培训费"]);
  });

  it("are joined where a name has line breaks, and keep their signs", () => {
    expect(projects([PLAIN[0] ?? [], ["=雪亮\n工程/运维*", "A1", 1]])[0]?.name).toBe("=雪亮工程/运维*");
  });
});

describe("problems", () => {
  const cases: readonly (readonly [string, Rows[number], string, number])[] = [
    ["no name", ["", "A1", 1], "没有项目名称", 0],
    ["an amount that is no number", ["甲", "A1", "若干"], "C2 的金额“若干”不是一个数", 1],
    ["a negative amount", ["甲", "A1", -3], "负数", 1],
    ["a code that was turned into a number", ["甲", 1.3e20, 3], "存成了数字", 1],
  ];
  it.each(cases)("are told for %s", (_what, row, sentence, count) => {
    const { projects: found, problems } = read([["项目名称", "项目编码", "预算数（万元）"], row]);
    expect(problems.map(({ row: at, message }) => [at, message["zh-CN"]])).toEqual([
      [2, expect.stringContaining(sentence)],
    ]);
    expect(problems[0]?.message.en).toMatch(/[a-z]/);
    expect(found).toHaveLength(count);
  });

  it("are told for a code that comes twice, and both projects hold", () => {
    const { projects: found, problems } = read([
      ["项目名称", "项目编码"],
      ["甲", "A1"],
      ["乙", "A1"],
    ]);
    expect(found).toHaveLength(2);
    expect(problems[0]?.message["zh-CN"]).toBe("第 3 行和第 2 行的项目编码相同，两张表都会生成。请核对编码。");
  });

  it("are told for a total that is not the sum of its parts", () => {
    const rows: Rows = [
      ["项目名称", "预算数（万元）", "财政资金", "其他资金"],
      ["甲", 5, 3, 1],
      ["乙", 0.3, 0.1, 0.2],
      ["丙", 5, 3, ""],
    ];
    expect(read(rows).problems.map(({ row }) => row)).toEqual([2]);
  });

  it("say so when the unit of the amounts is not stated", () => {
    expect(read(PLAIN).problems.map(({ row, message }) => [row, message["zh-CN"].slice(0, 11)])).toEqual([
      [0, "表里没有写金额单位，按"],
    ]);
    expect(
      read([
        ["项目名称", "预算数"],
        ["甲", "3万元"],
      ]).problems,
    ).toEqual([]);
  });

  it("end the list at 500 projects", () => {
    const rows: Rows = [
      ["项目名称", "项目编码"],
      ...Array.from({ length: 510 }, (_, index) => [`项目${index}`, `A${index}`]),
    ];
    const { projects: found, problems } = read(rows);
    expect(found).toHaveLength(500);
    expect(problems.map(({ row }) => row)).toEqual([502]);
  });

  it("tell nothing of rows behind the end but that there are more", () => {
    const rows: Rows = [
      ["项目名称", "项目编码", "预算数（万元）"],
      ...Array.from({ length: 500 }, (_, index) => [`项目${index}`, `A${index}`, 1]),
      ["注：以上为已定项目", "", ""],
      ["又一项目", "A1", "若干"],
      ["", "A2", 3],
      ["再一项目", "A1", -2],
    ];
    const { projects: found, problems } = read(rows);
    expect(found).toHaveLength(500);
    expect(problems.map(({ row, message }) => [row, message["zh-CN"]])).toEqual([
      [503, "一次最多读取 500 个项目，后面的没有读取。请分几次选取。"],
    ]);
  });

  it("of a remark beside the amounts is no project", () => {
    const { projects: found } = read([...PLAIN, ["注：以上为预算数", "", "含税"]]);
    expect(found.map(({ name }) => name)).toEqual(["培训费", "印刷费"]);
  });
});

describe("finding a list in a workbook", () => {
  it("takes the first sheet that has projects", () => {
    const sheets = [
      sheetOfRows([["说明"]], "封面"),
      sheetOfRows([PLAIN[0] ?? []], "空表"),
      { ...sheetOfRows(PLAIN, "隐藏"), visibility: "hidden" as const },
      sheetOfRows(PLAIN, "明细"),
    ];
    expect(findProjectList({ sheets })?.sheet).toBe("明细");
    expect(findProjectList({ sheets: sheets.slice(0, 2) })?.projects).toEqual([]);
    expect(findProjectList({ sheets: sheets.slice(0, 1) })).toBeUndefined();
  });

  it("reads a catalogue of ours too", () => {
    const plan = cataloguePlan(
      [{ name: "甲", code: "A1", total: 3, fiscal: 3, other: 0, place: { sheet: "甲", cell: "A1" } }],
      "目录",
    );
    expect(findProjectList(readXlsx(writeWorkbook([plan])))?.projects).toEqual([
      { row: 4, name: "甲", code: "A1", budget: { total: 3, fiscal: 3, other: 0 } },
    ]);
  });
});
