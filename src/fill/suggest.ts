import { projectName } from "../rules/project-name";
import type { Field } from "../model/field";
import type { TargetTable } from "../model/target-table";
import { CONTENT_COLUMNS, isBlankRow, isSecretRow, type ContentColumn } from "../rules/indicator-row";
import { targetValueOf } from "../rules/target-value-of";
import { withWholeValues } from "../rules/whole-values";
import { level1Name, level1Of, level2Name, level2Of } from "../standards/names";
import type { Level2Category } from "../standards/standard";
import { toDecimal } from "../text/decimal";
import { foldLabel, isBlank } from "../text/fold";
import { candidatesFor, entryNamed, isSameMeasure, OF_KIND, type Candidate, type FillContext } from "./candidates";
import { factsOf, unitFamily } from "./facts";
import { gridRows, hasContent, isBlankCell, mayBeFilled } from "./grid-rows";
import { DEFAULT_LIBRARY, likeness, pairsOf, type KindId, type Library, type LibraryEntry } from "./library";
import { missingRows, requiredRows, type MissingRow } from "./missing-rows";
import { entryByForm, USUAL_BASIS } from "./name-patterns";
import { kindOf } from "./project-kind";
import { fillSlots, type FilledEntry } from "./slots";
import type { FillPlace, GridRow, Suggestion, TableSuggestions } from "./suggestion";

export type * from "./suggestion";

/** How to fill. */
export interface SuggestOptions {
  /** The built-in library when absent. */
  readonly library?: Library;
  /** The kind of project as a person chose it; guessed when absent. */
  readonly kind?: KindId;
  /** The year of the budget where it is known from other tables. */
  readonly year?: number;
}

/**
 * Suggestions for every blank indicator cell of a table and for every row that it lacks. Cells in which something stands are never
 * touched, rows marked 涉密 or 不涉及 are left alone. The same table gives the same suggestions.
 */
export function suggestForTable(table: TargetTable, options: SuggestOptions = {}): TableSuggestions {
  const kind = kindOf(table, options.kind);
  const facts = factsOf(table, options.year);
  const context: FillContext = {
    library: options.library ?? DEFAULT_LIBRARY,
    ranking: kind.ranking,
    facts,
    name: foldLabel(projectName(table)),
    purpose: foldLabel(table.purpose?.text ?? ""),
  };
  return { kind, facts, places: isWithheld(table) ? [] : new Filler(table, context).places() };
}

/** True when all that is filled in says 涉密: then nothing is known of what the other rows should hold. */
function isWithheld({ indicators }: TargetTable): boolean {
  return indicators.some(isSecretRow) && indicators.every((row) => isSecretRow(row) || isBlankRow(row));
}

const MOST_SUGGESTIONS = 5;

/** Goes through one table; remembers which indicators it has already. */
class Filler {
  private readonly rows: readonly GridRow[];
  private readonly required: ReadonlySet<number>;
  private readonly names: string[] = [];
  private readonly candidates = new Map<Level2Category, readonly Candidate[]>();
  /** True once a row says the whole budget: under a second name it would say nothing more. */
  private saysBudget = false;
  /** Categories that have a row, filled in before or here. */
  private readonly served = new Set<Level2Category>();

  constructor(
    private readonly table: TargetTable,
    private readonly context: FillContext,
  ) {
    this.rows = gridRows(withWholeValues(table));
    this.required = requiredRows(table, this.rows);
    for (const { indicator, category } of this.rows) {
      if (!hasContent(indicator.name)) continue;
      this.remember(indicator.name.text);
      this.saysBudget ||= category === "cost" && isAmount(indicator.value, context.facts.budget?.value);
      if (category !== undefined) this.served.add(category);
    }
  }

  places(): readonly FillPlace[] {
    const known = this.rows.flatMap((row) => (mayBeFilled(row) ? this.placeOfRow(row) : []));
    const told = this.withLevels(known);
    const added = missingRows(told, gridRows(told)).flatMap((missing) => this.placeOfMissing(missing));
    return [...known, ...added];
  }

