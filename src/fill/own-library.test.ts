import { table } from "../../tests/support/table-builder";
import { BUILT_IN_LIBRARY, type LibraryEntry } from "./library";
import { entryFromRow, libraryRecord, ownEntry, readLibraryRecord, readLibraryText } from "./own-library";

const ENTRY: LibraryEntry = ownEntry("quality", {
  name: "结业考试优良率",
  description: "优良人数÷参考人数×100%",
  comparator: "≥",
  value: "60",
  unit: "%",
  basis: "上年度完成值",
  tags: ["培训"],
});

describe("readLibraryRecord", () => {
  it("reads what libraryRecord wrote, and a bare list", () => {
    const entries = [ENTRY, ...BUILT_IN_LIBRARY];
    expect(readLibraryRecord(JSON.parse(JSON.stringify(libraryRecord(entries))))).toEqual({ entries, problems: [] });
    expect(readLibraryRecord([ENTRY])).toEqual({ entries: [ENTRY], problems: [] });
  });

  it("takes nothing for an empty library", () => {
    expect(readLibraryRecord(undefined)).toEqual({ entries: [], problems: [] });
  });

  it("tells every entry that is wrong and keeps the others", () => {
    const { entries, problems } = readLibraryRecord([
      { ...ENTRY, category: "amount" },
      ENTRY,
      { ...ENTRY, value: "" },
      ENTRY,
    ]);
    expect(entries).toEqual([ENTRY]);
    expect(problems.map(({ entry, message }) => [entry, message["zh-CN"]])).toEqual([
      [1, "第 1 条的“category”缺失或不对，这一条没有读入。请改正后重新导入。"],
      [3, "第 3 条的“value”缺失或不对，这一条没有读入。请改正后重新导入。"],
      [4, "第 4 条的编号“own:quality:结业考试优良率”前面已经用过，这一条没有读入。请换一个编号。"],
    ]);
  });

  it.each<[string, unknown, string]>([
    ["something else", { rows: [] }, "不是指标库"],
    ["a text", "指标", "不是指标库"],
    ["a later version", { version: 9, entries: [] }, "更新版本"],
  ])("refuses %s", (_case, record, sentence) => {
    const { entries, problems } = readLibraryRecord(record);
    expect(entries).toEqual([]);
    expect(problems.map(({ message }) => message["zh-CN"])).toEqual([expect.stringContaining(sentence)]);
  });
});

describe("readLibraryText", () => {
  it("reads JSON, with a byte order mark too", () => {
    expect(readLibraryText(`\uFEFF${JSON.stringify([ENTRY])}`).entries).toEqual([ENTRY]);
  });

  it("says what to do about a file that is none", () => {
    expect(readLibraryText("三级指标,指标值").problems[0]?.message["zh-CN"]).toContain("请选择 .json 指标库文件");
  });
});

describe("entryFromRow", () => {
  const sample = table({
    rows: [
      ["产出指标", "质量指标", "结业考试优良率", "优良人数÷参考人数×100%", "≥60%", "上年度完成值"],
      ["", "时效指标", "完成时间", "", "2025年11月底前", ""],
      ["", "数量指标", "涉密", "", "", ""],
      ["", "数量指标", "", "", "≥3次", ""],
      ["", "数量指标", "培训次数", "", "", ""],
      ["", "其他指标", "培训次数", "", "≥3次", ""],
    ],
  });

  it("takes a row apart", () => {
    expect(entryFromRow(sample, 0, ["培训"])).toEqual({ entry: ENTRY });
  });

  it("puts together what a form with columns for sign and unit has apart", () => {
    const apart = table({
      rows: [
        ["产出指标", "质量指标", "结业考试优良率", "优良人数÷参考人数×100%", { value: 60, text: "60" }, "上年度完成值"],
        ["", "时效指标", "完成时间", "", "2025年11月底前", ""],
      ],
      extras: [
        { operator: "≥", unit: "百分比" },
        { operator: "≤", unit: "日期" },
      ],
    });
    expect(entryFromRow(apart, 0, ["培训"])).toEqual({ entry: ENTRY });
    expect(entryFromRow(apart, 1)).toMatchObject({ entry: { value: "≤2025年11月底前", unit: "" } });
  });

  it("keeps a date whole and gives what is blank the usual text", () => {
    expect(entryFromRow(sample, 1)).toMatchObject({
      entry: { value: "2025年11月底前", unit: "", description: "完成的最后日期", basis: "年度工作计划" },
    });
  });

  it.each([
    [2, "secret"],
    [3, "no-name"],
    [4, "no-value"],
    [5, "no-category"],
    [9, "no-such-row"],
  ])("refuses row %i: %s", (row, reason) => {
    expect(entryFromRow(sample, row)).toEqual({ reason });
  });
});
