import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import type { TableLiteral } from "../../../tests/support/table-builder";
import { rule } from "./index";

function purpose(text: string): TableLiteral {
  return { purpose: text };
}

function reject(text: string, cleaned: string, chinese: string, english: string): RejectCase {
  return {
    name: JSON.stringify(text),
    table: purpose(text),
    problems: [
      {
        field: "purpose",
        message: [`“${cleaned}”里有${chinese}。`, `“${cleaned}” holds ${english}.`],
        fix: [["B5", text, cleaned]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    ...[
      "用于购买办公设备。",
      "1、购买设备\n\n2、维修房屋",
      "一、购买设备。\n　　二、维修房屋。",
      "用于购买 APP 服务",
      "采购 [2023]12号 & A_B",
      "TCP 网络改造",
      "   ",
    ].map((text) => ({ name: JSON.stringify(text), table: purpose(text) })),
    {
      name: "level names, which label-whitespace reports",
      table: { rows: [["产出 \n指标", "数量  指标", "", "", "", ""]] },
    },
    { name: "blanks that lay out the unit line", table: { unitLine: "302001某县教育局              单位：万元" } },
    { name: "blanks in a cell without text", table: { budget: { other: "  " }, plan: [" ", "\t"] } },
    { name: "a number that is shown with blanks", table: { budget: { total: { value: 12, text: " 12.00 " } } } },
  ],
  reject: [
    {
      name: "blanks in the second row of a use",
      table: { purpose: "用于培训", morePurpose: ["和会议 "] },
      problems: [
        {
          field: "morePurpose[0]",
          message: ["“和会议”里有首尾的空格或换行。", "“和会议” holds blanks or line breaks at its ends."],
          fix: [["B6", "和会议 ", "和会议"]],
        },
      ],
    },
    reject("用于购买设备\t\t", "用于购买设备", "首尾的空格或换行", "blanks or line breaks at its ends"),
    reject("\n　用于购买设备。\n\n\n", "用于购买设备。", "首尾的空格或换行", "blanks or line breaks at its ends"),
    reject("用于\t购买设备", "用于 购买设备", "制表符", "tabs"),
    reject("用于  购买　　设备", "用于 购买 设备", "连续的空格", "runs of blanks"),
    reject("用于购\u200B买设备", "用于购买设备", "看不见的字符", "invisible characters"),
    reject("[bookmark: _Toc_4_4_0000000001]用于购买设备", "用于购买设备", "粘贴带来的代码", "codes left from pasting"),
    reject("用于购买设备_x000D_", "用于购买设备", "粘贴带来的代码", "codes left from pasting"),
    reject("用于&nbsp;购买设备", "用于 购买设备", "粘贴带来的代码", "codes left from pasting"),
    reject("错误！未找到引用源。用于购买设备", "用于购买设备", "粘贴带来的代码", "codes left from pasting"),
    reject("用于购买设备 PAGEREF _Toc123 \\h", "用于购买设备", "粘贴带来的代码", "codes left from pasting"),
    {
      name: "a title with a table-of-contents field",
      table: { title: "1、培训费绩效目标表 TC 1、培训费绩效目标表 \\f C \\l 1 " },
      problems: [
        {
          field: "title",
          message: [
            "“1、培训费绩效目标表”里有粘贴带来的代码。",
            "“1、培训费绩效目标表” holds codes left from pasting.",
          ],
          fix: [["A1", "1、培训费绩效目标表 TC 1、培训费绩效目标表 \\f C \\l 1 ", "1、培训费绩效目标表"]],
        },
      ],
    },
    {
      name: "a code and an amount, which are never changed",
      table: { code: "13020023P00683310316Y ", budget: { total: " 10.00" } },
      problems: [
        {
          field: "code",
          message: [
            "“13020023P00683310316Y”里有首尾的空格或换行。",
            "“13020023P00683310316Y” holds blanks or line breaks at its ends.",
          ],
        },
        {
          field: "budget.total",
          message: ["“10.00”里有首尾的空格或换行。", "“10.00” holds blanks or line breaks at its ends."],
        },
      ],
    },
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, {
    purpose: " [bookmark: a] 用于  培训\t干部，保障200人参训。\n",
    plan: ["25% ", "50%", "75%", "100%"],
  });
});
