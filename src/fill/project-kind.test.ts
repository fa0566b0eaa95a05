import { table } from "../../tests/support/table-builder";
import { guessKind, kindOf } from "./project-kind";

describe("guessKind", () => {
  it.each([
    ["年度工作会议费", "meeting"],
    ["政协全会经费", "meeting"],
    ["视频会议系统运维费", "it-operation"],
    ["中小学教师培训", "training"],
    ["宪法宣传周活动经费", "publicity"],
    ["互联网专线租用费", "line-rental"],
    ["指挥系统光纤租赁费", "line-rental"],
    ["政务网升级扩容改造项目", "system-building"],
    ["智慧社区平台建设", "system-building"],
    ["环卫车辆购置", "purchase"],
    ["执法装备购置费", "purchase"],
    ["校舍维修改造", "repair"],
    ["农村公路工程", "works"],
    ["年度审计服务费", "outsourcing"],
    ["绩效考核办法咨询服务费", "outsourcing"],
    ["干部意外伤害保险", "insurance"],
    ["城乡居民基本养老保险区级补助资金", "subsidy"],
    ["村级组织运转经费（村干部补贴）", "subsidy"],
    ["商品房租金补贴", "subsidy"],
    ["见义勇为奖金", "award"],
    ["残疾人康复救助", "relief"],
    ["人民调解、法律援助经费", "cases"],
    ["信访工作经费", "cases"],
    ["森林防火经费", "campaign"],
    ["护路4名劳务派遣人员经费", "dispatch"],
    ["办公用房租赁费", "house-rental"],
    ["办公楼物业管理费", "property"],
    ["环境卫生保洁服务费", "property"],
    ["法律顾问费", "legal"],
    ["因公出国经费", "travel"],
    ["票据印刷费", "printing"],
    ["乡村振兴课题研究费", "research"],
    ["党报党刊征订费", "periodicals"],
    ["档案数字化", "archives"],
    ["文化站免费开放资金", "public-service"],
    ["机关运行经费", "operation"],
    ["招商引资经费", "general"],
    ["", "general"],
  ])("takes %s for %s", (name, kind) => {
    expect(guessKind(table({ name })).kind).toBe(kind);
  });

  it("lets the purpose decide where the name says nothing", () => {
    const guess = guessKind(table({ name: "专项经费", purpose: "用于采购办公设备、购置档案柜。" }));
    expect(guess.kind).toBe("purchase");
    expect(guess.ranking.map(({ kind }) => kind)).toContain("general");
  });

  it("lists the kinds by what speaks for them", () => {
    const { ranking } = guessKind(table({ name: "社区矫正及普法宣传费" }));
    expect(ranking.map(({ kind }) => kind)).toEqual(["publicity", "cases", "general"]);
    expect(ranking.map(({ score }) => score)).toEqual(ranking.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("does not read what is withheld", () => {
    expect(guessKind(table({ name: "专项经费", purpose: "涉密", goals: ["涉密"] })).kind).toBe("general");
  });

  it("reads the name of the title where there is no name cell", () => {
    expect(guessKind(table({ title: "3、干部培训费绩效目标表" })).kind).toBe("training");
  });
});

describe("kindOf", () => {
  const sample = table({ name: "社区矫正及普法宣传费" });

  it("puts the kind that a person chose before all others", () => {
    const { kind, ranking } = kindOf(sample, "cases");
    expect(kind).toBe("cases");
    expect(ranking.map((other) => other.kind)).toEqual(["cases", "publicity", "general"]);
    expect(ranking[0]?.score).toBe(ranking[1]?.score);
  });

  it("is the guess where nobody chose, or chose the same", () => {
    expect(kindOf(sample, undefined)).toEqual(guessKind(sample));
    expect(kindOf(sample, "publicity")).toEqual(guessKind(sample));
  });
});
