import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "20 characters",
      table: oneRow({ name: "一二三四五六七八九十一二三四五六七八九率", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "blanks that do not count",
      table: oneRow({ name: "一二三四五 六七八九十 一二三四五 六七八九率", value: "≥95%", level2: "质量指标" }),
    },
    {
      name: "a longer name that the options allow",
      table: oneRow({ name: "重点时期铁路沿线安全隐患排查整治工作完成率", value: "≥95%", level2: "质量指标" }),
      options: { nameLength: 30 },
    },
    {
      name: "what Word left in a short name",
      table: oneRow({ name: "[bookmark: _Toc123]水样检测合格率", value: "≥95%", level2: "质量指标" }),
    },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "21 characters",
      table: oneRow({ name: "重点时期铁路沿线安全隐患排查整治工作完成率", value: "≥95%", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“重点时期铁路沿线安全隐患排查整治工作完成率”有 21 个字，超过 20 个。",
            "The name “重点时期铁路沿线安全隐患排查整治工作完成率” has 21 characters, more than 20.",
          ],
        },
      ],
    },
    {
      name: "a name longer than the options allow",
      table: oneRow({ name: "培训合格率", value: "≥95%", level2: "质量指标" }),
      options: { nameLength: 4 },
      problems: [
        {
          field: "indicators[0].name",
          message: [
            "三级指标“培训合格率”有 5 个字，超过 4 个。",
            "The name “培训合格率” has 5 characters, more than 4.",
          ],
        },
      ],
    },
  ],
});
