import type { Locale } from "../src/i18n/localized";
import type { SkipReason } from "../src/workbook/edit";
import type { HostErrorCode } from "../src/workbook/errors";
import type { ConfigProblem } from "./config";
import type { ReadProblem } from "./read-workbook";

/** What the command line says beside findings and errors. */
interface CliMessages {
  readonly description: string;
  readonly inspect: string;
  readonly check: string;
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
  readonly unreadFiles: (n: number) => string;
  readonly blank: string;
  readonly unnamed: string;
  readonly ruleFailed: (id: string) => string;
  readonly internal: string;
  /** Why a file was not read, where the file itself does not tell. */
  readonly unread: Readonly<Record<Exclude<ReadProblem, HostErrorCode>, string>>;
  readonly crashed: string;
  readonly checkFormat: string;
  readonly reportFile: string;
  readonly since: string;
  readonly jobs: string;
  readonly filesOrFolders: string;
  readonly emptyFolder: (folder: string) => string;
  /** Of files in folders whose format we do not read: how many, some of their names, and whether there are more. */
  readonly otherFormats: (n: number, names: readonly string[], more: boolean) => string;
  readonly nothingToDo: string;
  /** A path or the value of an option is an empty text. */
  readonly emptyName: string;
  /** The report would take the place of a workbook that is to be checked. */
  readonly reportIsInput: (file: string) => string;
  /** What is printed cannot be written. */
  readonly noOutput: string;
  readonly outNeeded: string;
  readonly badJobs: string;
  readonly badSince: (file: string, problem: "unreadable" | "no-report") => string;
  readonly unwritableReport: (file: string) => string;
  readonly progress: (done: number, total: number) => string;
  readonly takenOver: (files: number) => string;
  readonly fix: string;
  readonly config: string;
  readonly safe: string;
  readonly fixRule: string;
  readonly out: string;
  readonly inPlace: string;
  readonly backup: string;
  /** Two files of this name would go into one folder. */
  readonly doubleName: (name: string) => string;
  /** The changed file would go where the file itself is. */
  readonly sameFolder: (file: string) => string;
  readonly dryRun: string;
  readonly noDestination: string;
  readonly fixed: (n: number) => string;
  /** Of a file that is not written. */
  readonly wouldFix: (n: number) => string;
  readonly nothingToFix: string;
  readonly written: (file: string) => string;
  readonly unwritable: string;
  readonly breakSignature: string;
  /** Of a signed file that was not to be changed in place. */
  readonly signed: string;
  /** Of a signed file that was changed. */
  readonly brokeSignature: string;
  /** Of one that is not written. */
  readonly wouldBreakSignature: string;
  /** Of a file that another program wrote to while we worked on it. */
  readonly changedMeanwhile: string;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly badConfig: (file: string, problem: ConfigProblem) => string;
}

