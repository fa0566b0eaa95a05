import { cellFix } from "../cell-fix";
import { goalCells } from "../goal-cells";
import { quote } from "../quote";
import type { TableRule } from "../rule";

export const rule: TableRule = {
  id: "goal-past-tense",
  group: "goal",
  scope: "table",
  severity: "hint",
  fixable: "confirm",
  title: { "zh-CN": "绩效目标写成了已经做完的事", en: "Goal told as if it were done" },
  why: {
    "zh-CN": "绩效目标是还没有做的事，“营造了”“提升了”像总结，多半是从工作总结抄来的。来源：实践。",
    en: "A goal lies ahead; a perfect tense was probably copied from a report. Source: practice.",
  },
  how: { "zh-CN": "去掉“了”，改成要做的事。", en: "Leave out 了 and say what is to be done." },
  *check(table) {
    for (const { path, field } of goalCells(table)) {
      const found = field.text.match(DONE) ?? [];
      const [first] = found;
      if (first === undefined) continue;
      const shown = quote(found.join("、"));
      const fix =
        typeof field.value === "string"
          ? cellFix(table, field, field.value.replace(DONE, withoutLe), "confirm")
          : undefined;
      yield {
        field: path,
        message: {
          "zh-CN": `绩效目标里的${shown["zh-CN"]}是做完的口气。`,
          en: `The goal says ${shown.en}, as if it were done.`,
        },
        ...(fix && { fix }),
      };
    }
  },
};

const VERBS =
  "营造 激发 实现 取得 完成 达到 提高 提升 增强 改善 促进 推动 推进 加强 加大 加快 解决 保障 保证 确保 维护 形成 建立 建成 健全 完善 降低 减少 减轻 " +
  "扩大 丰富 优化 打造 带动 拉动 避免 消除 缓解 满足 开展 举办 组织 培养 培育 发挥 巩固 拓展 深化 夯实 增加 改进 改变 树立 凝聚 弘扬 筑牢 防范 化解 强化 落实 " +
  "更换 改造 修建 新建 购置 采购 安装 维修 修复 治理 培训 发放 救助 资助 配备 得到";
/** 提高了; not 完成了解 (to finish finding out). */
const DONE = new RegExp(`(?:${VERBS.split(" ").join("|")})了(?![解结断然])`, "g");

function withoutLe(words: string): string {
  return words.slice(0, -1);
}
