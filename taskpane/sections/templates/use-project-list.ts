import { useState } from "react";
import type { Tools } from "../../../commands/session";
import type { Localized } from "../../../src/i18n/localized";
import type { Inserting } from "../../../src/tasks/inserting";
import type { ListPlace } from "../../../src/tasks/list-projects";
import type { OpenBookErrorCode } from "../../../src/workbook/errors";
import { openBookCode } from "../../../src/workbook/errors";
import type { ProjectList } from "../../../src/templates/project-list";

/** What is known of the list of projects. */
export type ListView =
  | { readonly kind: "unread" | "reading" }
  | { readonly kind: "failed"; readonly code: OpenBookErrorCode }
  | { readonly kind: "refused"; readonly message: Localized }
  | { readonly kind: "list"; readonly list: ProjectList; readonly chosen: ReadonlySet<number> };

export interface ListReading {
  readonly view: ListView;
  readonly read: (sheet: ListPlace["sheet"]) => void;
  /** Chooses projects by their rows. */
  readonly choose: (rows: ReadonlySet<number>) => void;
}

/** The list of projects that a person asked to be read, with all of its projects chosen at first. */
export function useProjectList({ host }: Tools, { listProjects }: Inserting): ListReading {
  const [view, setView] = useState<ListView>({ kind: "unread" });
  const read = async (sheet: ListPlace["sheet"]): Promise<void> => {
    setView({ kind: "reading" });
    try {
      const reading = await listProjects(host, { sheet });
      setView(reading.kind === "list" ? { ...reading, chosen: rowsOf(reading.list) } : reading);
    } catch (error) {
      console.error(error);
      setView({ kind: "failed", code: openBookCode(error) });
    }
  };
  return {
    view,
    read: (sheet) => void read(sheet),
    choose: (chosen) => setView((now) => (now.kind === "list" ? { ...now, chosen } : now)),
  };
}

/** The rows of all projects of a list. */
export function rowsOf({ projects }: ProjectList): ReadonlySet<number> {
  return new Set(projects.map(({ row }) => row));
}
