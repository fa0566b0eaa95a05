import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function reject(unitLine: string, chinese: string, english: string, severity?: "hint"): RejectCase {
  return {
    name: unitLine,
    table: { unitLine },
    problems: [{ field: "unitLine", message: [chinese, english], ...(severity && { severity }) }],
  };
}

testRule(rule, {
  accept: [
    { name: "a name alone in another form than Hebei's", table: { form: "national", unitLine: "清河县水务局" } },
    { name: "six digits and the name", table: { unitLine: "302001某县教育局本级" } },
    { name: "the money unit on the same line", table: { unitLine: "302001某县教育局            单位：万元" } },
    { name: "a department's page", table: { unitLine: "302某县教育局" } },
    { name: "a unit below a unit", table: { unitLine: "302001002某县第二小学" } },
    { name: "a labelled line of another form", table: { unitLine: "编制单位：某县教育局" } },
    { name: "a label before the code", table: { unitLine: "单位代码及名称：302001某县教育局" } },
    { name: "another text in the row", table: { unitLine: "（2023年度）" } },
    { name: "a blank line", table: { unitLine: " " } },
    { name: "a classified line", table: { unitLine: "涉密" } },
    { name: "a layout without a unit line", table: {} },
  ],
  reject: [
    reject(
      "30201某县教育局",
      "单位代码“30201”有 5 位，应当是六位数字。",
      "The unit code “30201” has 5 digits; it should have six.",
    ),
    reject(
      "3020011某县教育局",
      "单位代码“3020011”有 7 位，应当是六位数字。",
      "The unit code “3020011” has 7 digits; it should have six.",
    ),
    reject(
      "302001 某县教育局",
      "“302001 某县教育局”的代码和名称之间有空格或符号，应当直接相连。",
      "“302001 某县教育局” has blanks or signs between the code and the name; they should stand together.",
      "hint",
    ),
    reject("某县教育局", "“某县教育局”没有写单位代码。", "“某县教育局” has no unit code.", "hint"),
  ],
});
