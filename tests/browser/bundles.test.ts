import type { BrowserContext } from "playwright-core";
import { describeInWorkbench } from "../support/describe-workbench";
import { eventually } from "../support/eventually";
import { expandFindings, explainFinding } from "../support/findings-list";
import { pressRibbon } from "../support/pane-page";

describeInWorkbench("the parts of the page", "assets/sample.xlsx", (bench) => {
  it.each([
    ["zh-CN", "检查工作簿"],
    ["en", "Check workbook"],
  ] as const)("come in order in %s, the explanations when they are asked for", async (locale, check) => {
    /** In the order in which they were first asked for. */
    const loaded = new Set<string>();
    const watch = (context: BrowserContext): void => {
      context.on("request", (request) => {
        const part = /\/(commands|engine|texts|taskpane|explanations)(\.zh-CN|\.en)?[.\w]*\.js$/.exec(request.url());
        if (part !== null) loaded.add(`${part[1] ?? ""}${part[2] ?? ""}`);
      });
    };
    const page = await bench.open({ locale, watch });
    const pane = await pressRibbon(page, check);
    await expandFindings(pane, locale);
    expect([...loaded]).toEqual(["commands", `engine.${locale}`, "taskpane", `texts.${locale}`]);

    await explainFinding(pane, 0, locale);
    expect([...loaded].slice(4)).toEqual([`explanations.${locale}`]);
  });

  it("are missed in a sentence when the engine does not load, and a second try finds it", async () => {
    const page = await bench.open({ watch: (context) => void context.route(/\/engine\./, (route) => route.abort()) });
    const pane = await pressRibbon(page, "检查工作簿");
    await pane.getByRole("alert").getByText("绩标的检查程序没有载入。请关闭面板，重新打开工作簿后再试").waitFor();

    await page.context().unroute(/\/engine\./);
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByRole("heading", { name: "发现的问题" }).waitFor();
  });

  it("are missed in a sentence when the pane does not load", async () => {
    const page = await bench.open({
      watch: (context) => void context.route(/\/taskpane\.[^/]*js/, (route) => route.abort()),
    });
    const pane = await pressRibbon(page, "打开面板");
    await pane.getByText("绩标的面板没有载入。请关闭面板再打开").waitFor();
    await eventually(async () => expect(await pane.locator("#pane").textContent()).toContain("请联系单位的管理员"));
  });
});
