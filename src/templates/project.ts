import type { KindId, Library } from "../fill/library";
import type { PlanPresetId } from "../fill/spend-plan";

/** Amounts in 万元; what is not known is absent. */
export interface ProjectBudget {
  /** 预算数 */
  readonly total?: number;
  /** 其中：财政资金 */
  readonly fiscal?: number;
  /** 其他资金 */
  readonly other?: number;
}

/** A project that a sheet is to be made for; what is not known is absent. */
export interface ProjectFacts {
  /** Guessed from name and purpose when absent. */
  readonly kind?: KindId;
  /** The number in the title. */
  readonly number: number;
  /** 单位代码及名称 */
  readonly unit?: string;
  readonly code?: string;
  readonly name?: string;
  readonly budget?: ProjectBudget;
  readonly purpose?: string;
  /** 预算年度 */
  readonly year?: number;
  /** How the money is to be spent; what is usual for the kind when absent. */
  readonly plan?: PlanPresetId;
  /** Where the indicators come from; the built-in library when absent. */
  readonly library?: Library;
}

/** What stands where the project's name has still to be filled in. */
export const NAME_SLOT = "【项目名称】";
