import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { Session, SessionState } from "../commands/session";
import type { Locale } from "../src/i18n/localized";
import { messages } from "../src/i18n/messages";
import type { Finding } from "../src/model/finding";
import type { CheckResult } from "../src/tasks/check-workbook";
import type { Explanation } from "../src/tasks/explain-rule";
import { Pane } from "./components/pane";
import { Language } from "./language";

const START: SessionState = {
  phase: { name: "idle" },
  result: undefined,
  stale: false,
  selection: undefined,
  selected: [],
  goToFailure: undefined,
};

const plan: Finding = {
  rule: "plan-final",
  severity: "error",
  sheet: "表1",
  cell: "F6",
  field: "plan[3]",
  table: 0,
  project: "修路",
  message: "12月底是 95%，应当是 100%。",
};
const unit: Finding = {
  rule: "value-no-unit",
  severity: "warning",
  sheet: "表2",
  cell: "E14",
  field: "indicators[2].value",
  table: 1,
  project: "",
  message: "没有单位。",
};

const RESULT: CheckResult = {
  scope: "workbook",
  sheets: ["表1", "表2"],
  tables: [tableOn("表1", 0), tableOn("表2", 1)],
  findings: [plan, unit],
  counts: { error: 1, warning: 1, hint: 0 },
  failures: [],
  ignored: [],
  nearMisses: [],
  unmarked: [],
};
const CHECKED: SessionState = { ...START, phase: { name: "checked" }, result: RESULT };

function tableOn(sheet: string, index: number): CheckResult["tables"][number] {
  return { index, sheet, sheetId: sheet, range: "A1:F20", standard: "2015", indicators: [], labels: {} };
}

const PLAN_FINAL: Explanation = { title: "年底不是 100%", why: "年底应当全部支出。", how: "填 100%。" };

/** A session that only remembers what was asked of it. */
class SessionDouble implements Session {
  readonly calls: string[] = [];
  #listener: () => void = () => undefined;

  constructor(private state: SessionState) {}

  getState(): SessionState {
    return this.state;
  }
  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    return () => (this.#listener = () => undefined);
  }
  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    this.#listener();
  }
  follow(): Promise<void> {
    return this.#note("follow");
  }
  check(scope: string): Promise<void> {
    return this.#note(`check ${scope}`);
  }
  cancel(): void {
    this.calls.push("cancel");
  }
  clearMarks(): Promise<void> {
    return this.#note("clear");
  }
  goTo({ sheet, cell }: Pick<Finding, "sheet" | "cell">): Promise<void> {
    return this.#note(`go to ${sheet}!${cell}`);
  }
  #note(call: string): Promise<void> {
    this.calls.push(call);
    return Promise.resolve();
  }
}

const explain = jest.fn((rule: string): Promise<Explanation | undefined> =>
  Promise.resolve(rule === "plan-final" ? PLAN_FINAL : undefined),
);

let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = "<div></div>";
  explain.mockClear();
  root = createRoot(element("div"));
});

afterEach(() => act(() => root.unmount()));

function show(state: SessionState, locale: Locale = "zh-CN"): SessionDouble {
  const session = new SessionDouble(state);
  act(() =>
    root.render(
      <Language.Provider value={{ texts: messages(locale), explain }}>
        <Pane session={session} />
      </Language.Provider>,
    ),
  );
  return session;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const text = (): string => document.body.textContent;
const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll("button")];

/** The name a screen reader gives a button, as far as these use it. */
function nameOf(button: HTMLButtonElement): string {
  const icons = [...button.querySelectorAll("[role=img]")].map((icon) => `${icon.getAttribute("aria-label") ?? ""} `);
  return button.getAttribute("aria-label") ?? icons.join("") + button.textContent;
}

function button(name: string): HTMLButtonElement {
  const found = buttons().find((candidate) => nameOf(candidate) === name);
  if (found === undefined) throw new Error(`No button "${name}" among ${buttons().map(nameOf).join(" | ")}.`);
  return found;
}

const openWhy = ({ message }: Finding): Promise<void> =>
  act(async () => {
    button(`为什么：${message}`).click();
    await Promise.resolve();
  });

