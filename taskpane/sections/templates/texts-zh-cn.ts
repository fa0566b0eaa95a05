import type { TemplatesTexts } from "./texts";

/** To the yuan at most. */
const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

/** Names of more sheets would fill the pane. */
const MOST_NAMES = 3;

export const templatesZhCN: TemplatesTexts = {
  loading: "正在载入模板……",
  undo: "撤销",
  insert: {
    heading: "插入模板",
    template: "表样",
    source: "插入什么",
    sources: { blank: "空白表", list: "按项目清单，每个项目一张" },
    kind: "项目类型",
    anyKind: { blank: "还没定", list: "按项目名称判断" },
    plan: "支出进度",
    usualPlan: "按项目类型常用的进度",
    count: "张数",
    wrongCount: "请填 1 到 50 之间的整数。",
    apply: (sheets) => `插入 ${sheets} 张`,
    label: (sheets) => `插入 ${sheets} 张模板`,
    done: (sheets) => {
      const names = sheets.slice(0, MOST_NAMES).map((name) => `“${name}”`);
      return `插入了 ${sheets.length} 张工作表：${names.join("、")}${sheets.length > MOST_NAMES ? "等" : ""}。【】里的内容要自己填。`;
    },
    fillFirst: "转到第一张去填写",
  },
  list: {
    hint: "清单要有一行表头，写着“项目名称”和“项目编码”或“预算数”，下面每行一个项目。",
    read: "读取当前工作表的清单",
    readAgain: "重新读取当前工作表",
    readAny: "在整个工作簿里找清单",
    reading: "正在读取清单……",
    notRead: "没能读取清单",
    found: (sheet, projects) => `工作表“${sheet}”里有 ${projects} 个项目：`,
    none: (sheet) => `工作表“${sheet}”的清单里还没有项目。请在表头下面每行填一个项目，再读取一次。`,
    all: "全选",
    noneChosen: "全不选",
    choose: "要插入的项目",
    row: (row) => `第 ${row} 行`,
    amount: (value) => `${amount.format(value)} 万元`,
    noAmount: "没有预算数",
    noCode: "没有编码",
    leftOut: (problems) => `要看一下的行（${problems} 处）`,
  },
  catalogue: {
    heading: "目录",
    hint: "在最前面生成“目录”工作表，列出所有项目的编码、预算和合计，点项目名称就转到那张表。表有增减或改名后，再点一次刷新。",
    apply: "生成或刷新目录",
    label: "生成目录",
    made: (sheet, projects) => `生成了工作表“${sheet}”，列了 ${projects} 个项目。`,
    refreshed: (sheet, projects) => `刷新了工作表“${sheet}”，现在有 ${projects} 个项目。`,
  },
  save: {
    heading: "另存为模板",
    hint: "把当前工作表复制一张，清空填写的内容，保留表头、格式和公式，以后复制它来用。原来的表不动。",
    apply: "把当前工作表存为模板",
    label: "另存为模板",
    done: (sheet, left) =>
      `存成了工作表“${sheet}”，填写的内容已经清空。${left === 0 ? "" : `${left} 个单元格里是公式，没有清空。`}`,
  },
};
