import { testWorkbookRule } from "../../../tests/support/rule-tester";
import { FULL_ROWS } from "../../../tests/support/full-rows";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

const LASTING = (level1: string, level2: string): TableLiteral => ({
  rows: [
    ["产出指标", "数量指标", "次数", "说明", "≥1次", "计划"],
    [level1, level2, "使用年限", "说明", "≥5年", "规范"],
  ],
});
const GUIDE: TableLiteral = { rows: [["成本指标", "经济成本指标", "总成本", "说明", "≤5万元", "预算"]] };
const EARLIER: TableLiteral = { rows: [["产出指标", "成本指标", "总成本", "说明", "≤5万元", "预算"]] };

testWorkbookRule(rule, {
  accept: [
    { name: "tables alike", tables: [{ rows: FULL_ROWS }, { rows: FULL_ROWS }] },
    { name: "tables with different categories", tables: [{ rows: FULL_ROWS }, { rows: FULL_ROWS.slice(0, 2) }] },
    {
      name: "names that differ in white space alone",
      tables: [LASTING("效益指标", "可持续影响指标"), LASTING("效益\n指标", "可持续 影响指标")],
    },
    { name: "unknown names and 涉密", tables: [LASTING("其他指标", "其他"), LASTING("涉密", "涉密")] },
    { name: "no table, or one", tables: [] },
  ],
  reject: [
    {
      name: "效果指标 and another spelling among two that agree",
      tables: [
        LASTING("效益指标", "可持续影响指标"),
        LASTING("效果指标", "可持续性影响"),
        LASTING("效益指标", "可持续影响指标"),
      ],
      problems: [
        {
          table: 1,
          field: "indicators[1].level1",
          message: [
            "这里写“效果指标”，另外 2 张表写“效益指标”。",
            "This table writes “效果指标”; 2 others write “效益指标”.",
          ],
        },
        {
          table: 1,
          field: "indicators[1].level2",
          message: [
            "这里写“可持续性影响”，另外 2 张表写“可持续影响指标”。",
            "This table writes “可持续性影响”; 2 others write “可持续影响指标”.",
          ],
        },
      ],
    },
    {
      name: "cost on level 1 and under output, one against one",
      tables: [GUIDE, EARLIER],
      problems: [
        {
          table: 1,
          field: "indicators[0].level2",
          message: [
            "这里写“成本指标”，另外 1 张表写“经济成本指标”。",
            "This table writes “成本指标”; 1 other writes “经济成本指标”.",
          ],
        },
      ],
    },
  ],
});
