import type { Locale } from "../src/i18n/localized";

/** What `jibiao new` says. */
export interface NewMessages {
  readonly command: string;
  readonly template: string;
  readonly kind: string;
  readonly list: string;
  readonly sheet: string;
  readonly count: string;
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly budget: string;
  readonly purpose: string;
  readonly year: string;
  readonly from: string;
  readonly catalogue: string;
  readonly out: string;
  readonly force: string;
  readonly notWhole: (text: string) => string;
  readonly notYear: (text: string) => string;
  readonly notAmount: (text: string) => string;
  readonly exists: (file: string) => string;
  readonly noList: (file: string) => string;
  readonly noSheet: (name: string, sheets: string) => string;
  readonly noProject: (sheet: string) => string;
  readonly made: (sheets: number, file: string) => string;
  readonly toFill: string;
}

const CHINESE: NewMessages = {
  command: "按模板新建绩效目标表，写成 .xlsx 文件",
  template: "模板",
  kind: "项目类型，决定填入哪些指标；不写就按项目名称和用途判断",
  list: "项目清单（.xlsx），表头要有项目名称，以及项目编码或金额；每个项目一张表",
  sheet: "清单所在的工作表；不写就用第一张像清单的",
  count: "没有清单时，生成几张空表",
  name: "项目名称",
  code: "项目编码",
  unit: "单位代码及名称，清单里没有时使用",
  budget: "预算数，单位万元",
  purpose: "资金用途",
  year: "预算年度",
  from: "第一张表的序号",
  catalogue: "最前面加一张目录",
  out: "写到这个 .xlsx 文件",
  force: "文件已经存在时覆盖",
  notWhole: (text) => `“${text}”不是 1 到 500 之间的整数。`,
  notYear: (text) => `“${text}”不是年份，请写成 2026 这样的四位数。`,
  notAmount: (text) => `“${text}”不是金额，请写数字，单位是万元。`,
  exists: (file) => `${file} 已经存在，没有覆盖。要覆盖请加 --force，或用 --out 换一个文件名。`,
  noList: (file) =>
    `${file} 里没有找到项目清单。请确认有一行表头，写着“项目名称”和“项目编码”或“预算数”，下面每行一个项目。`,
  noSheet: (name, sheets) => `没有名为“${name}”的工作表，文件里有：${sheets}。`,
  noProject: (sheet) => `工作表“${sheet}”的清单里没有项目，没有生成文件。`,
  made: (sheets, file) => `已生成 ${sheets} 张绩效目标表：${file}`,
  toFill: "【】处和空白处要由人填写。填好后运行 jibiao check 检查。",
};

const ENGLISH: NewMessages = {
  command: "make target tables from a template and write them to an .xlsx file",
  template: "template",
  kind: "kind of project, which decides on the indicators; guessed from name and purpose by default",
  list: "list of projects (.xlsx) with heads 项目名称 and 项目编码 or amounts; makes a sheet for each project",
  sheet: "the sheet that holds the list; the first that looks like one by default",
  count: "without a list: how many blank tables",
  name: "name of the project",
  code: "project code",
  unit: "code and name of the unit, where the list has none",
  budget: "budget total in 万元",
  purpose: "purpose of the money",
  year: "budget year",
  from: "number of the first table",
  catalogue: "put a catalogue in front",
  out: "write to this .xlsx file",
  force: "overwrite the file if it exists",
  notWhole: (text) => `“${text}” is no whole number from 1 to 500.`,
  notYear: (text) => `“${text}” is no year; write four figures, such as 2026.`,
  notAmount: (text) => `“${text}” is no amount; write a number, in 万元.`,
  exists: (file) =>
    `${file} exists and was not overwritten. Add --force to overwrite it, or choose another name by --out.`,
  noList: (file) =>
    `No list of projects was found in ${file}. It needs a row of heads with 项目名称 and 项目编码 or 预算数, and below it a project a row.`,
  noSheet: (name, sheets) => `There is no sheet “${name}”; the file has: ${sheets}.`,
  noProject: (sheet) => `The list on sheet “${sheet}” holds no project; no file was made.`,
  made: (sheets, file) => `${sheets === 1 ? "1 target table" : `${sheets} target tables`} written to ${file}`,
  toFill: "What says 【】 and what is blank has to be filled in. Then run jibiao check.",
};

/** The texts of `jibiao new` in a language. */
export function newMessages(locale: Locale): NewMessages {
  return locale === "zh-CN" ? CHINESE : ENGLISH;
}
