import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

const options = { budgetYear: 2023 };

testRule(rule, {
  accept: [
    { name: "a code of the budget year", table: { code: "13020023P00683310316Y" }, options },
    { name: "a budget without a year", table: { code: "13020023P00683310316Y" } },
    { name: "a hyphenated code, which has no year", table: { code: "216-0101-JBN-KP7M" }, options },
    { name: "a malformed code, which code-format reports", table: { code: "13020024P006" }, options },
    { name: "a blank code", table: { code: "" }, options },
    { name: "a layout without a code", table: {}, options },
  ],
  reject: [
    {
      name: "a code of a later year",
      table: { code: "1303222458GWYR2IGDLIP" },
      options,
      problems: [
        {
          field: "code",
          message: [
            "项目编码“1303222458GWYR2IGDLIP”的年份是 2024 年，晚于预算年度 2023 年。",
            "The year in the project code “1303222458GWYR2IGDLIP” is 2024, later than the budget year 2023.",
          ],
        },
      ],
    },
    {
      name: "a code of an earlier year, as a hint",
      table: { code: "12000021P34569010001A" },
      options,
      problems: [
        {
          field: "code",
          severity: "hint",
          message: [
            "项目编码“12000021P34569010001A”是 2021 年的，预算年度是 2023 年；不是延续项目的话，编码填错了。",
            "The project code “12000021P34569010001A” is of 2021, the budget of 2023: unless the project continues, the code is wrong.",
          ],
        },
      ],
    },
  ],
});
