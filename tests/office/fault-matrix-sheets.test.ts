import type { Session } from "../../commands/session";
import { formSheet } from "../support/sample-form";
import { fillIn, insertReport, insertSheets, renewCatalogue, saveTemplate, unfilledForm } from "./changes-of-sections";
import { check, describeRefusals, nothing, untold, type Scenario } from "./refusals";

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

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "inserting sheets": { sheets, before: check, run: insertSheets },
  "inserting sheets before any check": { sheets, before: nothing, run: insertSheets },
  "taking inserted sheets back": { sheets, before: first(check, insertSheets), run: undo },
  "making the catalogue": { sheets, before: check, run: renewCatalogue },
  "renewing the catalogue": { sheets, before: first(check, renewCatalogue, insertSheets), run: renewCatalogue },
  "putting a renewed catalogue back": {
    sheets,
    before: first(check, renewCatalogue, insertSheets, renewCatalogue),
    run: undo,
  },
  "saving a sheet as a template": { sheets, before: check, run: saveTemplate, takesMarksAlong: true },
  "adding the report": { sheets, before: check, run: insertReport },
  "taking the report back": { sheets, before: first(check, insertReport), run: undo },
  "filling cells in": { sheets: forms, before: check, run: fillCells },
  "filling in new rows": { sheets: forms, before: check, run: fillRows, takesMarksAlong: true },
  "taking new rows back": {
    sheets: forms,
    before: first(check, fillRows),
    run: undo,
    isStepwise: true,
    takesMarksAlong: true,
  },
};

for (const [name, scenario] of Object.entries(SCENARIOS)) describeRefusals(name, scenario);
