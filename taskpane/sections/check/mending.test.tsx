import { act } from "react";
import type { SessionState } from "../../../commands/session";
import type { Finding } from "../../../src/model/finding";
import { CHECKED, plan, RESULT, unit } from "../../../tests/support/checked-state";
import {
  button,
  click,
  element,
  loadFindings,
  openWhy,
  settle,
  show,
  text,
  onBlankPage,
} from "../../../tests/support/shown-pane";

onBlankPage();

describe("fixing and ignoring", () => {
  const edit = { sheet: "表2", cell: "E14", from: "95 ", to: "95%" };
  const mendable: Finding = { ...unit, fix: { safety: "confirm", edits: [edit] } };
  const safe: Finding = { ...plan, fix: { safety: "safe", edits: [{ ...edit, cell: "F6" }] } };
  const MENDABLE: SessionState = { ...CHECKED, result: { ...RESULT, findings: [safe, mendable] } };

  test("all safe fixes are one button", async () => {
    const session = await show(MENDABLE);
    click("一次修复 1 处");
    expect(session.calls).toEqual(["fix safe"]);
  });

  test("what was refused just now is not the next step", async () => {
    const skipped = [{ edit: { ...edit, cell: "F6" }, reason: "protected" as const }];
    await show({ ...MENDABLE, phase: { name: "fixed", task: "fix", applied: 0, skipped } });
    expect(element("[role=alert]").textContent).toContain("表2!F6没有改：工作表受保护");
    expect(text()).not.toContain("一次修复");
    expect(text()).toContain("看第一个错误");
  });

  test("a finding shows its edit with its white space, and is changed by a button", async () => {
    const session = await show(MENDABLE);
    await openWhy(mendable);
    expect([element("del").textContent, element("ins").textContent]).toEqual(["95·", "95%"]);
    click("按此修改");
    expect(session.calls).toEqual(["fix value-no-unit E14"]);
  });

  test("several of a rule can be changed at once", async () => {
    const findings = [mendable, { ...mendable, cell: "E15", message: "也没有单位。" }];
    const session = await show({ ...CHECKED, result: { ...RESULT, findings } });
    await openWhy(mendable);
    click("本规则全部修改（2 处）");
    expect(session.calls).toEqual(["fix rule value-no-unit"]);
  });

  test("a finding is ignored with a reason only", async () => {
    const session = await show(CHECKED);
    await openWhy(unit);
    click("忽略");
    const field = element("input:not([type=radio])") as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    click("忽略");
    expect(element("[role=alert]").textContent).toContain("请写一句忽略的原因");
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, " 按评分填 ");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(document.querySelector("[role=alert]")).toBeNull();
    act(() => (document.querySelectorAll("input[type=radio]")[1] as HTMLInputElement).click());
    click("忽略");
    expect(session.calls).toEqual(["ignore value-no-unit rule: 按评分填"]);
  });

  test("what is ignored is listed with its reason, and can be taken back", async () => {
    const ignored = [{ finding: unit, ignore: { rule: unit.rule, reason: "按评分填" } }];
    const session = await show({ ...CHECKED, result: { ...RESULT, findings: [plan], ignored } });
    click("已忽略（1）");
    expect(text()).toContain("原因：按评分填");
    click(`取消忽略：${unit.message}`);
    expect(session.calls).toEqual(["take back value-no-unit: 按评分填"]);
  });

  test("a fix is counted, announced, and can be undone; cells left alone are named", async () => {
    const skipped = [{ edit, reason: "formula" as const }];
    const phase = { name: "fixed", task: "fix", applied: 3, skipped } as const;
    const session = await show({ ...MENDABLE, phase, canUndo: { label: "安全修复", cells: 3 } });
    expect(element("[role=status]").textContent).toBe("改了 3 个单元格。");
    expect(element("[role=alert]").textContent).toContain("表2!E14没有改：里面是公式");
    click("撤销");
    expect(session.calls).toEqual(["undo"]);
  });

  test.each([
    ["fix", "changed", "没有改：内容在检查之后变了"],
    ["fill", "changed", "没有填：内容刚才变了。请看新的建议"],
    ["fill", "protected", "没有填：工作表受保护。请先撤消工作表保护，再填写"],
    ["undo", "changed", "没有恢复：您后来又改过，保留您改的内容"],
    ["undo", "protected", "没有恢复：工作表受保护。请先撤消工作表保护，再自己改回去"],
  ] as const)(
    "a cell that %s leaves because it is %s is told as what that task does",
    async (task, reason, sentence) => {
      await show({ ...MENDABLE, phase: { name: "fixed", task, applied: 1, skipped: [{ edit, reason }] } });
      expect(element("[role=alert]").textContent).toContain(`表2!E14${sentence}`);
    },
  );

  test("what was done is told in the section where it was, and there again", async () => {
    const Empty = (): null => null;
    const phase = { name: "fixed", task: "fix", applied: 3, skipped: [] } as const;
    const session = await show({ ...MENDABLE, phase }, "zh-CN", { report: () => Promise.resolve(Empty) });
    const told = (): boolean => text().split("改了 3 个单元格。").length > 2;
    expect(told()).toBe(true);
    await act(async () => {
      session.show("report");
      await settle();
    });
    expect(told()).toBe(false);
    act(() => session.show("check"));
    expect(told()).toBe(true);
  });

  test("the focus goes to the tab in front when its own button is gone and no list has it", async () => {
    const Empty = (): null => null;
    const fixed = { name: "fixed", applied: 1, skipped: [] } as const;
    const state: SessionState = { ...MENDABLE, section: "report", canUndo: { label: "报告", cells: 1 } };
    const reports = { report: () => Promise.resolve(Empty) };
    const session = await show({ ...state, phase: { ...fixed, task: "insert" } }, "zh-CN", reports);
    const inPane = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    act(() => button("撤销").focus());
    act(() => session.set({ phase: { name: "fixing", task: "undo", cancelling: false } }));
    act(() => session.set({ phase: { ...fixed, task: "undo" } }));
    inPane.mockRestore();
    expect(document.activeElement?.textContent).toBe("报告");
  });

  test("the focus goes to the next finding when its own is gone", async () => {
    const session = await show(MENDABLE);
    await openWhy(safe);
    const fix = button("修复");
    act(() => fix.focus());
    await act(async () => {
      const phase = { name: "fixed", task: "fix", applied: 1, skipped: [] } as const;
      session.set({ phase, result: { ...RESULT, findings: [mendable] } });
      await settle();
    });
    expect(document.activeElement?.textContent).toContain(mendable.message);
  });

  test.each([
    [{ kind: "newer", version: 7 }, "由更新的版本写入，已原样保留"],
    [{ kind: "damaged", path: "rulesOff" }, "里“关掉的规则”这一项坏了，用不上；原样留着没有动"],
    [{ kind: "damaged", path: "novel" }, "工作簿里的绩标设置坏了，用不上"],
  ] as const)("settings that are %j are told", async (settingsProblem, sentence) => {
    await show({ ...CHECKED, result: { ...RESULT, settingsProblem } });
    expect(text()).toContain(sentence);
  });

  test("settings that are damaged are told once: the section of the settings says it itself", async () => {
    await show({
      ...CHECKED,
      section: "settings",
      result: { ...RESULT, settingsProblem: { kind: "newer", version: 7 } },
    });
    expect(text()).not.toContain("由更新的版本写入");
  });

  test("a sentence stands in for what does not load, and the next check asks for it again", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    loadFindings.mockRejectedValueOnce(new Error("The file is damaged."));
    const session = await show(CHECKED);
    expect(element("[role=status]").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
    expect(document.querySelector("h1")).toBeNull();
    expect(element("[role=alert]").textContent).toContain("问题清单没有载入。请再检查一次");
    await act(async () => {
      session.set({ phase: { name: "checking", scope: "workbook", cancelling: false } });
      await settle();
    });
    act(() => session.set(CHECKED));
    expect(element("h1").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
    expect(text()).toContain(unit.message);
    log.mockRestore();
  });
});
