import type { Indicator, IndicatorColumn } from "../model/target-table";
import type { Level2Category } from "../standards/standard";
import type { TableFacts } from "./facts";
import type { KindGuess } from "./project-kind";
import type { Slot, UsedFact } from "./slots";

/** A row that is there and has blank cells. */
export interface RowPlace {
  readonly kind: "row";
  /** Its index among the indicators. */
  readonly row: number;
}

/** A row that the form lacks. */
export interface NewRowPlace {
  readonly kind: "new-row";
  /** Index of the indicator below which it goes; -1: above the first. Places with the same index stand in the order of the list. */
  readonly after: number;
  /** Index of an indicator of the level-1 block that it joins; absent where it begins a new block. */
  readonly block?: number;
}

/** Texts for blank cells; a cell that is not blank, or that the layout lacks, is left out. */
export type SuggestedCells = Readonly<Partial<Record<IndicatorColumn, string>>>;

/** What could stand in the blank cells of one row. */
export interface Suggestion {
  readonly cells: SuggestedCells;
  /** Id of the library entry; `form` when only the form of the name was gone by, `usual` for the usual basis. */
  readonly source: string;
  /** How well it fits, 0 to 1. */
  readonly score: number;
  /** What a person has still to fill in. */
  readonly slots: readonly Slot[];
  /** What was taken from the table itself. */
  readonly facts: readonly UsedFact[];
}

/** A row with blank cells, or one to be added, with what could stand there. */
export interface FillPlace {
  readonly target: RowPlace | NewRowPlace;
  readonly category: Level2Category;
  /** True where a table lacks something without it; other blank rows of a printed form may stay blank. */
  readonly required: boolean;
  /** The best first; at least one. */
  readonly suggestions: readonly Suggestion[];
}

/** Everything that can be filled in in a table's grid. */
export interface TableSuggestions {
  readonly kind: KindGuess;
  readonly facts: TableFacts;
  /** Rows that are there from top to bottom, then new ones. */
  readonly places: readonly FillPlace[];
}

/** A row of the grid and its index. */
export interface GridRow {
  readonly index: number;
  readonly indicator: Indicator;
  readonly category: Level2Category | undefined;
}