  /** The table with the level 2 that the suggestions give to rows without one: only then is it plain what is missing. */
  private withLevels(places: readonly FillPlace[]): TargetTable {
    const levels = new Map(
      places.flatMap(({ target, suggestions: [best] }) =>
        target.kind === "row" && best?.cells.level2 !== undefined ? [[target.row, best.cells.level2] as const] : [],
      ),
    );
    if (levels.size === 0) return this.table;
    const indicators = this.table.indicators.map((indicator, index) => {
      const text = levels.get(index);
      const { level2 } = indicator;
      return text === undefined || level2 === undefined ? indicator : { ...indicator, level2: { ...level2, text } };
    });
    return { ...this.table, indicators };
  }

  private placeOfRow(row: GridRow): FillPlace[] {
    const { indicator, index } = row;
    const blank = CONTENT_COLUMNS.filter((column) => isBlankCell(indicator[column]));
    const name = foldLabel(indicator.name?.text ?? "");
    const category = row.category ?? this.categoryOfName(row, name);
    if (category === undefined || (blank.length === 0 && !isBlankCell(indicator.level2))) return [];
    const level2 = isBlankCell(indicator.level2) ? { level2: level2Name(category, this.table.standard) } : {};
    const suggestions = this.suggestionsFor(row, category, name, blank).map((suggestion) => ({
      ...suggestion,
      cells: { ...level2, ...suggestion.cells },
    }));
    const [best] = suggestions;
    if (best === undefined) return [];
    this.take(best);
    return [{ target: { kind: "row", row: index }, category, required: this.required.has(index), suggestions }];
  }

  private suggestionsFor(
    row: GridRow,
    category: Level2Category,
    name: string,
    blank: readonly ContentColumn[],
  ): readonly Suggestion[] {
    if (blank.length === 0) return [{ cells: {}, source: "usual", score: 1, slots: [], facts: [] }];
    if (name !== "") return this.forNamedRow(category, name, blank);
    if (blank.length === CONTENT_COLUMNS.length || isWithoutContent(row)) return this.forBlankRow(category, blank);
    return this.forNamelessRow(row, category, blank);
  }

  /** The name says what is meant: the other cells follow from it. */
  private forNamedRow(category: Level2Category, name: string, blank: readonly ContentColumn[]): Suggestion[] {
    const entry = entryNamed(name, [category], this.context.library) ?? entryByForm(name, category);
    const filled = entry && fillSlots(entry, this.context.facts, name);
    if (entry !== undefined && filled !== undefined) return [suggestionOf(entry.id, filled, blank, NAMED)];
    return usualBasis(category, blank);
  }

