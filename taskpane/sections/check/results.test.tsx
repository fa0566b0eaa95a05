import { act } from "react";
import { CHECKED, plan, RESULT, unit } from "../../../tests/support/checked-state";
import {
  button,
  click,
  element,
  explain,
  openWhy,
  sectionCalled,
  show,
  text,
  onBlankPage,
} from "../../../tests/support/shown-pane";

onBlankPage();

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

  test("an example tells what is wrong and what is right, in the words of the form", async () => {
    await show(CHECKED);
    await openWhy(plan);
    const rows = [...document.querySelectorAll("dl")];
    expect(rows.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ["3月底25%", "zh-CN"],
      ["12月底95%", "zh-CN"],
      ["12月底100%", "zh-CN"],
    ]);
    expect(rows.slice(1).map((row) => row.previousElementSibling?.textContent)).toEqual(["✗ 错误示例", "✓ 正确示例"]);
  });

  test("an example shows blank cells, and white space where it is the fault", async () => {
    const cells = [
      { label: "依据", text: "" },
      { label: "表头", text: "一级\n指标" },
      { label: "表名", text: "1.  甲 乙" },
    ];
    const example = { shared: [{ label: "目标", text: "修路 12 公里" }], wrong: [cells], right: [] };
    explain.mockImplementationOnce(() => Promise.resolve({ title: "", why: "", how: "", example }));
    await show(CHECKED);
    await openWhy(plan);
    const texts = [...document.querySelectorAll("dd")].map(({ textContent }) => textContent);
    expect(texts).toEqual(["修路 12 公里", "（空）", "一级↵指标", "1.··甲·乙"]);
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
