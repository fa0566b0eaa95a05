import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function reject(name: string, code: string, chinese: string, english: string, severity?: "hint"): RejectCase {
  return {
    name,
    table: { code },
    problems: [{ field: "code", message: [chinese, english], ...(severity && { severity }) }],
  };
}

testRule(rule, {
  accept: [
    { name: "a code with a check character", table: { code: "13020023P00683310316Y" } },
    { name: "a code of the years before", table: { code: "1303222158GWYR2IGDLIP" } },
    { name: "a code of figures only", table: { code: "130322210000123450001" } },
    { name: "a hyphenated code", table: { code: "216-0101-JBN-KP7M" } },
    { name: "white space around a code, which text-artifact reports", table: { code: " 13020023P00683310316Y\n" } },
    { name: "a wrong check character, which code-check-char reports", table: { code: "13020023P00683310316X" } },
    { name: "a blank code, which code-missing reports", table: { code: " " } },
    { name: "dashes, which code-missing reports", table: { code: "————" } },
    { name: "无, which says that there is none", table: { code: "无" } },
    { name: "a classified code", table: { code: "涉密" } },
    { name: "an old code with O where no check character tells", table: { code: "13032221POVDOB53604QZ" } },
    { name: "a layout without a code", table: {} },
  ],
  reject: [
    {
      name: "another code in another form than Hebei's, as a hint",
      table: { form: "national", code: "4400002024" },
      problems: [
        {
          field: "code",
          severity: "hint",
          message: [
            "项目编码“4400002024”有 10 位，应当是 21 位。",
            "The project code “4400002024” has 10 characters; it should have 21.",
          ],
        },
      ],
    },
    reject(
      "a code with a character lost",
      "13020023P0068331031Y",
      "项目编码“13020023P0068331031Y”有 20 位，应当是 21 位。",
      "The project code “13020023P0068331031Y” has 20 characters; it should have 21.",
    ),
    reject(
      "a code with a character too many",
      "13020023P006833103166Y",
      "项目编码“13020023P006833103166Y”有 22 位，应当是 21 位。",
      "The project code “13020023P006833103166Y” has 22 characters; it should have 21.",
    ),
    reject(
      "a number that Excel has rounded",
      "1.30322E+20",
      "项目编码“1.30322E+20”的格式不对，应当是 21 位数字和大写字母。",
      "The project code “1.30322E+20” is malformed; it should be 21 digits and capital letters.",
    ),
    reject(
      "words",
      "待申请后补",
      "项目编码“待申请后补”的格式不对，应当是 21 位数字和大写字母。",
      "The project code “待申请后补” is malformed; it should be 21 digits and capital letters.",
    ),
    reject(
      "a hyphenated code with a group cut",
      "216-0101-JBN-KP7",
      "项目编码“216-0101-JBN-KP7”的格式不对，应当是 21 位数字和大写字母。",
      "The project code “216-0101-JBN-KP7” is malformed; it should be 21 digits and capital letters.",
    ),
    reject(
      "the letter O for a nought",
      "13020023PO0683310316Y",
      "项目编码“13020023PO0683310316Y”里有 I、O、S、Z 这样容易看错的字母，可能应是 13020023P00683310316Y。",
      "The project code “13020023PO0683310316Y” has letters that are easily mistaken (I, O, S, Z); perhaps it is 13020023P00683310316Y.",
    ),
    reject(
      "small letters",
      "13020023p00683310316y",
      "项目编码“13020023p00683310316y”里有空格、小写字母或全角字符，应当写成 13020023P00683310316Y。",
      "The project code “13020023p00683310316y” has blanks, small letters or full-width characters; it should be 13020023P00683310316Y.",
      "hint",
    ),
    reject(
      "a blank inside",
      "13020023P 00683310316Y",
      "项目编码“13020023P 00683310316Y”里有空格、小写字母或全角字符，应当写成 13020023P00683310316Y。",
      "The project code “13020023P 00683310316Y” has blanks, small letters or full-width characters; it should be 13020023P00683310316Y.",
      "hint",
    ),
  ],
});
