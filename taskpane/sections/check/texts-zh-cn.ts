import type { CheckTexts } from "./texts";
import { settingName } from "../../setting-names";

const list = (items: readonly string[]): string => items.join("、");
const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join("、");
const severityName = { error: "错误", warning: "警告", hint: "提示" } as const;

export const ZH_CN: CheckTexts = {
  notMarked: {
    protected: (sheets) =>
      `${quoted(sheets)}受保护，没有做标记；其中的问题仍列在下面。要做标记，请先撤消工作表保护，再重新检查。`,
    "no-such-sheet": (sheets) => `${quoted(sheets)}在检查期间被删除或改名，没有做标记。请重新检查。`,
  },
  notCleared: {
    protected: (sheets) => `${quoted(sheets)}受保护，标记还在。请先撤消工作表保护，再点“清除标记”。`,
    "no-such-sheet": (sheets) => `${quoted(sheets)}在清除期间被删除或改名。请再点一次“清除标记”。`,
  },
  stale: "检查之后表格有改动，下面的结果可能已经过时。",
  rulesFailed: (rules) =>
    `有 ${rules.length} 条规则没能查完（${list(rules)}），它们的问题没有列出；其余结果不受影响。请把规则名告诉绩标的维护人员。`,
  settings: {
    newer: "工作簿里的绩标设置由更新的版本写入，已原样保留；这次按默认设置检查。请更新绩标后再查。",
    damaged: (path) =>
      `工作簿里的绩标设置${partOf(path)}坏了，用不上；原样留着没有动，这次按默认设置检查。请打开“设置”，点“修好设置”。`,
  },
  next: {
    heading: "下一步",
    safe: (findings) => `先修复 ${findings} 处可安全修复的问题：只改写法，不改意思，改完还能撤销。`,
    look: {
      error: (findings) => (findings === 1 ? "先改好这个错误。" : `从第一个开始，逐个改好这 ${findings} 个错误。`),
      warning: (findings) => `没有错误了。再看 ${findings} 个警告：审核时常因为这些被退回。`,
      hint: (findings) => `没有错误和警告了。还有 ${findings} 个提示，改不改由您决定。`,
    },
    lookButton: { error: "看第一个错误", warning: "看第一个警告", hint: "看第一个提示" },
    byHand: "交表前，请再核对程序看不出的几点：",
    byHandItems: [
      "金额与预算批复一致，用途与项目内容相符；",
      "指标是本项目要达到的，不是从别的项目照搬的；",
      "指标值够得着，也有证据可查。",
    ],
  },
  fixSafe: (findings) => `一次修复 ${findings} 处`,
  undo: "撤销",
  undoOf: (label) => `撤销：${label}`,
  skipped: {
    fix: {
      changed: (cells) => `${list(cells)}没有改：内容在检查之后变了。请看新的结果再决定。`,
      formula: (cells) => `${list(cells)}没有改：里面是公式，公式从不改写。请自己核对公式。`,
      protected: (cells) => `${list(cells)}没有改：工作表受保护。请先撤消工作表保护，再修改。`,
      "table-head": (cells) =>
        `${list(cells)}没有改：它是 Excel 表格的列标题，改了会和别的列重名，或者让引用这一列的公式出错。请自己在 Excel 里改。`,
      "no-such-sheet": (cells) => `${list(cells)}没有改：工作表已被删除或改名。请重新检查。`,
    },
    fill: {
      changed: (cells) => `${list(cells)}没有填：内容刚才变了。请看新的建议再决定。`,
      formula: (cells) => `${list(cells)}没有填：里面是公式，公式从不改写。请自己核对公式。`,
      protected: (cells) => `${list(cells)}没有填：工作表受保护。请先撤消工作表保护，再填写。`,
      "table-head": (cells) => `${list(cells)}没有填：它是 Excel 表格的列标题。请自己在 Excel 里填。`,
      "no-such-sheet": (cells) => `${list(cells)}没有填：工作表已被删除或改名。请重新读取当前的表。`,
    },
    undo: {
      changed: (cells) => `${list(cells)}没有恢复：您后来又改过，保留您改的内容。`,
      formula: (cells) => `${list(cells)}没有恢复：里面现在是公式，公式从不改写。`,
      protected: (cells) => `${list(cells)}没有恢复：工作表受保护。请先撤消工作表保护，再自己改回去。`,
      "table-head": (cells) => `${list(cells)}没有恢复：它是 Excel 表格的列标题。请自己在 Excel 里改回去。`,
      "no-such-sheet": (cells) => `${list(cells)}没有恢复：工作表已被删除或改名。请自己改回去。`,
    },
  },
  nothingFound: {
    lookedFor: (sheets) =>
      `看了 ${sheets} 张工作表。绩效目标表要有一行表头，写着“一级指标”“二级指标”“三级指标”“指标值”等。`,
    nearest: "最接近的地方：",
  },
  list: {
    heading: "发现的问题",
    keys: "上下方向键逐条移动，左右方向键收起或展开，回车转到单元格；F8 看下一个问题，Shift+F8 看上一个。",
    expandAll: "全部展开",
    collapseAll: "全部收起",
    previous: "上一个问题（Shift+F8）",
    next: "下一个问题（F8）",
    projectUnnamed: "（未填写项目名称）",
    selectedCell: (cell) => `所选单元格 ${cell}`,
    inTables: (tables) => `${tables} 张表`,
    arrange: "问题的排列方式",
    by: { project: "按项目", rule: "按问题" },
  },
  filter: {
    button: "筛选",
    text: "查找问题、项目或单元格",
    rule: "问题",
    project: "项目",
    all: "全部",
    clear: "清除筛选",
    shown: (shown, all) => (shown === all ? `共 ${all} 个问题` : `显示 ${shown} 个，共 ${all} 个问题`),
    none: "没有符合筛选条件的问题。",
    severity: (severity, n) => `${severityName[severity]} ${n}：只看这一类`,
    short: (severity, n) => `${severityName[severity]} ${n}`,
  },
  live: {
    label: "边改边查",
    hint: "改动表格后自动重新检查这张表",
  },
  why: "为什么",
  whyOf: (message) => `为什么：${message}`,
  how: "怎么改：",
  example: { wrong: "错误示例", right: "正确示例" },
  unexplained: "说明没有载入。请关闭面板再打开；如果仍然不行，请联系单位的管理员。",
  blank: "（空）",
  becomes: "改为",
  fix: "修复",
  fixAsShown: "按此修改",
  fixRule: (findings) => `本规则全部修改（${findings} 处）`,
  ignore: "忽略",
  reason: "忽略的原因（必填）",
  reasonMissing: "请写一句忽略的原因，方便以后核对。",
  place: "只此一处",
  rule: "这条规则",
  cancel: "取消",
  ignored: (findings) => `已忽略（${findings}）`,
  takeBack: "取消忽略",
  takeBackOf: (message) => `取消忽略：${message}`,
  because: (reason) => `原因：${reason}`,
  andMore: (others) => `这条规则的另外 ${others} 处也已忽略。`,
};

function partOf(path: string): string {
  const name = settingName(path, "zh-CN");
  return name === undefined ? "" : `里“${name}”这一项`;
}