  private forBlankRow(category: Level2Category, blank: readonly ContentColumn[]): Suggestion[] {
    const isFirst = !this.served.has(category);
    this.served.add(category);
    return this.unused(category)
      .filter(({ score }) => isFirst || score >= OF_KIND)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ entry, filled, score }) => suggestionOf(entry.id, filled, blank, score));
  }

  /** A description or a value without a name: only an entry that agrees with them may name it. */
  private forNamelessRow(row: GridRow, category: Level2Category, blank: readonly ContentColumn[]): Suggestion[] {
    const found = this.unused(category).filter(({ entry }) => agrees(entry, row));
    if (found.length === 0) return usualBasis(category, blank);
    return found
      .slice(0, MOST_SUGGESTIONS)
      .map(({ entry, filled, score }) => suggestionOf(entry.id, filled, blank, score));
  }

  private placeOfMissing({ category, level1, target }: MissingRow): FillPlace[] {
    const head = { level1: this.level1Text(target.block) ?? level1Name(level1, this.table.standard) ?? "" };
    const suggestions = this.unused(category)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ entry, filled, score }): Suggestion => {
        const { cells, ...rest } = suggestionOf(entry.id, filled, CONTENT_COLUMNS, score);
        return { ...rest, cells: { ...head, level2: level2Name(category, this.table.standard), ...cells } };
      });
    const [best] = suggestions;
    if (best === undefined) return [];
    this.take(best);
    return [{ target, category, required: true, suggestions }];
  }

  /** Candidates that measure nothing which the table measures already. */
  private unused(category: Level2Category): readonly Candidate[] {
    let all = this.candidates.get(category);
    if (all === undefined) {
      all = candidatesFor(category, this.context);
      this.candidates.set(category, all);
    }
    return all.filter(
      ({ filled }) =>
        !(this.saysBudget && usesBudget(filled)) &&
        !this.names.some((known) => isSameMeasure(known, filled.cells.name)),
    );
  }

  private remember(name: string): void {
    if (!isBlank(name)) this.names.push(name);
  }

  /** What is suggested first counts as written. */
  private take({ cells, facts }: Suggestion): void {
    this.remember(cells.name ?? "");
    this.saysBudget ||= usesBudget({ facts });
  }

  /** A row without a level 2 whose name is in the library belongs where the library has it. */
  private categoryOfName(row: GridRow, name: string): Level2Category | undefined {
    if (name === "" || !isBlankCell(row.indicator.level2)) return undefined;
    const { standard } = this.table;
    const { library } = this.context;
    const found = entryNamed(name, [...library.byCategory.keys()], library)?.category;
    const level1 = level1Of(row.indicator.level1?.text ?? "", standard)?.category;
    if (found === undefined || level1 === undefined) return undefined;
    return level2Of(level2Name(found, standard), standard)?.parents.includes(level1) === true ? found : undefined;
  }

  private level1Text(block: number | undefined): string | undefined {
    const text = block === undefined ? undefined : this.table.indicators[block]?.level1?.text;
    return text === undefined || foldLabel(text) === "" ? undefined : foldLabel(text);
  }
}

/** How sure a row is whose name a person chose. */
const NAMED = 0.95;
const USUAL = 0.6;

/** True when the target value is the budget. */
function usesBudget({ facts }: Pick<FilledEntry, "facts">): boolean {
  return facts.some(({ column, from }) => column === "value" && from.startsWith("budget."));
}

/** True for a cell that holds this many 万元. */
function isAmount(field: Field | undefined, wanYuan: number | undefined): boolean {
  const target = field && targetValueOf(field);
  if (target?.kind !== "number" || target.unit?.base !== "元") return false;
  return toDecimal((target.value * target.unit.factor) / YUAN_IN_WAN) === wanYuan;
}

const YUAN_IN_WAN = 10_000;

function suggestionOf(
  source: string,
  { cells, slots, facts }: FilledEntry,
  blank: readonly ContentColumn[],
  score: number,
): Suggestion {
  const chosen = Object.fromEntries(blank.flatMap((column) => (cells[column] === "" ? [] : [[column, cells[column]]])));
  const isChosen = ({ column }: { readonly column: ContentColumn }): boolean => blank.includes(column);
  return { cells: chosen, source, score, slots: slots.filter(isChosen), facts: facts.filter(isChosen) };
}

function usualBasis(category: Level2Category, blank: readonly ContentColumn[]): Suggestion[] {
  if (!blank.includes("basis")) return [];
  return [{ cells: { basis: USUAL_BASIS[category] }, source: "usual", score: USUAL, slots: [], facts: [] }];
}

/** True when of the cells that say what is measured none is filled in: a basis alone fits any indicator. */
function isWithoutContent({ indicator: { description, value } }: GridRow): boolean {
  return !hasContent(description) && !hasContent(value);
}

const SAME_WORDS = 0.5;

function agrees(entry: LibraryEntry, { indicator: { description, value } }: GridRow): boolean {
  if (hasContent(description)) {
    if (likeness(pairsOf(foldLabel(description.text)), pairsOf(foldLabel(entry.description))) < SAME_WORDS)
      return false;
  }
  if (!hasContent(value)) return true;
  const target = targetValueOf(value);
  if (target.kind === "date") return entry.unit === "" && entry.value.includes("日");
  return target.kind === "number" && unitFamily(target.unit?.canonical ?? "") === unitFamily(entry.unit);
}
