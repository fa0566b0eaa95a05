import type { Locale } from "../../src/i18n/localized";
import { PLAN_PRESETS } from "../../src/fill/spend-plan";
import type { RowRefusal } from "../../src/workbook/rows";

/** What `jibiao fill` says. */
export interface FillMessages {
  readonly command: string;
  readonly rows: string;
  readonly plan: string;
  readonly filled: (cells: number, rows: number) => string;
  /** Of a file that is not written. */
  readonly wouldFill: (cells: number, rows: number) => string;
  readonly nothing: string;
  readonly newRow: string;
  readonly lacking: (level2: readonly string[]) => string;
  readonly refused: Readonly<Record<RowRefusal, string>>;
  /** What to do where nobody asked for rows. */
  readonly askForRows: string;
  readonly open: (cells: number) => string;
  /** Of an entry of the library in the settings file. */
  readonly libraryProblem: (sentence: string) => string;
}

const CHINESE: FillMessages = {
  command: "按建议填写空着的指标和绩效目标，另存或改写文件；已经填了的不动",
  rows: "表里缺的指标类别也新增一行填上",
  plan: `空着的资金支出进度按这一种填，不写就不填：${courses("zh-CN", "；")}`,
  filled: (cells, rows) => `填了 ${cells} 个单元格${rows === 0 ? "" : `，新增 ${rows} 行`}`,
  wouldFill: (cells, rows) => `可以填 ${cells} 个单元格${rows === 0 ? "" : `，新增 ${rows} 行`}；文件没有改动`,
  nothing: "没有要填又有建议的空单元格。",
  newRow: "新增的行",
  lacking: (level2) => `还缺：${level2.join("、")}`,
  refused: {
    protected: "没有新增行：工作表受保护。请先撤消工作表保护，再运行一次。",
    "no-such-sheet": "没有新增行：找不到工作表。",
    changed: "没有新增行：上面一行的内容和读取时不一样。请再运行一次。",
    "in-the-way":
      "没有新增行：工作表里有图片、图表、批注、表格或数组公式，插入行会损坏它们。请在 Excel 里插入空行，再运行一次。",
    "sheet-full": "没有新增行：工作表已经用到最后一行。",
  },
  askForRows: "缺的类别没有空行可填；要新增行，请加 --rows。",
  open: (cells) => `有 ${cells} 个单元格的“【】”要由人填写，填好再上报：`,
  libraryProblem: (sentence) => `设置文件里的指标库（library）：${sentence}`,
};

const ENGLISH: FillMessages = {
  command: "fill in blank indicators and goals as suggested, into a copy or in place; what is filled in stays",
  rows: "also insert a row for each category of indicators that a table lacks",
  plan: `fill in blank checkpoints of the spend plan by this course; left alone by default: ${courses("en", "; ")}`,
  filled: (cells, rows) => `${cellsText(cells)} filled in${rows === 0 ? "" : `, ${rowsText(rows)} inserted`}`,
  wouldFill: (cells, rows) =>
    `${cellsText(cells)} can be filled in${rows === 0 ? "" : `, ${rowsText(rows)} inserted`}; the file was not changed`,
  nothing: "No blank cell is wanted that there is a suggestion for.",
  newRow: "new row",
  lacking: (level2) => `lacks: ${level2.join(", ")}`,
  refused: {
    protected: "no row was inserted: the sheet is protected. Take the protection off and run this again.",
    "no-such-sheet": "no row was inserted: there is no such sheet.",
    changed: "no row was inserted: the row above is not what it was. Run this again.",
    "in-the-way":
      "no row was inserted: pictures, charts, notes, tables or array formulas of the sheet would be damaged. Insert blank rows in Excel and run this again.",
    "sheet-full": "no row was inserted: the last row of the sheet is in use.",
  },
  askForRows: "There is no blank row for them; add --rows to insert some.",
  open: (cells) =>
    cells === 1
      ? "1 cell has 【】 that a person must fill in before it is handed in:"
      : `${cells} cells have 【】 that a person must fill in before they are handed in:`,
  libraryProblem: (sentence) => `The library in the settings file: ${sentence}`,
};

function courses(locale: Locale, separator: string): string {
  return PLAN_PRESETS.map(({ id, title }) => `${id} ${title[locale]}`).join(separator);
}

function cellsText(n: number): string {
  return n === 1 ? "1 cell" : `${n} cells`;
}

function rowsText(n: number): string {
  return n === 1 ? "1 row" : `${n} rows`;
}

/** The texts of `jibiao fill` in a language. */
export function fillMessages(locale: Locale): FillMessages {
  return locale === "zh-CN" ? CHINESE : ENGLISH;
}
