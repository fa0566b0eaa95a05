import { checkCharacterOf } from "../../../src/text/project-code";
import { copyFields, copyTable, write } from "../changes";
import type { Defect } from "../defect";

/** A code of the integrated system with the character that its first twenty ask for. */
function checked(code: string): string {
  return code + checkCharacterOf(code);
}

/** Mistakes in codes, names, amounts and the use of the money. */
export const BUDGET_DEFECTS: readonly Defect[] = [
  {
    rule: "code-missing",
    name: "暂无 for a code",
    workbook: "roads",
    plant: [write({ code: "暂无" })],
    expected: [{ field: "code" }],
  },
  {
    rule: "budget-missing",
    name: "a blank total",
    workbook: "education",
    plant: [write({ "budget.total": "" })],
    expected: [{ field: "budget.total" }],
  },
  {
    rule: "budget-other-blank",
    name: "blank other funds",
    workbook: "education",
    plant: [write({ "budget.other": "" })],
    expected: [{ field: "budget.other" }],
  },
  {
    rule: "budget-sum",
    name: "parts that do not make the total",
    workbook: "education",
    plant: [write({ "budget.fiscal": 40 })],
    expected: [{ field: "budget.total" }],
  },
  {
    rule: "money-negative",
    name: "an amount below nothing",
    workbook: "health",
    plant: [write({ "budget.other": -380 }, 1)],
    expected: [{ table: 1, field: "budget.other" }],
  },
  {
    rule: "money-decimals",
    name: "one amount with two decimals, one with one",
    workbook: "education",
    plant: [write({ "budget.total": "45.00", "budget.fiscal": "45.0" })],
    expected: [{ field: "budget.fiscal" }],
  },
  {
    rule: "money-unit-missing",
    name: "13万 without 元",
    workbook: "education",
    plant: [write({ "budget.total": "45万" })],
    expected: [{ field: "budget.total" }],
  },
  {
    rule: "money-unit-mixed",
    name: "元 in a cell of a table in 万元",
    workbook: "education",
    plant: [write({ "budget.total": "450000元" })],
    expected: [{ field: "budget.total" }],
  },
  {
    rule: "code-missing",
    name: "dashes for a code",
    workbook: "education",
    plant: [write({ code: "————" })],
    expected: [{ field: "code" }],
  },
  {
    rule: "code-format",
    name: "a character lost",
    workbook: "police",
    plant: [write({ code: "216-0101-JBN-KP7" })],
    expected: [{ field: "code" }],
  },
  {
    rule: "code-check-char",
    name: "two characters exchanged",
    workbook: "education",
    plant: [write({ code: "13072822P00K3T140210Y" })],
    expected: [{ field: "code" }],
  },
  {
    rule: "code-dept-mismatch",
    name: "a code of another department",
    workbook: "police",
    plant: [write({ code: "218-0101-JBN-KP7M" })],
    expected: [{ field: "code" }],
  },
  {
    rule: "code-duplicate",
    name: "a code copied from the table before",
    workbook: "education",
    plant: [copyFields(["code"], 0, 1)],
    expected: [{ field: "code" }, { table: 1, field: "code" }],
  },
  {
    rule: "code-duplicate",
    name: "a sheet copied as it is",
    workbook: "education",
    plant: [copyTable()],
    expected: [{ field: "code" }, { table: 5, field: "code" }],
  },
  {
    rule: "code-region-mismatch",
    name: "a code of another county",
    workbook: "education",
    plant: [write({ code: checked("13073022P00K3T410210") })],
    expected: [{ field: "code" }],
  },
  {
    rule: "code-year-mismatch",
    name: "a code of a later year",
    workbook: "education",
    plant: [write({ code: checked("13072823P00K3T410210") })],
    expected: [{ field: "code" }],
  },
  {
    rule: "unit-code-format",
    name: "a digit lost",
    workbook: "education",
    plant: [write({ unitLine: "36001某县教育局本级" })],
    expected: [{ field: "unitLine" }],
  },
  {
    rule: "unit-code-dept-mixed",
    name: "another department's code in one table",
    workbook: "education",
    plant: [write({ unitLine: "361001某县教育局本级" }, 2)],
    expected: [{ table: 2, field: "unitLine" }],
  },
  {
    rule: "name-duplicate",
    name: "a name copied from the table before",
    workbook: "education",
    plant: [write({ name: "乡村教师培训", title: "2、乡村教师培训绩效目标表" }, 1)],
    expected: [{ field: "name" }, { table: 1, field: "name" }],
  },
  {
    rule: "name-duplicate",
    name: "a sheet copied with nothing but the code changed",
    workbook: "education",
    plant: [copyTable({ code: checked("13072822P00K3T710100") })],
    expected: [{ field: "name" }, { table: 5, field: "name" }],
  },
  {
    rule: "use-missing",
    name: "a blank use",
    workbook: "education",
    plant: [write({ purpose: "" })],
    expected: [{ field: "purpose" }],
  },
  {
    rule: "use-amount-mismatch",
    name: "another amount than the budget's",
    workbook: "education",
    plant: [write({ purpose: "预算数50万元。其中：财政资金45万元。支付乡村教师培训的场地、师资、食宿和教材费用。" })],
    expected: [{ field: "purpose" }],
  },
  {
    rule: "use-equals-name",
    name: "nothing but the project's name",
    workbook: "education",
    plant: [write({ purpose: "主要用于乡村教师培训。" })],
    expected: [{ field: "purpose" }],
  },
  {
    rule: "use-equals-goal",
    name: "the goal instead of the use",
    workbook: "education",
    plant: [write({ purpose: "培训乡村教师300人次，考核合格率达到95%以上，提高课堂教学水平。" })],
    expected: [{ field: "purpose" }],
  },
];
