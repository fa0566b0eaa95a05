import { parseTitle } from "./title";

describe("parseTitle", () => {
  it.each([
    ["3、法律顾问费绩效目标表", { number: 3, separator: "、", name: "法律顾问费", suffix: "绩效目标表" }],
    ["法律顾问费绩效目标表", { name: "法律顾问费", suffix: "绩效目标表" }],
    ["  12．法律顾问费  绩效目标表 ", { number: 12, separator: ".", name: "法律顾问费", suffix: "绩效目标表" }],
    ["（3）法律顾问费绩效目标表", { number: 3, name: "法律顾问费", suffix: "绩效目标表" }],
    ["3 绩效目标表", { number: 3, name: "", suffix: "绩效目标表" }],
    ["2024年法律顾问费绩效目标表", { name: "2024年法律顾问费", suffix: "绩效目标表" }],
    ["2024、法律顾问费绩效目标表", { name: "2024、法律顾问费", suffix: "绩效目标表" }],
    ["100米跑道绩效目标表", { number: 100, name: "米跑道", suffix: "绩效目标表" }],
    ["绩 效 目 标 表", { name: "", suffix: "绩 效 目 标 表" }],
    ["清淤\n 项目支出绩效目标申报表", { name: "清淤", suffix: "项目支出绩效目标申报表" }],
    ["清淤 \n\n绩效目标表（2024年度）", { name: "清淤", suffix: "绩效目标表" }],
    ["清淤绩效目标表 【公开】", undefined],
    ["清淤绩效目标", { name: "清淤", suffix: "绩效目标" }],
    ["清淤部门预算项目支出绩效目标批复表", { name: "清淤", suffix: "部门预算项目支出绩效目标批复表" }],
    ["绩效目标", undefined],
    ["第二部分 预算项目绩效目标", undefined],
    ["第 十一 章绩效目标表", { name: "第 十一 章", suffix: "绩效目标表" }],
    ["第12篇绩效目标表", undefined],
    ["在第三部分绩效目标表", { name: "在第三部分", suffix: "绩效目标表" }],
    ["绩效目标表填报说明", undefined],
    ["清淤目标表", undefined],
    ["", undefined],
  ])("takes %p apart", (text, title) => {
    expect(parseTitle(text)).toEqual(title);
  });

  it.each([
    ["110接处警系统运维费绩效目标表", "110接处警系统运维费", { name: "110接处警系统运维费", suffix: "绩效目标表" }],
    ["110 接处警运维费绩效目标表", "110接处警 运维费", { name: "110 接处警运维费", suffix: "绩效目标表" }],
    ["24小时自助服务区绩效目标表", "24小时自助服务区运维", { name: "24小时自助服务区", suffix: "绩效目标表" }],
    ["110接处警绩效目标表", "接处警", { number: 110, name: "接处警", suffix: "绩效目标表" }],
    ["1、110接处警绩效目标表", "110接处警", { number: 1, separator: "、", name: "110接处警", suffix: "绩效目标表" }],
    ["（5）5G基站绩效目标表", "5G基站", { number: 5, name: "5G基站", suffix: "绩效目标表" }],
  ])("takes %p apart for the project %p", (text, project, title) => {
    expect(parseTitle(text, project)).toEqual(title);
  });

  it("takes a text of more than two hundred characters for no title", () => {
    expect(parseTitle(`${"清".repeat(195)}绩效目标表`)?.name).toHaveLength(195);
    expect(parseTitle(`${"清".repeat(196)}绩效目标表`)).toBeUndefined();
  });
});
