import * as v from "valibot";
import type { Comparator } from "../../text/comparator";
import type { Level2Category } from "../../standards/standard";

const CATEGORIES = [
  "quantity",
  "quality",
  "time",
  "cost",
  "social-cost",
  "ecological-cost",
  "economic",
  "social",
  "ecological",
  "sustainable",
  "satisfaction",
] as const satisfies readonly Level2Category[];

const COMPARATORS = ["=", ">", "≥", "<", "≤"] as const satisfies readonly Comparator[];

const filled = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/**
 * One indicator of a library. A part in 【】 is a slot: 【预算数】, 【预算年度】 and 【服务对象】 are filled in from the table, an empty
 * 【】 in the value by a count of the table's own texts, all others by a person.
 */
export const EntrySchema = v.strictObject({
  /** Unique in its library. */
  id: filled(60),
  /** What it stands under, 二级指标. */
  category: v.picklist(CATEGORIES),
  /** 三级指标 */
  name: filled(60),
  /** 绩效指标描述: content, formula, scope. */
  description: filled(500),
  /** 计算符号; absent for dates and grades. */
  comparator: v.optional(v.picklist(COMPARATORS)),
  /** The number, date or grade of 指标值, or a slot: `95`, `【】`, `【预算年度】年12月31日前`. */
  value: filled(100),
  /** 计量单位; "" for dates and grades. */
  unit: text(20),
  /** 指标值确定依据 */
  basis: filled(300),
  /** Subjects by which it is found: 会议, 信息化; 通用 fits any project. */
  tags: v.pipe(v.array(filled(20)), v.maxLength(20)),
  /** The grades of a qualitative indicator, best first. */
  scale: v.optional(v.pipe(v.array(filled(60)), v.minLength(2), v.maxLength(10))),
});

/** One indicator of a library. */
export type LibraryEntry = Readonly<v.InferOutput<typeof EntrySchema>>;

/** A line of the built-in library: id, name, description, comparator ("" for none), value, unit, basis, tags parted by blanks. */
export type Line = readonly [
  id: string,
  name: string,
  description: string,
  comparator: Comparator | "",
  value: string,
  unit: string,
  basis: string,
  tags: string,
  scale?: readonly string[],
];

/** The entries of one category. */
export function entriesOf(category: Level2Category, lines: readonly Line[]): readonly LibraryEntry[] {
  return lines.map(([id, name, description, comparator, value, unit, basis, tags, scale]) => ({
    id,
    category,
    name,
    description,
    ...(comparator !== "" && { comparator }),
    value,
    unit,
    basis,
    tags: tags.split(" "),
    ...(scale && { scale: [...scale] }),
  }));
}

/** The target value as it is written in its cell: `≥95%`, `≤【预算数】万元`. */
export function valueText({ comparator, value, unit }: LibraryEntry): string {
  return (comparator ?? "") + value + unit;
}
