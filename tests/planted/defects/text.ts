import { write } from "../changes";
import type { Defect } from "../defect";

/** Mistakes in the writing, whatever the cell is about. */
export const TEXT_DEFECTS: readonly Defect[] = [
  {
    rule: "text-template-leftover",
    name: "a line to be filled in",
    workbook: "roads",
    plant: [write({ purpose: "支付干线公路___公里的保洁、坑槽修补和除雪费用。" })],
    expected: [{ field: "purpose" }],
  },
  {
    rule: "text-artifact",
    name: "a bookmark and blanks before a title",
    workbook: "education",
    plant: [write({ title: "[bookmark: _Toc_4_4_0000000001]1、乡村教师培训绩效目标表" })],
    expected: [{ field: "title" }],
  },
  {
    rule: "text-artifact",
    name: "a tab at the end of a description",
    workbook: "education",
    plant: [write({ "indicators[1].description": "实际举办的培训班期数\t" })],
    expected: [{ field: "indicators[1].description" }],
  },
  {
    rule: "text-doubled",
    name: "a word written twice",
    workbook: "education",
    plant: [write({ "indicators[1].description": "实际举办的培训班培训班期数" })],
    expected: [{ field: "indicators[1].description" }],
  },
  {
    rule: "text-halfwidth",
    name: "a comma of English text",
    workbook: "education",
    plant: [write({ purpose: "维修15所农村学校的屋面,门窗和供暖管网。" }, 1)],
    expected: [{ table: 1, field: "purpose" }],
  },
  {
    rule: "text-template-leftover",
    name: "a placeholder of the form",
    workbook: "education",
    plant: [write({ "indicators[1].basis": "请填写依据" })],
    expected: [{ field: "indicators[1].basis" }],
  },
  {
    rule: "text-template-leftover",
    name: "the participants of a training in a table about bridges",
    workbook: "roads",
    plant: [write({ "indicators[6].description": "满意学员数÷有效问卷数×100%" }, 1)],
    expected: [{ table: 1, field: "indicators[6].description" }],
  },
  {
    rule: "text-slot-left",
    name: "a target value whose number nobody filled in",
    workbook: "education",
    plant: [write({ "indicators[1].value": "≥【】%" })],
    expected: [{ field: "indicators[1].value" }],
  },
  {
    rule: "text-slot-left",
    name: "a basis without its document number",
    workbook: "roads",
    plant: [write({ "indicators[2].basis": "【文号】" })],
    expected: [{ field: "indicators[2].basis" }],
  },
  {
    rule: "text-typo",
    name: "摄相头 for 摄像头",
    workbook: "police",
    plant: [write({ "indicators[1].description": "摄相头完好台数÷到货台数×100%" }, 2)],
    expected: [{ table: 2, field: "indicators[1].description" }],
  },
  {
    rule: "text-no-stop",
    name: "a use that ends without a stop",
    workbook: "education",
    plant: [write({ purpose: "维修15所农村学校的屋面、门窗和供暖管网，更换老旧照明线路" }, 1)],
    expected: [{ table: 1, field: "purpose" }],
  },
];
