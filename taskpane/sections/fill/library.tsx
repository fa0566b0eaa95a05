import { useState } from "react";
import type { ReactElement } from "react";
import { chosenCells, type FillChoice } from "../../../src/fill/fill-choice";
import type { FillOption, FillRow } from "../../../src/fill/fill-plan";
import type { LibraryEntry } from "../../../src/fill/library";
import type { IndicatorColumn } from "../../../src/model/target-table";
import type { Filling } from "../../../src/tasks/filling";
import type { TableFilling } from "../../../src/tasks/suggest-filling";
import { useControlStyles } from "../../components/control-styles";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { useSpeech } from "../../language";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { CellDiff } from "./cell-diff";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  paragraph: { margin: 0 },
  input: { width: "100%" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "> button": { flexShrink: 0 },
  },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** More would not be looked through. */
const MOST_SHOWN = 12;

export interface LibraryProps {
  readonly reading: TableFilling;
  readonly filling: Filling;
  readonly disabled: boolean;
  readonly onFill: (choices: readonly FillChoice[], cells: number) => void;
  readonly onSave: (entry: LibraryEntry) => void;
}

/** Looks entries up by name or tag, puts one into the row that a person stands in, and takes that row into the library. */
export function Library({ reading, filling, disabled, onFill, onSave }: LibraryProps): ReactElement {
  const styles = useStyles();
  const controls = useControlStyles();
  const { library: texts } = useFillTexts();
  const [query, setQuery] = useState("");
  const [inserting, setInserting] = useState<LibraryEntry>();
  const { plan, selectedRow } = reading;
  const indicator = selectedRow === undefined ? undefined : plan.table.indicators[selectedRow];
  const row = [indicator?.level2?.text, indicator?.name?.text].filter((text) => (text ?? "") !== "").join(" · ");
  const library = filling.libraryWith(reading.own);
  const found = query.trim() === "" ? [] : filling.searchLibrary(query, { library, most: MOST_SHOWN + 1 });
  return (
    <div className={styles.part}>
      {selectedRow === undefined ? (
        <p className={styles.paragraph}>{texts.noRow}</p>
      ) : (
        <div className={styles.bar}>
          <span className={styles.content}>{texts.row(row)}</span>
          <SaveRow reading={reading} row={selectedRow} filling={filling} disabled={disabled} onSave={onSave} />
        </div>
      )}
      <input
        type="search"
        className={mergeClasses(controls.control, styles.input)}
        aria-label={texts.search}
        placeholder={texts.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {query.trim() !== "" && found.length === 0 ? (
        <p className={styles.paragraph}>{texts.nothing(query.trim())}</p>
      ) : null}
      <ul className={styles.list}>
        {found.slice(0, MOST_SHOWN).map(({ entry, own }) => (
          <li key={entry.id} className={styles.entry}>
            <span className={styles.content}>
              <span className={styles.name}>{entry.name}</span>
              <span className={styles.detail}>
                {[
                  own ? texts.own : "",
                  entry.description,
                  (entry.comparator ?? "") + entry.value + entry.unit,
                  ...entry.tags,
                ]
                  .filter((text) => text !== "")
                  .join(" · ")}
              </span>
              {inserting !== entry || selectedRow === undefined ? null : (
                <InsertEntry
                  key={plan.table.range}
                  reading={reading}
                  filling={filling}
                  row={selectedRow}
                  entry={entry}
                  disabled={disabled}
                  onFill={onFill}
                  onClose={() => setInserting(undefined)}
                />
              )}
            </span>
            {selectedRow === undefined || inserting === entry ? null : (
              <Button size="small" disabled={disabled} onClick={() => setInserting(entry)}>
                {texts.insert}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN ? <p className={styles.paragraph}>{texts.more(MOST_SHOWN)}</p> : null}
    </div>
  );
}

interface InsertEntryProps extends Omit<LibraryProps, "onSave"> {
  readonly row: number;
  readonly entry: LibraryEntry;
  readonly onClose: () => void;
}

/** An entry beside what stands in the row: blank cells are chosen, filled ones only where a person ticks them. */
function InsertEntry({ reading, filling, row, entry, disabled, onFill, onClose }: InsertEntryProps): ReactElement {
  const styles = useStyles();
  const { library: texts } = useFillTexts();
  const { plan } = reading;
  const option = filling.entryOption(plan, row, entry);
  const [columns, setColumns] = useState<ReadonlySet<IndicatorColumn>>(() => blankColumns(option));
  const level2 = plan.table.indicators[row]?.level2?.text ?? "";
  const named = filling.level2Name(entry.category, plan.table.standard);
  const target: FillRow = {
    id: "entry",
    category: entry.category,
    level2,
    index: row,
    required: false,
    begun: true,
    options: [option],
  };
  const choice: FillChoice = { row: target, columns: [...columns] };
  const cells = chosenCells(choice).length;
  return (
    <div className={styles.part}>
      {level2 === "" || filling.isSameLevel2(level2, entry.category, plan.table.standard) ? null : (
        <Notice intent="warning">{texts.otherCategory(named)}</Notice>
      )}
      <CellDiff
        row={entry.name}
        cells={option.cells}
        chosen={columns}
        disabled={disabled}
        onChoose={(column, chosen) => {
          const changed = new Set(columns);
          if (chosen) changed.add(column);
          else changed.delete(column);
          setColumns(changed);
        }}
      />
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled || cells === 0}
          onClick={() => {
            onFill([choice], cells);
            onClose();
          }}
        >
          {texts.write(cells)}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

function blankColumns({ cells }: FillOption): ReadonlySet<IndicatorColumn> {
  return new Set(cells.filter(({ filled }) => !filled).map(({ column }) => column));
}

interface SaveRowProps {
  readonly reading: TableFilling;
  readonly row: number;
  readonly filling: Filling;
  readonly disabled: boolean;
  readonly onSave: (entry: LibraryEntry) => void;
}

/** Takes the row that a person stands in into the unit's own library, or says why that cannot be. */
function SaveRow({ reading, row, filling, disabled, onSave }: SaveRowProps): ReactElement {
  const { library: texts } = useFillTexts();
  const { locale } = useSpeech();
  const [told, setTold] = useState<string>();
  const { plan } = reading;
  const save = (): void => {
    const tag = filling.kinds.find(({ id }) => id === plan.kind.kind)?.title[locale];
    const made = filling.entryFromRow(plan.table, row, tag === undefined ? [] : [tag]);
    if ("reason" in made) {
      setTold(texts.notSaved[made.reason]);
      return;
    }
    setTold(texts.saved(made.entry.name));
    onSave(made.entry);
  };
  return (
    <>
      <Button size="small" disabled={disabled} onClick={save}>
        {texts.save}
      </Button>
      <span role="status">{told}</span>
    </>
  );
}
