import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "参保人数", table: oneRow({ name: "参保人数", value: "≥95%", level2: "质量指标" }) },
    { name: "培训合格率", table: oneRow({ name: "培训合格率", value: "≥95%", level2: "质量指标" }) },
    { name: "工作人员到岗率", table: oneRow({ name: "工作人员到岗率", value: "≥95%", level2: "质量指标" }) },
    { name: "村卫生室建设完成率", table: oneRow({ name: "村卫生室建设完成率", value: "≥95%", level2: "质量指标" }) },
    { name: "工作按期完成率", table: oneRow({ name: "工作按期完成率", value: "≥95%", level2: "质量指标" }) },
    { name: "活动参与率", table: oneRow({ name: "活动参与率", value: "≥95%", level2: "质量指标" }) },
    { name: "活动次数", table: oneRow({ name: "活动次数", value: "≥95%", level2: "质量指标" }) },
    { name: "项目验收合格率", table: oneRow({ name: "项目验收合格率", value: "≥95%", level2: "质量指标" }) },
    { name: "水平测试通过率", table: oneRow({ name: "水平测试通过率", value: "≥95%", level2: "质量指标" }) },
    { name: "群众满意度", table: oneRow({ name: "群众满意度", value: "≥95%", level2: "质量指标" }) },
    { name: "满意度", table: oneRow({ name: "满意度", value: "≥95%", level2: "质量指标" }) },
    {
      name: "a level with its formula",
      table: oneRow({ name: "居民健康素养水平", description: "具备素养人数÷监测人数×100%", value: "≥28%" }),
    },
    {
      name: "an effect with its formula",
      table: oneRow({ name: "病虫害防治效果", description: "减少的虫口数÷防治前虫口数×100%", value: "≥85%" }),
    },
    { name: "工作量", table: oneRow({ name: "工作量", value: "≥95%", level2: "质量指标" }) },
    { name: "", table: oneRow({ name: "", value: "≥95%", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    ...["指标1", "指标2："].map((name) => ({
      name: `${name} of an empty form`,
      table: oneRow({ name, value: "≥95%" }),
      problems: [
        {
          field: "indicators[0].name" as const,
          message: [
            `三级指标“${name}”笼统，看不出考核什么的数或率。`,
            `The name “${name}” is vague: it does not say which number or rate of what is measured.`,
          ] as const,
        },
      ],
    })),
    {
      name: "a level without a formula",
      table: oneRow({ name: "信息化水平", description: "提高信息化管理水平", value: "≥28%" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“信息化水平”笼统，看不出考核什么的数或率。",
            "The name “信息化水平” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "参保情况",
      table: oneRow({ name: "参保情况", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“参保情况”笼统，看不出考核什么的数或率。",
            "The name “参保情况” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "社会稳定水平",
      table: oneRow({ name: "社会稳定水平", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“社会稳定水平”笼统，看不出考核什么的数或率。",
            "The name “社会稳定水平” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "开展维稳工作",
      table: oneRow({ name: "开展维稳工作", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“开展维稳工作”笼统，看不出考核什么的数或率。",
            "The name “开展维稳工作” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "护路队伍建设",
      table: oneRow({ name: "护路队伍建设", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“护路队伍建设”笼统，看不出考核什么的数或率。",
            "The name “护路队伍建设” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "完成率",
      table: oneRow({ name: "完成率", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“完成率”笼统，看不出考核什么的数或率。",
            "The name “完成率” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "工作完成率(%)",
      table: oneRow({ name: "工作完成率(%)", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“工作完成率(%)”笼统，看不出考核什么的数或率。",
            "The name “工作完成率(%)” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "项目完成质量",
      table: oneRow({ name: "项目完成质量", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“项目完成质量”笼统，看不出考核什么的数或率。",
            "The name “项目完成质量” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "数量",
      table: oneRow({ name: "数量", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“数量”笼统，看不出考核什么的数或率。",
            "The name “数量” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
    {
      name: "宣传效果。",
      table: oneRow({ name: "宣传效果。", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“宣传效果。”笼统，看不出考核什么的数或率。",
            "The name “宣传效果。” is vague: it does not say which number or rate of what is measured.",
          ],
        },
      ],
    },
  ],
});
