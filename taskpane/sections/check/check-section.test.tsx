import { act } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { Session, SessionState } from "../../../commands/session";
import { messages } from "../../../src/i18n/messages";
import type { Finding } from "../../../src/model/finding";
import type { CheckResult } from "../../../src/tasks/check-workbook";
import { Language } from "../../language";
import { CheckSection } from "./check-section";

const COUNT = 5000;

/** Findings in 50 projects, of two rules. */
const MANY: readonly Finding[] = Array.from({ length: COUNT }, (_, index) => ({
  rule: index % 2 === 0 ? "plan-final" : "value-no-unit",
  severity: index % 2 === 0 ? "error" : "warning",
  sheet: `表${Math.floor(index / 100)}`,
  cell: `F${index + 1}`,
  field: "title",
  table: Math.floor(index / 100),
  project: `项目${Math.floor(index / 100)}`,
  message: `第 ${index} 个问题。`,
}));

const went: string[] = [];
const live: boolean[] = [];
const session = {
  getState: () => CHECKED,
  subscribe: () => () => undefined,
  goTo: ({ sheet, cell }: Pick<Finding, "sheet" | "cell">) => {
    went.push(`${sheet}!${cell}`);
    return Promise.resolve();
  },
  setLive: (on: boolean) => live.push(on),
} as unknown as Session;

function state(findings: readonly Finding[]): SessionState {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const result: CheckResult = {
    scope: "workbook",
    sheets: ["表0"],
    tables: [{ index: 0, sheet: "表0", sheetId: "1", range: "A1:F20", standard: "2015", indicators: [], labels: {} }],
    findings,
    counts,
    failures: [],
    ignored: [],
    nearMisses: [],
    unmarked: [],
  };
  return {
    phase: { name: "checked" },
    result,
    stale: false,
    selection: undefined,
    selected: [],
    goToFailure: undefined,
    canUndo: undefined,
    section: "check",
    live: true,
  };
}

const CHECKED = state(MANY);

const TITLES: Readonly<Record<string, string>> = { "plan-final": "年底不是 100%", "value-no-unit": "没有单位" };
const SPEECH = {
  locale: "zh-CN",
  texts: messages("zh-CN"),
  explain: (rule: string) => Promise.resolve({ title: TITLES[rule] ?? "", why: "", how: "", example: undefined }),
} as const;

let root: Root;

const section = (findings: readonly Finding[]): ReactElement => (
  <Language.Provider value={SPEECH}>
    <CheckSection session={session} state={state(findings)} />
  </Language.Provider>
);

async function show(findings: readonly Finding[] = MANY): Promise<void> {
  await act(async () => {
    root.render(section(findings));
    await Promise.resolve();
  });
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = "<div></div>";
  went.length = 0;
  const place = document.querySelector("div");
  if (place === null) throw new Error("The page is blank.");
  root = createRoot(place);
});

afterEach(() => act(() => root.unmount()));

const lines = (): Element[] => [...document.querySelectorAll("[role=listitem]")];
const text = (): string => document.body.textContent;
const focused = (): string => document.activeElement?.closest("[role=listitem]")?.textContent ?? "";

function button(name: string | RegExp): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find((one) => {
    const label = one.getAttribute("aria-label") ?? one.textContent;
    return typeof name === "string" ? label === name : name.test(label);
  });
  if (found === undefined) throw new Error(`There is no button ${String(name)}.`);
  return found;
}

const click = (name: string | RegExp): Promise<void> =>
  act(async () => {
    button(name).click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
const press = (key: string, shiftKey = false): void =>
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
  });

describe("five thousand findings", () => {
  test("are drawn only as far as they are in sight, and each says its place among all", async () => {
    await show();
    await click("全部展开");
    expect(lines().length).toBeLessThan(120);
    expect(lines()[1]?.getAttribute("aria-setsize")).toBe("100");
    expect(lines()[1]?.getAttribute("aria-posinset")).toBe("1");
  });

  test("have one line that the Tab key goes to", async () => {
    await show();
    await click("全部展开");
    const reached = [...document.querySelectorAll<HTMLElement>("[data-line] button, button[data-line]")].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(reached.map((one) => lines().findIndex((line) => line.contains(one)))).toEqual([0]);
  });

  test("stand under their rules across all tables", async () => {
    await show();
    await click("按问题");
    expect(lines().map(({ textContent }) => textContent)).toEqual([
      "年底不是 100% 50 张表2500",
      "没有单位 50 张表2500",
    ]);
  });
});

describe("keys", () => {
  test("F8 goes from finding to finding through closed projects, Shift and F8 back", async () => {
    await show();
    press("F8");
    expect(focused()).toContain("第 0 个问题。");
    press("F8");
    expect(focused()).toContain("第 1 个问题。");
    press("F8", true);
    press("F8", true);
    expect(focused()).toContain(`第 ${COUNT - 1} 个问题。`);
    expect(went).toEqual(["表0!F1", "表0!F2", "表0!F1", `表49!F${COUNT}`]);
  });

  test("the arrows open, close, and go up to the project", async () => {
    await show(MANY.slice(0, 150));
    act(() => lines()[0]?.querySelector("button")?.focus());
    press("ArrowRight");
    press("ArrowDown");
    expect(focused()).toContain("第 0 个问题。");
    press("ArrowRight");
    expect(document.activeElement?.closest("[role=listitem]")?.querySelector("[aria-expanded=true]")).not.toBeNull();
    press("ArrowLeft");
    press("ArrowLeft");
    expect(focused()).toContain("项目0");
    press("ArrowLeft");
    press("End");
    expect(focused()).toContain("项目1");
    press("Home");
    expect(focused()).toContain("项目0");
  });
});

describe("what to do next", () => {
  const hint: Finding = { ...(MANY[0] as Finding), severity: "hint" };

  test("begins with what can be fixed safely", async () => {
    const edits = [{ sheet: "表0", cell: "F1", from: "a", to: "b" }];
    await show([...MANY.slice(0, 3), { ...hint, fix: { safety: "safe", edits } }]);
    expect(text()).toContain("先修复 1 处可安全修复的问题");
  });

  test.each([
    [MANY.slice(0, 4), "从第一个开始，逐个改好这 2 个错误。", "看第一个错误"],
    [MANY.slice(1, 2), "没有错误了。再看 1 个警告", "看第一个警告"],
    [[hint], "还有 1 个提示，改不改由您决定。", "看第一个提示"],
  ] as const)("goes on with the gravest of %#", async (findings, sentence, look) => {
    await show(findings);
    expect(text()).toContain(sentence);
    await click(look);
    expect(went).toHaveLength(1);
    expect(focused()).toContain("个问题。");
  });

  test("ends with what nobody but the person can see", async () => {
    await show([]);
    expect(text()).toContain("交表前，请再核对程序看不出的几点");
  });
});

test("checking while editing can be switched off", async () => {
  await show(MANY.slice(0, 1));
  act(() => document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
  expect(live).toEqual([false]);
});
