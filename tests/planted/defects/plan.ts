import { write } from "../changes";
import type { Defect } from "../defect";

/** Mistakes in the spend plan. */
export const PLAN_DEFECTS: readonly Defect[] = [
  {
    rule: "plan-missing",
    name: "four blank checkpoints",
    workbook: "education",
    plant: [write({ "plan[0]": "", "plan[1]": "", "plan[2]": "", "plan[3]": "" })],
    expected: [{ field: "plan[0]" }],
  },
  {
    rule: "plan-blank",
    name: "one blank checkpoint",
    workbook: "education",
    plant: [write({ "plan[1]": "" })],
    expected: [{ field: "plan[1]" }],
  },
  {
    rule: "plan-decreasing",
    name: "less in October than in June",
    workbook: "education",
    plant: [write({ "plan[2]": 0.3 })],
    expected: [{ field: "plan[2]" }],
  },
  {
    rule: "plan-final",
    name: "a year that ends at 95%",
    workbook: "education",
    plant: [write({ "plan[3]": 0.95 })],
    expected: [{ field: "plan[3]" }],
  },
  {
    rule: "plan-final",
    name: "the shares of each quarter",
    workbook: "roads",
    plant: [write({ "plan[0]": 0.25, "plan[1]": 0.25, "plan[2]": 0.25, "plan[3]": 0.25 })],
    expected: [{ field: "plan[3]" }],
  },
  {
    rule: "plan-range",
    name: "words for a percentage",
    workbook: "education",
    plant: [write({ "plan[1]": "按合同支付" })],
    expected: [{ field: "plan[1]" }],
  },
  {
    rule: "plan-format",
    name: "one checkpoint without the sign",
    workbook: "education",
    plant: [write({ "plan[0]": "10%", "plan[1]": "40", "plan[2]": "90%", "plan[3]": "100%" })],
    expected: [{ field: "plan[1]" }],
  },
  {
    rule: "plan-label",
    name: "9月底 for 10月底",
    workbook: "education",
    plant: [write({ "labels.planLabels[2]": "9月底" })],
    expected: [{ field: "labels.planLabels[2]" }],
  },
  {
    rule: "plan-backloaded",
    name: "everything in December",
    workbook: "education",
    plant: [write({ "plan[1]": 0, "plan[2]": 0 })],
    expected: [{ field: "plan[2]" }],
  },
  {
    rule: "plan-frontloaded",
    name: "everything by March",
    workbook: "education",
    plant: [write({ "plan[0]": 1, "plan[1]": 1, "plan[2]": 1 })],
    expected: [{ field: "plan[0]" }],
  },
  {
    rule: "plan-floor",
    name: "less by June than the department asks for",
    workbook: "education",
    plant: [write({ "plan[1]": 0.35 })],
    options: { planFloors: { june: 40 } },
    expected: [{ field: "plan[1]" }],
  },
  {
    rule: "plan-identical",
    name: "the same four numbers in five tables",
    workbook: "education",
    plant: [0, 1, 2, 3, 4].map((table) =>
      write({ "plan[0]": 0.25, "plan[1]": 0.5, "plan[2]": 0.75, "plan[3]": 1 }, table),
    ),
    expected: [{ table: 0, field: "plan[0]" }],
  },
];
