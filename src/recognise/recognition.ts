import type { TargetTable } from "../model/target-table";

/** A place that looked like a target table and was not taken for one. */
export interface NearMiss {
  /** Name of the sheet. */
  readonly sheet: string;
  /** A1 address of the nearest thing to a header row. */
  readonly cell: string;
  /** The standard headers found there, by their printed names. */
  readonly found: readonly string[];
  /** The standard headers that were looked for and not found. */
  readonly missing: readonly string[];
  /** Set when the table is another form on purpose: a self-evaluation 自评表 has 实际完成值 or 得分. */
  readonly otherForm?: "self-evaluation";
}

/** What was recognised in a workbook. */
export interface Recognition {
  /** Sheet by sheet, on each from top to bottom and from left to right. */
  readonly tables: readonly TargetTable[];
  /** The nearest candidates, nearest first; at most a few. */
  readonly nearMisses: readonly NearMiss[];
}