const CHINESE: CliMessages = {
  description: "检查、修复、填写预算项目绩效目标表（.xlsx）。文件只在本机处理，不上传。",
  inspect: "列出认出的绩效目标表和每一栏的内容",
  check: "检查绩效目标表，列出问题",
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
  unreadFiles: (n) => `${n} 个文件没有读成，见上。`,
  blank: "（空）",
  unnamed: "（未填写项目名称）",
  ruleFailed: (id) => `规则 ${id} 出了内部错误，它的结果不完整；其他规则照常检查。请把出错的文件交给维护人员。`,
  unread: {
    "no-permission": "没有权限读取这个文件，文件本身不一定有问题。请让文件的所有者或系统管理员给您读取权限，再试一次。",
    empty: "文件是空的（0 字节），多半没有复制或下载完。请重新取一份再试。",
    "odd-name":
      "文件打不开：文件名里有认不出的字符，多半是解压时文件名的编码不对。请改一个文件名，或换一个解压软件，再试一次。",
    internal: "程序内部出错，这个文件没有处理完，也没有改动。请把出错的文件交给维护人员。",
  },
  internal: "程序内部出错，没有做完。请把用的命令和文件交给维护人员。",
  crashed:
    "检查这个文件时内存不够或程序中断，没有检查完；其他文件照常检查。请单独再检查它一次；如果仍然不行，把文件拆小，或交给维护人员。",
  checkFormat: "输出格式；summary 只列每个文件的数目，xlsx 要同时写 --out",
  reportFile: "把结果写到这个文件，不显示在屏幕上",
  since: "以前的 JSON 或 NDJSON 结果：内容没有变的文件不再检查，沿用那里的结果",
  jobs: "同时检查几个文件；默认和处理器核数一样多",
  filesOrFolders: "一个或多个 .xlsx 文件或文件夹；文件夹里的 .xlsx、.xlsm 都算",
  emptyFolder: (folder) => `文件夹 ${folder} 里没有 .xlsx 或 .xlsm 文件。`,
  otherFormats: (n, names, more) =>
    `有 ${n} 个文件不是 .xlsx 格式，没有处理：${names.join("、")}${more ? " 等" : ""}。请用 Excel 或 WPS 另存为“Excel 工作簿（*.xlsx）”后再试。`,
  emptyName: "文件名是空的，请写上文件名。",
  reportIsInput: (file) => `--out 写的 ${file} 就是要检查的工作簿，会被结果盖掉。请换一个文件名，或放到别的文件夹。`,
  noOutput: "结果写不出去。请确认磁盘没有满，或用 --out 写到别的地方，再试一次。",
  nothingToDo: "没有可以处理的文件。请确认路径没有写错。",
  outNeeded: "写成 xlsx 要指定文件：请加上 --out 文件名.xlsx。",
  badJobs: "--jobs 后面请写 1 到 64 的整数。",
  badSince: (file, problem) =>
    problem === "unreadable"
      ? `以前的结果 ${file} 打不开。请确认文件还在、路径没有写错、您有权限读取；或去掉 --since，全部重新检查。`
      : `${file} 不是检查结果。--since 后面要写用 --format json 或 ndjson 得到的文件（用 --out 写的；Windows 的 > 会改变编码）；或去掉 --since，全部重新检查。`,
  unwritableReport: (file) =>
    `结果写不进 ${file}。请确认那里不是文件夹、可以写入、不是只读，磁盘没有满，文件没有被其他程序打开，再试一次。`,
  progress: (done, total) => `正在检查：${done} / ${total} 个文件`,
  takenOver: (files) => `${files} 个文件没有变，沿用以前的结果。`,
  fix: "修正可以自动改的问题，另存或改写文件；默认只改不影响意思的（空格、符号、标点）",
  config: "设置文件（JSON），格式见 docs/config.schema.json",
  safe: "改所有不影响意思的问题（默认）",
  fixRule: "改这条规则能改的所有问题，包括影响意思的；可以写多次",
  out: "把处理好的文件写到这个文件夹",
  inPlace: "直接改写原文件",
  backup: "改写前把原文件另存一份，文件名后面加 .bak（已有时加 .bak2、.bak3）",
  doubleName: (name) => `有两个文件都叫 ${name}，放进同一个文件夹会互相覆盖。请分两次处理，各放一个文件夹。`,
  sameFolder: (file) =>
    `--out 就是 ${file} 所在的文件夹，会盖掉原文件。请换一个文件夹；要改写原文件，请写 --in-place。`,
  dryRun: "只列出要改什么，不写文件",
  noDestination: "请写明处理好的文件放哪里：--out 文件夹，或 --in-place 改写原文件；只想看要改什么，写 --dry-run。",
  fixed: (n) => `改了 ${n} 个单元格`,
  wouldFix: (n) => `可以改 ${n} 个单元格；文件没有改动`,
  nothingToFix: "没有可以自动改的问题。",
  written: (file) => `已写入 ${file}`,
  breakSignature: "有数字签名的文件也直接改写；签名会因此失效，不写就不改",
  signed:
    "没有写入：这个文件有数字签名，一改签名就失效。请用 --out 文件夹 另存一份（原文件和签名不变），再给新文件签名；确实要改原文件，请加 --break-signature，改完重新签名。",
  brokeSignature: "注意：原文件有数字签名，改过的这一份里签名已经失效。请核对以后重新签名。",
  wouldBreakSignature:
    "注意：这个文件有数字签名，一改签名就失效。请用 --out 文件夹 另存一份，核对以后给新文件签名；原文件和签名不变。",
  changedMeanwhile: "没有写入：处理期间，其他程序改过这个文件。请关闭打开它的程序，再运行一次。",
  unwritable: "文件写不进去。请确认文件夹和文件可以写入、不是只读，磁盘没有满，文件没有被其他程序打开，再试一次。",
  skipped: {
    changed: "没有改：单元格的内容和检查时不一样",
    formula: "没有改：单元格里是公式",
    protected: "没有改：工作表受保护",
    "table-head": "没有改：它是 Excel 表格的列标题，改了会和别的列重名，或者让引用这一列的公式出错；请在 Excel 里改",
    "no-such-sheet": "没有改：找不到工作表",
  },
  badConfig: (file, problem) => {
    switch (problem.kind) {
      case "unreadable":
        return `设置文件 ${file} 打不开。请确认文件还在、路径没有写错、您有权限读取。`;
      case "not-json":
        return `设置文件 ${file} 不是有效的 JSON。请检查引号、逗号和括号。`;
      case "newer":
        return `设置文件 ${file} 是更新版本的绩标写的。请先升级绩标。`;
      case "damaged":
        return `设置文件 ${file} 里的“${problem.path}”写得不对。可以写的内容见 docs/config.schema.json。`;
    }
  },
};

