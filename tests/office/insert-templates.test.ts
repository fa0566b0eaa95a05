import { createOfficeSheets } from "../../src/hosts/office/sheet-editor";
import type { Finding } from "../../src/model/finding";
import { recognise } from "../../src/recognise/recognise";
import { checkWorkbook } from "../../src/tasks/check-workbook";
import { insertTemplates, type InsertTarget } from "../../src/tasks/insert-templates";
import { listProjects } from "../../src/tasks/list-projects";
import { refreshCatalogue } from "../../src/tasks/refresh-catalogue";
import { saveAsTemplate } from "../../src/tasks/save-as-template";
import { Journal } from "../../src/workbook/journal";
import type { WorkbookHost } from "../../src/workbook/host";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { formSheet } from "../support/sample-form";
import { sheetOfRows } from "../support/sheet-of-rows";
import { closeWorkbook, openWorkbook, sheetNames, type OpenWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

type Target = InsertTarget & { readonly host: WorkbookHost };

function open(...sheets: readonly SheetSnapshot[]): OpenWorkbook & { readonly target: Target } {
  const workbook = openWorkbook(sheets);
  const target = { host: workbook.host, sheets: createOfficeSheets(() => Promise.resolve()), journal: new Journal() };
  return { ...workbook, target };
}

function write(
  workbook: OpenWorkbook,
  sheet: string,
  cell: readonly [row: number, column: number],
  value: CellValue,
): void {
  workbook.engine.write(workbook.idOf(sheet), cell[0], cell[1], [[{ value }]]);
}

const LIST: SheetSnapshot = sheetOfRows(
  [
    ["项目名称", "项目编码", "预算数（元）", "资金用途"],
    ["干部培训费", "13099926P00412310021G", 185000, "用于举办干部培训班6期。"],
    ["办公设备购置费", "13099926P00412310022A", 90000, "用于购置办公电脑30台。"],
    ["物业管理费", "13099926P00412310023B", 60000, "用于办公区物业服务。"],
    ["合计", "", 335000],
  ],
  "清单",
);

describe("inserting templates", () => {
  it("makes a sheet for each project of a list, behind the tables that are there, and numbers go on", async () => {
    const workbook = open(formSheet("甲"), LIST);
    const found = await listProjects(workbook.host, { sheet: "any" });
    const projects = found.kind === "list" ? found.list.projects : [];
    const outcome = await insertTemplates(workbook.target, { template: "2015", projects }, "插入模板");
    expect(outcome).toEqual({ kind: "inserted", sheets: ["干部培训费", "办公设备购置费", "物业管理费"] });
    expect(sheetNames(workbook)).toEqual(["甲", "干部培训费", "办公设备购置费", "物业管理费", "清单"]);
    const { tables } = recognise(await workbook.host.read());
    const [first, ...inserted] = tables;
    expect(inserted.map(({ number }) => number)).toEqual([1, 2, 3].map((step) => (first?.number ?? 0) + step));
    expect(inserted.map(({ unitLine }) => unitLine?.text)).toEqual(Array(3).fill("123001某县交通运输局本级"));
    expect(inserted.map(({ budget }) => budget?.total?.number)).toEqual([18.5, 9, 6]);
    expect(inserted[0]?.indicators.map(({ value }) => value?.text)).toContain("≥6期");
  });

  it("leaves no error but the goals when it is checked", async () => {
    const workbook = open(LIST);
    const found = await listProjects(workbook.host, { sheet: "active" });
    const projects = found.kind === "list" ? found.list.projects : [];
    await insertTemplates(workbook.target, { template: "2021", projects }, "插入模板");
    const { findings, tables } = await checkWorkbook(workbook.host, { scope: "workbook", locale: "zh-CN" });
    expect(tables).toHaveLength(3);
    expect(new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))).toEqual(
      new Set(["goal-missing"]),
    );
  });

  it("takes the year from the settings before the one that the tables tell", async () => {
    const workbook = open(formSheet("甲"));
    const dates = async (name: string): Promise<unknown> => {
      await insertTemplates(workbook.target, { template: "2015", projects: [{ name, kind: "archives" }] }, "插入模板");
      const { tables } = recognise(await workbook.host.read({ sheets: [name] }));
      const values = tables.flatMap(({ indicators }) => indicators.map(({ value }) => value?.text ?? ""));
      return values.filter((text) => text.includes("年"));
    };
    expect(await dates("一")).toEqual(["2024年12月31日前"]);
    await workbook.host.writeSettings({ version: 1, budgetYear: 2027 });
    expect(await dates("二")).toEqual(["2027年12月31日前"]);
  });

  it("is taken back as one", async () => {
    const workbook = open(formSheet("甲"), LIST);
    const { target } = workbook;
    await insertTemplates(target, { template: "columns", projects: [{}, {}] }, "插入模板");
    expect(target.journal.last).toMatchObject({ label: "插入模板" });
    const outcome = await target.journal.undo(target.host);
    expect(sheetNames(workbook)).toEqual(["甲", "清单"]);
    expect(outcome).toEqual({ applied: [], skipped: [], rows: 0, sheets: 2 });
    expect(target.journal.last).toBeUndefined();
  });

  it("keeps a sheet that a person has changed since, and says so", async () => {
    const workbook = open(formSheet("甲"));
    const { target } = workbook;
    await insertTemplates(
      target,
      { template: "2015", projects: [{ name: "一" }, { name: "二" }, { name: "三" }] },
      "x",
    );
    write(workbook, "二", [4, 1], "用于培训。");
    workbook.engine.deleteSheet(workbook.idOf("三"));
    const outcome = await target.journal.undo(target.host);
    expect(sheetNames(workbook)).toEqual(["甲", "二"]);
    expect(outcome?.skipped).toEqual([{ edit: { sheet: "二", cell: "B5", from: "", to: "" }, reason: "changed" }]);
  });

  it("changes nothing where the structure is protected, and says why", async () => {
    const workbook = open(formSheet("甲"));
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const outcome = await insertTemplates(workbook.target, { template: "2015", projects: [{}] }, "x");
    expect(outcome).toMatchObject({ kind: "refused" });
    expect(outcome.kind === "refused" && outcome.message["zh-CN"]).toMatch(/^工作簿的结构受保护/);
    expect(workbook.target.journal.last).toBeUndefined();
    expect(sheetNames(workbook)).toEqual(["甲"]);
  });

  it("leaves nothing and nothing to undo when it is cancelled", async () => {
    const workbook = open(formSheet("甲"));
    const controller = new AbortController();
    const running = insertTemplates(
      workbook.target,
      { template: "2015", projects: Array.from({ length: 40 }, () => ({})) },
      "x",
      { signal: controller.signal, onProgress: (done) => done === 1 && controller.abort() },
    );
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(sheetNames(workbook)).toEqual(["甲"]);
    expect(workbook.target.journal.last).toBeUndefined();
  });

  it("costs the same round trips for 1 and for 25 projects", async () => {
    const workbook = open(formSheet("甲"));
    const insert = async (count: number): Promise<number> => {
      await insertTemplates(
        workbook.target,
        { template: "2015", projects: Array.from({ length: count }, () => ({})) },
        "x",
      );
      return workbook.traffic().length;
    };
    expect(await insert(1)).toBe(await insert(25));
  });

  it("says what a list looks like where there is none", async () => {
    const workbook = open(formSheet("甲"));
    const found = await listProjects(workbook.host, { sheet: "any" });
    expect(found.kind === "refused" && found.message["zh-CN"]).toMatch(/^没有找到项目清单/);
  });
});

