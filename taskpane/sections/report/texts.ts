import type { Locale } from "../../../src/i18n/localized";
import { useSpeech } from "../../language";

const number = new Intl.NumberFormat("en");
/** Amounts in 万元, to the yuan at most. */
const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });
const share = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

const MONTH_NAMES = new Map([
  [3, "Mar"],
  [6, "Jun"],
  [10, "Oct"],
  [12, "Dec"],
]);

/** What the report section says. */
export interface ReportSectionTexts {
  readonly nothing: string;
  readonly noTables: string;
  readonly plan: string;
  readonly budgets: string;
  readonly problems: string;
  readonly asTable: string;
  /** Names the button that shows a picture as a table. */
  readonly asTableOf: (title: string) => string;
  readonly project: string;
  readonly unnamed: string;
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  readonly all: string;
  readonly month: (month: number) => string;
  readonly percent: (percent: number) => string;
  readonly amount: (amount: number) => string;
  readonly unit: string;
  /** Of a cell that is blank. */
  readonly unknown: string;
  /** Of a cell that holds something else, 涉密 for example. */
  readonly unread: string;
  /** Heads of columns: the share and the amount at a checkpoint. */
  readonly shareBy: (month: number) => string;
  readonly amountBy: (month: number) => string;
  readonly noProblems: string;
  readonly clean: string;
  /** `known` of the projects say their budget. */
  readonly summed: (amount: number, known: number, projects: number) => string;
  readonly findings: (findings: number) => string;
  readonly showAll: (projects: number) => string;
  readonly save: {
    readonly heading: string;
    readonly html: string;
    readonly xlsx: string;
    readonly copy: string;
    readonly add: string;
    /** What the new sheet is called. */
    readonly sheet: string;
    readonly fileName: string;
    readonly workbook: string;
    readonly handedOver: (file: string) => string;
    readonly copied: string;
    readonly notCopied: string;
    readonly text: string;
    readonly failed: string;
    readonly next: string;
  };
  readonly heads: {
    readonly title: string;
    readonly number: string;
    readonly place: string;
    readonly level: string;
    readonly finding: string;
  };
}

const TEXTS: Readonly<Record<Locale, ReportSectionTexts>> = {
  "zh-CN": {
    nothing: "先检查工作簿，这里就有支出计划、预算和问题的图，也可以把结果存成报告。",
    noTables:
      "上次检查没有找到绩效目标表，所以没有可画的图。请打开有绩效目标表的工作簿，再检查；还没有表时，可以在“模板”里插入一张。",
    plan: "资金支出计划",
    budgets: "各项目预算",
    problems: "各项目的问题",
    asTable: "表格",
    asTableOf: (title) => `${title}：看表格`,
    project: "项目",
    unnamed: "（未填写项目名称）",
    total: "预算数",
    fiscal: "财政资金",
    other: "其他资金",
    all: "合计",
    month: (month) => `${month}月底`,
    percent: (percent) => `${share.format(percent)}%`,
    amount: (value) => amount.format(value),
    unit: "金额单位：万元",
    unknown: "没有填",
    unread: "不是数",
    shareBy: (month) => `${month}月底`,
    amountBy: (month) => `${month}月底金额`,
    noProblems: "没有发现问题。",
    clean: "没有问题",
    summed: (value, known, projects) =>
      `${projects} 个项目，${known === projects ? "" : `其中 ${known} 个有预算数，`}预算数合计 ${amount.format(value)} 万元`,
    findings: (findings) => `${findings} 个问题`,
    showAll: (projects) => `显示全部 ${projects} 个项目`,
    save: {
      heading: "保存检查报告",
      html: "存为网页",
      xlsx: "存为 Excel",
      copy: "复制文字",
      add: "新建“检查报告”工作表",
      sheet: "检查报告",
      fileName: "绩效目标表检查报告",
      workbook: "本工作簿",
      handedOver: (file) =>
        `“${file}”已交给系统保存，一般在“下载”文件夹里。没有找到的话，是 Excel 不让加载项下载文件，请改用“复制文字”。`,
      copied: "已复制。可以粘贴到 Word、Excel 或聊天窗口里。",
      notCopied: "系统不让自动复制。请点一下下面的框，再按 Ctrl+C。",
      text: "检查报告",
      failed: "报告没有做成",
      next: "请关闭面板再打开，再试一次；如果仍然不行，请联系单位的管理员。",
    },
    heads: { title: "绩效目标表检查报告", number: "序号", place: "位置", level: "级别", finding: "问题" },
  },
  en: {
    nothing:
      "Check the workbook first: then spend plans, budgets and findings are shown here, and the result can be saved as a report.",
    noTables:
      "The last check found no target table, so there is nothing to show. Open a workbook that has some and check again, or insert one under “Templates”.",
    plan: "Spend plans",
    budgets: "Budgets",
    problems: "Findings by project",
    asTable: "Table",
    asTableOf: (title) => `${title}: as a table`,
    project: "Project",
    unnamed: "(project without a name)",
    total: "Budget",
    fiscal: "Fiscal funds",
    other: "Other funds",
    all: "Total",
    month: monthName,
    percent: (percent) => `${share.format(percent)}%`,
    amount: (value) => amount.format(value),
    unit: "Amounts in 万元",
    unknown: "blank",
    unread: "no number",
    shareBy: (month) => monthName(month),
    amountBy: (month) => `${monthName(month)} amount`,
    noProblems: "Nothing wrong was found.",
    clean: "nothing wrong",
    summed: (value, known, projects) =>
      `${number.format(projects)} ${projects === 1 ? "project" : "projects"}, ${known === projects ? "" : `${number.format(known)} of them with a budget, `}${amount.format(value)} 万元 in all`,
    findings: (findings) => `${number.format(findings)} ${findings === 1 ? "finding" : "findings"}`,
    showAll: (projects) => `Show all ${number.format(projects)} projects`,
    save: {
      heading: "Save the report",
      html: "As a web page",
      xlsx: "As a workbook",
      copy: "Copy as text",
      add: "As a new sheet",
      sheet: "Report",
      fileName: "Target table check",
      workbook: "This workbook",
      handedOver: (file) =>
        `“${file}” was handed to the system and should be in your downloads. If it is not, Excel does not let add-ins save files: use “Copy as text”.`,
      copied: "Copied. Paste it into Word, Excel or a chat.",
      notCopied: "The system does not allow copying. Click the box below and press Ctrl+C.",
      text: "Report",
      failed: "The report was not made",
      next: "Close the pane, open it and try again; if that does not help, ask your administrator.",
    },
    heads: {
      title: "Check of performance target tables",
      number: "No.",
      place: "Place",
      level: "Severity",
      finding: "Finding",
    },
  },
};

/** The end of a month is meant. */
function monthName(month: number): string {
  return MONTH_NAMES.get(month) ?? String(month);
}

export function useReportTexts(): ReportSectionTexts {
  return reportSectionTexts(useSpeech().locale);
}

/** The same for a language. */
export function reportSectionTexts(locale: Locale): ReportSectionTexts {
  return TEXTS[locale];
}
