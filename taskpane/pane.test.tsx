import { act, useState } from "react";
import type { ReactElement } from "react";
import { START } from "../commands/session-state";
import { CHECKED, plan } from "../tests/support/checked-state";
import { button, buttons, click, element, nameOf, settle, show, text, onBlankPage } from "../tests/support/shown-pane";

onBlankPage();

describe("before the first check", () => {
  test("the pane says what it does and that nothing leaves the computer", async () => {
    await show(START);
    expect(element("h1").textContent).toBe("绩效目标表检查");
    expect(text()).toContain("不上传任何内容");
    expect(buttons().map(nameOf)).toEqual(["检查工作簿", "检查本表", "清除标记"]);
  });

  test.each([
    ["检查工作簿", "check workbook"],
    ["检查本表", "check active-sheet"],
    ["清除标记", "clear"],
  ])("%s asks the session to %s", async (name, call) => {
    const session = await show(START);
    click(name);
    expect(session.calls).toEqual([call]);
  });

  test("it speaks English where Office does", async () => {
    await show(START, "en");
    expect(buttons().map(nameOf)).toEqual(["Check workbook", "Check this sheet", "Clear marks"]);
  });
});

describe("while a check runs", () => {
  const progress = { step: "read", done: 12, total: 34 } as const;
  const checking = { name: "checking", scope: "workbook", progress, cancelling: false } as const;

  test("the pane tells how far it is and can stop it", async () => {
    const session = await show({ ...START, phase: checking });
    expect(element("[role=progressbar]").getAttribute("aria-label")).toBe("正在读取：第 12 张，共 34 张工作表");
    click("停止");
    expect(session.calls).toEqual(["cancel"]);
  });

  test("the buttons keep the focus but do nothing", async () => {
    const session = await show(START);
    button("检查工作簿").focus();
    act(() => session.set({ phase: checking }));
    expect(document.activeElement).toBe(button("检查工作簿"));
    expect(button("检查工作簿").getAttribute("aria-disabled")).toBe("true");
    click("检查工作簿");
    expect(session.calls).toEqual([]);
  });

  test("the last result stays in sight", async () => {
    await show({ ...CHECKED, phase: checking });
    expect(text()).toContain(plan.message);
  });
});

describe("when something went wrong", () => {
  test.each([
    ["check", "检查没有完成", "check workbook"],
    ["clear", "标记没有清除", "clear"],
  ] as const)("a failed %s says %s, what to do, and can be tried again", async (task, title, call) => {
    const session = await show({ ...START, phase: { name: "failed", task, code: "cell-edit-mode" } });
    const alert = element("[role=alert]");
    expect(alert.textContent).toContain(title);
    expect(alert.textContent).toContain("请按 Enter 或 Esc 结束编辑");
    click("重试");
    expect(session.calls).toEqual([call]);
  });

  test("a cell that cannot be reached is explained and the findings stay", async () => {
    await show({ ...CHECKED, goToFailure: "sheet-gone" });
    expect(element("[role=alert]").textContent).toContain("工作表已被删除或改名");
    expect(text()).toContain(plan.message);
  });

  test("a cancelled check says that nothing was changed", async () => {
    await show({ ...START, phase: { name: "cancelled" } });
    expect(text()).toContain("已停止，工作簿没有改动。");
  });

  test("a cancelled check says whose results are still shown", async () => {
    await show({ ...CHECKED, phase: { name: "cancelled" } });
    expect(text()).toContain("已停止，工作簿没有改动，检查结果还是上一次的。");
    expect(text()).toContain(plan.message);
  });

  test("cleared marks are counted, and sheets that keep theirs are named", async () => {
    const outcome = { cleared: 12, unmarked: [{ sheet: "表2", reason: "protected" as const }] };
    await show({ ...START, phase: { name: "cleared", outcome } });
    expect(text()).toContain("已清除 12 处标记");
    expect(text()).toContain("“表2”受保护，标记还在");
  });
});

describe("with several sections", () => {
  const Fill = (): ReactElement => {
    const [count, setCount] = useState(0);
    return (
      <button type="button" onClick={() => setCount(count + 1)}>
        {`fill ${count}`}
      </button>
    );
  };
  const tabs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[role=tab]")];
  const press = (key: string): void =>
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));

  test("a section is loaded when its tab is first opened, and is found as it was left", async () => {
    const load = jest.fn(() => Promise.resolve(Fill));
    await show(CHECKED, "zh-CN", { fill: load });
    expect(tabs().map(({ textContent }) => textContent)).toEqual(["检查", "填写"]);
    expect(load).not.toHaveBeenCalled();
    await act(async () => {
      tabs()[1]?.click();
      await settle();
    });
    click("fill 0");
    act(() => tabs()[0]?.click());
    act(() => tabs()[1]?.click());
    expect(text()).toContain("fill 1");
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("the arrow keys go round the tabs and take the focus along", async () => {
    await show(CHECKED, "en", { fill: () => Promise.resolve(Fill) });
    act(() => tabs()[0]?.focus());
    await act(async () => {
      press("ArrowLeft");
      await settle();
    });
    expect(document.activeElement?.textContent).toBe("Fill");
    expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
    press("Home");
    expect(document.activeElement?.textContent).toBe("Check");
  });

  test("a section that does not come says so", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await show({ ...CHECKED, section: "fill" }, "zh-CN", { fill: () => Promise.reject(new Error("gone")) });
    await act(settle);
    expect(text()).toContain("这一页没有载入");
    expect(logged.mock.calls).toEqual([[new Error("gone")]]);
    logged.mockRestore();
  });
});