describe("the catalogue", () => {
  it("is made in front of all sheets, with links", async () => {
    const workbook = open(formSheet("甲"), formSheet("乙"));
    const outcome = await refreshCatalogue(workbook.target, "目录");
    expect(outcome).toEqual({ kind: "made", sheet: "目录", projects: 2 });
    expect(sheetNames(workbook)).toEqual(["目录", "甲", "乙"]);
    expect(workbook.engine.links(workbook.idOf("目录")).map(({ link }) => link.documentReference)).toEqual([
      "'甲'!A1",
      "'乙'!A1",
    ]);
  });

  it("follows the tables, counts findings, and leaves what stands beside it", async () => {
    const workbook = open(formSheet("甲"));
    const { target } = workbook;
    await refreshCatalogue(target, "目录");
    write(workbook, "目录", [20, 0], "我的说明");
    await insertTemplates(target, { template: "2015", projects: [{ name: "新项目", budget: { total: 5 } }] }, "x");
    const { findings } = await checkWorkbook(target.host, { scope: "workbook", locale: "zh-CN" });
    const outcome = await refreshCatalogue(target, "目录", findings);
    expect(outcome).toEqual({ kind: "refreshed", sheet: "目录", projects: 2 });
    const { sheets } = await target.host.read({ sheets: ["目录"] });
    const rows = sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
    const count = (sheet: string): number => findings.filter((finding: Finding) => finding.sheet === sheet).length;
    expect(rows[4]?.slice(0, 2)).toEqual([2, "新项目"]);
    expect([rows[3]?.at(-1), rows[4]?.at(-1)]).toEqual([count("甲"), count("新项目")]);
    expect(rows[5]).toEqual(["合计", 125, 105, 20, findings.length]);
    expect(rows.at(-1)).toEqual(["我的说明"]);
  });

  it("is put back by undo, unless somebody changed it", async () => {
    const workbook = open(formSheet("甲"));
    const { target } = workbook;
    await refreshCatalogue(target, "目录");
    const before = await target.host.read({ sheets: ["目录"] });
    await insertTemplates(target, { template: "2015", projects: [{ name: "新项目" }] }, "x");
    await refreshCatalogue(target, "目录");
    await target.journal.undo(target.host);
    expect((await target.host.read({ sheets: ["目录"] })).sheets[0]?.rows).toEqual(before.sheets[0]?.rows);
    await refreshCatalogue(target, "目录");
    write(workbook, "目录", [3, 1], "改了");
    const outcome = await target.journal.undo(target.host);
    expect(outcome?.skipped.map(({ edit, reason }) => [edit.cell, reason])).toEqual([["B4", "changed"]]);
  });

  it.each([0, 10, 30, 45, 60, 80])(
    "holds what it held when Excel refuses the writing at its action %i, and the next try works",
    async (action) => {
      const workbook = open(formSheet("甲"));
      const { target, office } = workbook;
      await refreshCatalogue(target, "目录");
      await insertTemplates(target, { template: "2015", projects: [{ name: "新项目" }] }, "x");
      const rows = async (): Promise<unknown> => (await target.host.read({ sheets: ["目录"] })).sheets[0]?.rows;
      const before = await rows();
      workbook.traffic();
      office.bridge.faults.failRequest(6, "GeneralException", action);
      await expect(refreshCatalogue(target, "目录")).rejects.toMatchObject({ name: "HostError" });
      // Three to read, the list, a look at what stands there, and the writing.
      expect(workbook.traffic().findIndex(({ error }) => error !== undefined)).toBe(5);
      expect(await rows()).toEqual(before);
      expect(office.bridge.events.isEnabled).toBe(true);
      expect(await refreshCatalogue(target, "目录")).toMatchObject({ kind: "refreshed", sheet: "目录", projects: 2 });
      expect(await rows()).not.toEqual(before);
    },
  );

  it("can be taken back though it was deleted, and so can inserted sheets of which none is left", async () => {
    const workbook = open(formSheet("甲"));
    const { target, engine } = workbook;
    await insertTemplates(target, { template: "2015", projects: [{}, {}] }, "插入");
    await refreshCatalogue(target, "目录");
    await refreshCatalogue(target, "再刷新");
    for (const name of ["目录", "项目1", "项目2"]) engine.deleteSheet(workbook.idOf(name));
    expect((await target.journal.undo(target.host))?.skipped).toMatchObject([{ reason: "no-such-sheet" }]);
    expect(await target.journal.undo(target.host)).toMatchObject({ applied: [], skipped: [] });
    expect(await target.journal.undo(target.host)).toMatchObject({ applied: [], skipped: [] });
    expect(target.journal.last).toBeUndefined();
  });

  it("is not refreshed over what a person writes while it is being refreshed", async () => {
    for (let trip = 2; trip <= 5; trip += 1) {
      const workbook = open(formSheet("甲"));
      const { target, engine, office } = workbook;
      await refreshCatalogue(target, "目录");
      await insertTemplates(target, { template: "2015", projects: [{ name: "新项目" }] }, "x");
      let trips = 0;
      jest.spyOn(office.bridge.faults, "wait").mockImplementation(() => {
        trips += 1;
        if (trips === trip) engine.asUser(() => write(workbook, "目录", [5, 2], "别动"));
        return Promise.resolve();
      });
      const outcome = await refreshCatalogue(target, "目录");
      expect(outcome.kind === "refused" && outcome.message["zh-CN"]).toMatch(
        /^(?:“目录”的 C6 有别的内容|工作表“目录”刚刚被人改过)/,
      );
      expect(workbook.valueOf("目录", { row: 5, column: 2 })).toBe("别动");
      jest.restoreAllMocks();
    }
  });

  it("has its links again after undo, to each of several tables on a sheet", async () => {
    const [upper, lower] = [formSheet("甲"), formSheet("乙")];
    const below = lower.rows.map(({ row, cells }) => ({ row: row + 40, cells }));
    const moved = lower.merges.map((area) => ({ ...area, top: area.top + 40, bottom: area.bottom + 40 }));
    const workbook = open({ ...upper, rows: [...upper.rows, ...below], merges: [...upper.merges, ...moved] });
    const { target, engine } = workbook;
    const links = (): unknown => engine.links(workbook.idOf("目录")).map(({ link }) => link.documentReference);
    await refreshCatalogue(target, "目录");
    expect(links()).toEqual(["'甲'!A1", "'甲'!A41"]);
    await insertTemplates(target, { template: "2015", projects: [{ name: "新项目" }] }, "x");
    await refreshCatalogue(target, "目录");
    await target.journal.undo(target.host);
    expect(links()).toEqual(["'甲'!A1", "'甲'!A41"]);
  });

  it("is after undo exactly what it was, with the links and formulas that a person gave it", async () => {
    const workbook = open(formSheet("甲"), formSheet("乙"), formSheet("丙"));
    const { target, engine, idOf } = workbook;
    await refreshCatalogue(target, "目录");
    const id = idOf("目录");
    engine.setLink(id, 3, 1, { documentReference: "'乙'!C5", screenTip: "看这里" });
    engine.setLink(id, 4, 1, { address: "https://example.invalid/" });
    engine.setLink(id, 5, 1, null);
    engine.write(id, 6, 3, [[{ formula: "=SUM(D4:D6)" }]]);
    const area = { top: 0, left: 0, bottom: 9, right: 8 };
    const state = (): unknown => [
      engine.read(id, area).formulas,
      engine.read(id, area).numberFormats,
      [...engine.links(id)].sort((a, b) => a.row - b.row),
      engine
        .merges(id)
        .map((merged) => JSON.stringify(merged))
        .sort(),
    ];
    const before = state();
    await insertTemplates(target, { template: "2015", projects: [{ name: "新项目" }] }, "x");
    expect(await refreshCatalogue(target, "目录")).toMatchObject({ kind: "refreshed", projects: 4 });
    expect(engine.links(id).map(({ link }) => link.documentReference)).toEqual([
      "'甲'!A1",
      "'乙'!A1",
      "'丙'!A1",
      "'新项目'!A1",
    ]);
    expect(await target.journal.undo(target.host)).toMatchObject({ skipped: [] });
    expect(state()).toEqual(before);
  });

  it("is not refreshed over what a person wrote below it", async () => {
    const workbook = open(formSheet("甲"));
    const { target } = workbook;
    await refreshCatalogue(target, "目录");
    write(workbook, "目录", [5, 2], "别动");
    await insertTemplates(target, { template: "2015", projects: [{ name: "新项目" }] }, "x");
    const outcome = await refreshCatalogue(target, "目录");
    expect(outcome.kind === "refused" && outcome.message["zh-CN"]).toMatch(/^“目录”的 C6 有别的内容/);
    expect(workbook.valueOf("目录", { row: 5, column: 2 })).toBe("别动");
  });

  it("leaves a sheet 目录 of somebody else alone", async () => {
    const workbook = open(sheetOfRows([["本书目录"]], "目录"), formSheet("甲"));
    expect(await refreshCatalogue(workbook.target, "目录")).toMatchObject({ kind: "made", sheet: "目录(2)" });
    expect(workbook.valueOf("目录", { row: 0, column: 0 })).toBe("本书目录");
  });

  it("is not made of a workbook without tables", async () => {
    const workbook = open(LIST);
    expect(await refreshCatalogue(workbook.target, "目录")).toMatchObject({ kind: "refused" });
    expect(sheetNames(workbook)).toEqual(["清单"]);
  });
});

