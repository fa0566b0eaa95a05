import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "a full row",
      table: { rows: [["产出指标", "数量指标", "宣传次数", "开展宣传的次数", "≥5次", "年度计划"]] },
    },
    { name: "a row that is blank throughout", table: { rows: [["产出指标", "数量指标", "", " ", "\n", ""]] } },
    {
      name: "a blank value, which value-missing reports",
      table: { rows: [["产出指标", "数量指标", "宣传次数", "开展宣传的次数", "", "年度计划"]] },
    },
    {
      name: "columns that the layout lacks",
      table: { rows: [["产出指标", "数量指标", "宣传次数", null, "≥5次", null]] },
    },
    { name: "a row with a classified cell", table: { rows: [["产出指标", "数量指标", "涉密", "", "", ""]] } },
  ],
  reject: [
    {
      name: "a blank description as a warning",
      table: { rows: [["产出指标", "数量指标", "宣传次数", "", "≥5次", "年度计划"]] },
      problems: [
        {
          field: "indicators[0].description",
          severity: "warning",
          message: ["这一行没有填绩效指标描述。", "This row lacks its description."],
        },
      ],
    },
    ...["无", "/", "——", "……"].map((text) => ({
      name: `${text} for a description`,
      table: { rows: [["产出指标", "数量指标", "宣传次数", text, "≥5次", "年度计划"]] as const },
      problems: [
        {
          field: "indicators[0].description" as const,
          severity: "warning" as const,
          message: ["这一行没有填绩效指标描述。", "This row lacks its description."] as const,
        },
      ],
    })),
    {
      name: "a blank name as an error, once a row",
      table: {
        rows: [
          ["产出指标", "数量指标", "宣传次数", "开展宣传的次数", "≥5次", "年度计划"],
          ["", "质量指标", "", "合格数占总数的比例", "≥90%", " "],
        ],
      },
      problems: [
        {
          field: "indicators[1].name",
          message: ["这一行没有填三级指标、指标值确定依据。", "This row lacks its level-3 indicator, basis."],
        },
      ],
    },
    {
      name: "a row with a basis only",
      table: { rows: [["产出指标", "数量指标", "", "", "", "年度计划"]] },
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "这一行没有填三级指标、绩效指标描述、指标值。",
            "This row lacks its level-3 indicator, description, target value.",
          ],
        },
      ],
    },
    {
      name: "a row with a name only, without repeating the value",
      table: { rows: [["产出指标", "数量指标", "宣传次数", "", "", ""]] },
      problems: [
        {
          field: "indicators[0].description",
          severity: "warning",
          message: ["这一行没有填绩效指标描述、指标值确定依据。", "This row lacks its description, basis."],
        },
      ],
    },
  ],
});
