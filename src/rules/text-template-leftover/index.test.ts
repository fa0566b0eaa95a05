import { testRule } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function project(name: string, description: string, purpose = "用于开展业务工作"): TableLiteral {
  return { name, purpose, rows: [["产出指标", "数量指标", "出勤率", description, "≥95%", "年度计划"]] };
}

testRule(rule, {
  accept: [
    { name: "学员 in a training project", table: project("干部培训费", "实际出勤学员数÷应到学员数") },
    { name: "学员 where the use speaks of 培训", table: project("综合业务费", "实际出勤学员数", "用于举办培训班") },
    { name: "患者 in a project about mental health", table: project("严重精神障碍救治经费", "收治患者人数") },
    { name: "用人单位 in recruiting", table: project("公开招聘经费", "用人单位满意人数") },
    { name: "医疗补助 in a health project", table: project("城乡居民基本医疗保险补助", "享受医疗补助人数") },
    { name: "学生 in a school's works", table: project("某小学操场改造", "受益学生人数") },
    { name: "a word of the use itself", table: project("节庆经费", "游客人次", "用于接待游客") },
    { name: "emphasis in brackets and a law's name", table: project("培训费", "【重点】培训，《办法》XX") },
    {
      name: "placeholders in 【】, which text-slot-left reports",
      table: project("培训费", "培训【请填写人数】人次，【待补充】", "用于【XX】"),
    },
    { name: "a masked name", table: project("救助金", "救助王××等三人") },
  ],
  reject: [
    ...[
      "用于更换管网___公里",
      "用于更换管网××公里",
      "用于落实《XX标准》",
      "为XX名老人发放补贴",
      "改造危桥XX座",
      "绿化XX亩",
      "清运垃圾XX吨",
    ].map((purpose) => {
      const left = /_+|×+|X+/.exec(purpose)?.[0] ?? "";
      return {
        name: purpose,
        table: project("管网改造", "更换的长度", purpose),
        problems: [
          {
            field: "purpose",
            message: [`“${purpose}”里还留着模板的“${left}”。`, `“${purpose}” still holds the template's “${left}”.`],
          } as const,
        ],
      };
    }),
    {
      name: "学员 in a meeting project",
      table: project("全县工作会议费", "实际出勤学员数÷参加会议人数"),
      problems: [
        {
          field: "indicators[0].description",
          message: [
            "“实际出勤学员数÷参加会议人数”里的“学员”和项目“全县工作会议费”对不上，像是别的项目的文字。",
            "“学员” in “实际出勤学员数÷参加会议人数” does not fit the project “全县工作会议费”; it seems to come from another one.",
          ],
        },
      ],
    },
    {
      name: "a row that speaks of strangers in several cells, once",
      table: {
        name: "道路维修费",
        rows: [["满意度指标", "服务对象满意度指标", "参训人员满意度", "满意学员数÷学员总数", "≥90%", "受训人员问卷"]],
      },
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "“参训人员满意度”里的“参训”和项目“道路维修费”对不上，像是别的项目的文字。",
            "“参训” in “参训人员满意度” does not fit the project “道路维修费”; it seems to come from another one.",
          ],
        },
      ],
    },
    {
      name: "患者 in a project whose name says little",
      table: project("综合业务费", "服务患者人数"),
      problems: [
        {
          field: "indicators[0].description",
          severity: "hint",
          message: [
            "“服务患者人数”里的“患者”和项目“综合业务费”对不上，像是别的项目的文字。",
            "“患者” in “服务患者人数” does not fit the project “综合业务费”; it seems to come from another one.",
          ],
        },
      ],
    },
    {
      name: "placeholders",
      table: { name: "XX工程", purpose: "请填写资金用途" },
      problems: [
        {
          field: "name",
          message: ["“XX工程”里还留着模板的“XX”。", "“XX工程” still holds the template's “XX”."],
        },
        {
          field: "purpose",
          message: [
            "“请填写资金用途”里还留着模板的“请填写”。",
            "“请填写资金用途” still holds the template's “请填写”.",
          ],
        },
      ],
    },
  ],
});
