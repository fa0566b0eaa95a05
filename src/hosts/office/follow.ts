import { toA1 } from "../../workbook/address";
import { HostError } from "../../workbook/errors";
import type { CellChange, Selection, Unsubscribe } from "../../workbook/host";
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

/** Tells every change of cells, of this person and of co-authors. */
export async function followChanges(listener: (change: CellChange) => void): Promise<Unsubscribe> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const { worksheetId: sheetId, address } = event;
      listener({ sheetId, address, remote: event.source === Excel.EventSource.remote });
      return Promise.resolve();
    });
    await context.sync();
    return () => remove([handler]);
  });
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
