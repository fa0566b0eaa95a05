import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { isLibrarySheet, LIBRARY_HEADS, readLibrarySheet } from "./library-sheet";

function sheet(...rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: "1",
    name: "指标库",
    visibility: "visible",
    isProtected: false,
    merges: [],
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.flatMap((value, column) =>
        value === "" ? [] : [{ column, value, ...(typeof value === "number" && value < 1 ? { format: "0%" } : {}) }],
      ),
    })),
  };
}

const HEADS = ["二级指标", "三级指标", "指标解释", "计算符号", "指标值", "计量单位", "依据", "关键词"];

describe("readLibrarySheet", () => {
  it("reads an indicator a row, whatever stands above the heads", () => {
    const { entries, problems } = readLibrarySheet(
      sheet(
        ["本单位指标库"],
        HEADS,
        ["质量指标", "结业考试优良率", "优良人数÷参考人数×100%", "≥", 60, "%", "上年度完成值", "培训、考试"],
        ["", "作业完成及时率", "", "", "≥95%", "", "", ""],
        ["时效 指标", "完成时间", "", "定性", "【预算年度】年11月底前", "", "", ""],
        [],
      ),
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: "own:quality:结业考试优良率",
        category: "quality",
        name: "结业考试优良率",
        description: "优良人数÷参考人数×100%",
        comparator: "≥",
        value: "60",
        unit: "%",
        basis: "上年度完成值",
        tags: ["培训", "考试"],
      },
      expect.objectContaining({ category: "quality", comparator: "≥", value: "95", unit: "%", basis: "上年度完成值" }),
      expect.objectContaining({ category: "time", value: "【预算年度】年11月底前", unit: "", tags: [] }),
    ]);
  });

  it("reads percentages that the sheet stores as numbers", () => {
    const { entries } = readLibrarySheet(sheet(HEADS, ["质量指标", "合格率抽查", "", ">=", 0.95, "", "", ""]));
    expect(entries[0]).toMatchObject({ comparator: "≥", value: "95", unit: "%" });
  });

  it.each<[string, CellValue[], object]>([
    ["无", ["数量指标", "明显程度", "", "定性", "明显提高", "无", "", ""], { value: "明显提高", unit: "" }],
    ["百分比", ["质量指标", "合格率抽查", "", "≥", 95, "百分比", "", ""], { comparator: "≥", value: "95", unit: "%" }],
    ["日期", ["时效指标", "完成时间", "", "≤", "2024年12月底", "日期", "", ""], { value: "2024年12月底", unit: "" }],
    ["/", ["数量指标", "培训期数", "", "=", 10, "/", "", ""], { comparator: "=", value: "10", unit: "" }],
    [
      "a word behind words",
      ["社会效益指标", "知晓度", "", "", "明显提高", "人", "", ""],
      { value: "明显提高", unit: "" },
    ],
    ["the unit of a slot", ["数量指标", "培训期数", "", "≥", "【】", "期", "", ""], { value: "【】", unit: "期" }],
    ["another than the value says", ["数量指标", "培训天数", "", "≥", "3天", "日", "", ""], { value: "3", unit: "天" }],
  ])("understands %s in the column of units", (_unit, row, expected) => {
    const { entries, problems } = readLibrarySheet(sheet(HEADS, row));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([expected]);
  });

  it("says once that there are more entries than a library may have", () => {
    const rows = Array.from({ length: 2_005 }, (_, index) => ["数量指标", `指标${index}`, "", "≥", 3, "次", "", ""]);
    const { entries, problems } = readLibrarySheet(sheet(HEADS, ...rows));
    expect(entries).toHaveLength(2_000);
    expect(problems.map(({ cell }) => cell)).toEqual(["B2002"]);
    expect(problems[0]?.message["zh-CN"]).toBe("指标库最多 2000 条，第 2002 行起没有读入。请分成几个库。");
  });

  it("tells every row that is wrong, at its cell, and keeps the others", () => {
    const { entries, problems } = readLibrarySheet(
      sheet(
        HEADS,
        ["数量", "培训期数", "", "≥", 3, "期", "", ""],
        ["总量指标", "培训期数", "", "≥", 3, "期", "", ""],
        ["数量指标", "", "说明", "≥", 3, "期", "", ""],
        ["数量指标", "参训人次", "", "≥", "", "人次", "", ""],
        ["数量指标", "参训人次", "", "大约", 3, "人次", "", ""],
        ["数量指标", "培训期数", "", "≥", 3, "期", "", ""],
        ["数量指标", "长".repeat(61), "", "≥", 3, "期", "", ""],
      ),
    );
    expect(entries.map(({ name }) => name)).toEqual(["培训期数"]);
    expect(problems.map(({ cell, message }) => `${cell ?? ""} ${message["zh-CN"]}`)).toEqual([
      "A3 第 3 行的二级指标“总量指标”不认识，这一行没有读入。请写数量指标、质量指标、时效指标、成本指标、社会效益指标等。",
      "B4 第 4 行没有填三级指标，这一行没有读入。请补上。",
      "E5 第 5 行没有填指标值，这一行没有读入。请补上。",
      "D6 第 6 行的计算符号“大约”不认识，这一行没有读入。请写 ≥、≤、=、＞、＜ 或“定性”。",
      "B7 第 7 行的“培训期数”前面已经有了，这一行没有读入。",
      "B8 第 8 行有内容太长，这一行没有读入。请缩短后重新读取。",
    ]);
  });

  it("says which heads a sheet lacks", () => {
    const { entries, problems } = readLibrarySheet(sheet(["序号", "三级指标"], [1, "培训期数"]));
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message["zh-CN"]).toContain("至少要有“二级指标”和“三级指标”");
  });

  it("knows its own heads", () => {
    expect(readLibrarySheet(sheet(LIBRARY_HEADS)).problems).toEqual([]);
  });
});

describe("isLibrarySheet", () => {
  it.each([
    ["指标库", true],
    ["本单位指标库", true],
    ["绩效指标库(2025)", true],
    ["指标库2025", true],
    ["我的指标库（2025年度）", true],
    ["指标库 (2)", true],
    ["指标库使用说明", false],
    ["目录", false],
  ])("%s: %s", (name, expected) => {
    expect(isLibrarySheet(name)).toBe(expected);
  });
});
