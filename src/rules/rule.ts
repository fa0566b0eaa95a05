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
  /** Further fields it is about: findings of the rules that this one overrides are dropped there too. */
  readonly covers?: readonly FieldPath[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A problem that names the table it belongs to by its `index`. */
export interface WorkbookProblem extends Problem {
  readonly table: number;
}

/** Settings that rules read. */
export interface RuleOptions {
  /** Largest difference between 预算数 and the sum of its parts that passes, in the table's own money unit (万元 or 元). */
  readonly budgetTolerance: number;
  /** The year of the budget; absent: found from titles, codes and dates. */
  readonly budgetYear?: number;
  /** Least cumulative share in percent at the end of March, June and October; a checkpoint without one is free. */
  readonly planFloors: { readonly march?: number; readonly june?: number; readonly october?: number };
  /** Characters that a level-3 name may have. */
  readonly nameLength: number;
  /** Chinese characters that a goal has at least. */
  readonly goalLength: number;
  /** A satisfaction target below this, in percent, is low. */
  readonly satisfactionFloor: number;
  /** Words of a unit's own that count as vague besides the built-in ones, in target values, bases and goals. */
  readonly vagueWords: {
    readonly value: readonly string[];
    readonly basis: readonly string[];
    readonly goal: readonly string[];
  };
}

/** What the rules go by where nothing else is set. */
export const DEFAULT_RULE_OPTIONS: RuleOptions = {
  budgetTolerance: 0.005,
  planFloors: {},
  nameLength: 20,
  goalLength: 15,
  satisfactionFloor: 85,
  vagueWords: { value: [], basis: [], goal: [] },
};

/** What a rule may know besides the table. */
export interface RuleContext {
  readonly standard: StandardId;
  readonly options: RuleOptions;
  /** The year of the budget, as set or found; undefined when nothing tells it. */
  readonly year: number | undefined;
}

/** The subjects by which rules are listed, in the order of the form. */
export const RULE_GROUPS = ["structure", "budget", "plan", "goal", "indicator"] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Facts about a rule that its page, the pane and the command line show. */
export interface RuleMeta {
  /** Thing, then what is checked: `plan-final`. The folder has the same name. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The safety of the fixes it offers; absent when it offers none. */
  readonly fixable?: Fix["safety"];
  /**
   * Ids of rules that see the same cause less exactly: where this rule has a problem, on its field and on those it
   * covers, theirs are dropped. One root cause is one finding.
   */
  readonly overrides?: readonly string[];
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

/** A rule that compares the tables of a workbook. */
export interface WorkbookRule extends RuleMeta {
  readonly scope: "workbook";
  readonly check: (tables: readonly TargetTable[], context: Omit<RuleContext, "standard">) => Iterable<WorkbookProblem>;
}

export type Rule = TableRule | WorkbookRule;
