import { act, useState } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { IgnoreChoice, Session, SessionState } from "../commands/session";
import type { Ignore } from "../src/check/settings";
import type { Section } from "../src/i18n/dictionary";
import type { Locale } from "../src/i18n/localized";
import { messages } from "../src/i18n/messages";
import type { Finding } from "../src/model/finding";
import type { CheckResult } from "../src/tasks/check-workbook";
import type { Explanation } from "../src/tasks/explain-rule";
import { Journal } from "../src/workbook/journal";
import { HostDouble } from "../tests/support/host-double";
import { FINDINGS } from "./bundles/findings";
import { Pane } from "./components/pane";
import { Language } from "./language";
import type { SectionLoaders } from "./sections/section";

const START: SessionState = {
  phase: { name: "idle" },
  result: undefined,
  stale: false,
  selection: undefined,
  selected: [],
  goToFailure: undefined,
  canUndo: undefined,
  section: "check",
  live: undefined,
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
  readonly tools = {
    host: new HostDouble([]),
    journal: new Journal(),
    locale: "zh-CN" as const,
    tasks: () => Promise.reject(new Error("No tasks here.")),
  };
  readonly calls: string[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(private state: SessionState) {}

  getState(): SessionState {
    return this.state;
  }
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
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
  fixFinding({ rule, cell }: Finding): Promise<void> {
    return this.#note(`fix ${rule} ${cell}`);
  }
  fixRule(rule: string): Promise<void> {
    return this.#note(`fix rule ${rule}`);
  }
  fixSafe(): Promise<void> {
    return this.#note("fix safe");
  }
  undo(): Promise<void> {
    return this.#note("undo");
  }
  ignore({ rule }: Finding, { reason, scope }: IgnoreChoice): Promise<void> {
    return this.#note(`ignore ${rule} ${scope}: ${reason}`);
  }
  takeBack({ rule, reason }: Ignore): Promise<void> {
    return this.#note(`take back ${rule}: ${reason}`);
  }
  change(task: string): Promise<void> {
    return this.#note(`change ${task}`);
  }
  readonly show = (section: Section): void => this.set({ section });
  readonly setLive = (live: boolean): void => this.set({ live });
  #note(call: string): Promise<void> {
    this.calls.push(call);
    return Promise.resolve();
  }
}

const explain = jest.fn((rule: string): Promise<Explanation | undefined> =>
  Promise.resolve(rule === "plan-final" ? PLAN_FINAL : undefined),
);

const loadFindings = jest.fn(() => Promise.resolve(FINDINGS));

let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = "<div></div>";
  explain.mockClear();
  root = createRoot(element("div"));
});

afterEach(() => act(() => root.unmount()));

