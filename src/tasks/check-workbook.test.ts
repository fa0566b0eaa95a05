import { HostDouble } from "../../tests/support/host-double";
import { formSheet, PLAN_FINAL_CELL } from "../../tests/support/sample-form";
import { sheetOf } from "../../tests/support/form-layout";
import type { Finding } from "../model/finding";
import type { Severity } from "../model/severity";
import { HostError } from "../workbook/errors";
import { checkWorkbook, marksOf } from "./check-workbook";
import type { CheckProgress } from "./check-workbook";

const pause = (): Promise<void> => Promise.resolve();

describe("checking a workbook", () => {
  it("reads, finds and marks", async () => {
    const host = new HostDouble([formSheet("甲"), formSheet("乙", {}), sheetOf([], { A1: "说明" }, "说明")]);
    const result = await checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause });
    expect(result).toMatchObject({
      scope: "workbook",
      sheets: ["甲", "乙", "说明"],
      counts: { error: 1, warning: 0, hint: 0 },
      failures: [],
      unmarked: [],
    });
    expect(result.tables.map(({ sheet, index }) => [sheet, index])).toEqual([
      ["甲", 0],
      ["乙", 1],
    ]);
    expect(result.findings).toMatchObject([{ rule: "plan-final", sheet: "甲", cell: PLAN_FINAL_CELL }]);
    expect(host.marks).toEqual([{ sheet: "甲", cell: PLAN_FINAL_CELL, severity: "error" }]);
    expect(host.calls).toEqual(["read", "mark"]);
  });

  it("looks at the sheet in front only when asked to", async () => {
    const host = new HostDouble([formSheet("甲"), formSheet("乙")]);
    const result = await checkWorkbook(host, { scope: "active-sheet", locale: "en", pause });
    expect(result.sheets).toEqual(["甲"]);
    expect(result.findings.map(({ sheet }) => sheet)).toEqual(["甲"]);
  });

  it("says step by step how far it has come", async () => {
    const steps: CheckProgress[] = [];
    const host = new HostDouble([formSheet("甲"), formSheet("乙")]);
    await checkWorkbook(host, {
      scope: "workbook",
      locale: "zh-CN",
      pause,
      onProgress: (progress) => steps.push(progress),
    });
    expect(steps).toEqual([
      { step: "read", done: 1, total: 2 },
      { step: "read", done: 2, total: 2 },
      { step: "check", done: 0, total: 2 },
      { step: "check", done: 1, total: 2 },
      { step: "mark", done: 0, total: 2 },
      { step: "mark", done: 2, total: 2 },
    ]);
  });

  it.each(["read", "check"] as const)("writes no mark when it is cancelled in the step %s", async (step) => {
    const abort = new AbortController();
    const host = new HostDouble([formSheet("甲"), formSheet("乙")]);
    const check = checkWorkbook(host, {
      scope: "workbook",
      locale: "zh-CN",
      pause,
      signal: abort.signal,
      onProgress: (progress) => {
        if (progress.step === step) abort.abort();
      },
    });
    await expect(check).rejects.toMatchObject({ name: "AbortError" });
    expect(host.calls).toEqual(["read"]);
  });

  it("names the sheets that could not be marked", async () => {
    const host = new HostDouble([formSheet("甲")]);
    host.unmarked = [{ sheet: "甲", reason: "protected" }];
    const { unmarked } = await checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause });
    expect(unmarked).toEqual([{ sheet: "甲", reason: "protected" }]);
  });

  it("passes the host's error on", async () => {
    const host = new HostDouble([formSheet("甲")]);
    host.before = () => {
      throw new HostError("busy", "busy");
    };
    await expect(checkWorkbook(host, { scope: "workbook", locale: "zh-CN", pause })).rejects.toMatchObject({
      code: "busy",
    });
  });
});

describe("the marks of findings", () => {
  function finding(sheet: string, cell: string, severity: Severity): Finding {
    return { rule: "r", severity, sheet, cell, field: "table", table: 0, project: "", message: "" };
  }

  it("are one a cell, of the gravest finding on it, sheet by sheet", () => {
    const findings = [finding("甲", "B6", "hint"), finding("甲", "B6", "error"), finding("乙", "B6", "warning")];
    expect(marksOf(findings)).toEqual([
      { sheet: "甲", cell: "B6", severity: "error" },
      { sheet: "乙", cell: "B6", severity: "warning" },
    ]);
  });
});
