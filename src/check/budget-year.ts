import type { TargetTable } from "../model/target-table";
import { targetValueOf } from "../rules/target-value-of";
import { findYears } from "../text/date";
import { parseProjectCode } from "../text/project-code";
import { parseTitle } from "../text/title";
import type { CheckSettings } from "./run-rules";

/** What a table tells of the year of its budget. */
interface YearVote {
  /** The year that most of its own texts name; undefined when two are as frequent. */
  readonly texts: number | undefined;
  /** The year in which its project entered the library, by a code whose check character is right. */
  readonly code: number | undefined;
}

/** Reads one table for `budgetYearOf`. */
function yearVote(table: TargetTable): YearVote {
  return { texts: yearOfTexts(table), code: yearOfCode(table) };
}

/** The settings with the year that the tables tell, unless one is given. It yields after each table: the caller may do something else then. */
export function* withBudgetYear(
  tables: readonly TargetTable[],
  settings: CheckSettings,
): Generator<undefined, CheckSettings, undefined> {
  if ((settings.year ?? settings.options?.budgetYear) !== undefined) return settings;
  const votes: YearVote[] = [];
  for (const table of tables) {
    votes.push(yearVote(table));
    yield;
  }
  const year = budgetYearOf(votes);
  return year === undefined ? settings : { ...settings, year };
}

/** The year of the budget that the tables of a workbook are for, see `budgetYearOf`. */
export function findBudgetYear(tables: readonly TargetTable[]): number | undefined {
  return budgetYearOf(tables.map(yearVote));
}

/**
 * The year of the budget that the tables of a workbook are for; undefined when nothing tells it, or what does is of two minds.
 *
 * Texts tell it by majority: each table has one vote, for the year that its title and the dates among its target values name most
 * often. Codes with a check character tell the year in which a project entered the library, by majority too: the budget may be
 * later than that (a continuing project), never earlier, so the codes win over texts that name an earlier year (last year's
 * tables, copied) unless more tables speak for the texts.
 */
function budgetYearOf(votes: readonly YearVote[]): number | undefined {
  const texts = majority(votes.map((vote) => vote.texts));
  const codes = majority(votes.map((vote) => vote.code));
  if (texts === undefined || codes === undefined) return (texts ?? codes)?.year;
  return texts.year >= codes.year || texts.votes > codes.votes ? texts.year : codes.year;
}

interface Majority {
  readonly year: number;
  /** How many tables say so. */
  readonly votes: number;
}

/** The year that more than half of those with a year name. */
function majority(years: readonly (number | undefined)[]): Majority | undefined {
  const votes = countVotes(years);
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  for (const [year, count] of votes) if (count * 2 > total) return { year, votes: count };
  return undefined;
}

function yearOfTexts({ title, indicators }: TargetTable): number | undefined {
  const inTitle = findYears(parseTitle(title?.text ?? "")?.name ?? "");
  const inValues = indicators.map(({ value }) => {
    const target = value && targetValueOf(value);
    return target?.kind === "date" ? target.year : undefined;
  });
  const ranked = [...countVotes([...inTitle, ...inValues])].sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

function yearOfCode({ code }: TargetTable): number | undefined {
  const parsed = parseProjectCode(code?.text ?? "");
  return parsed.kind === "checked" ? parsed.year : undefined;
}

/** Years that no budget of this form can have are slips or other numbers. */
const EARLIEST = 2010;
const LATEST = 2060;

function countVotes(years: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const year of years) {
    if (year !== undefined && year >= EARLIEST && year <= LATEST) votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  return votes;
}
