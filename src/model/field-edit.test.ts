import type { Field } from "./field";
import { fieldEdit, fieldEdits } from "./field-edit";

const whole = "预算数：30万元，其他资金：0万元";
const total: Field = part("30万元");
const other: Field = part("0万元", whole.lastIndexOf("0万元"));

function part(text: string, start = whole.indexOf(text)): Field {
  return {
    cell: "B4",
    text,
    value: text,
    around: { before: whole.slice(0, start), after: whole.slice(start + text.length) },
  };
}

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
    ["between others", total, "28万元", whole, "预算数：28万元，其他资金：0万元"],
  ])("%s", (_, field, to, from, after) => {
    expect(fieldEdit("表", field, to)).toEqual({ sheet: "表", cell: "B4", from, to: after });
  });

  it("makes one edit of two fields in one cell, whichever comes first", () => {
    const edit = { sheet: "表", cell: "B4", from: whole, to: "预算数：128万元，其他资金：无" };
    expect(
      fieldEdits("表", [
        [total, "128万元"],
        [other, "无"],
      ]),
    ).toEqual([edit]);
    expect(
      fieldEdits("表", [
        [other, "无"],
        [total, "128万元"],
      ]),
    ).toEqual([edit]);
  });

  it("keeps the order of the cells, and names each once", () => {
    const plain: Field = { cell: "C4", text: "甲", value: "甲" };
    const edits = fieldEdits("表", [
      [plain, ""],
      [other, ""],
      [plain, ""],
    ]);
    expect(edits.map(({ cell, to }) => [cell, to])).toEqual([
      ["C4", ""],
      ["B4", "预算数：30万元，其他资金："],
    ]);
  });
});
