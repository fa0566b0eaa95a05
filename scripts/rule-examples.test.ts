import { exampleOf } from "./rule-examples";

const page = (wrong: string, right: string): string =>
  `# a-rule：标题\n\n## 错误示例\n\n${wrong}\n\n## 正确示例\n\n${right}\n\n## 怎么改\n\n改。\n`;
const table = (...rows: readonly string[]): string =>
  [rows[0], (rows[0] ?? "").replace(/[^|]+/g, " --- "), ...rows.slice(1)].join("\n");

describe("the example on a rule's page", () => {
  it("of one row tells what both sides have in common once", () => {
    const heads = "| 三级指标 | 指标值 |";
    expect(exampleOf(page(table(heads, "| 人数 |  |"), table(heads, "| 人数 | ≥50人 |")))).toEqual({
      shared: [{ label: "三级指标", text: "人数" }],
      wrong: [[{ label: "指标值", text: "" }]],
      right: [[{ label: "指标值", text: "≥50人" }]],
    });
  });

  it("of several rows keeps the columns that differ and the first that names the rows", () => {
    const heads = "| 一级 | 二级 | 三级 | 依据 |";
    const rows = (one: string, two: string): string =>
      table(heads, `| 产出 | 数量 | 人数 | ${one} |`, `| 产出 | 质量 | 合格率 | ${two} |`);
    expect(exampleOf(page(rows("合同", "合同"), rows("合同", "标准")))).toEqual({
      shared: [],
      wrong: [
        [
          { label: "二级", text: "数量" },
          { label: "依据", text: "合同" },
        ],
        [
          { label: "二级", text: "质量" },
          { label: "依据", text: "合同" },
        ],
      ],
      right: [
        [
          { label: "二级", text: "数量" },
          { label: "依据", text: "合同" },
        ],
        [
          { label: "二级", text: "质量" },
          { label: "依据", text: "标准" },
        ],
      ],
    });
  });

  it("of tables with different heads keeps all, and without rows the heads", () => {
    expect(exampleOf(page(table("| 一级<br>指标 |"), table("| 一级指标 | 指标值 |")))).toEqual({
      shared: [],
      wrong: [[{ label: "表头", text: "一级\n指标" }]],
      right: [[{ label: "表头", text: "一级指标、指标值" }]],
    });
  });

  it("is read without the signs of its page", () => {
    const { wrong } = exampleOf(page(table("| 表名 |", "| `1.  甲` \\|  \\\\f |"), table("| 表名 |", "| `1. 甲` |")));
    expect(wrong).toEqual([[{ label: "表名", text: "`1.  甲` |  \\f" }]]);
    const { right } = exampleOf(page(table("| 表名 |", "| 乙 |"), table("| 表名 |", "| `1. 甲` |")));
    expect(right).toEqual([[{ label: "表名", text: "1. 甲" }]]);
  });

  it.each([
    ["a sentence", "写错了", "错误示例 has to be one table."],
    ["a sentence before a table", `五张表都是：\n\n${table("| 甲 |", "| 1 |")}`, "错误示例 has to be one table."],
  ])("is refused where it is %s", (_name, wrong, message) => {
    expect(() => exampleOf(page(wrong, table("| 甲 |", "| 2 |")))).toThrow(message);
  });
});
