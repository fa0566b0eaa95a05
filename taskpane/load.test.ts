import type { App } from "../commands/start";
import type { PaneContent } from "./taskpane";

/** Loads the module that sends for the pane, over an app that came or did not, and a pane that loads or does not. */
async function load(app: () => Promise<App>, showPane?: (...shown: unknown[]) => void): Promise<void> {
  jest.resetModules();
  jest.doMock("../commands/start", () => ({ app: app() }));
  jest.doMock("./taskpane", () => {
    if (showPane === undefined) throw new Error("The file is damaged.");
    return { showPane };
  });
  await import("./load");
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

const outside = (locale: App["locale"]): (() => Promise<App>) => {
  return () => Promise.resolve({ locale, session: undefined });
};

describe("sending for the pane", () => {
  let errors: jest.SpyInstance;

  beforeEach(() => {
    document.body.innerHTML = '<div id="pane"></div>';
    errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => errors.mockRestore());

  it.each([
    ["zh-CN", "检查工作簿"],
    ["en", "Check workbook"],
  ] as const)("draws it in the language of Office, %s", async (locale, button) => {
    const showPane = jest.fn();
    await load(outside(locale), showPane);
    const content: PaneContent = { kind: "outside-excel", locale };
    expect(showPane.mock.calls).toEqual([
      [
        document.getElementById("pane"),
        expect.objectContaining({ actions: expect.objectContaining({ checkWorkbook: button }) as object }),
        content,
      ],
    ]);
    expect(document.documentElement.lang).toBe(locale);
  });

  it("says that office.js did not come", async () => {
    const showPane = jest.fn();
    await load(() => Promise.reject(new Error("Office is not defined")), showPane);
    expect(showPane).toHaveBeenCalledWith(expect.anything(), expect.anything(), {
      kind: "office-missing",
      locale: "en",
    });
    expect(errors).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["zh-CN", "绩标的面板没有载入。"],
    ["en", "Jibiao's pane did not load."],
  ] as const)("says in %s that the pane did not load, and what to do", async (locale, sentence) => {
    await load(outside(locale));
    expect(document.getElementById("pane")?.textContent).toContain(sentence);
    expect(errors).toHaveBeenCalledTimes(1);
  });
});
