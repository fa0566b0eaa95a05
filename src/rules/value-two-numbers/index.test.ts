import { oneRow } from "../../../tests/support/one-row";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "≥5次", table: oneRow({ name: "培训人数", value: "≥5次", level2: "数量指标" }) },
    { name: "20元/人·天", table: oneRow({ name: "培训人数", value: "20元/人·天", level2: "数量指标" }) },
    { name: "80%-90%", table: oneRow({ name: "培训人数", value: "80%-90%", level2: "数量指标" }) },
    { name: "7×24小时", table: oneRow({ name: "培训人数", value: "7×24小时", level2: "数量指标" }) },
    { name: "1:1", table: oneRow({ name: "培训人数", value: "1:1", level2: "数量指标" }) },
    { name: "5次（每次2天）", table: oneRow({ name: "培训人数", value: "5次（每次2天）", level2: "数量指标" }) },
    { name: "2024年1月至12月", table: oneRow({ name: "培训人数", value: "2024年1月至12月", level2: "数量指标" }) },
    {
      name: "100%优、90%良、80%中",
      table: oneRow({ name: "培训人数", value: "100%优、90%良、80%中", level2: "数量指标" }),
    },
    { name: "≥90%（含90%）", table: oneRow({ name: "培训人数", value: "≥90%（含90%）", level2: "数量指标" }) },
    { name: "a classified row", table: oneRow({ name: "涉密", description: "涉密", value: "涉密", basis: "涉密" }) },
    { name: "a table without rows", table: {} },
  ],
  reject: [
    {
      name: "two counts",
      table: oneRow({ name: "培训人数", value: "补助300户，补助900人", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“补助300户，补助900人”里有 2 个数（300户、900人），应当一行一个。",
            "The target value “补助300户，补助900人” holds 2 numbers (300户, 900人); each needs a row of its own.",
          ],
        },
      ],
    },
    {
      name: "three with signs",
      table: oneRow({ name: "培训人数", value: "≥3次、≥50人、≥95%", level2: "数量指标" }),
      problems: [
        {
          field: "indicators[0].value",
          message: [
            "指标值“≥3次、≥50人、≥95%”里有 3 个数（≥3次、≥50人、≥95%），应当一行一个。",
            "The target value “≥3次、≥50人、≥95%” holds 3 numbers (≥3次, ≥50人, ≥95%); each needs a row of its own.",
          ],
        },
      ],
    },
  ],
});
