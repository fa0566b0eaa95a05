import type { Session } from "../../commands/session";
import { recognise } from "../../src/recognise/recognise";
import { areaToA1, parseArea, parseCell } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { layForm, PLAIN_LAYOUT, sheetOf } from "../support/form-layout";
import { fillIn, saveTemplate, UNFILLED, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

/** Target tables whose indicators people made a table of (Excel's ListObject): without merged cells, heads in its first row. */
const FLAT = { ...PLAIN_LAYOUT, level1: "repeated" } as const;

afterEach(closeWorkbook);

function faulty(): SheetSnapshot {
  const form = {
    title: "2、乡村道路养护绩效目标表",
    unit: "123001某县交通运输局本级",
    code: "",
    name: "乡村道路养护",
    total: 30,
    fiscal: 30,
    other: 0,
    purpose: "用于乡村道路养护。",
    plan: [0.25, 0.5, 0.75, 0.9],
    goals: ["养护道路300公里。"],
    rows: [
      ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"],
      ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≧95%", "养护计划"],
      ["效益指标", "社会效益指标", "群众满意度", "满意人数÷受访人数×100%", "≧90%", "调查"],
    ],
  };
  return sheetOf([layForm(form, FLAT)], {}, "甲");
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

/** Each sheet has its indicators, with their heads, in a table. */
async function open(...sheets: readonly SheetSnapshot[]): Promise<Opened> {
  const workbook = openWorkbook(sheets);
  const { engine, idOf, host } = workbook;
  for (const { sheet, indicators } of recognise(await host.read()).tables) {
    const rows = indicators.flatMap(({ level2 }) => parseCell(level2?.cell ?? "")?.row ?? []);
    const top = Math.min(...rows) - 1;
    engine.addListTable(idOf(sheet), `表_${sheet}`, { top, left: 0, bottom: Math.max(...rows), right: 5 });
  }
  const session = sessionOf({ host });
  await session.check("workbook");
  expect(session.getState().phase.name).toBe("checked");
  return { workbook, session };
}

/** All that a person can see of the cells of a sheet. */
function contentOf({ engine, idOf }: OpenWorkbook, sheet: string): unknown {
  const area = parseArea("A1:J40");
  if (area === undefined) throw new Error("no area");
  return [engine.read(idOf(sheet), area).values, [...engine.merges(idOf(sheet))].map(areaToA1).sort()];
}

const tableOf = ({ engine, idOf }: OpenWorkbook, sheet: string): readonly string[] =>
  engine.listTables(idOf(sheet)).map(({ area }) => areaToA1(area));

describe("a target table whose indicators are a table of Excel's", () => {
  it("is checked, marked and cleared like any other", async () => {
    const { workbook, session } = await open(faulty());
    const { result } = session.getState();
    const rules = result?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["plan-final", "value-symbol-variant"]));
    const marked = new Set(result?.findings.map(({ cell }) => cell));
    expect(workbook.marks()).not.toEqual([]);
    await session.clearMarks();
    expect(session.getState().phase).toMatchObject({
      name: "cleared",
      outcome: { cleared: marked.size, unmarked: [] },
    });
    expect(workbook.marks()).toEqual([]);
  });

  it("is mended, and is what it was after undo", async () => {
    const { workbook, session } = await open(faulty());
    const [before, table] = [contentOf(workbook, "甲"), tableOf(workbook, "甲")];
    await session.fixSafe();
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    expect(contentOf(workbook, "甲")).not.toEqual(before);
    await session.undo();
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    expect(contentOf(workbook, "甲")).toEqual(before);
    expect(tableOf(workbook, "甲")).toEqual(table);
  });

  it("gets new rows, with which the table grows, and is what it was after undo", async () => {
    const { workbook, session } = await open(unfilledForm(FLAT));
    const [before, table] = [contentOf(workbook, UNFILLED), tableOf(workbook, UNFILLED)];
    expect(await fillIn(session, true)).toBeUndefined();
    const { phase } = session.getState();
    expect(phase).toMatchObject({ name: "fixed", skipped: [] });
    expect(phase.name === "fixed" && phase.rows).toBeGreaterThan(0);
    expect(tableOf(workbook, UNFILLED)).not.toEqual(table);
    await session.undo();
    expect(contentOf(workbook, UNFILLED)).toEqual(before);
    expect(tableOf(workbook, UNFILLED)).toEqual(table);
  });

  it("is filled in without new rows", async () => {
    const { workbook, session } = await open(unfilledForm(FLAT));
    const [before, table] = [contentOf(workbook, UNFILLED), tableOf(workbook, UNFILLED)];
    expect(await fillIn(session, false)).toBeUndefined();
    expect(contentOf(workbook, UNFILLED)).not.toEqual(before);
    expect(tableOf(workbook, UNFILLED)).toEqual(table);
    await session.undo();
    expect(contentOf(workbook, UNFILLED)).toEqual(before);
  });

  it("is saved as a template with its table", async () => {
    const { workbook, session } = await open(faulty());
    expect(await saveTemplate(session)).toBeUndefined();
    expect(tableOf(workbook, "甲模板")).toEqual(tableOf(workbook, "甲"));
    await session.undo();
    expect(workbook.engine.sheets().map(({ name }) => name)).toEqual(["甲"]);
  });
});
