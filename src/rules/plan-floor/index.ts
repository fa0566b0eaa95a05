import { percentText } from "../number-text";
import { planCells } from "../plan-cells";
import type { RuleOptions, TableRule } from "../rule";

export const rule: TableRule = {
  id: "plan-floor",
  group: "plan",
  scope: "table",
  severity: "hint",
  title: { "zh-CN": "支出进度低于要求", en: "Spend plan below the floor" },
  why: {
    "zh-CN": "有的地方对各时点的支出进度有最低要求；要求各地不同，不设置就不检查。来源：实践。",
    en: "Some places ask for a least progress at each checkpoint; they differ, so nothing is checked unless it is set. Source: practice.",
  },
  how: {
    "zh-CN": "提前安排支出，或者与财政部门商定进度；要求有变化，在设置里改。",
    en: "Spend earlier or agree on the progress with the finance office; change the floor in the settings when it is another.",
  },
  *check(table, { options }) {
    for (const { path, label, month, percent } of planCells(table)) {
      const floor = month === undefined ? undefined : floorFor(month, options.planFloors);
      if (floor === undefined || percent === undefined || percent >= floor) continue;
      const [planned, least] = [percentText(percent), percentText(floor)];
      yield {
        field: path,
        message: {
          "zh-CN": `${label["zh-CN"]}的支出计划是 ${planned}，低于要求的 ${least}。`,
          en: `The spend plan for the ${label.en} is ${planned}, below the floor of ${least}.`,
        },
      };
    }
  },
};

function floorFor(month: number, { march, june, october }: RuleOptions["planFloors"]): number | undefined {
  switch (month) {
    case 3:
      return march;
    case 6:
      return june;
    case 10:
      return october;
    default:
      return undefined;
  }
}
