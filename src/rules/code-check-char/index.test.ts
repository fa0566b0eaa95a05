import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "a code whose check character is right", table: { code: "13020023P00683310316Y" } },
    { name: "codes of another city", table: { code: "12000021P34569010001A" } },
    { name: "a right code in small letters", table: { code: "13020023p00683310316y" } },
    { name: "a code of the years before, which has none", table: { code: "1303222158GWYR2IGDLIP" } },
    { name: "a hyphenated code", table: { code: "216-0101-JBN-KP7M" } },
    { name: "a code too short, which code-format reports", table: { code: "13020023P0068331031Y" } },
    { name: "a blank code", table: { code: "" } },
    { name: "a layout without a code", table: {} },
  ],
  reject: [
    {
      name: "a wrong last character",
      table: { code: "13020023P00683310316X" },
      problems: [
        {
          field: "code",
          message: [
            "项目编码“13020023P00683310316X”的最后一位是 X，按前 20 位推算应当是 Y，可能抄错了一位。",
            "The last character of the project code “13020023P00683310316X” is X; the first twenty ask for Y, so one may be wrong.",
          ],
        },
      ],
    },
    {
      name: "two characters swapped",
      table: { code: " 13020032P00683310316Y" },
      problems: [
        {
          field: "code",
          message: [
            "项目编码“13020032P00683310316Y”的最后一位是 Y，按前 20 位推算应当是 0，可能抄错了一位。",
            "The last character of the project code “13020032P00683310316Y” is Y; the first twenty ask for 0, so one may be wrong.",
          ],
        },
      ],
    },
  ],
});
