import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule, type RejectCase, type RuleCase } from "../../../tests/support/rule-tester";
import type { Severity } from "../../model/severity";
import { rule } from "./index";
import { TYPOS } from "./typos";

function accept(purpose: string): RuleCase {
  return { name: JSON.stringify(purpose), table: { purpose } };
}

function reject(purpose: string, wrong: string, right: string, fixed: string, severity?: Severity): RejectCase {
  return {
    ...accept(purpose),
    problems: [
      {
        field: "purpose",
        ...(severity && { severity }),
        message: [`“${wrong}”应当写作“${right}”。`, `“${wrong}” should be “${right}”.`],
        fix: [["B5", purpose, fixed]],
      },
    ],
  };
}

testRule(rule, {
  accept: [
    ...[
      "召开视频会议，签订责任书",
      "预防犯罪，严防犯罪行为",
      "期末完成率，年末发生额",
      "自己完成作业",
      "种植发杨树苗",
      "法制宣传教育，法制审核",
      "学习小组公证处",
      "农田水力发电",
      "妥协条件",
      "专家评审记录，奖惩制度，已经废止",
      "聘请合格律师，目录相关内容",
      "一贯切实履行，有效意见，按其完成情况",
      "违规犯罪，警示犯罪，按装机容量补贴",
      "大屏监视屏系统，获取的成绩",
      "司法鉴定协议，讲座落实",
      "用编织袋装运，台风防汛",
    ].map(accept),
    { name: "a cell that says 涉密", table: { purpose: "涉密" } },
    { name: "a code", table: { code: "布署" } },
  ],
  reject: [
    reject("召开视屏会议", "视屏会议", "视频会议", "召开视频会议"),
    reject("安全防犯措施", "防犯", "防范", "安全防范措施"),
    reject("与乡镇鉴定责任书", "鉴定责任书", "签订责任书", "与乡镇签订责任书"),
    reject("截至6月末完成，另有末完成任务", "末完成", "未完成", "截至6月末完成，另有未完成任务"),
    reject("建立台帐", "台帐", "台账", "建立台账", "hint"),
    reject("办工室的布署，办工室", "办工室", "办公室", "办公室的部署，办公室"),
  ].map((each) => (each.name.includes("的布署") ? twoTypos(each) : each)),
});

/** Both are named, each once. */
function twoTypos(each: RejectCase): RejectCase {
  const [problem] = each.problems;
  if (problem === undefined) throw new Error("the case has no problem");
  return {
    ...each,
    problems: [
      {
        ...problem,
        message: [
          "“办工室”应当写作“办公室”，“布署”应当写作“部署”。",
          "“办工室” should be “办公室”; “布署” should be “部署”.",
        ],
      },
    ],
  };
}

describe("the list of typos", () => {
  it("has no pair twice and none whose right side is itself wrong", () => {
    const wrongs = TYPOS.map(({ wrong }) => wrong);
    expect(new Set(wrongs).size).toBe(wrongs.length);
    for (const { right } of TYPOS) expect(wrongs.filter((wrong) => right.includes(wrong))).toEqual([]);
  });

  it("has no longer pair behind a shorter one that would hide it", () => {
    const wrongs = TYPOS.map(({ wrong }) => wrong);
    for (const [place, wrong] of wrongs.entries()) {
      expect(wrongs.slice(0, place).filter((earlier) => wrong.startsWith(earlier))).toEqual([]);
    }
  });
});

it("is gone after its fix", () => {
  expectFixed(rule, { purpose: "建立台帐，召开视屏会议，培训干部200人次。" });
});
