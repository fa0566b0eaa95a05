import type { Messages } from "./dictionary";

const severityName = { error: "错误", warning: "警告", hint: "提示" } as const;

export const zhCN: Messages = {
  sections: {
    check: "检查",
    fill: "填写",
    templates: "模板",
    report: "报告",
    settings: "设置",
    label: "绩标的功能",
    missing: "这一页没有载入。请关闭面板再打开；如果仍然不行，请联系单位的管理员。",
  },
  actions: {
    checkWorkbook: "检查工作簿",
    checkSheet: "检查本表",
    clearMarks: "清除标记",
    cancel: "停止",
    retry: "重试",
    checkAgain: "重新检查",
  },
  pane: {
    title: "绩效目标表检查",
    intro: "找出本工作簿里的预算项目绩效目标表，标出有问题的单元格，并说明错在哪里、为什么。",
    privacy: "检查只在本机进行，不上传任何内容，也不改动表格里的文字和格式。",
    outsideExcel: "请在 Excel 里打开绩标：在“绩效目标”选项卡上点“打开面板”。",
    officeMissing: "没能连上 Excel：Office.js 没有载入。请检查网络后重新打开面板；如果仍然不行，请联系单位的管理员。",
    findingsMissing:
      "检查做完了，但问题清单没有载入。请再检查一次；如果仍然不行，请关闭面板再打开，或联系单位的管理员。",
  },
  severity: {
    name: severityName,
    count: (severity, n) => `${n} 个${severityName[severity]}`,
  },
  progress: {
    checking: { workbook: "正在检查工作簿", "active-sheet": "正在检查本表" },
    read: (done, total) => `正在读取：第 ${done} 张，共 ${total} 张工作表`,
    check: (done, total) => `正在检查：第 ${done} 张，共 ${total} 张表`,
    mark: "正在标记有问题的单元格",
    cancelling: "正在停止……",
    clearing: "正在清除标记……",
    changing: {
      fix: "正在修改……",
      undo: "正在撤销……",
      ignore: "正在记下忽略……",
      takeBack: "正在取消忽略……",
      fill: "正在填写……",
      insert: "正在插入……",
      settings: "正在保存设置……",
    },
  },
  result: {
    ofSheet: (sheet) => `工作表“${sheet}”`,
    tables: (n) => `${n} 张表`,
    clean: (tables) => `检查了 ${tables} 张表，没有发现问题。`,
    cancelled: (hasResult) => `已停止，工作簿没有改动${hasResult ? "，检查结果还是上一次的" : ""}。`,
    cleared: (cells) => (cells === 0 ? "工作簿里没有需要清除的标记。" : `已清除 ${cells} 处标记，表格恢复原样。`),
  },
  fixes: {
    done: {
      fix: ({ applied }) => (applied === 0 ? "没有改动单元格。" : `改了 ${applied} 个单元格。`),
      undo: ({ sheets = 0, rows = 0, applied }) => {
        const done = [
          sheets === 0 ? [] : `删去了 ${sheets} 张工作表`,
          rows === 0 ? [] : `删去了 ${rows} 行`,
          applied === 0 ? [] : `恢复了 ${applied} 个单元格`,
        ].flat();
        return done.length === 0 ? "没有恢复单元格。" : `${done.join("，")}。`;
      },
      ignore: () => "已忽略，记在工作簿里；保存工作簿后一直有效。",
      takeBack: () => "已取消忽略。",
      fill: ({ rows = 0, applied }) =>
        applied === 0 ? "没有填写单元格。" : `${rows === 0 ? "" : `插入了 ${rows} 行，`}填写了 ${applied} 个单元格。`,
      insert: () => "已写入工作簿。",
      settings: () => "设置已保存在工作簿里；保存工作簿后一直有效。",
    },
  },
  nothingFound: {
    heading: { workbook: "没有找到绩效目标表", "active-sheet": "本表里没有找到绩效目标表" },
  },
  failed: {
    check: "检查没有完成",
    clear: "标记没有清除",
    goTo: "没能转到这个单元格",
    fix: "修改没有完成",
    undo: "撤销没有完成",
    ignore: "没能忽略",
    takeBack: "没能取消忽略",
    fill: "填写没有完成",
    insert: "插入没有完成",
    settings: "设置没有保存",
  },
  errors: {
    "cell-edit-mode": "有单元格正在编辑。请按 Enter 或 Esc 结束编辑，再试一次。",
    busy: "Excel 正忙。请等它做完手上的事，再试一次。",
    "access-denied": "工作簿不允许改动。如果上方有“启用编辑”，请先点它；或另存一份后再试。",
    "sheet-gone": "工作表已被删除或改名。请重新检查。",
    "sheet-hidden": "工作表是隐藏的。请在任意工作表标签上点右键，选“取消隐藏”，再试一次。",
    unsupported: "这个版本的 Excel 做不到。请使用 Excel 2021 或更新的版本。",
    "request-too-large": "一次处理的内容太多。请切换到要检查的工作表，用“检查本表”一张一张地查。",
    "engine-missing":
      "绩标的检查程序没有载入。请关闭面板，重新打开工作簿后再试；如果仍然不行，请联系单位的管理员重新安装绩标。",
    "settings-kept": "工作簿里的绩标设置坏了、写满了或由更新的版本写入，没有改动它。请打开“设置”修好它，或更新绩标。",
    host: "Excel 报告了一个意外的错误。请再试一次；如果仍然不行，请保存工作簿，重新打开 Excel 后再试。",
  },
};
