import { createSession, type Session } from "../../commands/session";
import { messages } from "../../src/i18n/messages";
import { TASKS } from "../../src/tasks/all-tasks";
import { formSheet } from "../support/sample-form";
import type { ApiErrorCode } from "../../workbench/bridge/api-error";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

/** Something a person asks for, and what has been done before. */
interface Scenario {
  readonly before: (session: Session) => Promise<void>;
  readonly run: (session: Session) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();
const check = (session: Session): Promise<void> => session.check("workbook");

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "the first check": { before: nothing, run: check },
  "a check of the sheet in front": { before: nothing, run: (session) => session.check("active-sheet") },
  "a check over marks that stand there": { before: check, run: check },
  "clearing the marks": { before: check, run: (session) => session.clearMarks() },
  "safe fixes": { before: check, run: (session) => session.fixSafe() },
  "fixing one finding": { before: check, run: fixFirst },
  "undoing fixes": {
    before: async (session) => {
      await check(session);
      await session.fixSafe();
    },
    run: (session) => session.undo(),
  },
  "ignoring a finding": { before: check, run: ignoreFirst },
};

const CODES: readonly ApiErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "AccessDenied",
  "GeneralException",
  "ItemNotFound",
  "RequestAborted",
];

const ROWS = [
  ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"],
  ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≧95%", "《公路养护质量检查评定标准》"],
];

async function fixFirst(session: Session): Promise<void> {
  const finding = session.getState().result?.findings.find(({ fix }) => fix !== undefined);
  if (finding !== undefined) await session.fixFinding(finding);
}

async function ignoreFirst(session: Session): Promise<void> {
  const finding = session.getState().result?.findings[0];
  if (finding !== undefined) await session.ignore(finding, { reason: "已核对", scope: "place" });
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  readonly reported: unknown[];
}

async function open({ before }: Scenario): Promise<Opened> {
  const workbook = openWorkbook([
    formSheet("甲", { rows: ROWS }),
    formSheet("乙", { rows: ROWS }),
    formSheet("丙", { rows: ROWS }),
  ]);
  const reported: unknown[] = [];
  const session = createSession({
    host: workbook.host,
    tasks: () => Promise.resolve(TASKS),
    locale: "zh-CN",
    pause: () => Promise.resolve(),
    report: (error) => reported.push(error),
  });
  await before(session);
  workbook.traffic();
  return { workbook, session, reported };
}

/** Everything that stands in the cells. */
function cellsOf({ engine }: OpenWorkbook): string {
  return JSON.stringify(
    engine.sheets().map(({ id, name }) => [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values]),
  );
}

afterEach(closeWorkbook);

describe.each(Object.entries(SCENARIOS))("%s, when Excel refuses", (_name, scenario) => {
  let requests = 0;
  let before = { cells: "", marks: [] as readonly string[] };
  let after = { cells: "", marks: [] as readonly string[] };

  beforeAll(async () => {
    const { workbook, session } = await open(scenario);
    before = { cells: cellsOf(workbook), marks: workbook.marks() };
    await scenario.run(session);
    expect(session.getState().phase.name).not.toBe("failed");
    requests = workbook.traffic().length;
    after = { cells: cellsOf(workbook), marks: workbook.marks() };
    expect(requests).toBeGreaterThan(1);
  });

  test.each(CODES)("by %s in any round trip, nothing is half done, and the next try works", async (code) => {
    for (let request = 1; request <= requests; request += 1) {
      const { workbook, session, reported } = await open(scenario);
      workbook.office.bridge.faults.failRequest(request, code);
      await scenario.run(session);
      workbook.office.bridge.faults.clear();
      const { phase } = session.getState();
      const now = { request, cells: cellsOf(workbook), marks: workbook.marks() };
      if (phase.name === "failed" || (phase.name === "fixed" && phase.unchecked !== undefined)) {
        expect(reported).not.toEqual([]);
        expect(messages("zh-CN").errors[phase.name === "failed" ? phase.code : (phase.unchecked ?? "host")]).toMatch(
          /。$/,
        );
        // Cells are as they were, or changed altogether and told so; marks are as they were, none, or those of the end.
        expect({ request, cells: now.cells }).toEqual({
          request,
          cells: (phase.name === "failed" ? before : after).cells,
        });
        expect([before.marks, [], after.marks]).toContainEqual(now.marks);
        await (phase.name === "failed" ? scenario.run(session) : session.check("workbook"));
        expect({ request, cells: cellsOf(workbook), marks: workbook.marks() }).toEqual({ request, ...after });
      } else {
        // It found another way: then everything is done.
        expect(now).toEqual({ request, ...after });
      }
      closeWorkbook();
    }
  });
});
