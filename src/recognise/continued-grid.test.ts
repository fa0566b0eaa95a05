import { sheetWithMerges } from "../../tests/support/sheet-with-merges";
import type { TargetTable } from "../model/target-table";
import { recogniseSheet } from "./recognise";

const TITLE = ["2、管网改造绩效目标表", "<", "<", "<", "<", "<"];
const GOALS = ["绩效目标", "改造管网12公里。", "<", "<", "<", "<"];
const HEADS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const LENGTH = ["产出指标", "数量指标", "改造长度", "完工长度", "≥12公里", "施工合同"];
const QUALITY = ["产出指标", "质量指标", "验收合格率", "合格÷总数×100%", "=100%", "施工合同"];
const USERS = ["效益指标", "社会效益指标", "受益户数", "通水户数", "≥800户", "户籍台账"];
const CONTENT = ["满意度指标", "服务对象满意度指标", "用户满意度", "满意÷问卷×100%", "≥90%", "用户问卷"];
const BLANK = ["", "", "", "", "", ""];

function tables(rows: readonly (readonly string[])[]): readonly TargetTable[] {
  return recogniseSheet(sheetWithMerges(rows)).tables;
}

/** Range and level 1, level 2, name of each indicator. */
function shown({ range, indicators }: TargetTable): readonly string[] {
  return [range, ...indicators.map(({ level1, level2, name }) => [level1, level2, name].map((f) => f?.text).join(" "))];
}

const WHOLE = ["产出指标 数量指标 改造长度", "产出指标 质量指标 验收合格率", "效益指标 社会效益指标 受益户数"];

describe("a grid that goes on behind a page break is one table", () => {
  test.each<[string, (readonly string[])[], string]>([
    ["where the header is printed again", [LENGTH, QUALITY, HEADS, USERS], "A1:F7"],
    ["within a block of level 1", [LENGTH, HEADS, QUALITY, USERS], "A1:F7"],
    ["with the blank level 1 of the block above", [LENGTH, HEADS, ["", ...QUALITY.slice(1)], USERS], "A1:F7"],
    ["below 续表 and blank rows", [LENGTH, QUALITY, BLANK, ["续表", ...BLANK.slice(1)], HEADS, USERS], "A1:F9"],
    ["below the title once more", [LENGTH, QUALITY, TITLE, HEADS, USERS], "A1:F8"],
    [
      "below the title of a 续表",
      [LENGTH, QUALITY, ["管网改造绩效目标表（续）", ...TITLE.slice(1)], HEADS, USERS],
      "A1:F8",
    ],
    ["where the header stands twice before any row", [HEADS, LENGTH, QUALITY, USERS], "A1:F7"],
  ])("%s", (_, rows, range) => {
    expect(tables([TITLE, GOALS, HEADS, ...rows]).map(shown)).toEqual([[range, ...WHOLE]]);
  });

  test.each(["涉密", "——"])("whose indicators are all named %s", (name) => {
    const named = (row: readonly string[]): string[] => [...row.slice(0, 2), name, name, name, name];
    const rows = [named(LENGTH), named(QUALITY), HEADS, named(USERS)];
    expect(tables([TITLE, GOALS, HEADS, ...rows]).map(({ indicators }) => indicators.length)).toEqual([3]);
  });

  test("and has the level 2 that was left blank at its top", () => {
    const [table] = tables([TITLE, GOALS, HEADS, LENGTH, HEADS, ["", "", ...QUALITY.slice(2)]]);
    expect(table?.indicators.map(({ level1, level2 }) => [level1?.cell, level2?.cell])).toEqual([
      ["A4", "B4"],
      ["A4", "B4"],
    ]);
  });
});

describe("a grid is a table of its own", () => {
  const first = [TITLE, GOALS, HEADS, LENGTH, USERS, CONTENT];

  test.each<[string, (readonly string[])[]]>([
    ["where its levels begin anew", [HEADS, QUALITY, USERS]],
    ["where it begins with the same indicator", [HEADS, CONTENT]],
    ["below a title of its own", [["3、泵站改造绩效目标表", ...TITLE.slice(1)], HEADS, CONTENT]],
    ["below a goal of its own", [GOALS, HEADS, ["", "", "泵站完好率", "", "≥95%", ""], CONTENT]],
    ["below other text", [["泵站改造", "", "", "", "", ""], HEADS, ["满意度指标", "", "职工满意度", "", "≥95%", ""]]],
    ["far below", [...Array.from({ length: 8 }, () => BLANK), HEADS, ["满意度指标", "", "职工满意度", "", "≥95%", ""]]],
    ["with other columns", [HEADS.slice(0, 5), ["满意度指标", "", "职工满意度", "", "≥95%"]]],
  ])("%s", (_, rows) => {
    expect(tables([...first, ...rows])).toHaveLength(2);
  });
});
