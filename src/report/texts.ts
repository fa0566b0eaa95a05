import type { Locale } from "../i18n/localized";
import type { Counts, Severity } from "../model/severity";

/** What a report says of its own. */
export interface ReportTexts {
  readonly title: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly summary: string;
  readonly findings: string;
  readonly byFile: string;
  readonly byTable: string;
  readonly byRule: string;
  readonly number: string;
  readonly file: string;
  readonly project: string;
  readonly sheet: string;
  readonly cell: string;
  readonly level: string;
  readonly problem: string;
  readonly rule: string;
  readonly ruleId: string;
  readonly tables: string;
  readonly count: string;
  readonly affectedTables: string;
  readonly result: string;
  readonly total: string;
  readonly unnamed: string;
  readonly clean: string;
  readonly noTable: string;
  /** What was checked, on top of the report. */
  readonly scope: (files: number, tables: number) => string;
  readonly unread: (files: number) => string;
  readonly madeOn: (day: string) => string;
  readonly allClean: (tables: number) => string;
  readonly counts: (counts: Counts) => string;
  readonly origin: string;
  /** Names the button in a column's head. */
  readonly sortBy: (column: string) => string;
}

const CHINESE: ReportTexts = {
  title: "绩效目标表检查报告",
  severity: { error: "错误", warning: "警告", hint: "提示" },
  summary: "汇总",
  findings: "问题清单",
  byFile: "各文件情况",
  byTable: "各项目情况",
  byRule: "问题分类",
  number: "序号",
  file: "文件",
  project: "项目名称",
  sheet: "工作表",
  cell: "单元格",
  level: "级别",
  problem: "问题",
  rule: "问题类别",
  ruleId: "规则名",
  tables: "表数",
  count: "问题数",
  affectedTables: "涉及表数",
  result: "结果",
  total: "合计",
  unnamed: "（未填写项目名称）",
  clean: "没有发现问题",
  noTable: "没有找到绩效目标表",
  scope: (files, tables) => (files === 1 ? `共 ${tables} 张绩效目标表` : `共 ${files} 个文件，${tables} 张绩效目标表`),
  unread: (files) => `有 ${files} 个文件没有读成，原因见“各文件情况”。`,
  madeOn: (day) => `检查日期：${day}`,
  allClean: (tables) => `检查了 ${tables} 张表，没有发现问题。`,
  counts: ({ error, warning, hint }) => `错误 ${error} 个，警告 ${warning} 个，提示 ${hint} 个`,
  origin: "本报告由绩标生成。检查在本机进行，内容没有上传。",
  sortBy: (column) => `按${column}排序`,
};

const ENGLISH: ReportTexts = {
  title: "Check of performance target tables",
  severity: { error: "Error", warning: "Warning", hint: "Hint" },
  summary: "Summary",
  findings: "Findings",
  byFile: "Files",
  byTable: "Projects",
  byRule: "Kinds of findings",
  number: "No.",
  file: "File",
  project: "Project",
  sheet: "Sheet",
  cell: "Cell",
  level: "Severity",
  problem: "Finding",
  rule: "Kind",
  ruleId: "Rule",
  tables: "Tables",
  count: "Findings",
  affectedTables: "Tables concerned",
  result: "Result",
  total: "Total",
  unnamed: "(no project name)",
  clean: "No findings",
  noTable: "No target table was found",
  scope: (files, tables) => {
    const named = tables === 1 ? "1 target table" : `${tables} target tables`;
    return files === 1 ? named : `${files} files, ${named}`;
  },
  unread: (files) =>
    files === 1 ? "1 file could not be read; “Files” says why." : `${files} files could not be read; “Files” says why.`,
  madeOn: (day) => `Checked on ${day}`,
  allClean: (tables) =>
    tables === 1 ? "1 table was checked: nothing to mend." : `${tables} tables were checked: nothing to mend.`,
  counts: ({ error, warning, hint }) =>
    [
      error === 1 ? "1 error" : `${error} errors`,
      warning === 1 ? "1 warning" : `${warning} warnings`,
      hint === 1 ? "1 hint" : `${hint} hints`,
    ].join(", "),
  origin: "Made by Jibiao. The check ran on this computer; nothing was uploaded.",
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
};

/** The report's own texts in a language. */
export function reportTexts(locale: Locale): ReportTexts {
  return locale === "zh-CN" ? CHINESE : ENGLISH;
}
