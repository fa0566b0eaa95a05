import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    {
      name: "sentences with a stop",
      table: { purpose: "用于培训，发放资料。", goals: ["培训200人次。", "发放资料；"] },
    },
    {
      name: "phrases without a stop",
      table: { purpose: "办公设备购置费", goals: ["培训干部200人次", "购置设备10台"] },
    },
    { name: "a short phrase with a comma", table: { goals: ["保运转，保安全"] } },
    { name: "a numbered list of phrases", table: { goals: ["1、培训干部\n\n2、购置设备"] } },
    { name: "a question and a quoted stop", table: { goals: ["做到“应保尽保，不落一人。”"] } },
    { name: "a goal that says 涉密", table: { goals: ["涉密", "完成培训。"] } },
    { name: "blank cells", table: { purpose: " ", goals: [""] } },
  ],
  reject: [
    {
      name: "the last row of a use that goes on from the first",
      table: { purpose: "用于开展干部培训，印制发放", morePurpose: ["学习资料，聘请授课老师和专家"] },
      problems: [
        {
          field: "morePurpose[0]",
          message: [
            "“学习资料，聘请授课老师和专家”末尾没有句号。",
            "“学习资料，聘请授课老师和专家” has no full stop at its end.",
          ],
          fix: [["B6", "学习资料，聘请授课老师和专家", "学习资料，聘请授课老师和专家。"]],
        },
      ],
    },
    {
      name: "a long sentence without a stop",
      table: { purpose: "用于开展干部培训，印制发放学习资料" },
      problems: [
        {
          field: "purpose",
          message: [
            "“用于开展干部培训，印制发放学习资料”末尾没有句号。",
            "“用于开展干部培训，印制发放学习资料” has no full stop at its end.",
          ],
          fix: [["B5", "用于开展干部培训，印制发放学习资料", "用于开展干部培训，印制发放学习资料。"]],
        },
      ],
    },
    {
      name: "goals of which only some have a stop",
      table: { goals: ["培训干部200人次", "购置设备10台。"] },
      problems: [
        {
          field: "goals[0]",
          message: ["“培训干部200人次”末尾没有句号。", "“培训干部200人次” has no full stop at its end."],
          fix: [["B8", "培训干部200人次", "培训干部200人次。"]],
        },
      ],
    },
    {
      name: "items of one cell of which only some have a stop",
      table: { goals: ["1.培训干部\n2.购置设备。\n3.发放资料 "] },
      problems: [
        {
          field: "goals[0]",
          message: ["“发放资料”末尾没有句号。", "“发放资料” has no full stop at its end."],
          fix: [["B8", "1.培训干部\n2.购置设备。\n3.发放资料 ", "1.培训干部。\n2.购置设备。\n3.发放资料。 "]],
        },
      ],
    },
    {
      name: "a text that was cut off",
      table: { purpose: "用于培训干部，" },
      problems: [
        {
          field: "purpose",
          message: [
            "“用于培训干部，”末尾不是句号，可能没有写完。",
            "“用于培训干部，” does not end in a full stop and may be cut off.",
          ],
        },
      ],
    },
  ],
});

it("is gone after its fix", () => {
  expectFixed(rule, { purpose: "用于开展干部培训，印制发放学习资料", goals: ["培训干部200人次。", "购置设备10台"] });
});