describe("saving a sheet as a template", () => {
  it("makes an emptied copy behind it, which undo removes", async () => {
    const workbook = open(formSheet("甲"), formSheet("乙"));
    const { target } = workbook;
    const before = await target.host.read();
    expect(await saveAsTemplate(target, "甲", "存为模板")).toEqual({ kind: "saved", sheet: "甲模板", left: 0 });
    expect(sheetNames(workbook)).toEqual(["甲", "甲模板", "乙"]);
    const { tables } = recognise(await target.host.read({ sheets: ["甲模板"] }));
    expect(tables[0]?.title?.text).toMatch(/【项目名称】绩效目标表$/);
    expect(tables[0]?.indicators.map(({ name, level2 }) => [name?.text, level2?.text])[0]).toEqual(["", "数量指标"]);
    await target.journal.undo(target.host);
    const now = await target.host.read();
    expect(now.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(
      before.sheets.map(({ name, rows }) => ({ name, rows })),
    );
  });

  it("carries no marks of the original over, though nothing was checked in this session", async () => {
    const workbook = open(formSheet("甲"), formSheet("乙"));
    const { target, marks } = workbook;
    await checkWorkbook(workbook.host, { scope: "workbook", locale: "zh-CN" });
    const before = marks();
    expect(before).toHaveLength(2);
    await saveAsTemplate(target, "甲", "存为模板");
    expect(marks()).toEqual(before);
  });

  it.each([
    ["a sheet without a table", "清单", /没有认出绩效目标表/],
    ["a protected sheet", "乙", /受保护/],
    ["a sheet that is gone", "丙", /已经不在了/],
  ])("refuses %s", async (_what, sheet, sentence) => {
    const workbook = open(LIST, { ...formSheet("乙"), isProtected: true });
    const outcome = await saveAsTemplate(workbook.target, sheet, "存为模板");
    expect(outcome.kind === "refused" && outcome.message["zh-CN"]).toMatch(sentence);
    expect(sheetNames(workbook)).toEqual(["清单", "乙"]);
  });
});
