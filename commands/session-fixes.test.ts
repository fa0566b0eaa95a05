import type { Ignore } from "../src/check/settings";
import type { Finding } from "../src/model/finding";
import { valueAt } from "../src/workbook/apply-edits";
import { HostError, throwIfCancelled } from "../src/workbook/errors";
import { HostDouble } from "../tests/support/host-double";
import { formSheet } from "../tests/support/sample-form";
import { sessionOf } from "../tests/support/session-of";
import type { Session } from "./session";

const ROWS = [
  ["产出指标", "数量指标", "养护里程", "全年养护的道路长度", "≧300公里", "年度养护计划"],
  ["产出指标", "质量指标", "养护合格率", "验收合格里程÷养护里程×100%", "≥95", "《公路养护质量检查评定标准》"],
  ["产出指标", "时效指标", "养护完成时间", "全部养护任务完成的日期", "2024年12月底前", "年度养护计划"],
  ["产出指标", "成本指标", "养护总成本", "全年养护实际支出总额", "≤120万元", "预算批复"],
  ["效益指标", "社会效益指标", "通行保障天数", "道路保持畅通的天数", "≥340天", "上年度完成值"],
  ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "满意人数÷有效问卷数×100%", "≧90%", "满意度调查问卷"],
];
const SYMBOL = "value-symbol-variant";

interface Opened {
  readonly host: HostDouble;
  readonly session: Session;
  readonly cell: (address: string, sheet?: number) => unknown;
  readonly finding: (rule: string, cell: string) => Finding;
}

/** Two sheets with one form each, checked. */
async function openChecked(scope: "workbook" | "active-sheet" = "workbook"): Promise<Opened> {
  const host = new HostDouble([formSheet("甲", { rows: ROWS }), formSheet("乙", { rows: ROWS })]);
  const session = sessionOf({ host });
  await session.check(scope);
  const cell = (address: string, at = 0): unknown => {
    const sheet = host.sheets[at];
    return sheet && valueAt(sheet, address);
  };
  const finding = (rule: string, address: string): Finding => {
    const found = session.getState().result?.findings.find((one) => one.rule === rule && one.cell === address);
    if (found === undefined) throw new Error(`${rule} is not found in ${address}.`);
    return found;
  };
  return { host, session, cell, finding };
}

const countOf = ({ session }: Opened, rule: string): number | undefined =>
  session.getState().result?.findings.filter((finding) => finding.rule === rule).length;

describe("fixing in a session", () => {
  it("mends one finding, checks again, and can take it back", async () => {
    const opened = await openChecked();
    const { session, cell, finding, host } = opened;
    const before = countOf(opened, SYMBOL) ?? 0;
    await session.fixFinding(finding(SYMBOL, "F10"));
    expect([cell("F10"), cell("F15")]).toEqual(["≥300公里", "≧90%"]);
    expect(session.getState()).toMatchObject({
      phase: { name: "fixed", task: "fix", applied: 1, skipped: [] },
      canUndo: { label: "F10 的修改", cells: 1 },
      stale: false,
    });
    expect(countOf(opened, SYMBOL)).toBe(before - 1);
    expect(host.calls.slice(-3)).toEqual(["apply", "reread 甲", "mark"]);

    await session.undo();
    expect(cell("F10")).toBe("≧300公里");
    expect(countOf(opened, SYMBOL)).toBe(before);
    expect(session.getState()).toMatchObject({ phase: { name: "fixed", task: "undo", applied: 1 } });
    expect(session.getState().canUndo).toBeUndefined();
  });

  it("mends all of a rule, or all that is safe", async () => {
    const { session, cell } = await openChecked();
    await session.fixRule("value-no-unit");
    expect([cell("F11"), cell("F11", 1), cell("F10")]).toEqual(["≥95%", "≥95%", "≧300公里"]);
    await session.fixSafe();
    expect([cell("F10"), cell("F15", 1)]).toEqual(["≥300公里", "≥90%"]);
    expect(session.getState().canUndo?.label).toBe("安全修复");
  });

  it("stays on the sheet that was checked", async () => {
    const { session, cell } = await openChecked("active-sheet");
    await session.fixSafe();
    expect([cell("F10"), cell("F10", 1)]).toEqual(["≥300公里", "≧300公里"]);
    expect(session.getState().result?.sheets).toEqual(["甲"]);
  });

  it("names the cells that it left", async () => {
    const { session, host, finding, cell } = await openChecked();
    const stale = finding(SYMBOL, "F10");
    await host.apply([{ sheet: "甲", cell: "F10", from: "≧300公里", to: "≥310公里" }]);
    await session.fixFinding(stale);
    expect(cell("F10")).toBe("≥310公里");
    expect(session.getState().phase).toMatchObject({
      name: "fixed",
      applied: 0,
      skipped: [{ edit: { sheet: "甲", cell: "F10" }, reason: "changed" }],
    });
    expect(session.getState().canUndo).toBeUndefined();
  });

  it("says what kept it from its end", async () => {
    const { session, host, finding, cell } = await openChecked();
    host.before = (call) => {
      if (call === "apply") throw new HostError("cell-edit-mode", "editing");
    };
    await session.fixFinding(finding(SYMBOL, "F10"));
    expect(session.getState().phase).toEqual({ name: "failed", task: "fix", code: "cell-edit-mode" });
    expect(cell("F10")).toBe("≧300公里");
  });

  it("still tells what was changed when the check that follows fails", async () => {
    const { session, host, finding } = await openChecked();
    host.before = (call) => {
      if (call.startsWith("reread")) throw new HostError("busy", "busy");
    };
    await session.fixFinding(finding(SYMBOL, "F10"));
    expect(session.getState()).toMatchObject({
      phase: { name: "fixed", applied: 1, unchecked: "busy" },
      canUndo: { cells: 1 },
      stale: true,
    });
  });

  it("does nothing before the first check, nor while a task is running", async () => {
    const { session, host, finding, cell } = await openChecked();
    let release: () => void = () => undefined;
    host.before = () => new Promise<void>((resolve) => (release = resolve));
    const check = session.check("workbook");
    await session.fixFinding(finding(SYMBOL, "F10"));
    expect(session.getState().phase.name).toBe("checking");
    host.before = () => undefined;
    release();
    await check;
    expect(cell("F10")).toBe("≧300公里");
    expect(host.calls).not.toContain("apply");
  });
});

