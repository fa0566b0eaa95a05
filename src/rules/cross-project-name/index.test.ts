import { testWorkbookRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";
import { coreOf, NameIndex } from "./name-index";

function project(name: string, purpose: string, satisfaction = "服务对象满意度"): TableLiteral {
  return {
    name,
    purpose,
    rows: [["满意度指标", "服务对象满意度指标", satisfaction, "满意人数÷调查人数", "≥90%", "问卷"]],
  };
}

testWorkbookRule(rule, {
  accept: [
    {
      name: "projects that speak of themselves",
      tables: [
        project("农村公路养护工程", "用于农村公路养护工程"),
        project("义务教育营养改善计划", "用于义务教育营养改善计划"),
      ],
    },
    {
      name: "a name that is part of the own name",
      tables: [project("农村公路养护工程", "用于养护"), project("农村公路养护工程监理", "用于农村公路养护工程监理")],
    },
    {
      name: "a long text that mentions another project among other things",
      tables: [
        project(
          "农村公路养护工程",
          "用于全县道路桥梁日常养护、路面修补、标线施划，同时为义务教育营养改善计划的配送车辆修整乡村支线道路",
        ),
        project("义务教育营养改善计划", "用于营养餐"),
      ],
    },
    { name: "short names", tables: [project("会议费", "用于培训"), project("培训费", "用于会议")] },
    {
      name: "people who may be asked about anything, and people of the project",
      tables: [
        project("道路维修", "维修县道", "沿线群众满意度"),
        project("校舍维修", "维修学校教室", "师生对学校的满意度"),
        project("图书购置", "为读者购书", "读者满意度"),
      ],
    },
    { name: "a lone grid without any other text", tables: [{ rows: [["", "", "患者满意度", "", "", ""]] }] },
  ],
  reject: [
    {
      name: "the name of another project in the use",
      tables: [
        project("农村公路养护工程", "用于义务教育营养改善计划支出"),
        project("2024年义务教育营养改善计划资金", "用于营养餐"),
      ],
      problems: [
        {
          table: 0,
          field: "purpose",
          message: [
            "“用于义务教育营养改善计划支出”写的像是另一个项目“2024年义务教育营养改善计划资金”的内容。",
            "“用于义务教育营养改善计划支出” seems to speak of another project, “2024年义务教育营养改善计划资金”.",
          ],
        },
      ],
    },
    {
      name: "people that the project has nothing to do with",
      tables: [project("道路维修", "维修县道12公里", "患者满意度")],
      problems: [
        {
          table: 0,
          field: "indicators[0].name",
          message: [
            "满意度对象“患者”和项目“道路维修”看不出关系。",
            "It is unclear what “患者” have to do with the project “道路维修”.",
          ],
        },
      ],
    },
  ],
});

describe("coreOf", () => {
  it.each([
    ["2024年义务教育营养改善计划资金", "义务教育营养改善计划"],
    ["全市应急指挥系统租赁费", "应急指挥系统租赁"],
    ["扫黑除恶专项经费", "扫黑除恶"],
    ["", ""],
  ])("of %j is %j", (name, core) => {
    expect(coreOf(name)).toBe(core);
  });
});

describe("NameIndex", () => {
  const index = new NameIndex(["农村公路养护工程费", "农村公路养护监理费", "会议费"]);

  it("finds a name in a text, but not its own", () => {
    expect(index.find("完成农村公路养护监理任务", 0)).toBe(1);
    expect(index.find("完成农村公路养护监理任务", 1)).toBeUndefined();
    expect(index.find("完成农村公路养护", 2)).toBeUndefined();
    expect(index.find("会议费", 0)).toBeUndefined();
  });
});
