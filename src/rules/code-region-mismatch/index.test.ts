import { testWorkbookRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

const [first, second, third] = ["13020023P00683310316Y", "13020023P00684112413F", "13020023P00LB0D100027"];
const elsewhere = "12000022P10000210006W";

testWorkbookRule(rule, {
  accept: [
    { name: "one region", tables: [{ code: first }, { code: second }, { code: third }] },
    { name: "two codes of two regions", tables: [{ code: first }, { code: elsewhere }] },
    {
      name: "as many codes of one region as of another",
      tables: [{ code: first }, { code: second }, { code: elsewhere }, { code: "12000023P02DLNB10017K" }],
    },
    {
      name: "hyphenated codes, which name no region",
      tables: [{ code: first }, { code: second }, { code: "216-0101-JBN-KP7M" }],
    },
    { name: "blank codes", tables: [{ code: first }, { code: second }, { code: "" }, {}] },
    { name: "no table", tables: [] },
  ],
  reject: [
    {
      name: "a single code of another region",
      tables: [{ code: first }, { code: elsewhere }, {}, { code: second }],
      problems: [
        {
          table: 1,
          field: "code",
          message: [
            "项目编码“12000022P10000210006W”的前六位是 120000，其他项目大多是 130200。",
            "The project code “12000022P10000210006W” begins with 120000; most others begin with 130200.",
          ],
        },
      ],
    },
  ],
});
