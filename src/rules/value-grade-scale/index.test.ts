import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "优", table: oneRow({ name: "培训人数", value: "优", level2: "质量指标" }) },
    { name: "良好以上", table: oneRow({ name: "培训人数", value: "良好以上", level2: "质量指标" }) },
    { name: "≥90%", table: oneRow({ name: "培训人数", value: "≥90%", level2: "质量指标" }) },
    { name: "是/否", table: oneRow({ name: "培训人数", value: "是/否", level2: "质量指标" }) },
    { name: "优良", table: oneRow({ name: "培训人数", value: "优良", level2: "质量指标" }) },
    {
      name: "明显提高、明显改善",
      table: oneRow({ name: "培训人数", value: "明显提高、明显改善", level2: "质量指标" }),
    },
    { name: "优/良", table: oneRow({ name: "培训人数", value: "优/良", level2: "质量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "a scale in a row that says 定性, as a hint",
      table: {
        form: "national",
        rows: [["产出指标", "质量指标", "制度执行情况", null, "优/良/中/差", null]],
        extras: [{ operator: "定性", unit: "" }],
      },
      problems: [
        {
          field: "indicators[0].value",
          severity: "hint",
          message: [
            "指标值“优/良/中/差”是评分档次，不是要达到的目标。",
            "The target value “优/良/中/差” is a grade scale, not a target.",
          ],
        },
      ],
    },
    {
      name: "100%优、90%良、80%中",
      table: oneRow({ name: "培训人数", value: "100%优、90%良、80%中", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“100%优、90%良、80%中”是评分档次，不是要达到的目标。",
            "The target value “100%优、90%良、80%中” is a grade scale, not a target.",
          ],
        },
      ],
    },
    {
      name: "优≥90分，良≥80分",
      table: oneRow({ name: "培训人数", value: "优≥90分，良≥80分", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“优≥90分，良≥80分”是评分档次，不是要达到的目标。",
            "The target value “优≥90分，良≥80分” is a grade scale, not a target.",
          ],
        },
      ],
    },
    {
      name: "优/良/中/差",
      table: oneRow({ name: "培训人数", value: "优/良/中/差", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“优/良/中/差”是评分档次，不是要达到的目标。",
            "The target value “优/良/中/差” is a grade scale, not a target.",
          ],
        },
      ],
    },
    {
      name: "健全/基本健全/不健全",
      table: oneRow({ name: "培训人数", value: "健全/基本健全/不健全", level2: "质量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“健全/基本健全/不健全”是评分档次，不是要达到的目标。",
            "The target value “健全/基本健全/不健全” is a grade scale, not a target.",
          ],
        },
      ],
    },
  ],
});
