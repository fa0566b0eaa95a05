import { useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { LibraryEntry } from "../../../src/fill/library";
import type { LibraryReading } from "../../../src/fill/own-library";
import type { Filling } from "../../../src/tasks/filling";
import type { WorkbookHost } from "../../../src/workbook/host";
import { Button } from "../../components/button";
import { Notice } from "../../components/notice";
import { makeStyles, tokens } from "../../styles";
import { Select } from "../../components/select";
import { readLibraryFile } from "./library-file";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  paragraph: { margin: 0 },
  place: { maxWidth: "100%" },
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  problems: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  list: { width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  file: { display: "none" },
});

/** Where entries are kept. */
export type LibraryPlace = "workbook" | "browser";

export interface OwnLibraryProps {
  readonly own: readonly LibraryEntry[];
  readonly filling: Filling;
  readonly host: Pick<WorkbookHost, "read" | "reread">;
  readonly place: LibraryPlace;
  readonly disabled: boolean;
  readonly onPlace: (place: LibraryPlace) => void;
  readonly onKeep: (entries: readonly LibraryEntry[]) => void;
  readonly onRemove: (entry: LibraryEntry) => void;
}

/** The unit's own indicators: read from a sheet or a file, kept, taken out again. */
export function OwnLibrary(props: OwnLibraryProps): ReactElement {
  const { own, filling, host, place, disabled, onPlace, onKeep, onRemove } = props;
  const styles = useStyles();
  const { ownLibrary: texts } = useFillTexts();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<LibraryReading | string>();
  const take = async (read: () => Promise<LibraryReading | undefined>, missing: string): Promise<void> => {
    try {
      const reading = await read();
      setTold(reading ?? missing);
      if (reading !== undefined && reading.entries.length > 0) onKeep(reading.entries);
    } catch (error) {
      console.error(error);
      setTold(texts.notRead);
    }
  };
  return (
    <div className={styles.part}>
      <label htmlFor={`${id}place`} className={styles.place}>
        {texts.keepIn}{" "}
        <Select
          id={`${id}place`}
          value={place}
          choices={[
            ["workbook", texts.places.workbook],
            ["browser", texts.places.browser],
          ]}
          disabled={disabled}
          onChange={onPlace}
        />
      </label>
      <div className={styles.bar}>
        <Button
          size="small"
          disabled={disabled}
          onClick={() => void take(() => filling.readWorkbookLibrary(host), texts.noSheet)}
        >
          {texts.fromSheet}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => file.current?.click()}>
          {texts.fromFile}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.json"
          aria-label={texts.fromFile}
          className={styles.file}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen !== undefined) void take(() => readLibraryFile(chosen, filling), texts.notRead);
          }}
        />
      </div>
      {told === undefined ? null : <Told told={told} />}
      {own.length === 0 ? (
        <p className={styles.paragraph}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((entry) => (
            <li key={entry.id} className={styles.entry}>
              <span>{entry.name}</span>
              <Button
                size="small"
                appearance="subtle"
                label={texts.remove(entry.name)}
                disabled={disabled}
                onClick={() => onRemove(entry)}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What came of reading: how many entries, and row by row what was wrong. */
function Told({ told }: { readonly told: LibraryReading | string }): ReactElement {
  const styles = useStyles();
  const { ownLibrary: texts } = useFillTexts();
  if (typeof told === "string") return <Notice intent="error">{told}</Notice>;
  return (
    <Notice intent={told.problems.length === 0 ? "info" : "warning"}>
      {texts.read(told.entries.length)}
      {told.problems.length === 0 ? null : (
        <ul className={styles.problems}>
          {told.problems.map((problem, index) => (
            <li key={index}>{texts.problem(problem)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
