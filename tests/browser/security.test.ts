import type { Frame, Page, Request } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { targetForm } from "../../src/templates/target-form";
import { describeInWorkbench } from "../support/describe-workbench";
import { closeFinding, expandFindings, explainFinding } from "../support/findings-list";
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
    const origin = new URL(bench.url).origin;
    const outside = requests
      .map((request) => request.url())
      .filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url));
    expect(requests.length).toBeGreaterThan(OPENED);
    expect(outside).toEqual([]);
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
});

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
