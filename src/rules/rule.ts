import type { Localized } from "../i18n/localized";
import type { FieldPath } from "../model/field";
import type { Fix } from "../model/finding";
import type { Severity } from "../model/severity";
import type { StandardId, TargetTable } from "../model/target-table";

/** What a rule found: the runner adds where the table stands and who it belongs to. */
export interface Problem {
  /** The field it is about; its cell gets the mark. `table` stands for the title or, without one, the first cell. */
  readonly field: FieldPath;
  /** One sentence: what is wrong here, with the value that is wrong. */
  readonly message: Localized;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** Settings that rules read. */
export interface RuleOptions {
  /** Largest difference between 预算数 and the sum of its parts that passes, in 万元. */
  readonly budgetTolerance: number;
}

/** What a rule may know besides the table. */
export interface RuleContext {
  readonly standard: StandardId;
  readonly options: RuleOptions;
}

/** Facts about a rule that its page, the pane and the command line show. */
export interface RuleMeta {
  /** Thing, then what is checked: `plan-final`. The folder has the same name. */
  readonly id: string;
  readonly severity: Severity;
  /** A few words for lists. */
  readonly title: Localized;
  /** Why a reviewer cares, with the source ("实践" where there is none). */
  readonly why: Localized;
  /** What to do about it. */
  readonly how: Localized;
}

/** A rule that looks at one table. */
export interface TableRule extends RuleMeta {
  readonly scope: "table";
  readonly check: (table: TargetTable, context: RuleContext) => Iterable<Problem>;
}

/** A rule that compares the tables of a workbook; a problem names the table it belongs to. */
export interface WorkbookRule extends RuleMeta {
  readonly scope: "workbook";
  readonly check: (
    tables: readonly TargetTable[],
    context: Omit<RuleContext, "standard">,
  ) => Iterable<Problem & { readonly table: number }>;
}

export type Rule = TableRule | WorkbookRule;
