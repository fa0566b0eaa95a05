import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "the unit's own department", table: { code: "216-0101-JBN-KP7M", unitLine: "216002某县教育局" } },
    { name: "a department that stands alone", table: { code: "216-0101-JBN-KP7M", unitLine: "216某县教育局" } },
    { name: "a unit line without a code", table: { code: "216-0101-JBN-KP7M", unitLine: "某县教育局" } },
    { name: "a code that names no department", table: { code: "13020023P00683310316Y", unitLine: "216002某县教育局" } },
    { name: "a layout without a unit line", table: { code: "216-0101-JBN-KP7M" } },
    { name: "a layout without a code", table: { unitLine: "216002某县教育局" } },
  ],
  reject: [
    {
      name: "another department",
      table: { code: "216-0101-JBN-KP7M", unitLine: "312001某县水务局    单位：万元" },
      problems: [
        {
          field: "code",
          message: [
            "项目编码“216-0101-JBN-KP7M”的部门是 216，单位代码 312001 的部门是 312。",
            "The project code “216-0101-JBN-KP7M” names department 216, the unit's code 312001 department 312.",
          ],
        },
      ],
    },
  ],
});
