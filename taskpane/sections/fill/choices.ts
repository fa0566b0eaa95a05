import type { FillChoice } from "../../../src/fill/fill-choice";
import type { FillCell, FillOption, FillPlan, FillRow } from "../../../src/fill/fill-plan";
import type { IndicatorColumn } from "../../../src/model/target-table";

/** What a person chose of one row. */
export interface RowChoice {
  readonly option: number;
  readonly columns: ReadonlySet<IndicatorColumn>;
}

/** What a person chose of a plan, by the rows' ids. */
export type Choices = ReadonlyMap<string, RowChoice>;

/** What is chosen at first: the blank cells of all rows that the table lacks something without. */
export function firstChoices({ rows }: FillPlan): Choices {
  return new Map(rows.map((row) => [row.id, { option: 0, columns: row.required ? blankColumns(row, 0) : new Set() }]));
}

/** All blank cells of these rows, or none. */
export function withRows(choices: Choices, rows: readonly FillRow[], chosen: boolean): Choices {
  return new Map([
    ...choices,
    ...rows.map((row): [string, RowChoice] => {
      const option = choices.get(row.id)?.option ?? 0;
      return [row.id, { option, columns: chosen ? blankColumns(row, option) : new Set() }];
    }),
  ]);
}

/** Another suggestion for a row, with all its blank cells. */
export function withOption(choices: Choices, row: FillRow, option: number): Choices {
  return new Map([...choices, [row.id, { option, columns: blankColumns(row, option) }]]);
}

/** One cell more, or one less. */
export function withCell(choices: Choices, row: FillRow, column: IndicatorColumn, chosen: boolean): Choices {
  const { option, columns } = choices.get(row.id) ?? { option: 0, columns: new Set<IndicatorColumn>() };
  const changed = new Set(columns);
  if (chosen) changed.add(column);
  else changed.delete(column);
  return new Map([...choices, [row.id, { option, columns: changed }]]);
}

/** The choices as the task takes them: rows of which nothing is chosen are left out. */
export function chosenOf({ rows }: FillPlan, choices: Choices): readonly FillChoice[] {
  return rows.flatMap((row): FillChoice[] => {
    const choice = choices.get(row.id);
    if (choice === undefined || choice.columns.size === 0) return [];
    return [{ row, option: choice.option, columns: [...choice.columns] }];
  });
}

/** The cells of a row that a person may choose: the levels of a new row always come with it. */
export function choosableCells(row: FillRow, option: FillOption | undefined): readonly FillCell[] {
  return (option?.cells ?? []).filter(({ column }) => row.spot === undefined || !/^level/.test(column));
}

function blankColumns(row: FillRow, option: number): ReadonlySet<IndicatorColumn> {
  const cells = choosableCells(row, row.options[option]);
  return new Set(cells.filter(({ filled }) => !filled).map(({ column }) => column));
}
