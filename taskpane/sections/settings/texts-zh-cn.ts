import type { SettingsTexts } from "./texts";
import { settingName } from "../../setting-names";

export const settingsZhCN: SettingsTexts = {
  intro: "这些设置记在本工作簿里，跟着文件走。改一项，离开这一格就生效；检查过的表会马上重查。",
  newer: (version) =>
    `工作簿里的绩标设置由更新的版本写入（第 ${version} 版），已原样保留，这里不能改；检查按默认设置进行。请更新绩标。`,
  loading: "正在读取设置……",
  damaged: (path) =>
    `工作簿里的绩标设置${partOf(path)}坏了，用不上，现在不能改；检查按默认设置进行，原样还留着。点“修好设置”，坏了的换成默认，其余都留下。`,
  mend: "修好设置",
  record: "工作簿里的原样",
  unread: "没能读到工作簿里的设置",
  headings: {
    basis: "检查依据",
    plan: "支出进度要求",
    limits: "数值要求",
    words: "含糊词",
    rules: "规则",
    ignores: "已忽略的问题",
    marks: "标记的含义",
    about: "关于绩标",
  },
  standard: {
    label: "指标体系",
    hint: "自动判断时，每张表按它自己的一级指标名称来查。",
    choices: {
      auto: "自动判断",
      "hebei-legacy": "河北原表（效果指标）",
      "2015": "2015年办法（效益指标）",
      "2021": "2021年指引（成本指标单列）",
    },
  },
  live: {
    label: "边改边查",
    hint: "检查过以后，改了哪张表就重查哪张。这一项只管这台电脑，不记在工作簿里。",
  },
  numbers: {
    budgetYear: {
      label: "预算年度",
      unit: "年",
      hint: "留空：从标题、编码和日期里自动判断。",
      problem: "请填 2000 到 2100 之间的年份，例如 2025；或者留空。",
    },
    march: floor("3月底至少支出"),
    june: floor("6月底至少支出"),
    october: floor("10月底至少支出"),
    budgetTolerance: {
      label: "预算数允许的误差",
      hint: "预算数与各项资金之和相差不超过这个数就算相等，单位同表格（万元或元）。留空：0.005。",
      problem: "请填不小于 0 的数，例如 0.005；或者留空。",
    },
    satisfactionFloor: {
      label: "满意度指标值至少",
      unit: "%",
      hint: "低于这个数会提示偏低。留空：85。",
      problem: "请填 0 到 100 之间的数，例如 85；或者留空。",
    },
    nameLength: {
      label: "三级指标名称最多",
      unit: "字",
      hint: "超过这个字数会提示太长。留空：20。",
      problem: "请填 1 以上的整数，例如 20；或者留空。",
    },
    goalLength: {
      label: "绩效目标至少",
      unit: "字",
      hint: "少于这个字数会提示太短。留空：15。",
      problem: "请填 0 以上的整数，例如 15；或者留空。",
    },
  },
  plan: "默认不作要求。本地对支出进度有要求的，填在这里；留空就不查。",
  words: {
    intro: "除了绩标自带的词，还有哪些词在本单位算含糊？一行写一个，或用顿号隔开。",
    value: words("指标值里", "例如：基本达到"),
    basis: words("指标值确定依据里", "例如：领导要求"),
    goal: words("绩效目标里", "例如：做好各项工作"),
  },
  rules: {
    intro: (changed) =>
      `不需要的规则可以关掉，也可以改它的级别。${changed === 0 ? "现在都是默认。" : `现在改了 ${changed} 条。`}`,
    search: "查找规则",
    none: (search) => `没有名称里带“${search}”的规则。请换一个词。`,
    missing: "规则名称没有载入。请关闭面板再打开；如果仍然不行，请联系单位的管理员。",
    groups: {
      structure: "表格结构",
      budget: "编码与金额",
      plan: "资金支出计划",
      goal: "绩效目标",
      indicator: "指标行",
    },
    count: (rules, off) => (off === 0 ? `${rules} 条` : `${rules} 条，关了 ${off} 条`),
    severityOf: (title) => `级别：${title}`,
    own: (severity) => `${severity}（默认）`,
  },
  ignores: {
    heading: (ignores) => `已忽略的问题（${ignores}）`,
    none: "没有忽略任何问题。在“检查”里打开一条问题，可以写明原因后忽略它。",
    everywhere: "这条规则，整个工作簿",
    place: (project, text) => [project, text].filter((part) => part !== "").join("："),
    because: (reason) => `原因：${reason}`,
    takeBack: "取消忽略",
    takeBackOf: (title, place) => `取消忽略：${title}，${place}`,
  },
  marks: {
    looks: {
      error: "浅红底、深红字、下划线：写错了或者漏填",
      warning: "浅黄底、棕色字、加粗：审核时多半会退回",
      hint: "浅蓝底、深蓝字、斜体：建议改进",
    },
    sample: "示例",
    gravest: "一个单元格有几个问题时，按最重的那个标。",
    untouched: "标记是临时加的条件格式。单元格里的文字、数字、公式，表格原有的颜色、边框、合并和条件格式都不动。",
    clear: "点“清除标记”，所有标记一次去掉，不留痕迹。标记会随文件保存，报送之前请先清除。",
  },
  about: {
    product: "绩标：预算项目绩效目标表检查",
    version: (version) => `版本 ${version}`,
    privacy: "什么都不离开这台电脑：检查、修复、填写和报告都在本机完成，绩标不联网发送任何内容，不统计，不上传。",
    kept: "设置和忽略的问题记在工作簿里，保存工作簿后一直有效。",
  },
  reset: {
    button: "恢复默认",
    question: "把上面的设置和规则都恢复成默认？已忽略的问题不受影响。",
    confirm: "确定恢复",
    cancel: "取消",
  },
};

function floor(label: string): SettingsTexts["numbers"]["march"] {
  return { label, unit: "%", problem: "请填 0 到 100 之间的数，例如 30；或者留空。" };
}

function words(label: string, hint: string): SettingsTexts["words"]["value"] {
  return { label, hint, problem: "一个词最多 500 字，一共最多 1000 个词。请删掉一些。" };
}

function partOf(path: string): string {
  const name = settingName(path, "zh-CN");
  return name === undefined ? "" : `里“${name}”这一项`;
}
