import type { KindId } from "../fill/library";
import type { Localized } from "../i18n/localized";
import type { MoneyUnit } from "../model/target-table";
import { isRemark } from "../recognise/labels";
import { inWanYuan, parseAmount } from "../text/amount";
import { toDecimal } from "../text/decimal";
import { displayText } from "../text/display";
import { fold, foldLabel } from "../text/fold";
import { oneLine } from "../text/one-line";
import { toA1 } from "../workbook/address";
import type { CellValue, SnapshotCell, SnapshotRow } from "../workbook/snapshot";
import { kindOfWord } from "./kind-of-word";
import type { ProjectBudget } from "./project";
import { AMOUNT_COLUMNS, type AmountColumn, type ListColumn } from "./project-list-heads";
import { type ListedProject, type ListProblem, MOST_PROJECTS } from "./listed-project";

/** 合计, 总计: what a row of totals says in one of its first cells. */
const TOTALS = /^(?:合计|总计|小计|共计|累计|本页合计|项目合计)(?::|\(.*\))?$|^(?:合计|总计|小计|共计)\d*个?项目?$/;
/** 一、基本支出: a row that only heads those below it. */
const GROUP = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+[类部])/;
const BLANK = /^[-—–/\s]*$/;
const SAYS_NOTHING = /^[-—–/\s无]*$/;
/** Amounts that differ by less than this are the same: half a fen. */
const TOLERANCE = 0.0000005;

/** Reads the rows of a list one after the other. */
export class ListRowReader {
  readonly projects: ListedProject[] = [];
  readonly problems: ListProblem[] = [];
  /** True once an amount was read that states no unit. */
  readBareAmount = false;
  readonly #codes = new Map<string, number>();
  /** A unit merged over several rows stands in the first one only. */
  #unit: string | undefined;
  /** True once it was told that no more is read. */
  #isFull = false;

  constructor(
    private readonly columns: ReadonlyMap<ListColumn, number>,
    private readonly units: ReadonlyMap<ListColumn, MoneyUnit>,
  ) {}

