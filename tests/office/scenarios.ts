import type { Session } from "../../commands/session";
import { formSheet } from "../support/sample-form";
import { fillIn, insertReport, insertSheets, renewCatalogue, saveTemplate, unfilledForm } from "./changes-of-sections";
import { check, nothing, untold, type Scenario } from "./refusals";

/** What a person does to cells and marks. */
export const CELL_SCENARIOS: Readonly<Record<string, Scenario>> = {
  "the first check": { before: nothing, run: untold(check) },
  "a check of the sheet in front": { before: nothing, run: untold((session) => session.check("active-sheet")) },
  "a check over marks that stand there": { before: check, run: untold(check) },
  "clearing the marks": { before: check, run: untold((session) => session.clearMarks()), steps: "actions" },
  "safe fixes": { before: check, run: untold((session) => session.fixSafe()) },
  "fixing one finding": { before: check, run: untold(fixFirst) },
  "undoing fixes": {
    before: async (session) => {
      await check(session);
      await session.fixSafe();
    },
    run: untold((session) => session.undo()),
  },
  "ignoring a finding": { before: check, run: untold(ignoreFirst) },
};

export async function fixFirst(session: Session): Promise<void> {
  const finding = session.getState().result?.findings.find(({ fix }) => fix !== undefined);
  if (finding !== undefined) await session.fixFinding(finding);
}

export async function ignoreFirst(session: Session): Promise<void> {
  const finding = session.getState().result?.findings[0];
  if (finding !== undefined) await session.ignore(finding, { reason: "已核对", scope: "place" });
}

const sheets = () => [formSheet("甲"), formSheet("乙", {})];
const forms = () => [unfilledForm(), formSheet("乙", {})];
const undo = untold((session) => session.undo());

/** Does a few things one after the other. */
const first =
  (...works: readonly ((session: Session) => Promise<unknown>)[]): Scenario["before"] =>
  async (session) => {
    for (const work of works) await work(session);
  };

const fillCells = (session: Session): Promise<string | undefined> => fillIn(session, false);
const fillRows = (session: Session): Promise<string | undefined> => fillIn(session, true);

/** What a person does to whole sheets and rows. */
export const SHEET_SCENARIOS: Readonly<Record<string, Scenario>> = {
  "inserting sheets": { sheets, before: check, run: insertSheets },
  "inserting sheets before any check": { sheets, before: nothing, run: insertSheets },
  "taking inserted sheets back": { sheets, before: first(check, insertSheets), run: undo, steps: "actions" },
  "making the catalogue": { sheets, before: check, run: renewCatalogue },
  "renewing the catalogue": { sheets, before: first(check, renewCatalogue, insertSheets), run: renewCatalogue },
  "putting a renewed catalogue back": {
    sheets,
    before: first(check, renewCatalogue, insertSheets, renewCatalogue),
    run: undo,
  },
  "saving a sheet as a template": { sheets, before: check, run: saveTemplate, takesMarksAlong: true },
  "adding the report": { sheets, before: check, run: insertReport },
  "taking the report back": { sheets, before: first(check, insertReport), run: undo, steps: "actions" },
  "filling cells in": { sheets: forms, before: check, run: fillCells },
  "filling in new rows": { sheets: forms, before: check, run: fillRows, takesMarksAlong: true },
  "taking new rows back": {
    sheets: forms,
    before: first(check, fillRows),
    run: undo,
    steps: "round trips",
    takesMarksAlong: true,
  },
};
