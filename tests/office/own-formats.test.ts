import type { Session } from "../../commands/session";
import { parseArea } from "../../src/workbook/address";
import { formSheet } from "../support/sample-form";
import { insertSheets, renewCatalogue, renewFullCatalogue } from "./changes-of-sections";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { sessionOf } from "../support/session-of";

afterEach(closeWorkbook);

const YELLOW = { fill: "#FFFF00", italic: true, fontColor: "#FF0000" } as const;
const CATALOGUE = "目录";

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(address);
  if (found === undefined) throw new Error(address);
  return found;
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  readonly reported: unknown[];
}

/** A workbook with a catalogue that a person made look as they like: its title, a head, and a line. */
async function open(): Promise<Opened> {
  const workbook = openWorkbook([formSheet("甲"), formSheet("乙")]);
  const reported: unknown[] = [];
  const session = sessionOf(workbook, {
    report: (error) => reported.push(error),
  });
  expect(await renewCatalogue(session)).toBeUndefined();
  const { engine, idOf } = workbook;
  for (const address of ["A1", "B3", "A4:G4"]) engine.setFormat(idOf(CATALOGUE), area(address), YELLOW);
  engine.write(idOf(CATALOGUE), 3, 3, [[{ numberFormat: "0.0000" }]]);
  return { workbook, session, reported };
}

/** All that a person can see of the catalogue. */
function catalogueOf({ workbook: { engine, idOf } }: Opened): unknown {
  const id = idOf(CATALOGUE);
  const { values, numberFormats } = engine.read(id, area("A1:J20"));
  const merges = engine.merges(id).map((merge) => JSON.stringify(merge));
  const links = engine.links(id).map((link) => JSON.stringify(link));
  return {
    values,
    numberFormats,
    formats: engine.formats(id, area("A1:J20")),
    merges: merges.sort(),
    links: links.sort(),
  };
}

function expectOwnFormats({ workbook: { engine, idOf } }: Opened): void {
  for (const address of ["A1", "B3", "A4:G4"]) {
    for (const format of engine.formats(idOf(CATALOGUE), area(address)).flat()) expect(format).toMatchObject(YELLOW);
  }
  expect(engine.read(idOf(CATALOGUE), area("D4")).numberFormats).toEqual([["0.0000"]]);
}

const deleteSheet = ({ workbook: { engine, idOf } }: Opened): void => engine.deleteSheet(idOf("乙"));

describe("a catalogue that a person made look as they like", () => {
  it.each<[string, (opened: Opened) => unknown, (session: Session) => Promise<string | undefined>]>([
    ["nothing changed", () => undefined, renewCatalogue],
    ["projects came", ({ session }) => insertSheets(session), renewCatalogue],
    ["a project went", deleteSheet, renewCatalogue],
    ["findings are counted from now on", ({ session }) => session.check("workbook"), renewFullCatalogue],
  ])("keeps that when it is renewed after %s, and is what it was after undo", async (_, change, renew) => {
    const opened = await open();
    await change(opened);
    const before = catalogueOf(opened);
    expect(await renew(opened.session)).toBeUndefined();
    expectOwnFormats(opened);
    await opened.session.undo();
    expect(opened.session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    expectOwnFormats(opened);
    expect(catalogueOf(opened)).toEqual(before);
  });

  it("has only links that are other ones set anew, which makes a cell look like a link", async () => {
    const opened = await open();
    const { engine, idOf } = opened.workbook;
    const set = jest.spyOn(engine, "setLink");
    await renewCatalogue(opened.session);
    expect(set).not.toHaveBeenCalled();
    engine.renameSheet(idOf("乙"), "丙");
    engine.moveSheet(idOf("丙"), 1);
    await renewCatalogue(opened.session);
    expect(set).toHaveBeenCalledTimes(2);
  });
});

describe("a renewing that Excel refuses in the middle, and then to take back", () => {
  it.each([1, 5, 12, 25, 60, 90])("is told after action %i, and undo gives all of it back", async (action) => {
    const opened = await open();
    const { workbook, session, reported } = opened;
    await insertSheets(session);
    const before = catalogueOf(opened);
    const { faults } = workbook.office.bridge;
    // Three to read, the list, a look at what stands there; then the writing, the restoring, and listening again.
    faults.failRequest(6, "GeneralException", action);
    for (const request of [7, 8]) faults.failRequest(request, "ActivityLimitReached");
    const told = await renewCatalogue(session);
    faults.clear();
    expect(told).toMatch(/^Excel 中途拒绝.*请点“撤销”.*。$/);
    expect(session.getState()).toMatchObject({ phase: { name: "idle" }, canUndo: { label: "生成目录" } });
    expectOwnFormats(opened);

    // Refused once more, what is left can be taken back later.
    workbook.traffic();
    faults.failRequest(4, "GeneralException", action);
    for (const request of [5, 6, 7]) faults.failRequest(request, "ActivityLimitReached");
    await session.undo();
    faults.clear();
    expect(session.getState()).toMatchObject({
      phase: { name: "failed", task: "undo" },
      canUndo: { label: "生成目录" },
    });
    expect(reported).not.toEqual([]);

    await session.undo();
    expect(session.getState().phase).toMatchObject({ name: "fixed", skipped: [] });
    expect(catalogueOf(opened)).toEqual(before);
    expect(await renewCatalogue(session)).toBeUndefined();
    expectOwnFormats(opened);
  });

  it("keeps what a person wrote since, and names the cell", async () => {
    const opened = await open();
    const { workbook, session } = opened;
    await insertSheets(session);
    const { faults } = workbook.office.bridge;
    faults.failRequest(6, "GeneralException", 12);
    for (const request of [7, 8]) faults.failRequest(request, "ActivityLimitReached");
    await renewCatalogue(session);
    faults.clear();
    workbook.engine.asUser(() => workbook.engine.write(workbook.idOf(CATALOGUE), 4, 1, [[{ value: "我的说明" }]]));
    await session.undo();
    expect(session.getState().phase).toMatchObject({
      name: "fixed",
      skipped: [{ edit: { sheet: CATALOGUE, cell: "B5" }, reason: "changed" }],
    });
    expect(workbook.valueOf(CATALOGUE, { row: 4, column: 1 })).toBe("我的说明");
  });
});
