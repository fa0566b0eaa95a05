import fc from "fast-check";
import { parseCell } from "../workbook/address";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { recogniseSheet } from "./recognise";

/** A sheet of plain rows, from A1. */
function plainSheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: "1",
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    merges: [],
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.flatMap((value, column) => (value === "" ? [] : [{ column, value }])),
    })),
  };
}

describe("sheets without a target table", () => {
  test("a budget summary gives none", () => {
    const sheet = plainSheet([
      ["2024年预算项目汇总表"],
      ["序号", "项目编码", "项目名称", "预算数", "其中：财政资金", "其他资金", "绩效目标"],
      [1, "A1", "甲项目", 10, 10, 0, "完成甲项目"],
      [2, "A2", "乙项目", 20, 20, 0, "完成乙项目"],
    ]);
    expect(recogniseSheet(sheet)).toEqual({ tables: [], nearMisses: [] });
  });

  test("a self-evaluation gives none and says what it is", () => {
    const sheet = plainSheet([
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
      ["产出指标", "数量指标", "清淤长度", "≥42公里", "43公里", 10, 10, ""],
    ]);
    const { tables, nearMisses } = recogniseSheet(sheet);
    expect(tables).toEqual([]);
    expect(nearMisses).toEqual([
      {
        sheet: "Sheet1",
        cell: "A2",
        found: ["一级指标", "二级指标", "三级指标", "指标值"],
        missing: ["绩效指标描述", "指标值确定依据"],
        otherForm: "self-evaluation",
      },
    ]);
  });

  test.each([
    [
      "a list of the indicators of many projects",
      "项目汇总",
      ["项目名称", "项目编码", "预算数", "一级指标", "二级指标", "三级指标", "指标值"],
    ],
    ["a stock of indicators", "共性指标库", ["一级指标", "二级指标", "三级指标", "指标解释", "指标值"]],
    ["a table of scores", "评价结果", ["一级指标", "二级指标", "三级指标", "指标解释", "指标值", "扣分"]],
    ["a monitoring form", "运行监控", ["一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "偏差原因"]],
  ])("%s gives none", (_, title, heads) => {
    const row = heads.map((head) => (head === "一级指标" ? "产出指标" : head === "二级指标" ? "数量指标" : "甲"));
    expect(recogniseSheet(plainSheet([[title], heads, row, row])).tables).toEqual([]);
  });

  test.each([["部门整体支出绩效目标表"], ["2024年部门（单位）整体绩效目标申报表"], ["水利领域绩效指标和标准体系"]])(
    "%s gives none",
    (title) => {
      const heads = ["行业", "一级指标", "二级指标", "三级指标", "指标解释", "指标值"];
      const sheet = plainSheet([[title], heads, ["水利", "产出指标", "数量指标", "供水量", "全年供水量", "≥5000万吨"]]);
      const merges = [{ top: 0, left: 0, bottom: 0, right: 5 }];
      expect(recogniseSheet({ ...sheet, merges }).tables).toEqual([]);
    },
  );

  test("a description of the columns gives none", () => {
    const heads = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
    const { tables } = recogniseSheet(plainSheet([heads, heads.map(() => "必填"), heads.map(() => "文本")]));
    expect(tables).toEqual([]);
  });

  test("prose that uses the words gives none", () => {
    const sheet = plainSheet([
      ["绩效目标管理办法"],
      ["绩效目标表由一级指标、二级指标、三级指标、绩效指标描述、指标值和指标值确定依据组成。"],
      ["一级指标", "包括产出指标、效益指标和满意度指标。"],
      ["指标值", "应当量化。"],
    ]);
    expect(recogniseSheet(sheet)).toEqual({ tables: [], nearMisses: [] });
  });

  test("a header that lacks too much is named as the nearest candidate", () => {
    const { tables, nearMisses } = recogniseSheet(
      plainSheet([[], ["", "一级指标", "二级指标", "三级指标", "备注"], ["", "产出指标", "数量指标", "次数", ""]]),
    );
    expect(tables).toEqual([]);
    expect(nearMisses).toEqual([
      {
        sheet: "Sheet1",
        cell: "B2",
        found: ["一级指标", "二级指标", "三级指标"],
        missing: ["绩效指标描述", "指标值", "指标值确定依据"],
      },
    ]);
  });

  test("header words alone in a row of a list give none", () => {
    const words = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
    expect(recogniseSheet(plainSheet([["字段说明"], words])).tables).toEqual([]);
  });
});

describe("any grid", () => {
  const word = fc.constantFrom(
    "一级指标",
    "二级指标",
    "三级指标",
    "绩效指标描述",
    "指标值",
    "指标值确定依据",
    "绩效目标",
    "3月底",
    "6月底",
    "预算数",
    "其他资金",
    "项目名称",
    "目标1",
    "甲绩效目标表",
    "产出指标",
    "数量指标",
    "≥90%",
    "单位：万元",
    "计算符号",
    "计量单位",
    "分值权重（90）",
    "备注",
    "年度目标",
    "总体目标",
    "年度资金总额",
    "上年结转",
    "执行率分值（10）",
    " ",
  );
  const value = fc.oneof({ weight: 5, arbitrary: word }, fc.string(), fc.double(), fc.boolean());
  const merge = fc.record({ top: fc.nat(15), left: fc.nat(10), height: fc.nat(4), width: fc.nat(4) });

  test("gives tables whose fields hold what their cells hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 16 }),
        fc.array(merge, { maxLength: 8 }),
        (rows, merges) => {
          const sheet = {
            ...plainSheet(rows),
            merges: merges.map(({ top, left, height, width }) => ({
              top,
              left,
              bottom: top + height,
              right: left + width,
            })),
          };
          for (const found of recogniseSheet(sheet).tables) {
            for (const field of Object.values(found.labels)) {
              const { row, column } = parse(field.cell);
              expect(field.value).toBe(rows[row]?.[column]);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function parse(cell: string): { row: number; column: number } {
  const found = parseCell(cell);
  if (found === undefined) throw new Error(cell);
  return found;
}
