import type { Session, SessionState } from "../../commands/session";
import { parseCell } from "../../src/workbook/address";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];
const SHEETS = ["甲", "乙"];
const TYPED = "≧360公里";

/** What a person does in the workbook while a task runs. */
const DEEDS: Readonly<Record<string, (workbook: OpenWorkbook, cell: string) => void>> = {
  "types into a cell that is to be changed": ({ engine, idOf }, cell) => {
    const at = parseCell(cell);
    if (at !== undefined) engine.write(idOf("甲"), at.row, at.column, [[{ value: TYPED }]]);
  },
  "renames the sheet": ({ engine, idOf }) => engine.renameSheet(idOf("甲"), "甲（改名）"),
  "deletes the sheet": ({ engine, idOf }) => engine.deleteSheet(idOf("甲")),
  "protects the sheet": ({ engine, idOf }) => engine.protect(idOf("甲")),
};

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  /** The cell on 甲 that a safe fix would change. */
  readonly cell: string;
}

async function openChecked(): Promise<Opened> {
  const workbook = openWorkbook(SHEETS.map((name) => formSheet(name, { rows: ROWS })));
  const session = sessionOf(workbook);
  await session.check("workbook");
  const finding = session.getState().result?.findings.find(({ rule }) => rule === "value-symbol-variant");
  if (finding === undefined) throw new Error("There is nothing to mend.");
  workbook.traffic();
  return { workbook, session, cell: finding.cell };
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

/** All cells of a sheet; undefined when it is gone. */
function cellsOf({ engine }: OpenWorkbook, names: readonly string[]): unknown {
  const sheet = engine.sheets().find(({ name }) => names.includes(name));
  return sheet && engine.read(sheet.id, { top: 0, left: 0, bottom: 30, right: 8 }).values;
}

function skippedOf({ phase }: SessionState): readonly string[] {
  return phase.name === "fixed" ? phase.skipped.map(({ edit, reason }) => `${edit.sheet}!${edit.cell} ${reason}`) : [];
}

afterEach(() => {
  jest.restoreAllMocks();
  closeWorkbook();
});

describe.each(Object.entries(DEEDS))("while safe fixes are made, somebody %s", (deed, act) => {
  test("nothing of theirs is lost, and what was left is named", async () => {
    const probe = await openChecked();
    await probe.session.fixSafe();
    const requests = probe.workbook.traffic().length;
    const after = cellsOf(probe.workbook, ["乙"]);
    expect(requests).toBeGreaterThan(5);

    for (let n = 1; n <= requests; n += 1) {
      closeWorkbook();
      const { workbook, session, cell } = await openChecked();
      const own = cellsOf(workbook, ["甲"]);
      before(n, workbook, () => act(workbook, cell));
      await session.fixSafe();
      jest.restoreAllMocks();
      const state = session.getState();
      const now = { n, cells: cellsOf(workbook, ["甲", "甲（改名）"]) };
      const wasFixed = state.phase.name === "fixed" && state.phase.applied === SHEETS.length;

      if (state.phase.name === "failed") {
        expect({ n, other: cellsOf(workbook, ["乙"]) }).not.toEqual({ n, other: after });
      } else {
        expect({ n, other: cellsOf(workbook, ["乙"]) }).toEqual({ n, other: after });
      }
      if (deed.startsWith("types")) {
        const at = parseCell(cell);
        const value = at === undefined ? undefined : workbook.valueOf("甲", at);
        // Typed before anything was read, it is mended like the rest.
        expect([TYPED, TYPED.replace("≧", "≥")]).toContain(value);
        if (value === TYPED && !wasFixed)
          expect({ n, skipped: skippedOf(state) }).toEqual({ n, skipped: [`甲!${cell} changed`] });
      } else if (!wasFixed && now.cells !== undefined) {
        expect(now).toEqual({ n, cells: own });
      }
      if (state.phase.name === "fixed" && !wasFixed && deed.startsWith("protects")) {
        expect({ n, skipped: skippedOf(state) }).toEqual({ n, skipped: [`甲!${cell} protected`] });
      }
      await session.check("workbook");
      expect({ n, phase: session.getState().phase.name }).toEqual({ n, phase: "checked" });
    }
  });
});
