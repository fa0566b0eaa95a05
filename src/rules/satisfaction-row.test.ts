import { table } from "../../tests/support/table-builder";
import { contentRows } from "./indicator-row";
import { isSatisfactionRow } from "./satisfaction-row";

describe("isSatisfactionRow", () => {
  it.each([
    ["家长满意度", "", "≥90%", true],
    ["家长反响", "家长对教学的认可程度", "≥90%", true],
    ["家长反响", "", "满意", true],
    ["补贴发放", "按时发放", "100%", false],
  ])("%s, %s, %s: %s", (name, description, value, expected) => {
    const [row] = contentRows(table({ rows: [["满意度指标", "满意度", name, description, value, "问卷"]] }));
    expect(row && isSatisfactionRow(row)).toBe(expected);
  });
});
