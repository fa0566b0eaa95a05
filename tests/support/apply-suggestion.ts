import type { FillPlace, Suggestion } from "../../src/fill/suggest";
import type { Field } from "../../src/model/field";
import type { Indicator, TargetTable } from "../../src/model/target-table";

/** A table with the first suggestion of every place written into it, new rows inserted. */
export function applyAll(table: TargetTable, places: readonly FillPlace[]): TargetTable {
  const rows = table.indicators.map((indicator, index) => {
    const place = places.find(({ target }) => target.kind === "row" && target.row === index);
    const [best] = place?.suggestions ?? [];
    return best === undefined ? indicator : written(indicator, best);
  });
  const added = (after: number): Indicator[] =>
    places.flatMap(({ target, suggestions: [best] }) =>
      target.kind === "new-row" && target.after === after && best !== undefined ? [inserted(best)] : [],
    );
  return { ...table, indicators: [...added(-1), ...rows.flatMap((row, index) => [row, ...added(index)])] };
}

function written(indicator: Indicator, { cells }: Suggestion): Indicator {
  const fields = Object.entries(cells).map(([column, text]) => [
    column,
    { ...indicator[column as keyof Indicator], text, value: text },
  ]);
  return { ...indicator, ...(Object.fromEntries(fields) as Indicator) };
}

function inserted({ cells }: Suggestion): Indicator {
  const fields = Object.entries(cells).map(([column, text]): [string, Field] => [
    column,
    { cell: "A1", text, value: text },
  ]);
  return Object.fromEntries(fields);
}
