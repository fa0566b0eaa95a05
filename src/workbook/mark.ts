import type { Severity } from "../model/severity";

/** A cell to be marked with the colour of a severity. */
export interface Mark {
  /** Name of the sheet. */
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly severity: Severity;
}

/** What became of marking: sheets that could not be marked are named, never passed over. */
export interface MarkOutcome {
  /** Number of cells that carry a mark now. */
  readonly marked: number;
  /** Sheets left without marks, and why. */
  readonly unmarked: readonly { readonly sheet: string; readonly reason: "protected" | "no-such-sheet" }[];
}

/**
 * The formula of our conditional formats names us, so that a mark is recognised in any later session,
 * in a copied or renamed sheet, and by nothing but its own text. `N()` of a text is 0, so it always holds.
 */
export function markFormula(severity: Severity): string {
  return `=N("jibiao:${severity}")=0`;
}

const MARK_FORMULA = /^=?\s*N\(\s*"jibiao:(error|warning|hint)"\s*\)\s*=\s*0\s*$/i;

/** The severity of a conditional format's formula when it is one of our marks, else undefined. */
export function markSeverity(formula: string): Severity | undefined {
  const name = MARK_FORMULA.exec(formula)?.[1]?.toLowerCase();
  return name === "error" || name === "warning" || name === "hint" ? name : undefined;
}
