import type { Session } from "../../commands/session";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { fillIn, insertReport, insertSheets, renewCatalogue, saveTemplate, unfilledForm } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

afterEach(closeWorkbook);

const ROWS = [["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"]];
/** Where a value stands that can be mended. */
const VALUE = { row: 9, column: 5 };
/** As many characters as a name may have. */
const LONGEST = 31;

const NAMES = [
  "2024年预算项目绩效目标表（第十二批调整）报送财政局的副本二",
  "a''b",
  "表 1!",
  "it's a,b!",
  "'",
  "=1+1",
  "<b>表</b>",
  "A1",
  "R1C1",
  "2024",
  "#REF!",
  "甲&乙 100% {x}",
];

const form = (name: string): SheetSnapshot => formSheet(name, { rows: ROWS });

function open(sheet: SheetSnapshot): { readonly workbook: OpenWorkbook; readonly session: Session } {
  const workbook = openWorkbook([sheet, formSheet("乙", {})]);
  const session = sessionOf(workbook);
  return { workbook, session };
}

function contentOf({ engine }: OpenWorkbook): unknown {
  return engine
    .sheets()
    .map(({ id, name }) => [name, engine.read(id, { top: 0, left: 0, bottom: 40, right: 10 }).values]);
}

/** The names of the sheets that came. */
function added({ engine }: OpenWorkbook, name: string): readonly string[] {
  return engine
    .sheets()
    .map((sheet) => sheet.name)
    .filter((each) => each !== name && each !== "乙");
}

/** What the links of a sheet lead to. */
function linksOf({ engine, idOf }: OpenWorkbook, sheet: string): readonly string[] {
  return engine.links(idOf(sheet)).flatMap(({ link }) => link.documentReference ?? []);
}

test("the longest name has as many characters as Excel allows", () => {
  expect(Math.max(...NAMES.map((name) => name.length))).toBe(LONGEST);
});

describe.each(NAMES)("a sheet named %s", (name) => {
  it("is checked, marked, gone to, mended, put back and cleared", async () => {
    const { workbook, session } = open(form(name));
    const before = contentOf(workbook);
    await session.check("workbook");
    expect(session.getState().result?.findings.map(({ sheet }) => sheet)).toContain(name);
    expect(workbook.marks().every((mark) => mark.startsWith(`${name}!`) || mark.startsWith("乙!"))).toBe(true);
    expect(workbook.marks().filter((mark) => mark.startsWith(`${name}!`))).not.toEqual([]);
    await session.goTo({ sheet: name, cell: PLAN_FINAL_CELL });
    expect(session.getState()).toMatchObject({ goToFailure: undefined, selection: { sheet: name } });
    await session.fixSafe();
    expect(session.getState().phase).toMatchObject({ name: "fixed", applied: 1, skipped: [] });
    expect(workbook.valueOf(name, VALUE)).toBe("≥300公里");
    await session.undo();
    expect(contentOf(workbook)).toEqual(before);
    await session.check("active-sheet");
    expect(session.getState().result?.sheets).toEqual([name]);
    await session.clearMarks();
    expect(session.getState().phase).toMatchObject({ name: "cleared", outcome: { unmarked: [] } });
    expect(workbook.marks()).toEqual([]);
  });

  it.each<[string, (session: Session) => Promise<string | undefined>]>([
    ["sheets inserted beside it", (session) => insertSheets(session)],
    ["a report beside it", insertReport],
    ["a template made of it", (session) => saveTemplate(session, name)],
  ])("may have %s, which are named rightly and can be taken back", async (_what, run) => {
    const { workbook, session } = open(form(name));
    await session.check("workbook");
    const before = contentOf(workbook);
    expect(await run(session)).toBeUndefined();
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    const names = added(workbook, name);
    expect(names).not.toEqual([]);
    expect(names.filter((each) => each.length > LONGEST || each === "")).toEqual([]);
    expect(session.getState().result?.findings.map(({ sheet }) => sheet)).toContain(name);
    await session.undo();
    expect(contentOf(workbook)).toEqual(before);
  });

  it("is led to by the catalogue, which can be renewed and taken back", async () => {
    const { workbook, session } = open(form(name));
    await session.check("workbook");
    const before = contentOf(workbook);
    expect(await renewCatalogue(session)).toBeUndefined();
    const [catalogue = ""] = added(workbook, name);
    const link = `'${name.replaceAll("'", "''")}'!A1`;
    expect(linksOf(workbook, catalogue)).toEqual(expect.arrayContaining([link, "'乙'!A1"]));
    await renewCatalogue(session);
    expect(added(workbook, name)).toEqual([catalogue]);
    while (session.getState().canUndo !== undefined) await session.undo();
    expect(contentOf(workbook)).toEqual(before);
  });

  it("is filled in with new rows, and they are taken out again", async () => {
    const { workbook, session } = open(unfilledForm(undefined, name));
    await session.check("workbook");
    const before = contentOf(workbook);
    expect(await fillIn(session, true, name)).toBeUndefined();
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [], rows: expect.any(Number) as number });
    expect(contentOf(workbook)).not.toEqual(before);
    await session.undo();
    expect(contentOf(workbook)).toEqual(before);
  });
});
