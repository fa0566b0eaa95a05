import type { Localized } from "../i18n/localized";
import type { StandardId } from "../model/target-table";

/** What a level-1 name 一级指标 stands for, whatever its wording: output 产出, benefit 效益 or 效果, satisfaction 满意度, cost 成本. */
export type Level1Category = "output" | "benefit" | "satisfaction" | "cost";

/** What a level-2 name 二级指标 stands for. `cost` is 成本 of 2015 and 经济成本 of 2021. */
export type Level2Category =
  | "quantity"
  | "quality"
  | "time"
  | "cost"
  | "social-cost"
  | "ecological-cost"
  | "economic"
  | "social"
  | "ecological"
  | "sustainable"
  | "satisfaction";

/** A level-2 name and what it stands for. */
export interface Level2 {
  readonly category: Level2Category;
  readonly name: string;
}

/** A level-1 name with the level-2 names that belong under it, in the order of the form. */
export interface Level1 {
  readonly category: Level1Category;
  readonly name: string;
  readonly level2: readonly Level2[];
}

/** An official hierarchy of indicator names. */
export interface Standard {
  readonly id: StandardId;
  readonly title: Localized;
  /** The document that sets it, or where it was seen in use. */
  readonly source: string;
  readonly level1: readonly Level1[];
}
