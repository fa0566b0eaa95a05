import { toA1 } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import type { CellChange, LineShift, Selection, SheetChange, Unsubscribe } from "../../workbook/host";
import { runExcel } from "./run-excel";
import { untracked } from "./untracked";

/**
 * Tells the selection whenever it changes or another sheet comes to the front. While one look is under way further
 * events only ask for one more, so that dragging does not flood Excel.
 */
export async function followSelection(listener: (selection: Selection) => void): Promise<Unsubscribe> {
  const look = latestOnly(async () => {
    const selection = await readSelection();
    if (selection !== undefined) listener(selection);
  });
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(look), worksheets.onActivated.add(look)];
    await context.sync();
    return () => remove(handlers);
  });
}

/** Tells every change of cells, of this person and of co-authors, but none that we made. */
export async function followChanges(listener: (change: CellChange) => void): Promise<Unsubscribe> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) listener(changeOf(event));
      return Promise.resolve();
    });
    await context.sync();
    return () => remove([handler]);
  });
}

function changeOf({ worksheetId: sheetId, address, source, changeType }: Excel.WorksheetChangedEventArgs): CellChange {
  const shift = shiftOf(changeType);
  return { sheetId, address, remote: source === Excel.EventSource.remote, ...(shift === undefined ? {} : { shift }) };
}

const SHIFTS: Readonly<Partial<Record<string, LineShift>>> = {
  RowInserted: { lines: "rows", kind: "inserted" },
  RowDeleted: { lines: "rows", kind: "deleted" },
  ColumnInserted: { lines: "columns", kind: "inserted" },
  ColumnDeleted: { lines: "columns", kind: "deleted" },
};

function shiftOf(changeType: string): CellChange["shift"] {
  return changeType === "RangeEdited" ? undefined : (SHIFTS[changeType] ?? "unknown");
}

/** Tells what happens to whole sheets. Names and order are told by newer versions of Excel only. */
export async function followSheets(listener: (change: SheetChange) => void): Promise<Unsubscribe> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const telling =
      (kind: SheetChange["kind"]) =>
      ({ worksheetId: sheetId }: { readonly worksheetId: string }): Promise<void> => {
        listener({ kind, sheetId });
        return Promise.resolve();
      };
    const handlers: Handler[] = [
      worksheets.onAdded.add(telling("added")),
      worksheets.onDeleted.add(telling("deleted")),
    ];
    if (tellsNames()) {
      handlers.push(worksheets.onNameChanged.add(telling("renamed")), worksheets.onMoved.add(telling("moved")));
    }
    await context.sync();
    return () => remove(handlers);
  });
}

/** They came to the web first; an older library knows them by that set only. */
function tellsNames(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported("ExcelApi", "1.17") || requirements.isSetSupported("ExcelApiOnline", "1.1");
}

/** The selection now; undefined when Excel does not tell, as while a chart is selected: the next event tells again. */
async function readSelection(): Promise<Selection | undefined> {
  try {
    return await runExcel(async (context) => {
      const first = untracked(context.workbook.getSelectedRanges().areas.getItemAt(0));
      first.load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return { sheet: first.worksheet.name, cell: toA1(first.rowIndex, first.columnIndex) };
    });
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Runs one call at a time; calls that come meanwhile become one more afterwards. */
function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
