import type { Frame, Page, Request } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { targetForm } from "../../src/templates/target-form";
import { describeInWorkbench } from "../support/describe-workbench";
import { closeFinding, expandFindings, explainFinding, openMendable } from "../support/findings-list";
import { selectCell } from "../support/open-sheet";
import { checkWorkbook } from "../support/pane-page";

/** Texts that run, or fetch something, wherever they are taken for more than text. */
const SCRIPT = '<script>window.wasRun="script"</script>';
const IMAGE = '<img src="https://elsewhere.invalid/x.png" onerror="window.wasRun=\'image\'">';
const STYLE = '"><style>@import "https://elsewhere.invalid/x.css";</style>';
const FORMULA = '=HYPERLINK("https://elsewhere.invalid/","看这里")';
const COMMAND = "@SUM(1+1)*cmd|' /C calc'!A0";

const HOSTILE = targetForm("<b>表</b>&amp;", {
  title: `一、${SCRIPT}绩效目标表`,
  unit: "123001某县水利局本级",
  code: FORMULA,
  name: IMAGE,
  budget: { total: 100, fiscal: 90, other: 20 },
  purpose: STYLE,
  plan: [0.2, 0.4, 0.6, 0.8],
  goals: SCRIPT,
  indicators: [
    ["产出指标", "数量指标", IMAGE, SCRIPT, "≧300公里", STYLE],
    ["产出指标", "质量指标", FORMULA, COMMAND, "较好", FORMULA],
  ],
});

const FILE = { name: "hostile.xlsx", bytes: writeWorkbook([HOSTILE]) };

/** Findings whose explanation is opened. */
const OPENED = 4;

describeInWorkbench("a workbook full of markup and formulas as text", FILE, (bench) => {
  it("is checked and shown as the text it is, and no request leaves the server that the page is from", async () => {
    const requests: Request[] = [];
    const { page, pane } = await bench.openPane({
      watch: (context) => context.on("request", (request) => requests.push(request)),
    });
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await checkWorkbook(page);
    await expandFindings(pane);
    // The project's name heads its findings, letter by letter.
    await pane.getByText(IMAGE).first().waitFor();
    for (let place = 0; place < OPENED; place += 1) {
      await explainFinding(pane, place);
      expect(await pane.locator("img, script:not([src]), iframe").count()).toBe(0);
      await closeFinding(pane, place);
    }
    await laterPicture(pane);
    expect(await wasRun(page)).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(requests.length).toBeGreaterThan(OPENED);
    expect(outsideOf(requests, bench.url)).toEqual([]);
  });

  it("cannot be sent anywhere by the page: its policy refuses every other address", async () => {
    const { pane } = await bench.openPane();
    const refused = await pane.evaluate(async () => {
      const broken = new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), {
          once: true,
        });
      });
      await fetch("https://elsewhere.invalid/").catch(() => undefined);
      return broken;
    });
    expect(refused).toBe("connect-src");
    const evaluated = await pane.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = 'window.wasRun = "inline"';
      document.head.append(script);
      return Reflect.get(window, "wasRun") as unknown;
    });
    expect(evaluated).toBeUndefined();
  });

  it.each(["pane", "page"] as const)("has no text run as code in the %s", async (where) => {
    const { page, pane } = await bench.openPane();
    const frame = where === "pane" ? pane : page.mainFrame();
    const errors = await frame.evaluate(async () => {
      const run = Reflect.get(window, "eval") as (text: string) => unknown;
      const make: FunctionConstructor = Reflect.get(window, "Function");
      // As long as the browser is driven from outside it lets everything run.
      await new Promise((resolve) => setTimeout(resolve));
      return [() => run("window.wasRun = 1"), () => make("window.wasRun = 1")].map((attempt) => {
        try {
          attempt();
          return "it ran";
        } catch (error) {
          return error instanceof Error ? error.name : String(error);
        }
      });
    });
    expect(errors).toEqual(["EvalError", "EvalError"]);
    expect(await wasRun(page)).toEqual([]);
  });

  it("sends no request elsewhere while it is mended, filled in, reported and added to", async () => {
    const requests: Request[] = [];
    const { page, pane } = await bench.openPane({
      watch: (context) => context.on("request", (request) => requests.push(request)),
    });
    await checkWorkbook(page);
    await expandFindings(pane);
    await openMendable(pane);
    await pane.getByRole("button", { name: "按此修改" }).click();
    await pane.getByText("改了 1 个单元格。").first().waitFor();
    await pane.getByRole("tab", { name: "报告" }).click();
    await pane.getByRole("button", { name: "新建“检查报告”工作表" }).click();
    await pane.getByText("已写入工作簿。").first().waitFor();
    await pane.getByRole("tab", { name: "模板" }).click();
    await pane.getByRole("radio").first().waitFor();
    await selectCell(page, HOSTILE.name, "A1");
    await pane.getByRole("tab", { name: "填写" }).click();
    await pane.getByRole("button", { name: "读取当前的表" }).waitFor();
    await laterPicture(pane);
    expect(await wasRun(page)).toEqual([]);
    expect(outsideOf(requests, bench.url)).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
  });
});

/** The addresses that are not of the server. */
function outsideOf(requests: readonly Request[], server: string): readonly string[] {
  const { origin } = new URL(server);
  const urls = requests.map((request) => request.url());
  return urls.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));
}

/** What the pane and the page around it have run of it. */
async function wasRun(page: Page): Promise<unknown[]> {
  const run = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, "wasRun") as unknown)),
  );
  return run.filter((what) => what !== undefined);
}

/** Resolves when a picture that came into the page after all others has failed to load: theirs have too. */
async function laterPicture(pane: Frame): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise((resolve) => {
        const image = new Image();
        image.addEventListener("error", resolve);
        image.src = "no-such-picture.png";
      }),
  );
}
