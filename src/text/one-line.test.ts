import { oneLine } from "./one-line";

describe("oneLine", () => {
  it.each([
    ["培训\n项目", "培训项目"],
    ["培训 \r\n 项目", "培训项目"],
    [" 培训  项目 ", "培训 项目"],
    ["Web\nAPI 建设", "Web API 建设"],
    ["ERP\n系统", "ERP系统"],
    ["", ""],
  ])("writes %j as %j", (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
