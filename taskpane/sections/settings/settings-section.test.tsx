import { act } from "react";
import type { Session } from "../../../commands/session";
import { HostError } from "../../../src/workbook/errors";
import { HostDouble } from "../../../tests/support/host-double";
import { formSheet } from "../../../tests/support/sample-form";
import { sessionOf } from "../../../tests/support/session-of";
import { button, click, onBlankPage, settle, showSession, text } from "../../../tests/support/shown-pane";
import { SettingsSection } from "./settings-section";

onBlankPage();

/** Opens the section over a workbook with this record. */
async function open(host: HostDouble, record?: unknown): Promise<Session> {
  if (record !== undefined) await host.writeSettings(record);
  const session = sessionOf({ host });
  session.show("settings");
  await showSession(session, "zh-CN", { settings: () => Promise.resolve(SettingsSection) });
  await turns();
  return session;
}

/** Lets what was asked for come. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await act(settle);
}

const host = (): HostDouble => new HostDouble([formSheet("甲")]);

describe("settings that Excel does not tell", () => {
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test("are waited for with a sentence", async () => {
    const silent = host();
    let tell: (record: unknown) => void = () => undefined;
    jest.spyOn(silent, "readCurrentSettings").mockImplementation(() => new Promise((resolve) => (tell = resolve)));
    await open(silent);
    expect(text()).toContain("正在读取设置……");
    tell({ version: 1, budgetYear: 2027 });
    await turns();
    expect(text()).not.toContain("正在读取设置……");
    expect(text()).toContain("预算年度");
  });

  test("are asked for again by a button", async () => {
    const refusing = host();
    jest.spyOn(refusing, "readCurrentSettings").mockRejectedValueOnce(new HostError("busy", "No answer."));
    await open(refusing);
    expect(text()).toContain("没能读到工作簿里的设置");
    expect(text()).toContain("Excel 正忙。请等它做完手上的事，再试一次。");
    click("重试");
    await turns();
    expect(text()).toContain("指标体系");
  });
});

describe("settings that are damaged", () => {
  const ignore = { rule: "plan-final", reason: "已报批" };
  const damaged = {
    version: 1,
    standard: "2050",
    budgetYear: 2027,
    ignores: [ignore, { rule: 3 }],
    novel: true,
  };

  test("are mended by a button: what can be read is kept", async () => {
    const workbook = host();
    const session = await open(workbook, damaged);
    await act(() => session.check("workbook"));
    expect(text()).toContain("里“指标体系”这一项坏了，用不上");
    click("修好设置");
    await turns();
    expect(text()).not.toContain("坏了");
    expect(text()).toContain("已忽略的问题（1）");
    const record = await workbook.readSettings();
    expect(record).toMatchObject({ standard: "auto", budgetYear: 2027, ignores: [ignore] });
    expect(record).not.toHaveProperty("novel");
    expect(session.getState().result?.settingsProblem).toBeUndefined();
  });

  test("are left to the task that runs, and mended afterwards", async () => {
    const workbook = host();
    const session = await open(workbook, damaged);
    let goOn: () => void = () => undefined;
    workbook.before = () => new Promise((resolve) => (goOn = resolve));
    let check = Promise.resolve();
    act(() => {
      check = session.check("workbook");
    });
    await turns();
    expect(button("修好设置").getAttribute("aria-disabled")).toBe("true");
    workbook.before = () => undefined;
    goOn();
    await act(() => check);
    await turns();
    click("修好设置");
    await turns();
    expect(await workbook.readSettings()).toMatchObject({ standard: "auto" });
  });

  test.each<[string, unknown, object]>([
    ["that are no record at all", "x", { standard: "auto", ignores: [] }],
    ["that are a list", [1], { standard: "auto", ignores: [] }],
    ["of which one part is damaged within", { planFloors: { march: "三成" }, goalLength: 20 }, { goalLength: 20 }],
    ["whose version is no number", { version: "一", nameLength: 12 }, { version: 1, nameLength: 12 }],
  ])("%s are mended too", async (_, record, expected) => {
    const workbook = host();
    await open(workbook, record);
    click("修好设置");
    await turns();
    expect(await workbook.readSettings()).toMatchObject(expected);
    expect(text()).not.toContain("坏了");
  });

  test("by a later version are not offered to be mended", async () => {
    await open(host(), { version: 99 });
    expect(text()).toContain("由更新的版本写入");
    expect(text()).not.toContain("修好设置");
  });
});
