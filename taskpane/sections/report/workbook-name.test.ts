import { nameIn } from "./workbook-name";

test.each([
  ["C:\\部门预算\\2025绩效目标表.xlsx", "2025绩效目标表"],
  ["https://example.com/docs/%E7%BB%A9%E6%95%88.xlsx?web=1", "绩效"],
  ["/Users/li/50%.xlsm", "50%"],
  ["https://example.com/", undefined],
  ["", undefined],
])("the workbook at %j is called %j", (url, name) => {
  expect(nameIn(url)).toBe(name);
});
