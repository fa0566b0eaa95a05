import type { Session } from "../../commands/session";
import { formSheet } from "../support/sample-form";
import { fillIn, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

afterEach(closeWorkbook);

const ROWS = [
  ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"],
  ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≧95%", "《公路养护质量检查评定标准》"],
];

type Run = (session: Session) => Promise<unknown>;

const RUNS: Readonly<Record<string, Run>> = {
  "safe fixes": (session) => session.fixSafe(),
  "filling in cells": (session) => fillIn(session, false),
  "filling in new rows": (session) => fillIn(session, true),
};

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

async function open(): Promise<Opened> {
  const workbook = openWorkbook([formSheet("甲", { rows: ROWS }), unfilledForm()]);
  const session = sessionOf(workbook);
  await session.check("workbook");
  workbook.traffic();
  return { workbook, session };
}

function contentOf({ workbook: { engine } }: Opened): unknown {
  return engine.sheets().map(({ id, name }) => {
    const merges = engine.merges(id).map((area) => JSON.stringify(area));
    return [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values, merges.sort()];
  });
}

/** Requests with which the workbook is written to, by their place among all of a task, and how many actions they have. */
async function writingsOf(run: Run): Promise<readonly (readonly [request: number, actions: number])[]> {
  const opened = await open();
  const { workbook, session } = opened;
  await run(session);
  const all = workbook.traffic();
  closeWorkbook();
  return all.map(({ actions }, index) => [index + 1, actions] as const);
}

describe.each(Object.entries(RUNS))("%s that Excel refuses in the middle, and then to take back", (_name, run) => {
  it.each([0.3, 0.6, 0.95])("can be undone, or done again, wherever it is (%d of a request)", async (share) => {
    const writings = await writingsOf(run);
    let halfDone = 0;
    for (const [request, actions] of writings) {
      const opened = await open();
      const { workbook, session } = opened;
      const before = contentOf(opened);
      const { faults } = workbook.office.bridge;
      faults.failRequest(request, "GeneralException", Math.max(1, Math.floor(actions * share)));
      for (let next = 1; next <= 6; next += 1) faults.failRequest(request + next, "ActivityLimitReached");
      await run(session);
      faults.clear();
      const { phase, canUndo } = session.getState();
      const isSame = JSON.stringify(contentOf(opened)) === JSON.stringify(before);
      if (phase.name === "failed" && !isSame) halfDone += 1;
      if (!isSame) {
        expect({ request, canUndo }).not.toEqual({ request, canUndo: undefined });
        await session.undo();
        expect({ request, phase: session.getState().phase }).toMatchObject({
          request,
          phase: { name: "fixed", skipped: [] },
        });
      }
      expect({ request, content: contentOf(opened) }).toEqual({ request, content: before });
      await run(session);
      expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
      closeWorkbook();
    }
    if (share > 0.5) expect(halfDone).toBeGreaterThan(0);
  });
});
