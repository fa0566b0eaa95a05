import type { Field } from "../model/field";
import type { Budget } from "../model/target-table";
import type { UnitRow } from "./unit-row";

/** Where the block above an indicator grid may stand. */
export interface BlockBounds {
  /** First row that is not another table's. */
  readonly top: number;
  /** Header row of the grid. */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last column of the grid. */
  readonly gridRight: number;
  /** Columns in which the grid has a header cell. */
  readonly gridColumns: readonly number[];
  /** Columns that hold something which is not the form's: it is no value where another cell may be. */
  readonly leftovers: ReadonlySet<number>;
}

/** What stands above an indicator grid: title, identification, money, plan, goals. Numbers are not read yet; what is not there is undefined. */
export interface TableBlock extends UnitRow {
  readonly title: Field | undefined;
  readonly code: Field | undefined;
  readonly name: Field | undefined;
  readonly budget: Budget | undefined;
  readonly purpose: Field | undefined;
  readonly morePurpose: readonly Field[] | undefined;
  readonly plan: readonly Field[] | undefined;
  readonly goals: readonly Field[] | undefined;
  readonly overallGoals: readonly Field[] | undefined;
  readonly weightTotal: number | undefined;
  /** True where a label stands that Hebei's form does not have. */
  readonly isNational: boolean;
  readonly labels: Readonly<Record<string, Field>>;
}