  read(row: SnapshotRow): void {
    const name = oneLine(this.#text(row, "name"));
    if (this.#isFull || isTotals(row, name) || row.cells.every(isNothing)) return;
    this.#unit = this.#unitOf(row) ?? this.#unit;
    if (this.#isBare(row) && (name === "" || GROUP.test(fold(name)) || isRemark(name))) return;
    if (this.projects.length >= MOST_PROJECTS) {
      this.#isFull = true;
      this.#tell(row, TOO_MANY);
      return;
    }
    const code = this.#code(row);
    const budget = this.#budget(row);
    const purpose = this.#text(row, "purpose").trim();
    if (name === "") {
      this.#tell(row, noName(row.row + 1));
      return;
    }
    const kind = this.#kind(row);
    const year = yearIn(this.#text(row, "year"));
    this.projects.push({
      row: row.row + 1,
      name,
      ...(code !== undefined && { code }),
      ...(this.#unit !== undefined && { unit: this.#unit }),
      ...(purpose !== "" && { purpose }),
      ...(kind !== undefined && { kind }),
      ...(year !== undefined && { year }),
      ...(budget !== undefined && { budget }),
    });
  }

  #cell(row: SnapshotRow, column: ListColumn): SnapshotCell | undefined {
    const at = this.columns.get(column);
    return at === undefined ? undefined : row.cells.find((cell) => cell.column === at);
  }

  #text(row: SnapshotRow, column: ListColumn): string {
    const cell = this.#cell(row, column);
    return cell === undefined ? "" : displayText(cell.value, cell.format);
  }

  /** True for a row that says nothing of a project but its name. */
  #isBare(row: SnapshotRow): boolean {
    const hasText = (["code", "purpose"] as const).some((column) => !SAYS_NOTHING.test(fold(this.#text(row, column))));
    return (
      !hasText && AMOUNT_COLUMNS.every((column) => parseAmount(this.#cell(row, column)?.value ?? "") === undefined)
    );
  }

  #code(row: SnapshotRow): string | undefined {
    const cell = this.#cell(row, "code");
    if (cell === undefined) return undefined;
    const code = foldLabel(typeof cell.value === "number" ? String(cell.value) : displayText(cell.value));
    if (SAYS_NOTHING.test(code)) return undefined;
    if (typeof cell.value === "number" && !Number.isSafeInteger(cell.value)) {
      this.#tell(row, brokenCode(row.row + 1));
      return undefined;
    }
    const before = this.#codes.get(code);
    if (before !== undefined) this.#tell(row, sameCode(row.row + 1, before));
    else this.#codes.set(code, row.row + 1);
    return code;
  }

  #budget(row: SnapshotRow): ProjectBudget | undefined {
    const amounts: { -readonly [Part in AmountColumn]?: number } = {};
    for (const column of AMOUNT_COLUMNS) {
      const amount = this.#amount(row, column);
      if (amount !== undefined) amounts[column] = amount;
    }
    const { total, fiscal, other } = amounts;
    if (total !== undefined && fiscal !== undefined) {
      const sum = toDecimal(fiscal + (other ?? 0));
      if (other !== undefined ? Math.abs(total - sum) > TOLERANCE : fiscal > total) {
        this.#tell(row, wrongSum(row.row + 1, total, sum));
      }
    }
    return Object.keys(amounts).length === 0 ? undefined : amounts;
  }

  #amount(row: SnapshotRow, column: AmountColumn): number | undefined {
    const cell = this.#cell(row, column);
    if (cell === undefined || isNothing(cell)) return undefined;
    const amount = parseAmount(cell.value);
    if (amount === undefined) {
      this.#tell(row, noAmount(toA1(row.row, cell.column), displayText(cell.value, cell.format)));
      return undefined;
    }
    if (amount.unit === undefined) this.readBareAmount = true;
    const wanYuan = inWanYuan(amount, this.units.get(column) ?? "万元");
    if (wanYuan >= 0) return wanYuan;
    this.#tell(row, negative(toA1(row.row, cell.column)));
    return undefined;
  }

  #unitOf(row: SnapshotRow): string | undefined {
    const name = oneLine(this.#text(row, "unit"));
    const code = foldLabel(this.#text(row, "unitCode"));
    if (name === "") return undefined;
    return /^\d/.test(name) ? name : code + name;
  }

  #kind(row: SnapshotRow): KindId | undefined {
    return kindOfWord(this.#text(row, "kind"));
  }

  #tell(row: SnapshotRow, message: Localized): void {
    this.problems.push({ row: row.row + 1, message });
  }
}

function isTotals({ cells }: SnapshotRow, name: string): boolean {
  return [name, ...cells.slice(0, 3).map(({ value }) => value)].some(
    (value) => typeof value === "string" && TOTALS.test(foldLabel(value)),
  );
}

function isNothing({ value }: { readonly value: CellValue }): boolean {
  return typeof value === "string" && BLANK.test(fold(value));
}

function yearIn(text: string): number | undefined {
  const year = /^(20\d\d)年?度?$/.exec(foldLabel(text))?.[1];
  return year === undefined ? undefined : Number(year);
}

const TOO_MANY: Localized = {
  "zh-CN": `一次最多读取 ${MOST_PROJECTS} 个项目，后面的没有读取。请分几次选取。`,
  en: `At most ${MOST_PROJECTS} projects are read at a time; those below were left out. Select them in several parts.`,
};

function noName(row: number): Localized {
  return {
    "zh-CN": `第 ${row} 行没有项目名称，已跳过。请补上项目名称。`,
    en: `Row ${row} has no project name and was left out. Fill in the name.`,
  };
}

function brokenCode(row: number): Localized {
  return {
    "zh-CN": `第 ${row} 行的项目编码存成了数字，后几位已经丢失，没有采用。请把这一列设成文本，重新填写编码。`,
    en: `The project code in row ${row} is stored as a number and has lost its last digits; it was not used. Make the column text and enter the code again.`,
  };
}

function sameCode(row: number, before: number): Localized {
  return {
    "zh-CN": `第 ${row} 行和第 ${before} 行的项目编码相同，两张表都会生成。请核对编码。`,
    en: `Rows ${row} and ${before} have the same project code; a sheet is made for both. Check the code.`,
  };
}

function noAmount(cell: string, text: string): Localized {
  return {
    "zh-CN": `${cell} 的金额“${text}”不是一个数，表里先空着。请改成数字。`,
    en: `The amount “${text}” in ${cell} is no number and is left blank in the sheet. Enter a number.`,
  };
}

function negative(cell: string): Localized {
  return {
    "zh-CN": `${cell} 的金额是负数，表里先空着。请核对。`,
    en: `The amount in ${cell} is negative and is left blank in the sheet. Check it.`,
  };
}

function wrongSum(row: number, total: number, sum: number): Localized {
  return {
    "zh-CN": `第 ${row} 行的预算数 ${total} 万元与各项资金之和 ${sum} 万元不一致，照原样填入。请核对。`,
    en: `In row ${row} the budget of ${total} 万元 differs from its parts, ${sum} 万元; both were taken as they are. Check them.`,
  };
}
