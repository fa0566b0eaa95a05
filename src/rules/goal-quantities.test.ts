import { quantitiesOf } from "./goal-quantities";

it.each([
  ["新建公路12公里，完好率达到95%以上", ["12公里", "95%以上"]],
  ["新建司法所三所", ["三所"]],
  ["培育一批骨干，建好三级网络", []],
  ["2023年完成第3批任务", []],
  ["满意度达到百分之九十", ["百分之九十"]],
])("finds in %j: %j", (text, found) => {
  expect(quantitiesOf({ cell: "A1", text, value: text }).map((quantity) => quantity.text)).toEqual(found);
});

it("gives the same list for the same field", () => {
  const field = { cell: "A1", text: "3所", value: "3所" };
  expect(quantitiesOf(field)).toBe(quantitiesOf(field));
});
