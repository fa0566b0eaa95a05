import type { Locale } from "../src/i18n/localized";

/** What the command line says beside findings and errors. */
interface CliMessages {
  readonly description: string;
  readonly inspect: string;
  readonly check: string;
  readonly files: string;
  readonly format: string;
  readonly rule: string;
  readonly severity: string;
  readonly language: string;
  readonly noColour: string;
  readonly version: string;
  readonly help: string;
  readonly unknownRule: (id: string) => string;
  readonly tables: (n: number) => string;
  readonly noTable: string;
  readonly noFinding: string;
  readonly total: (files: number, tables: number) => string;
  readonly unread: (n: number) => string;
  readonly blank: string;
  readonly unnamed: string;
  readonly ruleFailed: (id: string) => string;
  readonly internal: string;
}

const CHINESE: CliMessages = {
  description: "检查预算项目绩效目标表（.xlsx）。文件只在本机读取，不上传。",
  inspect: "列出认出的绩效目标表和每一栏的内容",
  check: "检查绩效目标表，列出问题",
  files: "一个或多个 .xlsx 文件",
  format: "输出格式",
  rule: "只用这条规则，可以写多次",
  severity: "只列出这一级及更严重的问题",
  language: "语言：zh-CN 或 en；默认跟随系统",
  noColour: "不用颜色",
  version: "显示版本",
  help: "显示帮助",
  unknownRule: (id) => `没有名为“${id}”的规则。规则名见 docs/rules。`,
  tables: (n) => `${n} 张绩效目标表`,
  noTable: "没有找到绩效目标表。",
  noFinding: "没有发现问题。",
  total: (files, tables) => `共 ${files} 个文件，${tables} 张表：`,
  unread: (n) => `${n} 个文件没有读成，见上。`,
  blank: "（空）",
  unnamed: "（未填写项目名称）",
  ruleFailed: (id) => `规则 ${id} 出了内部错误，它的结果不完整；其他规则照常检查。请把出错的文件交给维护人员。`,
  internal: "程序内部出错，这个文件没有检查完。请把出错的文件交给维护人员。",
};

const ENGLISH: CliMessages = {
  description: "Checks performance target tables of budget projects (.xlsx). Files are read on this computer only.",
  inspect: "list the target tables found and what each field holds",
  check: "check the target tables and list the findings",
  files: "one or more .xlsx files",
  format: "output format",
  rule: "apply this rule only; may be given more than once",
  severity: "list findings of this severity and graver ones only",
  language: "language: zh-CN or en; follows the system by default",
  noColour: "no colours",
  version: "print the version",
  help: "print this help",
  unknownRule: (id) => `There is no rule “${id}”. docs/rules lists them.`,
  tables: (n) => (n === 1 ? "1 target table" : `${n} target tables`),
  noTable: "No target table was found.",
  noFinding: "Nothing to mend.",
  total: (files, tables) =>
    `${files === 1 ? "1 file" : `${files} files`}, ${tables === 1 ? "1 table" : `${tables} tables`}: `,
  unread: (n) => (n === 1 ? "1 file could not be read, see above." : `${n} files could not be read, see above.`),
  blank: "(blank)",
  unnamed: "(no project name)",
  ruleFailed: (id) =>
    `Rule ${id} had an internal error and its results are incomplete; the others ran. Please pass the file on to the maintainers.`,
  internal: "An internal error stopped the check of this file. Please pass the file on to the maintainers.",
};

/** The command line's texts in a language. */
export function cliMessages(locale: Locale): CliMessages {
  return locale === "zh-CN" ? CHINESE : ENGLISH;
}