describe("ignoring in a session", () => {
  const reason = "按评分填";

  it.each([
    ["place", 1],
    ["rule", 4],
  ] as const)("leaves a finding by its %s, with the reason, until it is taken back", async (scope, left) => {
    const opened = await openChecked();
    const { session, finding } = opened;
    await session.ignore(finding(SYMBOL, "F10"), { reason, scope });
    const ignored = session.getState().result?.ignored ?? [];
    expect(ignored.map(({ ignore }) => ignore.reason)).toEqual(Array.from({ length: left }, () => reason));
    expect(countOf(opened, SYMBOL)).toBe(4 - left);
    expect(session.getState().phase).toMatchObject({ name: "fixed", task: "ignore", applied: 0, skipped: [] });

    await session.takeBack(ignored[0]?.ignore as Ignore);
    expect(session.getState().result?.ignored).toEqual([]);
    expect(countOf(opened, SYMBOL)).toBe(4);
  });

  it("keeps a record of a newer version and says so", async () => {
    const { session, host, finding } = await openChecked();
    await host.writeSettings({ version: 7 });
    await session.ignore(finding(SYMBOL, "F10"), { reason, scope: "place" });
    expect(session.getState().phase).toEqual({ name: "failed", task: "ignore", code: "settings-kept" });
    expect(await host.readSettings()).toEqual({ version: 7 });
  });
});

describe("a change that a section of the pane makes", () => {
  const edit = { sheet: "甲", cell: "A1", from: "", to: "" };

  it("works before the first check, and can be taken back", async () => {
    const host = new HostDouble([formSheet("甲", { rows: ROWS })]);
    const sheet = host.sheets[0];
    const from = sheet === undefined ? "" : valueAt(sheet, "A1");
    const session = sessionOf({ host });
    await session.change("fill", ({ journal }) => journal.apply(host, "标题", [{ ...edit, from, to: "新标题" }]));
    expect(session.getState()).toMatchObject({
      phase: { name: "fixed", task: "fill", applied: 1, skipped: [] },
      result: undefined,
      stale: false,
      canUndo: { label: "标题", cells: 1 },
    });
    await session.undo();
    expect(host.sheets[0] && valueAt(host.sheets[0], "A1")).toBe(from);
    expect(host.calls).toEqual(["apply", "apply"]);
  });

  it("says nothing where it was refused: its section does", async () => {
    const { session, host } = await openChecked();
    const { result } = session.getState();
    host.calls.length = 0;
    await session.change("insert", () => Promise.resolve(undefined));
    expect(session.getState()).toMatchObject({ phase: { name: "idle" }, stale: false });
    expect(session.getState().result).toBe(result);
    expect(host.calls).toEqual([]);
  });

  it("has the whole checked again when rows or sheets came or went, or settings changed", async () => {
    const { session, host } = await openChecked();
    const changes = [
      ["insert", { applied: [], skipped: [], sheets: 1 }],
      ["undo", { applied: [], skipped: [], rows: 2 }],
      ["settings", { applied: [], skipped: [] }],
    ] as const;
    for (const [task, outcome] of changes) {
      host.calls.length = 0;
      await session.change(task, () => Promise.resolve(outcome));
      expect([task, ...host.calls]).toEqual([task, "read", "mark"]);
    }
    expect(session.getState().phase).toMatchObject({ name: "fixed", applied: 0 });
  });

  it("leaves the marks away that a person has cleared", async () => {
    const { session, host, finding } = await openChecked();
    await session.clearMarks();
    await session.fixFinding(finding(SYMBOL, "F10"));
    expect(host.marks).toEqual([]);
    expect(session.getState()).toMatchObject({ phase: { name: "fixed", applied: 1 }, stale: false });
  });

  it("tells how far it has come, and stops when it is asked to", async () => {
    const { session } = await openChecked();
    const seen: unknown[] = [];
    session.subscribe(() => seen.push(session.getState().phase));
    await session.change("insert", ({ onProgress, signal }) => {
      onProgress(1, 3);
      session.cancel();
      throwIfCancelled(signal);
      throw new Error("It went on.");
    });
    expect(seen).toContainEqual({
      name: "fixing",
      task: "insert",
      progress: { done: 1, total: 3 },
      cancelling: true,
    });
    expect(session.getState().phase).toEqual({ name: "cancelled" });
  });
});

test("a section is brought to the front", async () => {
  const { session } = await openChecked();
  expect(session.getState().section).toBe("check");
  session.show("settings");
  expect(session.getState().section).toBe("settings");
});
