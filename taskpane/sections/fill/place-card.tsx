import { useId } from "react";
import type { ReactElement } from "react";
import type { FillRow } from "../../../src/fill/fill-plan";
import type { IndicatorColumn } from "../../../src/model/target-table";
import { makeStyles, tokens } from "../../styles";
import { Select } from "../../components/select";
import { CellDiff } from "./cell-diff";
import { choosableCells } from "./choices";
import type { RowChoice } from "./choices";
import { useFillTexts, type FactSource } from "./texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    minWidth: 0,
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "2px 6px" },
  box: { margin: 0 },
  title: { flex: "1 1 80px", minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  badge: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  options: { width: "100%" },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export interface PlaceCardProps {
  readonly row: FillRow;
  readonly choice: RowChoice;
  readonly disabled: boolean;
  readonly onRow: (chosen: boolean) => void;
  readonly onOption: (option: number) => void;
  readonly onCell: (column: IndicatorColumn, chosen: boolean) => void;
}

/** A row that can be filled in: the suggestion, others to choose instead, and every cell before and after. */
export function PlaceCard({ row, choice, disabled, onRow, onOption, onCell }: PlaceCardProps): ReactElement {
  const styles = useStyles();
  const texts = useFillTexts();
  const id = useId();
  const option = row.options[choice.option];
  const cells = choosableCells(row, option);
  const name = [row.level2, row.begun ? (option?.name ?? "") : ""].filter((text) => text !== "").join(" · ");
  const facts = [...new Set(option?.facts.map(({ text, from }) => texts.suggestions.fact(text, sourceOf(from))))];
  const isAll = cells.length > 0 && cells.every(({ column, filled }) => filled || choice.columns.has(column));
  return (
    <div className={styles.card} role="group" aria-labelledby={`${id}title`}>
      <div className={styles.head}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isAll}
          disabled={disabled}
          aria-label={texts.suggestions.chooseRow(name)}
          ref={(box) => {
            if (box !== null) box.indeterminate = !isAll && choice.columns.size > 0;
          }}
          onChange={(event) => onRow(event.target.checked)}
        />
        <span id={`${id}title`} className={styles.title}>
          {name}
        </span>
        {row.spot === undefined ? null : <span className={styles.badge}>{texts.suggestions.newRow}</span>}
        {row.begun ? <span className={styles.badge}>{texts.suggestions.begun}</span> : null}
        {row.required && !row.begun ? <span className={styles.badge}>{texts.suggestions.required}</span> : null}
      </div>
      {row.options.length < 2 ? null : (
        <Select
          label={texts.suggestions.alternatives(name)}
          value={String(choice.option)}
          choices={row.options.map(({ name: shown }, index) => [String(index), `${index + 1}. ${shown}`])}
          disabled={disabled}
          className={styles.options}
          onChange={(chosen) => onOption(Number(chosen))}
        />
      )}
      <CellDiff row={name} cells={cells} chosen={choice.columns} disabled={disabled} onChoose={onCell} />
      {facts.length === 0 ? null : (
        <span className={styles.facts}>{texts.suggestions.fromTable(facts.join("、"))}</span>
      )}
    </div>
  );
}

/** The block of the form that a fact was taken from. */
function sourceOf(path: string): FactSource {
  if (path.startsWith("budget")) return "budget";
  if (path.startsWith("goals")) return "goal";
  return path === "purpose" ? "purpose" : "name";
}
