import { HostError } from "../../src/workbook/errors";
import type { WorkbookHost } from "../../src/workbook/host";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import type { ApiErrorCode } from "../../workbench/bridge/api-error";
import type { ConditionalFormat } from "../../workbench/engine/engine";
import { formSheet } from "../support/sample-form";
import { closeWorkbook, openWorkbook, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

const MARK = { sheet: "甲", cell: "B6", severity: "error" } as const;

describe("selecting", () => {
  it("brings the sheet to the front and selects the cell", async () => {
    const { host, engine, idOf } = openWorkbook([formSheet("甲"), formSheet("乙")]);
    await host.select("乙", "C5");
    expect(engine.selection()).toEqual({ sheet: idOf("乙"), areas: [{ top: 4, left: 2, bottom: 4, right: 2 }] });
  });

  it.each([
    ["is gone", "走了", "sheet-gone"],
    ["is hidden", "藏", "sheet-hidden"],
  ])("says so when the sheet %s", async (_, sheet, code) => {
    const { host } = openWorkbook([formSheet("甲"), { ...formSheet("藏"), visibility: "hidden" }]);
    await expect(host.select(sheet, "B6")).rejects.toMatchObject({ name: "HostError", code });
  });
});

describe("settings", () => {
  it("are undefined at first and come back in another session as they were written", async () => {
    const { host, office } = openWorkbook([formSheet("甲")]);
    expect(await host.readSettings()).toBeUndefined();
    const record = { version: 1, tolerance: 0.01, ignored: ["plan-final"] };
    await host.writeSettings(record);
    expect(await host.readSettings()).toEqual(record);
    expect([...office.bridge.settings.entries()]).toEqual([["jibiao", JSON.stringify(record)]]);
  });

  it("are kept where Excel loses them when it is asked for them, and are saved with the next change", async () => {
    const { host, office } = openWorkbook([formSheet("甲")]);
    await host.writeSettings({ version: 1 });
    office.bridge.settings.delete("jibiao");
    expect(await host.readSettings()).toEqual({ version: 1 });
    expect(await host.readCurrentSettings()).toEqual({ version: 1 });
    await host.writeSettings({ version: 1, second: true });
    expect(await host.readSettings()).toEqual({ version: 1, second: true });
  });
});

/** What this page takes for saved. */
function copyOfSettings(): unknown {
  const record: unknown = Office.context.document.settings.get("jibiao");
  return record;
}

describe("settings that are not saved", () => {
  it.each([
    [5004, "cell-edit-mode"],
    [7000, "access-denied"],
    [5001, "host"],
  ])("because of %i are told as %s, are as they were, and the next try works", async (number, code) => {
    const { host, office } = openWorkbook([formSheet("甲")]);
    const { settings } = office.bridge;
    settings.faults.refuseCall(1, number);
    await expect(host.writeSettings({ version: 1, first: true })).rejects.toMatchObject({ name: "HostError", code });
    expect(copyOfSettings()).toBeNull();
    expect(await host.readSettings()).toBeUndefined();
    await host.writeSettings({ version: 1 });
    settings.faults.refuseCall(1, number);
    await expect(host.writeSettings({ version: 1, second: true })).rejects.toMatchObject({ code });
    expect(copyOfSettings()).toEqual({ version: 1 });
    expect(await host.readSettings()).toEqual({ version: 1 });
    await host.writeSettings({ version: 1, third: true });
    expect([...settings.entries()]).toEqual([["jibiao", '{"version":1,"third":true}']]);
  });
});

describe("events", () => {
  it("tell the top left cell of each selection, also on another sheet, until they are ended", async () => {
    const { host, engine, idOf, office } = openWorkbook([formSheet("甲"), formSheet("it's a,b!")]);
    const heard: string[] = [];
    const end = await host.onSelection(({ sheet, cell }) => heard.push(`${sheet} ${cell}`));
    const select = async (sheet: string, top: number, left: number): Promise<void> => {
      engine.asUser(() => {
        engine.select(idOf(sheet), [
          { top, left, bottom: top + 2, right: left + 1 },
          { top: 30, left: 1, bottom: 30, right: 1 },
        ]);
      });
      await quiet(office);
    };
    await select("甲", 5, 1);
    await select("it's a,b!", 2, 3);
    expect(heard.at(0)).toBe("甲 B6");
    expect(heard.at(-1)).toBe("it's a,b! D3");
    const before = heard.length;
    await end();
    await select("甲", 7, 1);
    expect(heard).toHaveLength(before);
  });

  it("tell what a person changes, and where, until they are ended", async () => {
    const { host, engine, idOf, office } = openWorkbook([formSheet("甲"), formSheet("乙")]);
    const heard: unknown[] = [];
    const end = await host.onChange((change) => heard.push(change));
    const type = async (): Promise<void> => {
      engine.asUser(() => {
        engine.write(idOf("乙"), 5, 1, [[{ value: "0.3" }]]);
      });
      await quiet(office);
    };
    await type();
    expect(heard).toEqual([{ sheetId: idOf("乙"), address: "B6", remote: false }]);
    await end();
    await type();
    expect(heard).toHaveLength(1);
  });

  it("are not fired by checking, marking and clearing", async () => {
    const { host, office } = openWorkbook([formSheet("甲")]);
    const heard: unknown[] = [];
    await host.onChange((change) => heard.push(change));
    await checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    await host.clearMarks();
    await quiet(office);
    expect(heard).toEqual([]);
  });
});

/** Calls that reach Excel, by what they do. */
const CALLS: Readonly<Record<string, (host: WorkbookHost) => Promise<unknown>>> = {
  read: (host) => host.read(),
  mark: (host) => host.mark([MARK], ["甲"]),
  clearMarks: (host) => host.clearMarks(),
  apply: (host) => host.apply([{ sheet: "甲", cell: "Z1", from: "", to: "值" }]),
  select: (host) => host.select("甲", "B6"),
  onSelection: (host) => host.onSelection(() => undefined),
  onChange: (host) => host.onChange(() => undefined),
};

const CODES: readonly (readonly [ApiErrorCode, HostError["code"]])[] = [
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["ActivityLimitReached", "busy"],
  ["AccessDenied", "access-denied"],
  ["ApiNotFound", "unsupported"],
  ["GeneralException", "host"],
];

describe("a refusal of Excel", () => {
  const cases = Object.keys(CALLS).flatMap((call) => CODES.map(([code, expected]) => [code, expected, call] as const));

  it.each(cases)("%s is told as %s by %s, and the next call works", async (code, expected, call) => {
    const { host, office } = openWorkbook([formSheet("甲")]);
    const run = CALLS[call] ?? (() => Promise.resolve());
    office.bridge.faults.failNext(code);
    await expect(run(host)).rejects.toMatchObject({ name: "HostError", code: expected });
    await expect(run(host)).resolves.not.toBeInstanceOf(HostError);
  });

  it.each(Array.from({ length: 13 }, (_, index) => 5 * index + 2))(
    "after action %i of marking leaves no mark behind, not even a half-made one",
    async (action) => {
      const workbook = openWorkbook([formSheet("甲"), formSheet("乙"), formSheet("丙")]);
      await markAll(workbook, "B6");
      await workbook.host.read();
      workbook.office.bridge.faults.failNext("GeneralException", action);
      await expect(markAll(workbook, "B7")).rejects.toMatchObject({ code: "host" });
      expect(formatsIn(workbook)).toEqual([]);
      await markAll(workbook, "B7");
      expect(workbook.marks()).toEqual(["甲!B7 error", "乙!B7 error", "丙!B7 error"]);
    },
  );
});

describe("while a person edits a cell", () => {
  it("a check waits for the end of the edit where Excel can wait", async () => {
    const { host, engine, marks, traffic } = openWorkbook([formSheet("甲")]);
    engine.setEditing(true);
    const asked = jest.spyOn(engine, "isEditing");
    const check = checkWorkbook(host, { scope: "workbook", locale: "zh-CN" });
    // Excel looks whether the edit has ended, and then once more.
    while (asked.mock.calls.length < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(traffic()).toEqual([]);
    engine.setEditing(false);
    expect((await check).findings).toHaveLength(1);
    expect(marks()).toHaveLength(1);
  });

  it("it is told where Excel cannot wait, and nothing is written", async () => {
    const { host, engine, marks } = openWorkbook([formSheet("甲")], { requirementSets: { ExcelApi: "1.12" } });
    engine.setEditing(true);
    await expect(checkWorkbook(host, { scope: "workbook", locale: "zh-CN" })).rejects.toMatchObject({
      code: "cell-edit-mode",
    });
    engine.setEditing(false);
    expect(marks()).toEqual([]);
  });
});

function markAll({ host }: OpenWorkbook, cell: string): Promise<unknown> {
  const sheets = ["甲", "乙", "丙"];
  return host.mark(
    sheets.map((sheet) => ({ sheet, cell, severity: "error" })),
    sheets,
  );
}

function formatsIn({ engine }: OpenWorkbook): readonly ConditionalFormat[] {
  return engine.sheets().flatMap(({ id }) => engine.conditionalFormats(id));
}

/** Waits until events have arrived and what they set off is done. */
async function quiet(office: OpenWorkbook["office"]): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await office.settled();
}
