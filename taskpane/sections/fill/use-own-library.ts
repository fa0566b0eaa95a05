import { useState } from "react";
import type { Session } from "../../../commands/session";
import type { SettingsReading } from "../../../src/check/settings";
import type { LibraryEntry } from "../../../src/fill/library";
import type { Filling } from "../../../src/tasks/filling";
import { SettingsKeptError } from "../../../src/workbook/errors";
import type { EditOutcome } from "../../../src/workbook/edit";
import { readBrowserLibrary, writeBrowserLibrary } from "./browser-library";
import type { LibraryPlace } from "./own-library";

/** The unit's own entries, in the workbook or on this computer as a person chooses. */
export interface OwnEntries {
  readonly place: LibraryPlace;
  readonly setPlace: (place: LibraryPlace) => void;
  /** True when this computer did not keep what it was given last. */
  readonly isFull: boolean;
  readonly keep: (entries: readonly LibraryEntry[]) => void;
  readonly remove: (entry: LibraryEntry) => void;
}

/** @param onChange called when entries of this computer changed; what the workbook keeps is told by the session */
export function useOwnLibrary(session: Session, filling: Filling, onChange: () => void): OwnEntries {
  const [place, setPlace] = useState<LibraryPlace>("workbook");
  const [isFull, setIsFull] = useState(false);
  const writeHere = (entries: readonly LibraryEntry[]): void => {
    setIsFull(!writeBrowserLibrary(filling, entries));
    onChange();
  };
  return {
    place,
    setPlace,
    isFull,
    keep: (entries) => {
      if (place === "workbook") {
        void session.change("settings", async ({ host, signal }) =>
          kept(await filling.keepEntries(host, entries, signal)),
        );
        return;
      }
      const ids = new Set(entries.map(({ id }) => id));
      writeHere([...readBrowserLibrary(filling).filter(({ id }) => !ids.has(id)), ...entries]);
    },
    remove: ({ id }) => {
      const here = readBrowserLibrary(filling);
      if (here.some((entry) => entry.id === id)) writeHere(here.filter((entry) => entry.id !== id));
      else
        void session.change("settings", async ({ host, signal }) =>
          kept(await filling.dropEntries(host, [id], signal)),
        );
    },
  };
}

/** Throws when the settings were left as they are. */
function kept({ kind }: SettingsReading): EditOutcome {
  if (kind !== "ok") throw new SettingsKeptError(`The settings are ${kind}.`);
  return { applied: [], skipped: [] };
}
