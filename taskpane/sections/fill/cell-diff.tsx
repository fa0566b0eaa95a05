import { useId } from "react";
import type { ReactElement } from "react";
import type { FillCell } from "../../../src/fill/fill-plan";
import type { IndicatorColumn } from "../../../src/model/target-table";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  cell: { display: "flex", alignItems: "flex-start", gap: "6px" },
  box: { flexShrink: 0, margin: "3px 0 0" },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  column: { marginInlineEnd: "2px", color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  blank: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "pre-line" },
  slot: { color: tokens.colorStatusWarningForeground3, textDecorationLine: "underline" },
  replaces: { color: tokens.colorStatusDangerForeground3 },
});

export interface CellDiffProps {
  /** Which row it is, for the labels of the boxes. */
  readonly row: string;
  readonly cells: readonly FillCell[];
  readonly chosen: ReadonlySet<IndicatorColumn>;
  readonly disabled: boolean;
  readonly onChoose: (column: IndicatorColumn, chosen: boolean) => void;
}

/** Cells as they are and as they would be, each with a box to choose it. */
export function CellDiff({ row, cells, chosen, disabled, onChoose }: CellDiffProps): ReactElement {
  const styles = useStyles();
  const texts = useFillTexts();
  const id = useId();
  return (
    <ul className={styles.list}>
      {cells.map(({ column, beforeText, after, filled }) => (
        <li key={column} className={styles.cell}>
          <input
            id={`${id}${column}`}
            type="checkbox"
            className={styles.box}
            checked={chosen.has(column)}
            disabled={disabled}
            aria-label={texts.suggestions.chooseCell(row, texts.columns[column])}
            onChange={(event) => onChoose(column, event.target.checked)}
          />
          <label htmlFor={`${id}${column}`} className={styles.content}>
            <span className={styles.column}>{texts.columns[column]}</span>{" "}
            {filled ? (
              <>
                <span className={styles.before}>{beforeText}</span>{" "}
                <span className={styles.replaces}>{texts.suggestions.replaces}</span>
              </>
            ) : (
              <span className={styles.blank}>{texts.blank}</span>
            )}
            {" → "}
            <SlottedText text={String(after)} />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** A text in which the slots that are still to be filled in stand out. */
export function SlottedText({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.after}>
      {text.split(/(【[^【】]*】)/).map((part, index) => (
        // The parts of one text have no other key than their place.
        <span key={index} className={mergeClasses(index % 2 === 1 && styles.slot)}>
          {part}
        </span>
      ))}
    </span>
  );
}
