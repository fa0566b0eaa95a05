import type { Field } from "./field";
import { fieldEdit } from "./field-edit";

describe("writing into a field", () => {
  it.each<[string, Field, string | number, string | number, string | number]>([
    ["alone in its cell", { cell: "B4", text: "30%", value: 0.3 }, 0.5, 0.3, 0.5],
    [
      "behind its label",
      { cell: "B4", text: "30", value: "30", around: { before: "预算数：", after: "" } },
      0,
      "预算数：30",
      "预算数：0",
    ],
    [
      "blank behind its label",
      { cell: "B4", text: "", value: "", around: { before: "项目编码：", after: "" } },
      "甲1",
      "项目编码：",
      "项目编码：甲1",
    ],
    [
      "before its value",
      { cell: "B4", text: "预 算数：", value: "预 算数：", around: { before: "", after: "30" } },
      "预算数：",
      "预 算数：30",
      "预算数：30",
    ],
  ])("%s", (_, field, to, from, after) => {
    expect(fieldEdit("表", field, to)).toEqual({ sheet: "表", cell: "B4", from, to: after });
  });
});
