import type { Locale, Localized } from "../../src/i18n/localized";

/** Everything the page itself says. */
const TEXTS = {
  appName: { "zh-CN": "绩标工作台", en: "Jibiao workbench" },
  open: { "zh-CN": "打开", en: "Open" },
  save: { "zh-CN": "保存", en: "Save" },
  openTip: {
    "zh-CN": "打开一个 .xlsx 工作簿，也可以把文件拖到页面上",
    en: "Open an .xlsx workbook, or drop one on the page",
  },
  saveTip: { "zh-CN": "把修改后的工作簿存成文件", en: "Save the workbook with its changes as a file" },
  otherLocale: { "zh-CN": "English", en: "中文" },
  darkTheme: { "zh-CN": "深色", en: "Dark" },
  lightTheme: { "zh-CN": "浅色", en: "Light" },
  closePane: { "zh-CN": "关闭面板", en: "Close the pane" },
  resizePane: { "zh-CN": "面板宽度", en: "Width of the pane" },
  newWorkbook: { "zh-CN": "工作簿1.xlsx", en: "Book1.xlsx" },
  ready: { "zh-CN": "就绪", en: "Ready" },
  loading: { "zh-CN": "正在打开……", en: "Opening..." },
  saved: { "zh-CN": "已保存", en: "Saved" },
  nothingToSave: {
    "zh-CN": "没有改动，保存的文件与原来完全相同",
    en: "Nothing changed: the saved file is exactly the old one",
  },
  traffic: {
    "zh-CN": "加载项往返 {trips} 次，{size}",
    en: "Add-in: {trips} round trips, {size}",
  },
  notShown: {
    "zh-CN": "这个工作簿里有些内容工作台显示不了，但会原样保留：",
    en: "The workbench cannot show some things in this workbook. They stay in the file as they are: ",
  },
  saveLoses: {
    "zh-CN": "有些改动还不能写进文件：\n\n{list}\n\n仍要保存其余的改动吗？原文件不受影响。",
    en: "Some changes cannot be written to the file yet:\n\n{list}\n\nSave the others? The old file is not touched.",
  },
  endEditing: {
    "zh-CN": "有单元格正在编辑。请先按回车结束编辑，再试一次。",
    en: "A cell is being edited. Please press Enter to end it, then try again.",
  },
  unreadable: {
    "zh-CN": "读不了这个文件。请检查它是否还在，或是否有权限打开。",
    en: "This file cannot be read. Please check that it is still there and that you may open it.",
  },
  notAWorkbook: {
    "zh-CN": "这不是 .xlsx 工作簿。请在 Excel 里打开它，另存为“Excel 工作簿 (.xlsx)”后再试。",
    en: "This is no .xlsx workbook. Please open it in Excel, save it as an Excel workbook (.xlsx), and try again.",
  },
  encrypted: {
    "zh-CN": "这个工作簿有打开密码。请在 Excel 里去掉密码后再试。",
    en: "This workbook has a password to open it. Please remove the password in Excel and try again.",
  },
  damaged: {
    "zh-CN": "这个文件已损坏或不完整。请重新获取一份，或在 Excel 里修复后再试。",
    en: "This file is damaged or cut off. Please get another copy, or repair it in Excel, and try again.",
  },
  tooLarge: {
    "zh-CN": "这个文件解开后太大，工作台不打开。请拆成几个工作簿后再试。",
    en: "This file unpacks to more than the workbench opens. Please split it into several workbooks and try again.",
  },
  addinMissing: {
    "zh-CN": "找不到加载项。请重新运行 npm start。",
    en: "The add-in is not there. Please run npm start again.",
  },
  failed: {
    "zh-CN": "没有成功：{reason}",
    en: "It did not work: {reason}",
  },
} satisfies Record<string, Localized>;

export type TextKey = keyof typeof TEXTS;

/** A text of the page, with its `{names}` filled in. */
export function text(locale: Locale, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  return TEXTS[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