const ENGLISH: CliMessages = {
  description:
    "Checks, mends and fills in performance target tables of budget projects (.xlsx). Files stay on this computer.",
  inspect: "list the target tables found and what each field holds",
  check: "check the target tables and list the findings",
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
  unreadFiles: (n) => (n === 1 ? "1 file could not be read, see above." : `${n} files could not be read, see above.`),
  blank: "(blank)",
  unnamed: "(no project name)",
  ruleFailed: (id) =>
    `Rule ${id} had an internal error and its results are incomplete; the others ran. Please pass the file on to the maintainers.`,
  unread: {
    "no-permission":
      "You have no permission to read this file; nothing need be wrong with it. Ask its owner or the administrator of the system for it, then try again.",
    empty:
      "The file is empty (0 bytes), perhaps not copied or downloaded to its end. Get it once more, then try again.",
    "odd-name":
      "The file cannot be opened: its name holds characters that the system cannot tell, perhaps from unpacking it with the wrong encoding. Rename it or unpack it with another program, then try again.",
    internal:
      "An internal error stopped the work on this file, which was not changed. Please pass the file on to the maintainers.",
  },
  internal: "An internal error stopped the work. Please pass the command and the files on to the maintainers.",
  crashed:
    "The check of this file ran out of memory or broke off; the other files were checked. Please check it once more by itself; if that fails too, split the file or pass it on to the maintainers.",
  checkFormat: "output format; summary prints the numbers of each file only, xlsx needs --out",
  reportFile: "write the result to this file instead of the screen",
  since: "a former JSON or NDJSON result: files that have not changed keep their findings from there",
  jobs: "number of files to check at a time; one a processor core by default",
  filesOrFolders: "one or more .xlsx files or folders; of a folder all .xlsx and .xlsm files",
  emptyFolder: (folder) => `The folder ${folder} holds no .xlsx or .xlsm file.`,
  otherFormats: (n, names, more) =>
    `${n === 1 ? "1 file is" : `${n} files are`} of another format than .xlsx and left out: ${names.join(", ")}${more ? " and others" : ""}. Save as Excel Workbook (*.xlsx), then try again.`,
  emptyName: "The name of the file is empty. Write one.",
  reportIsInput: (file) =>
    `--out names ${file}, a workbook that is to be checked; the result would take its place. Choose another name or folder.`,
  noOutput:
    "The result cannot be printed. Make sure that the disk is not full, or write it elsewhere by --out, then try again.",
  nothingToDo: "There is no file to work on. Make sure that the path is right.",
  outNeeded: "An xlsx report needs a file: add --out NAME.xlsx.",
  badJobs: "--jobs takes a whole number from 1 to 64.",
  badSince: (file, problem) =>
    problem === "unreadable"
      ? `The former result ${file} cannot be opened. Make sure that it is there and that you may read it, or leave --since out to check everything anew.`
      : `${file} is no result of a check. --since takes a file made with --format json or ndjson (and --out: > changes the encoding on Windows); leave it out to check everything anew.`,
  unwritableReport: (file) =>
    `The result cannot be written to ${file}. Make sure that it is no folder, may be written to and is not read-only, that the disk is not full, and that no other program has the file open, then try again.`,
  progress: (done, total) => `Checking: ${done} of ${total} files`,
  takenOver: (files) =>
    files === 1
      ? "1 file has not changed and keeps its findings."
      : `${files} files have not changed and keep their findings.`,
  fix: "mend what can be mended; by default only what changes no meaning (white space, symbols, punctuation)",
  config: "settings (JSON), see docs/config.schema.json",
  safe: "mend everything that changes no meaning (the default)",
  fixRule: "mend all that this rule can mend, also where meaning changes; may be given more than once",
  out: "write the changed files to this folder",
  inPlace: "change the files themselves",
  backup: "keep what a file held before it is changed, under its name with .bak (.bak2 and so on where that is taken)",
  doubleName: (name) =>
    `Two files are called ${name}: in one folder the second would take the place of the first. Take them one after the other, into different folders.`,
  sameFolder: (file) =>
    `--out is the folder of ${file}, which would be overwritten. Choose another folder, or write --in-place to change the file itself.`,
  dryRun: "only print the edits",
  noDestination:
    "Say where the changed files go: --out FOLDER, or --in-place to change the files themselves; --dry-run only prints the edits.",
  fixed: (n) => (n === 1 ? "1 cell changed" : `${n} cells changed`),
  wouldFix: (n) => `${n === 1 ? "1 cell" : `${n} cells`} can be changed; the file was not`,
  nothingToFix: "Nothing can be mended automatically.",
  written: (file) => `Written to ${file}`,
  breakSignature: "also change files in place that are digitally signed; the signature becomes invalid",
  signed:
    "Nothing was written: this file is digitally signed, and any change makes the signature invalid. Write a copy with --out FOLDER (the file and its signature stay) and sign that; to change the file itself, add --break-signature and sign it again.",
  brokeSignature:
    "Mind: the file was digitally signed, and the signature does not hold for the changed one. Look it over and sign it again.",
  wouldBreakSignature:
    "Mind: this file is digitally signed, and any change makes the signature invalid. Write a copy with --out FOLDER, look it over and sign that; the file and its signature stay.",
  changedMeanwhile:
    "Nothing was written: another program changed this file meanwhile. Close what has it open and run this again.",
  unwritable:
    "The file cannot be written. Make sure that folder and file may be written to and are not read-only, that the disk is not full, and that no other program has the file open, then try again.",
  skipped: {
    changed: "left: the cell no longer holds what was checked",
    formula: "left: the cell holds a formula",
    protected: "left: the sheet is protected",
    "table-head":
      "left: the head of a column of an Excel table; another column would have the same name, or formulas that mean this one would break; change it in Excel",
    "no-such-sheet": "left: there is no such sheet",
  },
  badConfig: (file, problem) => {
    switch (problem.kind) {
      case "unreadable":
        return `The settings file ${file} cannot be opened. Make sure that it is there and that you may read it.`;
      case "not-json":
        return `The settings file ${file} is no valid JSON. Check quotation marks, commas and brackets.`;
      case "newer":
        return `The settings file ${file} was written by a later version. Please update Jibiao first.`;
      case "damaged":
        return `“${problem.path}” in the settings file ${file} is wrong. docs/config.schema.json says what may be written.`;
    }
  },
};

/** The command line's texts in a language. */
export function cliMessages(locale: Locale): CliMessages {
  return locale === "zh-CN" ? CHINESE : ENGLISH;
}
