import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase } from "../../../tests/support/rule-tester";
import { rule } from "./index";

function reject(title: string, fixed?: string, shown = title): RejectCase {
  return {
    name: JSON.stringify(title),
    table: { title },
    problems: [
      {
        field: "title",
        message: [`表名“${shown}”应当以“绩效目标表”结尾。`, `The title “${shown}” should end with 绩效目标表.`],
        ...(fixed !== undefined && { fix: [["A1", title, fixed]] as const }),
      },
    ],
  };
}

testRule(rule, {
  accept: [
    { name: "绩效目标表", table: { title: "3.校舍维修绩效目标表" } },
    { name: "绩效目标申报表", table: { title: "校舍维修项目支出绩效目标申报表" } },
    { name: "a title that is spaced out", table: { title: "项 目 支 出 绩 效 目 标 表" } },
    { name: "a remark behind it", table: { title: "校舍维修绩效目标表（2023年）" } },
    { name: "a text that is no title", table: { title: "绩效目标" } },
    { name: "a table without a title", table: {} },
  ],
  reject: [
    reject("3. 校舍维修项目绩效目标", "3. 校舍维修项目绩效目标表"),
    reject("3.校舍维修绩效目标（2023年）", "3.校舍维修绩效目标表（2023年）"),
    reject("1、校舍维修绩效目标TC 1、校舍维修绩效目标 \\f C \\l 1 ", undefined, "1、校舍维修绩效目标"),
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { title: "3. 校舍维修项目绩效目标", name: "校舍维修" });
});
