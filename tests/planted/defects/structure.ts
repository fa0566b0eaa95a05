import { checkCharacterOf } from "../../../src/text/project-code";
import { addRow, copyTable, removeLines, removeRow, swapRows, write, type Change } from "../changes";
import type { Defect } from "../defect";

/** Puts 涉密 into every content cell of a row. */
function withhold(row: number): Change {
  const columns = ["name", "description", "value", "basis"];
  return write(Object.fromEntries(columns.map((column) => [`indicators[${row}].${column}`, "涉密"])));
}

const COPY = "13072822P00K3T710100";

/** Mistakes in the build of a table: blocks, headers, levels, rows, titles. */
export const STRUCTURE_DEFECTS: readonly Defect[] = [
  {
    rule: "l2-wrong-parent",
    name: "成本指标 of the earlier hierarchy under output",
    workbook: "roads",
    plant: [
      addRow(4, {
        level2: "成本指标",
        name: "单位里程造价",
        description: "支出÷里程",
        value: "≤5万元/公里",
        basis: "养护定额",
      }),
    ],
    expected: [{ field: "indicators[5].level2" }],
    severity: "warning",
  },
  {
    rule: "grid-output-missing",
    name: "a table that lost all of its 产出 rows",
    workbook: "roads",
    plant: [removeRow(4), removeRow(3), removeRow(2)],
    expected: [{ field: "table" }],
  },
  {
    rule: "grid-benefit-missing",
    name: "a table that lost its only 效益 row",
    workbook: "education",
    plant: [removeRow(5)],
    expected: [{ field: "table" }],
  },
  {
    rule: "grid-benefit-missing",
    name: "a printed 效益 row that nobody filled in",
    workbook: "education",
    plant: [
      write({
        "indicators[5].name": "",
        "indicators[5].description": "",
        "indicators[5].value": "",
        "indicators[5].basis": "",
      }),
    ],
    expected: [{ field: "indicators[5].level1" }],
  },
  {
    rule: "grid-quantity-missing",
    name: "a table that lost its only 数量 row",
    workbook: "roads",
    plant: [removeRow(2)],
    expected: [{ field: "indicators[2].level1" }],
  },
  {
    rule: "grid-quality-missing",
    name: "a table that lost its only 质量 row",
    workbook: "education",
    plant: [removeRow(2)],
    expected: [{ field: "indicators[0].level1" }],
  },
  {
    rule: "grid-time-missing",
    name: "a table that lost its only 时效 row",
    workbook: "health",
    plant: [removeRow(2)],
    expected: [{ field: "indicators[0].level1" }],
  },
  {
    rule: "grid-cost-missing",
    name: "a table of 2015 that lost its only 成本 row",
    workbook: "education",
    plant: [removeRow(4)],
    expected: [{ field: "indicators[0].level1" }],
  },
  {
    rule: "grid-satisfaction-missing",
    name: "a table that lost its only 满意度 row",
    workbook: "agriculture",
    plant: [removeRow(6)],
    expected: [{ field: "table" }],
  },
  {
    rule: "header-incomplete",
    name: "a header of another name over the basis",
    workbook: "education",
    plant: [write({ "labels.headers[5]": "备注" })],
    expected: [{ field: "labels.headers[4]" }],
    severity: "warning",
  },
  {
    rule: "table-block-missing",
    name: "a table without its spend plan",
    workbook: "education",
    plant: [removeLines("labels.plan", 2)],
    expected: [{ field: "table" }],
  },
  {
    rule: "l1-name-unknown",
    name: "影响指标 as a level-1 name",
    workbook: "education",
    plant: [write({ "indicators[5].level1": "影响指标" })],
    expected: [{ field: "indicators[5].level1" }],
  },
  {
    rule: "l1-alias",
    name: "效果指标 where the other tables write 效益指标",
    workbook: "education",
    plant: [write({ "indicators[5].level1": "效果指标" })],
    expected: [{ field: "indicators[5].level1" }],
  },
  {
    rule: "l2-name-unknown",
    name: "规模指标 as a level-2 name",
    workbook: "education",
    plant: [write({ "indicators[1].level2": "规模指标" })],
    expected: [{ field: "indicators[1].level2" }],
  },
  {
    rule: "l2-name-alias",
    name: "可持续性影响指标",
    workbook: "education",
    plant: [write({ "indicators[6].level2": "可持续性影响指标" }, 1)],
    expected: [{ table: 1, field: "indicators[6].level2" }],
  },
  {
    rule: "l2-wrong-parent",
    name: "a 社会效益 row in the 产出 block",
    workbook: "education",
    plant: [
      addRow(4, {
        level2: "社会效益指标",
        name: "带动校本教研次数",
        description: "参训教师回校主持的教研活动次数",
        value: "≥40次",
        basis: "训后跟踪安排",
      }),
    ],
    expected: [{ field: "indicators[5].level2" }],
  },
  {
    rule: "l2-wrong-parent",
    name: "a rate of a benefit called 质量指标 under 效益指标",
    workbook: "education",
    plant: [write({ "indicators[5].level2": "质量指标" }, 2)],
    expected: [{ table: 2, field: "indicators[5].level2" }],
  },
  {
    rule: "l2-order",
    name: "质量 below 时效",
    workbook: "education",
    plant: [swapRows(2, 3)],
    expected: [{ field: "indicators[3].level2" }],
  },
  {
    rule: "scheme-mixed",
    name: "one table with 成本 under 产出 among tables of 2021",
    workbook: "agriculture",
    plant: [
      addRow(3, {
        level2: "成本指标",
        name: "亩均建设成本",
        description: "建设支出÷建设面积",
        value: "≤1500元/亩",
        basis: "《高标准农田建设通则》",
      }),
      removeRow(0),
    ],
    expected: [{ field: "indicators[3].level2" }],
  },
  {
    rule: "row-empty",
    name: "a printed row that nobody filled in",
    workbook: "education",
    plant: [addRow(5, { level2: "生态效益指标" })],
    expected: [{ field: "indicators[6].name" }],
  },
  {
    rule: "row-incomplete",
    name: "a row without a name",
    workbook: "education",
    plant: [write({ "indicators[2].name": "" })],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "row-incomplete",
    name: "a row without a description",
    workbook: "health",
    plant: [write({ "indicators[2].description": "" })],
    expected: [{ field: "indicators[2].description" }],
    severity: "warning",
  },
  {
    rule: "rows-shifted",
    name: "a name one row below the rest of its row",
    workbook: "education",
    plant: [addRow(2, { level2: "质量指标", name: "培训考核合格率" }), write({ "indicators[2].name": "" })],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "rows-shifted",
    name: "a name one row below, beside a level 2 that it has nothing to do with",
    workbook: "education",
    plant: [addRow(5, { level2: "生态效益指标", name: "培训成果应用率" }), write({ "indicators[5].name": "" })],
    expected: [{ field: "indicators[5].name" }],
  },
  {
    rule: "label-whitespace",
    name: "a label with a line break in it",
    workbook: "education",
    plant: [write({ "labels.code": "项目\n编码" })],
    expected: [{ field: "labels.code" }],
  },
  {
    rule: "secret-partial",
    name: "a name that is withheld while all else is told",
    workbook: "roads",
    plant: [write({ name: "涉密项目", title: "1、涉密项目绩效目标表" })],
    expected: [{ field: "purpose" }],
  },
  {
    rule: "secret-partial",
    name: "a use that is withheld while the goal is not",
    workbook: "education",
    plant: [write({ purpose: "涉密" })],
    expected: [{ field: "goals[0]" }],
  },
  {
    rule: "secret-partial",
    name: "a grid that is withheld throughout beside an open goal, and no category missing",
    workbook: "health",
    plant: [0, 1, 2, 3, 4, 5, 6].map((row) => withhold(row)),
    expected: [{ field: "purpose" }],
  },
  {
    rule: "title-name-mismatch",
    name: "a title with another project's name",
    workbook: "education",
    plant: [write({ title: "1、乡村教师安居工程绩效目标表" })],
    expected: [{ field: "title" }],
  },
  {
    rule: "title-number",
    name: "a number left out",
    workbook: "education",
    plant: [write({ title: "6、校方责任保险绩效目标表" }, 4)],
    expected: [{ table: 4, field: "title" }],
  },
  {
    rule: "title-suffix",
    name: "a title without 表",
    workbook: "education",
    plant: [write({ title: "1、乡村教师培训绩效目标" })],
    expected: [{ field: "title" }],
  },
  {
    rule: "toc-title-mismatch",
    name: "a contents entry of another project",
    workbook: "education",
    plant: [write({ title: "1、乡村教师培训绩效目标表 TC 1、校园足球活动绩效目标表 \\f C \\l 1 " })],
    expected: [{ field: "title" }],
  },
  {
    rule: "clone-table",
    name: "a table copied for another project with nothing changed in the grid",
    workbook: "education",
    plant: [
      copyTable({
        title: "6、乡镇校长研修绩效目标表",
        code: COPY + checkCharacterOf(COPY),
        name: "乡镇校长研修",
        purpose: "支付乡镇校长研修的场地、师资和食宿费用。",
        "goals[0]": "组织校长研修，全年参训300人次，考核合格率95%以上，提升学校管理能力。",
        "plan[1]": 0.5,
      }),
    ],
    expected: [{ table: 5, field: "indicators[0].name" }],
  },
];
