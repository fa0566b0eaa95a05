import { table } from "../../tests/support/table-builder";
import { otherProjects } from "./other-projects";

describe("otherProjects", () => {
  const tables = ["甲", "乙", "", "丁", "戊"].map((name, index) => table({ name, index }));
  const [first = table(), second = table()] = tables;

  it("names one", () => {
    expect(otherProjects([first, second], first)).toEqual({ "zh-CN": "“乙”", en: "“乙”" });
  });

  it("names up to three, one without a name by its place", () => {
    expect(otherProjects(tables.slice(0, 4), first)).toEqual({
      "zh-CN": "“乙”、第 3 张表、“丁”",
      en: "“乙”, table 3, “丁”",
    });
  });

  it("counts when there are more", () => {
    expect(otherProjects(tables, first)).toEqual({
      "zh-CN": "“乙”、第 3 张表、“丁”等 4 个项目",
      en: "4 projects such as “乙”, table 3, “丁”",
    });
  });
});
