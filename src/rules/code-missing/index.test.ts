import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a code", table: { code: "101-0101-JBN-AB12" } },
    { name: "a code that is wrong, which other rules report", table: { code: "未定" } },
    { name: "a layout without the cell", table: { name: "某项目" } },
    { name: "a classified code", table: { code: "涉密" } },
    { name: "a blank code of a classified project", table: { code: "", name: "涉密项目" } },
  ],
  reject: [
    {
      name: "a blank code",
      table: { code: " \n", name: "某项目" },
      problems: [{ field: "code", message: ["项目编码没有填。", "The project code is blank."] }],
    },
    {
      name: "a word for nothing",
      table: { code: "暂无" },
      problems: [{ field: "code", message: ["项目编码只填了“暂无”。", "The project code says only “暂无”."] }],
    },
    {
      name: "dashes",
      table: { code: "————" },
      problems: [{ field: "code", message: ["项目编码只填了“————”。", "The project code says only “————”."] }],
    },
  ],
});
