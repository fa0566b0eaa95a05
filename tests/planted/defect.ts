import type { FieldPath } from "../../src/model/field";
import type { Severity } from "../../src/model/severity";
import type { RuleOptions } from "../../src/rules/rule";
import type { Change } from "./changes";
import type { CleanName } from "./clean/workbooks";

/** A finding that a planted defect must give. */
export interface ExpectedFinding {
  readonly field: FieldPath;
  /** Place of the table in the workbook; the first one unless told otherwise. */
  readonly table?: number;
}

/** A finding that comes along with the expected ones. */
export interface SecondFinding extends ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Why it is a cause of its own. */
  readonly reason: string;
}

/** A mistake planted in a clean workbook, and all that the checker says about it. */
export interface Defect {
  readonly rule: string;
  /** Completes "finds ...". */
  readonly name: string;
  readonly workbook: CleanName;
  readonly plant: readonly Change[];
  readonly expected: readonly [ExpectedFinding, ...ExpectedFinding[]];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly options?: Partial<RuleOptions>;
  readonly besides?: readonly SecondFinding[];
}
