import { write } from "../changes";
import type { Defect } from "../defect";

/** Mistakes in names, descriptions and bases. */
export const INDICATOR_DEFECTS: readonly Defect[] = [
  {
    rule: "name-contains-value",
    name: "the target in the name",
    workbook: "education",
    plant: [write({ "indicators[4].name": "人均培训成本不超过320元" })],
    expected: [{ field: "indicators[4].name" }],
  },
  {
    rule: "name-punctuation",
    name: "a stop behind the name",
    workbook: "education",
    plant: [write({ "indicators[2].name": "培训考核合格率。" })],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "name-too-long",
    name: "a sentence for a name",
    workbook: "education",
    plant: [write({ "indicators[2].name": "全县乡村小学和教学点在岗语文数学教师培训考核合格率" })],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "name-unit-embedded",
    name: "the unit in half-width brackets",
    workbook: "education",
    plant: [write({ "indicators[2].name": "培训考核合格率(%)" })],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "name-unit-embedded",
    name: "a percent sign at the end",
    workbook: "education",
    plant: [write({ "indicators[2].name": "培训考核合格率%" })],
    expected: [{ field: "indicators[2].name" }],
  },
  {
    rule: "name-vague-suffix",
    name: "a name that ends in 情况",
    workbook: "education",
    plant: [write({ "indicators[1].name": "培训班举办情况" })],
    expected: [{ field: "indicators[1].name" }],
  },
  {
    rule: "name-duplicate-in-project",
    name: "one name for two rows",
    workbook: "education",
    plant: [write({ "indicators[3].name": "培训考核合格率" })],
    expected: [{ field: "indicators[3].name" }],
  },
  {
    rule: "indicator-same-measure",
    name: "a satisfaction counted as a social benefit too",
    workbook: "education",
    plant: [
      write({
        "indicators[5].name": "参训教师考核合格率",
        "indicators[5].description": "考核合格人数÷参训人数×100%",
        "indicators[5].value": "≥95%",
      }),
    ],
    expected: [{ field: "indicators[5].name" }],
  },
  {
    rule: "desc-equals-name",
    name: "the name once more",
    workbook: "education",
    plant: [write({ "indicators[2].description": "培训考核合格率" })],
    expected: [{ field: "indicators[2].description" }],
  },
  {
    rule: "desc-no-formula",
    name: "a rate without a way to compute it",
    workbook: "education",
    plant: [write({ "indicators[2].description": "查看参训教师的考核结果" })],
    expected: [{ field: "indicators[2].description" }],
  },
  {
    rule: "desc-contains-value",
    name: "the target in the description",
    workbook: "education",
    plant: [write({ "indicators[1].description": "全年举办6期培训班" })],
    expected: [{ field: "indicators[1].description" }],
  },
  {
    rule: "basis-missing",
    name: "a blank basis",
    workbook: "education",
    plant: [write({ "indicators[2].basis": "" })],
    expected: [{ field: "indicators[2].basis" }],
  },
  {
    rule: "basis-vague",
    name: "工作经验",
    workbook: "education",
    plant: [write({ "indicators[2].basis": "工作经验" })],
    expected: [{ field: "indicators[2].basis" }],
  },
  {
    rule: "basis-uniform",
    name: "one basis for all rows",
    workbook: "education",
    plant: [
      write({
        "indicators[0].basis": "政府采购合同",
        "indicators[1].basis": "政府采购合同",
        "indicators[2].basis": "政府采购合同",
        "indicators[3].basis": "政府采购合同",
        "indicators[4].basis": "政府采购合同",
        "indicators[5].basis": "政府采购合同",
        "indicators[6].basis": "政府采购合同",
      }),
    ],
    expected: [{ field: "indicators[0].basis" }],
    besides: [
      {
        rule: "satisfaction-basis",
        severity: "hint",
        field: "indicators[6].basis",
        reason: "satisfaction is found by asking, whatever the other rows say",
      },
    ],
  },
  {
    rule: "basis-copies-cell",
    name: "the description once more",
    workbook: "education",
    plant: [write({ "indicators[1].basis": "实际举办的培训班期数" })],
    expected: [{ field: "indicators[1].basis" }],
  },
  {
    rule: "basis-is-formula",
    name: "the formula for a basis",
    workbook: "education",
    plant: [write({ "indicators[2].basis": "合格教师占全部参训教师的比例" })],
    expected: [{ field: "indicators[2].basis" }],
  },
  {
    rule: "basis-doc-format",
    name: "square brackets around the year of a document",
    workbook: "education",
    plant: [write({ "indicators[2].basis": "冀教师[2021]18号" })],
    expected: [{ field: "indicators[2].basis" }],
  },
];