const click = (name: string): void => act(() => button(name).click());

describe("before the first check", () => {
  test("the pane says what it does and that nothing leaves the computer", () => {
    show(START);
    expect(element("h1").textContent).toBe("绩效目标表检查");
    expect(text()).toContain("不上传任何内容");
    expect(buttons().map(nameOf)).toEqual(["检查工作簿", "检查本表", "清除标记"]);
  });

  test.each([
    ["检查工作簿", "check workbook"],
    ["检查本表", "check active-sheet"],
    ["清除标记", "clear"],
  ])("%s asks the session to %s", (name, call) => {
    const session = show(START);
    click(name);
    expect(session.calls).toEqual([call]);
  });

  test("it speaks English where Office does", () => {
    show(START, "en");
    expect(buttons().map(nameOf)).toEqual(["Check workbook", "Check this sheet", "Clear marks"]);
  });
});

describe("while a check runs", () => {
  const progress = { step: "read", done: 12, total: 34 } as const;
  const checking = { name: "checking", scope: "workbook", progress, cancelling: false } as const;

  test("the pane tells how far it is and can stop it", () => {
    const session = show({ ...START, phase: checking });
    expect(element("[role=progressbar]").getAttribute("aria-label")).toBe("正在读取：第 12 张，共 34 张工作表");
    click("停止");
    expect(session.calls).toEqual(["cancel"]);
  });

  test("the buttons keep the focus but do nothing", () => {
    const session = show(START);
    button("检查工作簿").focus();
    act(() => session.set({ phase: checking }));
    expect(document.activeElement).toBe(button("检查工作簿"));
    expect(button("检查工作簿").getAttribute("aria-disabled")).toBe("true");
    click("检查工作簿");
    expect(session.calls).toEqual([]);
  });

  test("the last result stays in sight", () => {
    show({ ...CHECKED, phase: checking });
    expect(text()).toContain(plan.message);
  });
});