/** Shows the pane; what it loads by itself has arrived. */
async function show(
  state: SessionState,
  locale: Locale = "zh-CN",
  loaders: SectionLoaders = {},
): Promise<SessionDouble> {
  const session = new SessionDouble(state);
  await act(async () => {
    root.render(
      <Language.Provider value={{ locale, texts: messages(locale), explain }}>
        <Pane session={session} loadFindings={loadFindings} loaders={loaders} />
      </Language.Provider>,
    );
    await settle();
  });
  return session;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const sectionCalled = (name: string): Element | undefined =>
  [...document.querySelectorAll("section")].find((section) => section.querySelector("h2")?.textContent === name);

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

/** Lets what is loaded on demand arrive, and what it asks for in turn. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const openWhy = ({ message }: Finding): Promise<void> =>
  act(async () => {
    button(`为什么：${message}`).click();
    await settle();
  });

const click = (name: string): void => act(() => button(name).click());

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

describe("after a check", () => {
  test("the score is shown and announced", async () => {
    await show(CHECKED);
    expect(element("h1").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
    expect(element("[role=status]").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
  });

  test("findings stand under their project, and a click goes to the cell", async () => {
    const session = await show(CHECKED);
    expect([...document.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "修路 表11",
      "（未填写项目名称） 表21",
    ]);
    click("错误 12月底是 95%，应当是 100%。 F6");
    expect(session.calls).toEqual(["go to 表1!F6"]);
  });

  test("a finding explains itself on demand, and asks for nothing before", async () => {
    await show(CHECKED);
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
    await show(CHECKED);
    await openWhy(plan);
    expect(text()).toContain("说明没有载入。请关闭面板再打开");
    log.mockRestore();
  });

  test("a severity can be shown alone", async () => {
    await show(CHECKED);
    click("警告 1：只看这一类");
    expect(text()).not.toContain(plan.message);
    expect(text()).toContain(unit.message);
    click("警告 1：只看这一类");
    expect(text()).toContain(plan.message);
  });

  test("a project can be closed, and stays so after the next check", async () => {
    const session = await show(CHECKED);
    act(() => element("h3 button").click());
    expect(text()).not.toContain(plan.message);
    act(() => session.set({ result: { ...RESULT } }));
    expect(text()).not.toContain(plan.message);
    expect(text()).toContain(unit.message);
  });

  test("all projects can be closed and opened at once", async () => {
    await show(CHECKED);
    click("全部收起");
    expect(text()).not.toContain(unit.message);
    click("全部展开");
    expect(text()).toContain(unit.message);
  });

  test("many findings start closed", async () => {
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      ...plan,
      table: index % 100,
      cell: `F${index + 1}`,
    }));
    await show({ ...CHECKED, result: { ...RESULT, findings, counts: { error: 5000, warning: 0, hint: 0 } } });
    const lines = [...document.querySelectorAll("[role=listitem]")];
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.map((line) => line.getAttribute("aria-setsize"))).toEqual(lines.map(() => "100"));
  });

  test("the selected cell shows its findings on top", async () => {
    await show({ ...CHECKED, selection: { sheet: "表1", cell: "F6" }, selected: [plan] });
    const section = sectionCalled("所选单元格 F6");
    expect(section?.textContent).toContain(plan.message);
  });

  test("a cell reached from the list is shown there, not on top as well", async () => {
    const session = await show(CHECKED);
    click("错误 12月底是 95%，应当是 100%。 F6");
    act(() => session.set({ selection: { sheet: "表1", cell: "F6" }, selected: [plan] }));
    expect(sectionCalled("所选单元格 F6")).toBeUndefined();
    expect(element("[aria-current]").textContent).toContain(plan.message);
  });

  test("nothing wrong is said in one sentence", async () => {
    await show({ ...CHECKED, result: { ...RESULT, findings: [], counts: { error: 0, warning: 0, hint: 0 } } });
    expect(element("h1").textContent).toBe("检查了 2 张表，没有发现问题。");
  });

  test("protected sheets are named", async () => {
    await show({ ...CHECKED, result: { ...RESULT, unmarked: [{ sheet: "表2", reason: "protected" }] } });
    expect(text()).toContain("“表2”受保护，没有做标记");
  });

  test("rules that broke off are named, each once", async () => {
    const failures = [0, 1].map((table) => ({ rule: "plan-final", table, reason: "threw" as const, detail: "" }));
    await show({ ...CHECKED, result: { ...RESULT, failures } });
    expect(text()).toContain("有 1 条规则没能查完（plan-final）");
  });

  test("a change makes it out of date, and the same scope is checked again", async () => {
    const session = await show({ ...CHECKED, result: { ...RESULT, scope: "active-sheet" }, stale: true });
    click("重新检查");
    expect(session.calls).toEqual(["check active-sheet"]);
  });

  test("no table found tells what came nearest and leads there", async () => {
    const miss = { sheet: "汇总", cell: "B5", found: ["一级指标"], missing: ["指标值"] };
    const session = await show({ ...CHECKED, result: { ...RESULT, tables: [], findings: [], nearMisses: [miss] } });
    expect(element("h1").textContent).toBe("没有找到绩效目标表");
    click("工作表“汇总”的 B5 有一级指标，缺少指标值。补上表头后再检查。 B5");
    expect(session.calls).toEqual(["go to 汇总!B5"]);
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

  test("cleared marks are counted, and sheets that keep theirs are named", async () => {
    const outcome = { cleared: 12, unmarked: [{ sheet: "表2", reason: "protected" as const }] };
    await show({ ...START, phase: { name: "cleared", outcome } });
    expect(text()).toContain("已清除 12 处标记");
    expect(text()).toContain("“表2”受保护，标记还在");
  });
});

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
    [{ kind: "damaged", path: "rulesOff" }, "已损坏（rulesOff），已原样保留"],
  ] as const)("settings that are %j are told", async (settingsProblem, sentence) => {
    await show({ ...CHECKED, result: { ...RESULT, settingsProblem } });
    expect(text()).toContain(sentence);
  });

  test("a sentence stands in for what does not load, and the next check asks for it again", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    loadFindings.mockRejectedValueOnce(new Error("The file is damaged."));
    const session = await show(CHECKED);
    expect(element("h1").textContent).toBe("2 张表 · 1 个错误 · 1 个警告");
    expect(element("[role=alert]").textContent).toContain("问题清单没有载入。请再检查一次");
    await act(async () => {
      session.set({ phase: { name: "checking", scope: "workbook", cancelling: false } });
      await settle();
    });
    act(() => session.set(CHECKED));
    expect(text()).toContain(unit.message);
    log.mockRestore();
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
