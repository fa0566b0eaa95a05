import { expectFixed } from "../../../tests/support/expect-fixed";
import { testRule } from "../../../tests/support/rule-tester";
import { rule } from "./index";

testRule(rule, {
  accept: [
    { name: "what is to be done", table: { goals: ["提高教学水平，营造良好氛围"] } },
    { name: "为了 and 了解", table: { goals: ["为了保障学生安全，开展了解民情活动"] } },
    { name: "了 in other words", table: { goals: ["完成了结旧案工作，做到明了易懂"] } },
    { name: "a classified goal", table: { goals: ["涉密"] } },
    { name: "a blank goal", table: { goals: [""] } },
    { name: "a layout without goals", table: {} },
  ],
  reject: [
    {
      name: "what was done, all of it in one go",
      table: { goals: ["新建公路12公里", "营造了良好氛围，有效激发了群众的积极性 "] },
      problems: [
        {
          field: "goals[1]",
          message: [
            "绩效目标里的“营造了、激发了”是做完的口气。",
            "The goal says “营造了、激发了”, as if it were done.",
          ],
          fix: [["B9", "营造了良好氛围，有效激发了群众的积极性 ", "营造良好氛围，有效激发群众的积极性 "]],
        },
      ],
    },
    {
      name: "work that was done",
      table: { goals: ["更换了老旧管网26公里，居民用水得到了保障"] },
      problems: [
        {
          field: "goals[0]",
          message: [
            "绩效目标里的“更换了、得到了”是做完的口气。",
            "The goal says “更换了、得到了”, as if it were done.",
          ],
          fix: [["B8", "更换了老旧管网26公里，居民用水得到了保障", "更换老旧管网26公里，居民用水得到保障"]],
        },
      ],
    },
  ],
});

it("offers a fix that mends it for good", () => {
  expectFixed(rule, { goals: ["提高了农村公路的通行能力，方便群众出行"] });
});
