import { nearMissText } from "./near-miss";

const PLACE = { sheet: "表", cell: "B5" };

test.each([
  [
    { found: [], missing: ["指标值"] },
    "工作表“表”的 B5 没有认出表头，缺少指标值。补上表头后再检查。",
    "B5 on sheet “表” has no header that is known but lacks 指标值. Add the headers, then check again.",
  ],
  [
    { found: ["一级指标", "二级指标"], missing: [] },
    "工作表“表”的 B5 有一级指标、二级指标。",
    "B5 on sheet “表” has 一级指标, 二级指标.",
  ],
  [
    { found: ["一级指标"], missing: [], otherForm: "self-evaluation" as const },
    "工作表“表”的 B5 是绩效自评表，不是绩效目标表，所以没有检查。",
    "B5 on sheet “表” starts a self-evaluation table (绩效自评表), which is another form, so it was not checked.",
  ],
])("a near miss %j is explained", (miss, zh, en) => {
  expect(nearMissText({ ...PLACE, ...miss })).toEqual({ "zh-CN": zh, en });
});
