import { useState } from "react";
import type { ReactElement } from "react";
import { chosenCells, type FillChoice } from "../../../src/fill/fill-choice";
import type { FillPlan, FillRow } from "../../../src/fill/fill-plan";
import { Button } from "../../components/button";
import { makeStyles } from "../../styles";
import { chosenOf, firstChoices, withCell, withOption, withRows } from "./choices";
import type { Choices } from "./choices";
import { PlaceCard } from "./place-card";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  paragraph: { margin: 0 },
  summary: { cursor: "pointer" },
});

export interface SuggestionsProps {
  readonly plan: FillPlan;
  /** The row that a person stands in; it comes first. */
  readonly selectedRow: number | undefined;
  readonly disabled: boolean;
  readonly onFill: (choices: readonly FillChoice[], cells: number) => void;
}

/** Suggestions for the rows of the grid, to be chosen all at once, by row or by cell. */
export function Suggestions({ plan, selectedRow, disabled, onFill }: SuggestionsProps): ReactElement {
  const styles = useStyles();
  const { suggestions: texts } = useFillTexts();
  // What was chosen counts for the plan that it was chosen of.
  const [made, setMade] = useState<{ readonly plan: FillPlan; readonly choices: Choices }>();
  const choices = made?.plan === plan ? made.choices : firstChoices(plan);
  const set = (changed: Choices): void => setMade({ plan, choices: changed });
  if (plan.rows.length === 0) return <p className={styles.paragraph}>{texts.none}</p>;

  const chosen = chosenOf(plan, choices);
  const cells = chosen.reduce((sum, choice) => sum + chosenCells(choice).length, 0);
  const newRows = chosen.filter(({ row }) => row.spot !== undefined).length;
  const card = (row: FillRow): ReactElement => (
    <PlaceCard
      key={row.id}
      row={row}
      choice={choices.get(row.id) ?? { option: 0, columns: new Set() }}
      disabled={disabled}
      onRow={(isChosen) => set(withRows(choices, [row], isChosen))}
      onOption={(option) => set(withOption(choices, row, option))}
      onCell={(column, isChosen) => set(withCell(choices, row, column, isChosen))}
    />
  );
  const isSelected = ({ index }: FillRow): boolean => index !== undefined && index === selectedRow;
  const shown = plan.rows.filter((row) => row.required || isSelected(row));
  const optional = plan.rows.filter((row) => !shown.includes(row));
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <Button appearance="primary" disabled={disabled || cells === 0} onClick={() => onFill(chosen, cells)}>
          {texts.apply(cells, newRows)}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => set(withRows(choices, plan.rows, true))}>
          {texts.all}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => set(withRows(choices, plan.rows, false))}>
          {texts.noneChosen}
        </Button>
      </div>
      {[...shown].sort((a, b) => Number(isSelected(b)) - Number(isSelected(a))).map(card)}
      {optional.length === 0 ? null : (
        <details open={optional.length === plan.rows.length}>
          <summary className={styles.summary}>{texts.optional(optional.length)}</summary>
          <div className={styles.list}>{optional.map(card)}</div>
        </details>
      )}
    </div>
  );
}