describe("after a check", () => {
  test("the score is shown and announced", () => {
    show(CHECKED);
    expect(element("h1").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
    expect(element("[role=status]").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
  });

  test("findings stand under their project, and a click goes to the cell", () => {
    const session = show(CHECKED);
    expect([...document.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "修路 表11",
      "（未填写项目名称） 表21",
    ]);
    click("错误 12月底是 95%，应当是 100%。 F6");
    expect(session.calls).toEqual(["go to 表1!F6"]);
  });

  test("a finding explains itself on demand, and asks for nothing before", async () => {
    show(CHECKED);
    expect(explain).not.toHaveBeenCalled();
    await openWhy(plan);
    expect(text()).toContain("年底应当全部支出。怎么改：填 100%。");
    expect(button(`为什么：${plan.message}`).getAttribute("aria-expanded")).toBe("true");
  });

  test.each([
    ["there is none", (): Promise<undefined> => Promise.resolve(undefined)],
    ["they do not load", (): Promise<undefined> => Promise.reject(new Error("The explanations are damaged."))],
  ])("a finding says so and what to do when %s", async (_, answer) => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    explain.mockImplementationOnce(answer);
    show(CHECKED);
    await openWhy(plan);
    expect(text()).toContain("说明没有载入。请关闭面板再打开");
    log.mockRestore();
  });

  test("a severity can be shown alone", () => {
    show(CHECKED);
    click("警告 1：只看这一类");
    expect(text()).not.toContain(plan.message);
    expect(text()).toContain(unit.message);
    click("警告 1：只看这一类");
    expect(text()).toContain(plan.message);
  });

  test("a project can be closed, and stays so after the next check", () => {
    const session = show(CHECKED);
    act(() => element("h3 button").click());
    expect(text()).not.toContain(plan.message);
    act(() => session.set({ result: { ...RESULT } }));
    expect(text()).not.toContain(plan.message);
    expect(text()).toContain(unit.message);
  });

  test("all projects can be closed and opened at once", () => {
    show(CHECKED);
    click("全部收起");
    expect(text()).not.toContain(unit.message);
    click("全部展开");
    expect(text()).toContain(unit.message);
  });

  test("many findings start closed", () => {
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      ...plan,
      table: index % 100,
      cell: `F${index + 1}`,
    }));
    show({ ...CHECKED, result: { ...RESULT, findings, counts: { error: 5000, warning: 0, hint: 0 } } });
    expect(document.querySelectorAll("h3")).toHaveLength(100);
    expect(document.querySelectorAll("li")).toHaveLength(0);
  });

  test("the selected cell shows its findings on top", () => {
    show({ ...CHECKED, selection: { sheet: "表1", cell: "F6" }, selected: [plan] });
    const section = element("section[aria-labelledby]");
    expect(section.textContent).toContain("所选单元格 F6");
    expect(section.textContent).toContain(plan.message);
  });

  test("a cell reached from the list is shown there, not on top as well", () => {
    const session = show(CHECKED);
    click("错误 12月底是 95%，应当是 100%。 F6");
    act(() => session.set({ selection: { sheet: "表1", cell: "F6" }, selected: [plan] }));
    expect(document.querySelector("section[aria-labelledby]")).toBeNull();
    expect(element("[aria-current]").textContent).toContain(plan.message);
  });

  test("nothing wrong is said in one sentence", () => {
    show({ ...CHECKED, result: { ...RESULT, findings: [], counts: { error: 0, warning: 0, hint: 0 } } });
    expect(element("h1").textContent).toBe("检查了 2 张表，没有发现问题。");
  });

  test("protected sheets are named", () => {
    show({ ...CHECKED, result: { ...RESULT, unmarked: [{ sheet: "表2", reason: "protected" }] } });
    expect(text()).toContain("“表2”受保护，没有做标记");
  });

  test("rules that broke off are named, each once", () => {
    const failures = [0, 1].map((table) => ({ rule: "plan-final", table, reason: "threw" as const, detail: "" }));
    show({ ...CHECKED, result: { ...RESULT, failures } });
    expect(text()).toContain("有 1 条规则没能查完（plan-final）");
  });

  test("a change makes it out of date, and the same scope is checked again", () => {
    const session = show({ ...CHECKED, result: { ...RESULT, scope: "active-sheet" }, stale: true });
    click("重新检查");
    expect(session.calls).toEqual(["check active-sheet"]);
  });

  test("no table found tells what came nearest and leads there", () => {
    const miss = { sheet: "汇总", cell: "B5", found: ["一级指标"], missing: ["指标值"] };
    const session = show({ ...CHECKED, result: { ...RESULT, tables: [], findings: [], nearMisses: [miss] } });
    expect(element("h1").textContent).toBe("没有找到绩效目标表");
    click("工作表“汇总”的 B5 有一级指标，缺少指标值。补上表头后再检查。 B5");
    expect(session.calls).toEqual(["go to 汇总!B5"]);
  });
});

describe("when something went wrong", () => {
  test.each([
    ["check", "检查没有完成", "check workbook"],
    ["clear", "标记没有清除", "clear"],
  ] as const)("a failed %s says %s, what to do, and can be tried again", (task, title, call) => {
    const session = show({ ...START, phase: { name: "failed", task, code: "cell-edit-mode" } });
    const alert = element("[role=alert]");
    expect(alert.textContent).toContain(title);
    expect(alert.textContent).toContain("请按 Enter 或 Esc 结束编辑");
    click("重试");
    expect(session.calls).toEqual([call]);
  });

  test("a cell that cannot be reached is explained and the findings stay", () => {
    show({ ...CHECKED, goToFailure: "sheet-gone" });
    expect(element("[role=alert]").textContent).toContain("工作表已被删除或改名");
    expect(text()).toContain(plan.message);
  });

  test("a cancelled check says that nothing was changed", () => {
    show({ ...START, phase: { name: "cancelled" } });
    expect(text()).toContain("检查已停止，工作簿没有改动。");
  });

  test("cleared marks are counted, and sheets that keep theirs are named", () => {
    const outcome = { cleared: 12, unmarked: [{ sheet: "表2", reason: "protected" as const }] };
    show({ ...START, phase: { name: "cleared", outcome } });
    expect(text()).toContain("已清除 12 处标记");
    expect(text()).toContain("“表2”受保护，标记还在");
  });
});
