import { useCallback, useEffect, useRef, useState } from "react";
import type { Session, SessionState } from "../../../commands/session";
import type { KindId } from "../../../src/fill/library";
import type { Filling } from "../../../src/tasks/filling";
import type { FillReading, FillRequest, TableFilling } from "../../../src/tasks/suggest-filling";
import type { TaskErrorCode } from "../../../src/tasks/tasks";
import { openBookCode } from "../../../src/workbook/errors";
import { isBusy } from "../../status-text";
import { readBrowserLibrary } from "./browser-library";

/** What is known of the current table. */
export type FillView =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly code: TaskErrorCode }
  | { readonly kind: "no-table"; readonly sheet: string }
  | { readonly kind: "ready"; readonly reading: TableFilling; readonly filling: Filling };

export interface CurrentTable {
  readonly view: FillView;
  /** Reads the table that a person stands in now. */
  readonly reload: () => void;
  /** Reads another table of the same sheet. */
  readonly chooseTable: (table: number) => void;
  readonly chooseKind: (kind: KindId) => void;
}

/** Loads the part of the engine that fills in. Rejects when it does not come. */
export type LoadFilling = () => Promise<Filling>;

/**
 * The table that a person stands in, read when the section is opened, when they ask for it, and after every task, for it may have
 * changed the table. Merged areas are not read of its own accord: in Excel on the desktop that clears the undo list.
 */
export function useFilling(session: Session, state: SessionState, load: LoadFilling): CurrentTable {
  const [request, setRequest] = useState<FillRequest>(() => requestOf(state));
  const [view, setView] = useState<FillView>({ kind: "loading" });
  const { phase, section } = state;
  const isOpen = section === "fill";
  const busy = isBusy(state);
  const { host } = session.tools;

  const wasOpen = useRef(true);
  useEffect(() => {
    // Whoever comes back to the section may stand in another table by now.
    if (isOpen && !wasOpen.current) setRequest(requestOf(session.getState()));
    wasOpen.current = isOpen;
  }, [isOpen, session]);

  useEffect(() => {
    if (busy || !isOpen) return undefined;
    let isCurrent = true;
    void read(load, host, request).then((next) => {
      if (isCurrent) setView(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [busy, isOpen, phase, load, host, request]);

  const reload = useCallback(() => {
    setView({ kind: "loading" });
    setRequest(requestOf(session.getState()));
  }, [session]);
  return {
    view,
    reload,
    chooseTable: (table) => setRequest(({ kind: _, ...before }) => ({ ...before, table })),
    chooseKind: (kind) => setRequest((before) => ({ ...before, kind })),
  };
}

function requestOf({ selection }: SessionState): FillRequest {
  return selection === undefined ? {} : { sheet: selection.sheet, cell: selection.cell };
}

async function read(load: LoadFilling, host: Session["tools"]["host"], request: FillRequest): Promise<FillView> {
  let filling: Filling;
  try {
    filling = await load();
  } catch (error) {
    console.error(error);
    return { kind: "failed", code: "engine-missing" };
  }
  try {
    const own = readBrowserLibrary(filling);
    const reading: FillReading = await filling.suggestFilling(host, { ...request, own });
    return reading.kind === "table" ? { kind: "ready", reading, filling } : reading;
  } catch (error) {
    console.error(error);
    return { kind: "failed", code: openBookCode(error) };
  }
}
