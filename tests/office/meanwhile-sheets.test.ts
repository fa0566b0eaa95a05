import type { Session } from "../../commands/session";
import { formSheet } from "../support/sample-form";
import {
  fillIn,
  insertReport,
  insertSheets,
  renewCatalogue,
  saveTemplate,
  UNFILLED,
  unfilledForm,
} from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

const TYPED = "我自己写的";
/** A blank cell of 培训 that filling in writes to. */
const BLANK = { row: 10, column: 3 };

/** What a person does in the workbook while a task runs. */
const DEEDS: Readonly<Record<string, (workbook: OpenWorkbook) => void>> = {
  "types into a blank cell": ({ engine, idOf }) =>
    engine.write(idOf(UNFILLED), BLANK.row, BLANK.column, [[{ value: TYPED }]]),
  "renames a sheet": ({ engine, idOf }) => engine.renameSheet(idOf(UNFILLED), "改名"),
  "deletes a sheet": ({ engine, idOf }) => engine.deleteSheet(idOf(UNFILLED)),
  "protects a sheet": ({ engine, idOf }) => engine.protect(idOf(UNFILLED)),
  "adds a sheet": ({ engine }) => engine.write(engine.addSheet("别人的表"), 0, 0, [[{ value: TYPED }]]),
};

const TASKS_OF_SECTIONS: Readonly<Record<string, (session: Session) => Promise<unknown>>> = {
  "sheets are inserted": (session) => insertSheets(session),
  "the catalogue is made": renewCatalogue,
  "a template is saved": saveTemplate,
  "the report is added": insertReport,
  "rows are filled in": (session) => fillIn(session, true),
};

async function openChecked(): Promise<{ readonly workbook: OpenWorkbook; readonly session: Session }> {
  const workbook = openWorkbook([unfilledForm(), formSheet("甲"), formSheet("乙", {})]);
  const session = sessionOf(workbook);
  await session.check("workbook");
  workbook.traffic();
  return { workbook, session };
}

/** Lets a person act right before the n-th round trip from now. */
function before(n: number, { office, engine }: OpenWorkbook, act: () => void): void {
  let requests = 0;
  jest.spyOn(office.bridge.faults, "wait").mockImplementation(() => {
    requests += 1;
    if (requests === n) engine.asUser(act);
    return Promise.resolve();
  });
}

/** What stands in the cells that are not blank, sheet by sheet; protection and rows that moved do not count. */
function contentOf({ engine }: OpenWorkbook): readonly string[] {
  return engine.sheets().flatMap(({ id }) =>
    engine
      .read(id, { top: 0, left: 0, bottom: 40, right: 10 })
      .values.map((line) => line.filter((value) => value !== "").join("|"))
      .filter((line) => line !== ""),
  );
}

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbook();
});

const CASES = Object.entries(TASKS_OF_SECTIONS).flatMap(([task, run]) =>
  Object.entries(DEEDS).map(([deed, act]) => [task, deed, run, act] as const),
);

test.each(CASES)(
  "while %s, somebody %s: it is kept, what we did can be taken back, and the next check works",
  async (_task, deed, run, act) => {
    const probe = await openChecked();
    await run(probe.session);
    const trips = probe.workbook.traffic().length;
    const alone = await openChecked();
    alone.workbook.engine.asUser(() => act(alone.workbook));
    const theirs = contentOf(alone.workbook);
    for (let n = 1; n <= trips; n += 1) {
      closeWorkbook();
      const { workbook, session } = await openChecked();
      before(n, workbook, () => act(workbook));
      await run(session);
      jest.restoreAllMocks();
      const { phase, canUndo } = session.getState();
      if (deed.startsWith("types"))
        expect({ n, content: contentOf(workbook).join() }).toMatchObject({
          n,
          content: expect.stringContaining(TYPED) as string,
        });
      // Not everything came about: then it is told.
      if (phase.name === "fixed" && phase.skipped.length === 0 && phase.unchecked === undefined)
        expect(canUndo).toBeDefined();
      if (deed === "protects a sheet") workbook.engine.unprotect(workbook.idOf(UNFILLED));
      if (deed === "renames a sheet") workbook.engine.renameSheet(workbook.idOf("改名"), UNFILLED);
      if (canUndo !== undefined) await session.undo();
      expect({ n, content: contentOf(workbook) }).toEqual({ n, content: theirs });
      await session.check("workbook");
      expect({ n, phase: session.getState().phase.name }).toEqual({ n, phase: "checked" });
    }
  },
);
